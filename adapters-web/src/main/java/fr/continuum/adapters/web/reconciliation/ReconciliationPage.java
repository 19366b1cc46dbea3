package fr.continuum.adapters.web.reconciliation;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskReconciliation;
import fr.continuum.application.consultation.ReconciliationSeen;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
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

    ReconciliationPage(PublishedFigures figures, AskReconciliation reconciliations, ReconciliationAtAGlance glance) {
        this.figures = figures;
        this.reconciliations = reconciliations;
        this.glance = glance;
    }

    /// @param extrait which ledger, as [LedgerChoice] writes it; the latest of the main budget where it names none
    @GetMapping("/rapprochement")
    String show(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String extrait,
            Model model) {
        Optional<KnownAuthority> authority = figures.authority(viewer, autorite);
        if (authority.isEmpty() && !autorite.isEmpty()) {
            throw new NotHere("gone.authority", autorite);
        }
        model.addAttribute("authorities", figures.authorities(viewer));
        authority.ifPresent(known -> {
            model.addAttribute("authority", known);
            ask(known, extrait).ifPresent(seen -> model.addAttribute("view", glance.view(known, seen)));
        });
        return "rapprochement";
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
