package fr.continuum.application.workforce;

import fr.continuum.application.port.Releases;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.Headcount;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.CountTable;
import fr.continuum.domain.workforce.disclosure.PublishedTable;
import fr.continuum.domain.workforce.disclosure.Release;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How many people there are by department and grade: HR counts, others read what was published.
public final class AskHeadcount {

    private final PastDays days;
    private final Releases releases;

    public AskHeadcount(PastDays days, Releases releases) {
        this.days = days;
        this.releases = releases;
    }

    /// Empty where there was nothing to be seen that day.
    public Optional<PublishedTable> on(Owner owner, LocalDate day, Sight sight) {
        Optional<Versioned<WorkforceBook>> book = days.said(owner, day)
                .filter(said -> said.content().posts().last().isPresent());
        return switch (sight) {
            case HR -> book.map(said -> whole(Headcount.on(said.content().posts(), day)));
            case OUTSIDE_HR ->
                book.flatMap(said -> releases.before(said.owner(), PublishHeadcount.TABLE, days.midnight(day)))
                        .map(Release::published);
        };
    }

    /// Under how many people figures were hidden outside HR that day.
    public SmallCells hiding(Owner owner, LocalDate day) {
        return days.workforce(owner, day).smallFigures();
    }

    private static PublishedTable whole(CountTable table) {
        return new PublishedTable(
                table.rows(),
                table.columns(),
                table.cells().stream().collect(Collectors.toMap(Function.<Cell>identity(), table::count)));
    }
}
