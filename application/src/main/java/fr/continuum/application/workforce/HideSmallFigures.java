package fr.continuum.application.workforce;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.Clock;
import java.time.ZoneId;

/// Somebody says under how many people figures are hidden outside HR.
public final class HideSmallFigures {

    private final Workforce workforce;
    private final PublishHeadcount headcount;
    private final Clock clock;
    private final ZoneId zone;

    /// @param zone where days begin and end
    public HideSmallFigures(Workforce workforce, PublishHeadcount headcount, Clock clock, ZoneId zone) {
        this.workforce = workforce;
        this.headcount = headcount;
        this.clock = clock;
        this.zone = zone;
    }

    public sealed interface Outcome {

        record Done(SmallCells smallFigures) implements Outcome {}

        /// To hide figures under so few would tell them.
        ///
        /// @param least that can be said
        record TooFew(int least) implements Outcome {}
    }

    /// @param author login
    /// @param source the screen, or the program, it was said on
    public Outcome under(Owner owner, int people, String author, String source) {
        if (people < SmallCells.LOWEST_THRESHOLD) {
            return new Outcome.TooFew(SmallCells.LOWEST_THRESHOLD);
        }
        SmallCells smallFigures = new SmallCells(people);
        workforce.hideUnder(owner, smallFigures, new TimelineEntry(author, clock.instant(), source));
        headcount.publish(owner, clock.instant().atZone(zone).toLocalDate());
        return new Outcome.Done(smallFigures);
    }
}
