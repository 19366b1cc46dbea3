package fr.continuum.adapters.web.strength;

import fr.continuum.adapters.web.reading.CumulatedYear;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskStrength;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.consolidation.NightId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How many euros are linked strongly, weakly, ambiguously or not at all, year after year and night after night.
@Controller
class StrengthPage {

    private final PublishedFigures figures;
    private final AskStrength strengths;

    StrengthPage(PublishedFigures figures, AskStrength strengths) {
        this.figures = figures;
        this.strengths = strengths;
    }

    /// @param mesure as reports name it (`MtMandate`); each year by what tells most of it where it is none
    /// @param exercice whose nights are told; the latest where it is none
    @GetMapping("/force-des-liens")
    String show(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String mesure,
            @RequestParam(defaultValue = "") String exercice,
            Model model) {
        Optional<KnownAuthority> authority = figures.authority(viewer, autorite);
        if (authority.isEmpty() && !autorite.isEmpty()) {
            throw new NotHere("gone.authority", autorite);
        }
        model.addAttribute("authorities", figures.authorities(viewer));
        Optional<Measure> measure = Measure.ofCode(mesure);
        Optional<FiscalYear> year = FiscalYear.isValid(exercice)
                ? Optional.of(new FiscalYear(Integer.parseInt(exercice)))
                : Optional.empty();
        authority.ifPresent(known -> {
            model.addAttribute("authority", known);
            strengths
                    .ask(known.siren(), measure, year)
                    .filter(seen -> !seen.years().isEmpty())
                    .ifPresent(seen -> model.addAttribute(
                            "view", StrengthView.of(seen, budgets(known, seen.night()), measure.orElse(null))));
        });
        return "force-des-liens";
    }

    private List<CumulatedYear> budgets(KnownAuthority known, NightId night) {
        return figures.current(known.siren())
                .filter(consolidation -> consolidation.night().equals(night))
                .map(consolidation -> figures.budgets(known, consolidation))
                .orElse(List.of());
    }
}
