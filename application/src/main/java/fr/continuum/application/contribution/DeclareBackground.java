package fr.continuum.application.contribution;

import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Reach.OutOfReach;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.DeclaredBackground;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Somebody says what contributions are judged against: competency needs, the steps of a training plan, how many
/// agents there are. What is not named stays as it was. A need that trainings rest on goes on serving the plan, and
/// another number of agents than was said leaves no adjustment decided without whom it then asks for.
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

    /// What became of saying so.
    public sealed interface Outcome {

        record Declared() implements Outcome {}

        /// A need would serve what the plan does not hold (R11), a training would rest on nothing (R12), an
        /// adjustment would have been decided without asking whom it had to (R16), a step would be one to come
        /// (R17), a code would differ by its case alone (R01), a text would be too long (R43): nothing is
        /// written.
        record Refused(List<Refusal> refusals) implements Outcome {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /// Someone said otherwise of the same need or the same year since it was read: nothing is written.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// Says so unless a rule stands against it, or somebody said otherwise meanwhile. What others write beside it
    /// while the rules are asked has them asked again.
    ///
    /// @param seen the version of each part named, as it was read, by its name in the book; none for what is new
    /// @throws OutOfReach where its author may write what some departments hold, and nothing else
    public Outcome declare(Owner owner, Background background, Map<String, Sha256> seen, By by) {
        by.reach().mustBeWhole();
        for (int attempt = 0; attempt < PlanContribution.ATTEMPTS; attempt++) {
            ContributionBook book = books.read(owner);
            if (isChanged(book, background, seen)) {
                return new Outcome.ChangedMeanwhile();
            }
            switch (rule(owner, book, background)) {
                case Ruling.Refused<DeclaredBackground>(List<Refusal> refusals) -> {
                    return new Outcome.Refused(refusals);
                }
                case Ruling.Allowed<DeclaredBackground>(DeclaredBackground declared) -> {
                    if (isSaid(owner, declared, by)) {
                        return new Outcome.Declared();
                    }
                }
            }
        }
        return new Outcome.ChangedMeanwhile();
    }

    /// What stands against saying so; nothing is written.
    public List<Refusal> tryOut(Owner owner, Background background) {
        return rule(owner, books.read(owner), background).reasons();
    }

    private static boolean isChanged(ContributionBook book, Background background, Map<String, Sha256> seen) {
        Map<String, Sha256> now = book.parts();
        return new ContributionBook(List.of(), background)
                .parts().keySet().stream().anyMatch(part -> !Objects.equals(now.get(part), seen.get(part)));
    }

    private Ruling<DeclaredBackground> rule(Owner owner, ContributionBook book, Background background) {
        Optional<Mandates> mandates =
                plans.inForce(owner).map(now -> KnownMandates.of(plans, now).mandates());
        return DeclaredBackground.declare(book, background, mandates, Days.of(clock.instant()));
    }

    private boolean isSaid(Owner owner, DeclaredBackground declared, By by) {
        TimelineEntry entry = by.at(clock.instant());
        books.takeOver(owner, entry.author(), entry.at());
        return contributions.declare(owner, declared, entry);
    }
}
