package fr.continuum.application.rule;

import fr.continuum.application.port.WaiverBook;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.TextKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Ends what sets a finding aside, before its last day: from today on it counts again, and the next night says so.
/// What was given stays readable, and past nights stay what they were.
public final class LiftWaiver {

    private final WaiverBook waivers;
    private final Clock clock;
    private final ZoneId zone;

    public LiftWaiver(WaiverBook waivers, Clock clock, ZoneId zone) {
        this.waivers = waivers;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param author login
    public record Request(Siren authority, ContinuumRule rule, String subject, String reason, String author) {}

    /// Why nothing is lifted.
    public enum Refusal {
        /// No waiver of that finding holds today.
        NOT_WAIVED,
        /// Nobody says why in words ([Reason]).
        REASON_MISSING,
        /// The reason is longer than reasons are ([TextKind#SENTENCE]).
        REASON_TOO_LONG
    }

    public sealed interface Outcome {

        record Lifted(WaiverLift lift) implements Outcome {}

        record Refused(Refusal because) implements Outcome {}
    }

    public Outcome lift(Request request) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Optional<Reason> why = Reason.of(request.reason());
        if (why.isEmpty()) {
            return new Outcome.Refused(Refusal.REASON_MISSING);
        }
        if (TextKind.SENTENCE.isTooLong(why.get().words())) {
            return new Outcome.Refused(Refusal.REASON_TOO_LONG);
        }
        if (!waivers.of(request.authority()).isWaived(request.rule(), request.subject(), today)) {
            return new Outcome.Refused(Refusal.NOT_WAIVED);
        }
        WaiverLift lift =
                new WaiverLift(request.rule(), request.subject(), why.get().words(), request.author(), today);
        boolean _ = waivers.add(request.authority(), lift, clock.instant());
        return new Outcome.Lifted(lift);
    }
}
