package fr.continuum.application.rule;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.Tolerances.Said;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.TextKind;
import java.time.Clock;
import java.util.Optional;

/// Says what a completed action may still cost a year (R25). The next night judges by it; past nights stay judged by
/// what was said then.
public final class SayTolerance {

    private final Tolerances tolerances;
    private final Clock clock;

    public SayTolerance(Tolerances tolerances, Clock clock) {
        this.tolerances = tolerances;
        this.clock = clock;
    }

    /// @param cents in euro cents
    /// @param author login
    /// @param source the screen, or the program, it was said on
    public record Request(Owner owner, long cents, String reason, String author, String source) {}

    /// Why it is not taken.
    public enum Refusal {
        LESS_THAN_NOTHING,
        /// Nobody says why in words ([Reason]).
        REASON_MISSING,
        /// The reason is longer than reasons are ([TextKind#SENTENCE]).
        REASON_TOO_LONG
    }

    public sealed interface Outcome {

        record Done(Said said) implements Outcome {}

        record Refused(Refusal because) implements Outcome {}
    }

    public Outcome say(Request request) {
        if (request.cents() < 0) {
            return new Outcome.Refused(Refusal.LESS_THAN_NOTHING);
        }
        Optional<Reason> why = Reason.of(request.reason());
        if (why.isEmpty()) {
            return new Outcome.Refused(Refusal.REASON_MISSING);
        }
        if (TextKind.SENTENCE.isTooLong(why.get().words())) {
            return new Outcome.Refused(Refusal.REASON_TOO_LONG);
        }
        Said said = new Said(
                new Tolerance(request.cents()),
                why.get().words(),
                new TimelineEntry(request.author(), clock.instant(), request.source()));
        tolerances.say(request.owner(), said);
        return new Outcome.Done(said);
    }
}
