package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import fr.continuum.adapters.web.workforce.PlanNames.Names;
import fr.continuum.application.workforce.AskTrainingCoverage;
import fr.continuum.application.workforce.AskTrainingCoverage.CoverageSeen;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How much of the training of a year says what it serves: in days first, then in euros, over the trainings expected
/// to trace.
@Controller
class CoveragePage {

    private final Reception reception;
    private final AskTrainingCoverage coverage;
    private final PlanNames names;

    CoveragePage(Reception reception, AskTrainingCoverage coverage, PlanNames names) {
        this.reception = reception;
        this.coverage = coverage;
        this.names = names;
    }

    record View(Asked asked, YearChoice year, SliceRow all, List<SliceRow> departments, List<ServedRow> objectives) {}

    /// What an objective or action gets.
    ///
    /// @param expected of trainings expected to trace; null where it is hidden
    /// @param apart of others; null where it is hidden
    record ServedRow(
            Named element,
            @Nullable Volume expected,
            @Nullable Volume apart) {}

    @GetMapping("/personnel/couverture")
    String coverage(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") String annee,
            Model model) {
        Asked asked = reception.asked(viewer, autorite, le);
        model.addAttribute("asked", asked);
        model.addAttribute("view", view(asked, annee).orElse(null));
        return "personnel-couverture";
    }

    private Optional<View> view(Asked asked, String annee) {
        return YearChoice.of(coverage.years(asked.owner(), asked.day()), annee, asked.day())
                .flatMap(year -> coverage.on(asked.owner(), asked.day(), year.chosen(), asked.sight())
                        .map(seen -> view(asked, year, seen)));
    }

    private View view(Asked asked, YearChoice year, CoverageSeen seen) {
        Names called = names.on(asked);
        return new View(
                asked,
                year,
                SliceRow.of("", seen.all()),
                seen.byDepartment().entrySet().stream()
                        .map(entry -> SliceRow.of(entry.getKey(), entry.getValue()))
                        .toList(),
                seen.byObjective().entrySet().stream()
                        .map(entry -> new ServedRow(
                                called.element(entry.getKey()),
                                entry.getValue()
                                        .figure()
                                        .map(served -> Volume.of(served.expected()))
                                        .orElse(null),
                                entry.getValue()
                                        .figure()
                                        .map(served -> Volume.of(served.apart()))
                                        .orElse(null)))
                        .toList());
    }
}
