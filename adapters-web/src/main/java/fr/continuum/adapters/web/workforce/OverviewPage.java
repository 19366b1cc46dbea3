package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.workforce.Volume.Rate;
import fr.continuum.application.workforce.AskCompetencyGaps;
import fr.continuum.application.workforce.AskGainedTime;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.AskGainedTime.Totals;
import fr.continuum.application.workforce.AskHeadcount;
import fr.continuum.application.workforce.AskPostsToReassign;
import fr.continuum.application.workforce.AskTrainingCoverage;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.workforce.CompetencyGaps;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.Seat;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.PublishedTable;
import java.util.List;
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
    private final TrainingReading trainings;
    private final AskTrainingCoverage coverage;
    private final AskCompetencyGaps gaps;
    private final AskGainedTime time;
    private final AskPostsToReassign posts;
    private final AskHeadcount headcount;

    OverviewPage(
            Reception reception,
            TrainingReading trainings,
            AskTrainingCoverage coverage,
            AskCompetencyGaps gaps,
            AskGainedTime time,
            AskPostsToReassign posts,
            AskHeadcount headcount) {
        this.reception = reception;
        this.trainings = trainings;
        this.coverage = coverage;
        this.gaps = gaps;
        this.time = time;
        this.posts = posts;
        this.headcount = headcount;
    }

    /// What is null is not there to be shown; a figure that is hidden from this reader says so.
    ///
    /// @param roles to be given to others; null without a plan
    record View(
            @Nullable Training training,
            @Nullable Needs needs,
            @Nullable Time time,
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

    /// @param totals null where they are hidden
    record Time(FiscalYear year, @Nullable Totals totals) {}

    /// @param count null where it is hidden
    record People(@Nullable Integer count) {}

    @GetMapping("/personnel")
    String overview(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            Model model) {
        Asked asked = reception.asked(viewer, autorite, le);
        model.addAttribute("asked", asked);
        model.addAttribute(
                "view",
                new View(
                        training(asked),
                        gaps.on(asked.owner(), asked.day())
                                .map(told -> new Needs(
                                        told.needs().stream()
                                                .filter(CompetencyGaps.Answered::isGap)
                                                .count(),
                                        told.needs().size()))
                                .orElse(null),
                        time(asked),
                        posts.on(asked.owner(), asked.day())
                                .map(OverviewPage::roles)
                                .orElse(null),
                        headcount
                                .on(asked.owner(), asked.day(), asked.sight())
                                .map(OverviewPage::people)
                                .orElse(null)));
        return "personnel";
    }

    private @Nullable Training training(Asked asked) {
        return trainings
                .of(asked, "", new TrainingFilter("", "", "", ""))
                .map(found -> {
                    List<TrainingSeen> all = found.seen().trainings();
                    FiscalYear year = found.year().chosen();
                    return new Training(
                            year,
                            all.stream().filter(TrainingSeen::isWithoutTrace).count(),
                            all.size(),
                            coverage.on(asked.owner(), asked.day(), year, asked.sight())
                                    .map(seen -> Rate.of(seen.all().days()))
                                    .orElse(null));
                })
                .orElse(null);
    }

    private @Nullable Time time(Asked asked) {
        LedgerSeen seen = time.on(asked.owner(), asked.day(), asked.sight());
        return YearChoice.of(seen.years().keySet(), "", asked.day())
                .map(YearChoice::chosen)
                .map(year -> new Time(
                        year,
                        seen.years().containsKey(year)
                                ? seen.years().get(year).figure().orElse(null)
                                : null))
                .orElse(null);
    }

    private static int roles(PostsToReassign told) {
        return told.vacant().values().stream().mapToInt(List<Seat>::size).sum();
    }

    private static People people(PublishedTable table) {
        OptionalInt count = table.count(Cell.GRAND_TOTAL);
        return new People(count.isPresent() ? count.getAsInt() : null);
    }
}
