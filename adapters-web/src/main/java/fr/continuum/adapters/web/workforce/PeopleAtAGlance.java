package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.workforce.TrainingReading.Found;
import fr.continuum.adapters.web.workforce.Volume.Rate;
import fr.continuum.application.workforce.AskGainedTime;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.AskGainedTime.Totals;
import fr.continuum.application.workforce.AskHeadcount;
import fr.continuum.application.workforce.AskPostsToReassign;
import fr.continuum.application.workforce.AskTrainingCoverage;
import fr.continuum.application.workforce.AskTrainingCoverage.CoverageSeen;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.Seat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The first figures of the pages about people, as those pages tell them: what the overview shows, and what first
/// screens tell of it. What few people tell is hidden as it is there.
@Component
public final class PeopleAtAGlance {

    private final Reception reception;
    private final TrainingReading trainings;
    private final AskTrainingCoverage coverage;
    private final AskGainedTime time;
    private final AskPostsToReassign posts;
    private final AskHeadcount headcount;

    PeopleAtAGlance(
            Reception reception,
            TrainingReading trainings,
            AskTrainingCoverage coverage,
            AskGainedTime time,
            AskPostsToReassign posts,
            AskHeadcount headcount) {
        this.reception = reception;
        this.trainings = trainings;
        this.coverage = coverage;
        this.time = time;
        this.posts = posts;
        this.headcount = headcount;
    }

    /// What is null is not there to be told; of a figure that is hidden from this reader the record is there, and
    /// the figure null.
    ///
    /// @param vacant roles nobody holds, by the post that held them
    /// @param planned whether there is a plan whose roles could be vacant
    /// @param posts whether a table of posts was received: without one, only what the plan says itself is known
    public record People(
            @Nullable Trained training,
            @Nullable Time time,
            SortedMap<String, List<Seat>> vacant,
            boolean planned,
            boolean posts) {

        public int roles() {
            return vacant.values().stream().mapToInt(List::size).sum();
        }
    }

    /// @param without those of the year without trace
    /// @param all how many trainings the year has
    /// @param days null where it is hidden, like euros
    public record Trained(
            FiscalYear year,
            List<TrainingSeen> without,
            int all,
            @Nullable Rate days,
            @Nullable Rate euros) {

        public Trained {
            without = List.copyOf(without);
        }
    }

    /// @param totals null where they are hidden
    public record Time(FiscalYear year, @Nullable Totals totals) {}

    /// @throws fr.continuum.adapters.web.reading.NotHere where the account does not see that authority
    public People of(SignedIn viewer, String autorite) {
        return of(reception.asked(viewer, autorite, ""));
    }

    People of(Asked asked) {
        Optional<PostsToReassign> told = posts.on(asked.owner(), asked.day());
        return new People(
                trainings
                        .of(asked, "", new TrainingFilter("", "", "", ""))
                        .map(found -> trained(asked, found))
                        .orElse(null),
                time(asked),
                told.map(PostsToReassign::vacant).orElseGet(TreeMap::new),
                told.isPresent(),
                headcount.on(asked.owner(), asked.day(), asked.sight()).isPresent());
    }

    private Trained trained(Asked asked, Found found) {
        FiscalYear year = found.year().chosen();
        Optional<CoverageSeen> seen = coverage.on(asked.owner(), asked.day(), year, asked.sight());
        return new Trained(
                year,
                found.seen().trainings().stream()
                        .filter(TrainingSeen::isWithoutTrace)
                        .toList(),
                found.seen().trainings().size(),
                seen.map(one -> Rate.of(one.all().days())).orElse(null),
                seen.map(one -> Rate.of(one.all().euros())).orElse(null));
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
}
