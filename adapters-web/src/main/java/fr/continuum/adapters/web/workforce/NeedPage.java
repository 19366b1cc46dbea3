package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import fr.continuum.adapters.web.workforce.PlanNames.Names;
import fr.continuum.application.workforce.AskCompetencyGaps;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.workforce.CompetencyGaps;
import fr.continuum.domain.workforce.CompetencyGaps.Answered;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What agents must learn for the plan, against trainings planned and held: those nothing is done for first.
@Controller
class NeedPage {

    private final Reception reception;
    private final AskCompetencyGaps gaps;
    private final PlanNames names;

    NeedPage(Reception reception, AskCompetencyGaps gaps, PlanNames names) {
        this.reception = reception;
        this.gaps = gaps;
        this.names = names;
    }

    /// @param missing how many of the needs no training answers
    /// @param astray needs that serve nothing that still counts
    record View(Asked asked, long missing, List<Row> rows, List<CompetencyNeed> astray) {

        /// Whether a file brought the code of one alone, and nobody said here what is to be learnt.
        public boolean hasUntitled() {
            return Stream.concat(rows.stream().map(Row::need), astray.stream()).anyMatch(CompetencyNeed::isUntitled);
        }
    }

    /// @param planned trainings no session of which is over
    /// @param held trainings with a session that is over
    record Row(CompetencyNeed need, boolean gap, List<Named> objectives, List<Named> planned, List<Named> held) {}

    @GetMapping("/personnel/besoins")
    String needs(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            Model model) {
        reception.fill(
                model,
                viewer,
                autorite,
                le,
                asked -> gaps.on(asked.owner(), asked.day()).map(told -> view(asked, told)));
        return "personnel-besoins";
    }

    private View view(Asked asked, CompetencyGaps told) {
        Names called = names.on(asked);
        return new View(
                asked,
                told.needs().stream().filter(Answered::isGap).count(),
                told.needs().stream()
                        .sorted(Comparator.comparing(Answered::isGap).reversed())
                        .map(answered -> new Row(
                                answered.need(),
                                answered.isGap(),
                                answered.objectives().stream()
                                        .map(called::element)
                                        .toList(),
                                trainings(answered.planned(), called),
                                trainings(answered.held(), called)))
                        .toList(),
                told.astray());
    }

    private static List<Named> trainings(List<String> codes, Names called) {
        return codes.stream()
                .map(code -> called.contribution(new ContributionId(ContributionKind.TRAINING, code)))
                .toList();
    }
}
