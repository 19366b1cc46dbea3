package fr.continuum.application.contribution;

import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Somebody says what contributions are judged against: competency needs, the steps of a training plan, how many
/// agents there are. What is not named stays as it was.
public final class DeclareBackground {

    private final Contributions contributions;
    private final OwnBook books;
    private final Clock clock;

    public DeclareBackground(Contributions contributions, Clock clock) {
        this.contributions = contributions;
        this.books = new OwnBook(contributions);
        this.clock = clock;
    }

    public sealed interface Outcome {

        record Declared() implements Outcome {}

        /// Someone said otherwise of the same need or the same year since it was read: nothing is written.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// Says so whatever was said before: what files and demonstrations bring.
    public void declare(Owner owner, Background background, By by) {
        TimelineEntry entry = by.at(clock.instant());
        books.takeOver(owner, entry.author(), entry.at());
        contributions.declare(owner, background, Origin.PERSON, entry);
    }

    /// Says so unless somebody said otherwise meanwhile.
    ///
    /// @param seen the version of each part named, as it was read, by its name in the book; none for what is new
    public Outcome declare(Owner owner, Background background, Map<String, Sha256> seen, By by) {
        Map<String, Sha256> now = books.read(owner).parts();
        boolean changed = new ContributionBook(List.of(), background)
                .parts().keySet().stream().anyMatch(part -> !Objects.equals(now.get(part), seen.get(part)));
        if (changed) {
            return new Outcome.ChangedMeanwhile();
        }
        declare(owner, background, by);
        return new Outcome.Declared();
    }
}
