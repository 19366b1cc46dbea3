package fr.continuum.adapters.web.reconciliation;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskReconciliation;
import fr.continuum.application.consultation.ReconciliationSeen;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One ledger beside the account, the credits and the authorisations of its budget and year, every gap named.
@Controller
class ReconciliationPage {

    private final PublishedFigures figures;
    private final AskReconciliation reconciliations;
    private final ReconciliationAtAGlance glance;
    private final GapTable table;
    private final ListFiles files;

    ReconciliationPage(
            PublishedFigures figures,
            AskReconciliation reconciliations,
            ReconciliationAtAGlance glance,
            GapTable table,
            ListFiles files) {
        this.figures = figures;
        this.reconciliations = reconciliations;
        this.glance = glance;
        this.table = table;
        this.files = files;
    }

    /// @param extrait which ledger, as [LedgerChoice] writes it; the latest of the main budget where it names none
    @GetMapping("/rapprochement")
    String show(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String extrait,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("authorities", figures.authorities(viewer));
        authority(viewer, autorite).ifPresent(known -> {
            model.addAttribute("authority", known);
            view(known, extrait).ifPresent(view -> {
                Look<GapRow> look = look(view, Ask.of(request));
                model.addAttribute("view", view);
                model.addAttribute("gaps", look.rows());
                model.addAttribute("list", look.with(look.rows()));
            });
        });
        return "rapprochement";
    }

    /// The gaps as a file.
    @GetMapping(path = "/rapprochement", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String extrait,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Ask ask = Ask.of(request);
        Optional<KnownAuthority> authority = authority(viewer, autorite);
        Look<GapRow> look = authority
                .flatMap(known -> view(known, extrait))
                .map(view -> look(view, ask))
                .orElseGet(() -> table.table().look(ask, 0, List.of()));
        files.send(look, authority.map(KnownAuthority::name).orElse(""), ask, locale, response);
    }

    private Look<GapRow> look(ReconciliationView view, Ask ask) {
        return table.table().look(ask, view.gaps().size(), view.gaps());
    }

    private Optional<KnownAuthority> authority(SignedIn viewer, String autorite) {
        Optional<KnownAuthority> authority = figures.authority(viewer, autorite);
        if (authority.isEmpty() && !autorite.isEmpty()) {
            throw new NotHere("gone.authority", autorite);
        }
        return authority;
    }

    private Optional<ReconciliationView> view(KnownAuthority known, String extrait) {
        return ask(known, extrait).map(seen -> glance.view(known, seen));
    }

    private Optional<ReconciliationSeen> ask(KnownAuthority authority, String extrait) {
        int slash = extrait.indexOf('/');
        String budget = slash < 0 ? "" : extrait.substring(0, slash);
        String year = extrait.substring(slash + 1);
        return reconciliations.ask(
                authority.siren(),
                BudgetRef.isValid(budget) ? Optional.of(new BudgetRef(budget)) : Optional.empty(),
                FiscalYear.isValid(year) ? Optional.of(new FiscalYear(Integer.parseInt(year))) : Optional.empty());
    }
}
