package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.workforce.Volume.Rate;
import fr.continuum.application.workforce.AskCompetencyGaps;
import fr.continuum.application.workforce.AskHeadcount;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.workforce.CompetencyGaps;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.PublishedTable;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where those who look after people begin: one figure of each page, and the way to it.
@Controller
class OverviewPage {

    private final Reception reception;
    private final PeopleAtAGlance glance;
    private final AskCompetencyGaps gaps;
    private final AskHeadcount headcount;

    OverviewPage(Reception reception, PeopleAtAGlance glance, AskCompetencyGaps gaps, AskHeadcount headcount) {
        this.reception = reception;
        this.glance = glance;
        this.gaps = gaps;
        this.headcount = headcount;
    }

    /// What is null is not there to be shown; a figure that is hidden from this reader says so.
    ///
    /// @param roles to be given to others; null without a plan
    record View(
            @Nullable Training training,
            @Nullable Needs needs,
            PeopleAtAGlance.@Nullable Time time,
            @Nullable Integer roles,
            @Nullable People people) {}

    /// @param withoutTrace of all trainings of the year
    /// @param days null where it is hidden
    record Training(
            FiscalYear year,
            long withoutTrace,
            long all,
            @Nullable Rate days) {}

    /// @param missing of all needs
    record Needs(long missing, int all) {}

    /// @param count null where it is hidden
    record People(@Nullable Integer count) {}

    @GetMapping("/personnel")
    String overview(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            Model model) {
        Asked asked = reception.asked(viewer, autorite, le);
        PeopleAtAGlance.People people = glance.of(asked);
        model.addAttribute("asked", asked);
        model.addAttribute(
                "view",
                new View(
                        training(people.training()),
                        gaps.on(asked.owner(), asked.day())
                                .map(told -> new Needs(
                                        told.needs().stream()
                                                .filter(CompetencyGaps.Answered::isGap)
                                                .count(),
                                        told.needs().size()))
                                .orElse(null),
                        people.time(),
                        people.planned() ? people.roles() : null,
                        headcount
                                .on(asked.owner(), asked.day(), asked.sight())
                                .map(OverviewPage::people)
                                .orElse(null)));
        return "personnel";
    }

    private static @Nullable Training training(PeopleAtAGlance.@Nullable Trained told) {
        return told == null ? null : new Training(told.year(), told.without().size(), told.all(), told.days());
    }

    private static People people(PublishedTable table) {
        OptionalInt count = table.count(Cell.GRAND_TOTAL);
        return new People(count.isPresent() ? count.getAsInt() : null);
    }
}
