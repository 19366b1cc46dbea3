package fr.continuum.application.contribution;

import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.NeedRules;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Somebody says what contributions are judged against: competency needs, the steps of a training plan, how many
/// agents there are. What is not named stays as it was. A need that trainings rest on goes on serving the plan; how
/// many agents there are is a fact, and what it makes unsound is reported, not refused.
public final class DeclareBackground {

    private final Plans plans;
    private final Contributions contributions;
    private final OwnBook books;
    private final Clock clock;

    public DeclareBackground(Plans plans, Contributions contributions, Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.books = new OwnBook(contributions);
        this.clock = clock;
    }

    public sealed interface Outcome {

        record Declared() implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /// Someone said otherwise of the same need or the same year since it was read: nothing is written.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// Every rule that stands against saying so; none where it may be said. Without a plan nothing does.
    public List<Refusal> refusals(Owner owner, Background background) {
        return plans.latest(owner)
                .or(() -> plans.latest(Owner.HOME))
                .map(Versioned::content)
                .map(plan -> NeedRules.against(background.needs(), books.read(owner), plan))
                .orElse(List.of());
    }

    /// Says so whatever was said before.
    public Outcome declare(Owner owner, Background background, By by) {
        return declare(owner, background, books.read(owner).parts(), by);
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
        List<Refusal> refusals = refusals(owner, background);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        TimelineEntry entry = by.at(clock.instant());
        books.takeOver(owner, entry.author(), entry.at());
        return contributions.declare(owner, background, seen, entry)
                ? new Outcome.Declared()
                : new Outcome.ChangedMeanwhile();
    }
}
