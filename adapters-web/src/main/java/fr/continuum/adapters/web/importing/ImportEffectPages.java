package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.held.HoldingPlace;
import fr.continuum.adapters.web.held.HoldingPlace.Held;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ImportContributionFile.Outcome;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.shared.Sha256;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The last steps: what importing would do, and what it did.
@Controller
class ImportEffectPages {

    private final HoldingPlace<Draft> place;
    private final ImportContributionFile imports;
    private final ImportEffectReading reading;
    private final Owners owners;
    private final VeilContributions veils;
    private final ReadContributions contributions;

    ImportEffectPages(
            HoldingPlace<Draft> place,
            ImportContributionFile imports,
            ImportEffectReading reading,
            Owners owners,
            VeilContributions veils,
            ReadContributions contributions) {
        this.veils = veils;
        this.contributions = contributions;
        this.place = place;
        this.imports = imports;
        this.reading = reading;
        this.owners = owners;
    }

    @GetMapping("/contributions/importer/effet")
    String effect(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String depot,
            HttpSession session,
            Locale locale,
            Model model)
            throws IOException {
        Held<Draft> held = ImportColumnPages.held(place, session, depot);
        model.addAttribute(
                "view",
                switch (imports.effect(request(viewer, held))) {
                    case Outcome.Refused(List<FileFault> faults) -> reading.refused(held, faults);
                    case Outcome.Done done -> reading.before(held, done, veil(viewer, held), locale);
                    case Outcome.ChangedMeanwhile _ -> throw new IllegalStateException("Nothing was looked at before");
                });
        return "importer-effet";
    }

    private ContributionVeil veil(SignedIn viewer, Held<Draft> held) {
        return veils.of(owners.of(viewer, held.draft().autorite()).owner(), Optional.empty(), viewer.sight());
    }

    private ImportContributionFile.Request request(SignedIn viewer, Held<Draft> held) {
        return new ImportContributionFile.Request(
                owners.of(viewer, held.draft().autorite()).owner(),
                held.file(),
                held.draft().profile(),
                viewer.getUsername(),
                held.file().name(),
                viewer.reach());
    }

    /// @param vu what the page of the effect showed: where that is no longer so, it is shown again
    @PostMapping("/contributions/importer/confirmer")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String depot,
            @RequestParam(defaultValue = "") String vu,
            HttpSession session,
            RedirectAttributes after)
            throws IOException {
        Held<Draft> held = ImportColumnPages.held(place, session, depot);
        Optional<Sha256> seen = reading.book(
                held,
                vu,
                contributions
                        .today(owners.of(viewer, held.draft().autorite()).owner())
                        .version());
        if (seen.isEmpty()) {
            after.addFlashAttribute("changed", true);
            return ImportDropPages.next("effet", depot);
        }
        return switch (imports.importFile(request(viewer, held), seen)) {
            case Outcome.Done done -> {
                place.change(session.getId(), depot, draft -> draft.done(done));
                place.letGo(session.getId(), depot);
                yield ImportDropPages.next("fait", depot);
            }
            case Outcome.Refused _ -> ImportDropPages.next("effet", depot);
            case Outcome.ChangedMeanwhile _ -> {
                after.addFlashAttribute("changed", true);
                yield ImportDropPages.next("effet", depot);
            }
        };
    }

    @GetMapping("/contributions/importer/fait")
    String done(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String depot,
            HttpSession session,
            Locale locale,
            Model model) {
        Held<Draft> held = place.find(session.getId(), depot).orElseThrow(DepositGone::new);
        Outcome.Done done = held.draft().done().orElseThrow(DepositGone::new);
        model.addAttribute("view", reading.after(held, done, veil(viewer, held), locale));
        return "importer-fait";
    }
}
