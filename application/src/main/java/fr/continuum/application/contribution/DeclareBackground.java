package fr.continuum.application.contribution;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;

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

    /// @param author login
    public void declare(Owner owner, Background background, String author) {
        TimelineEntry entry = new TimelineEntry(author, clock.instant(), PlanContribution.SOURCE);
        books.takeOver(owner, entry.author(), entry.at());
        contributions.declare(owner, background, Origin.PERSON, entry);
    }
}
