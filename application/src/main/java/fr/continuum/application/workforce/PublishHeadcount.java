package fr.continuum.application.workforce;

import fr.continuum.application.port.Releases;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.Headcount;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.disclosure.CountTable;
import fr.continuum.domain.workforce.disclosure.Publication;
import fr.continuum.domain.workforce.disclosure.Release;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Publishes how many people there are by department and grade, so that neither this table nor the difference from the
/// one before tells of few (R34).
public final class PublishHeadcount {

    /// What the table is called among those published.
    static final String TABLE = "HEADCOUNT";

    private final Workforce workforce;
    private final Releases releases;
    private final Clock clock;

    public PublishHeadcount(Workforce workforce, Releases releases, Clock clock) {
        this.workforce = workforce;
        this.releases = releases;
        this.clock = clock;
    }

    /// The same, told by another clock: a night that is run for a day that is over tells what it reads by that
    /// day.
    public PublishHeadcount dated(Clock other) {
        return new PublishHeadcount(workforce, releases, other);
    }

    /// Nothing where no posts were ever read, nor where the table is as it was. A table that cannot be told beside
    /// the last one is held back: people go on seeing the last.
    ///
    /// @param day whose posts are counted
    public void publish(Owner owner, LocalDate day) {
        Optional<Versioned<WorkforceBook>> book = workforce.inForce(owner);
        if (book.filter(said -> said.content().posts().last().isPresent()).isPresent()) {
            publish(book.get(), day);
        }
    }

    private void publish(Versioned<WorkforceBook> book, LocalDate day) {
        CountTable table = Headcount.on(book.content().posts(), day);
        SmallCells smallFigures = book.content().smallFigures();
        boolean done = false;
        while (!done) {
            Optional<Release> last = releases.latest(book.owner(), TABLE);
            Publication next = last.<Publication>map(release -> smallFigures.next(table, release))
                    .orElseGet(() -> new Publication.Renewed(smallFigures.first(table)));
            // Another who published at once made this one be made again, beside theirs.
            done = last.filter(next.release()::equals).isPresent()
                    || releases.publish(book.owner(), TABLE, last, next.release(), clock.instant());
        }
    }
}
