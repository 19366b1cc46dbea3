package fr.continuum.adapters.web.api.finding;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.rule.Waivers.Held;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A finding set aside, and what lifted that before its last day.
///
/// @param lastDay itself included
@Schema(name = "Waiver", description = "Une dérogation : le constat revient le lendemain de son dernier jour")
record WaiverJson(
        ContinuumRule rule,
        String subject,
        String reason,
        String author,
        LocalDate from,
        LocalDate lastDay,
        @Nullable Lift lift,
        @Nullable SeenJson seen) {

    /// What was found when it was given; absent of one given before that was noted.
    @Schema(
            name = "SeenFinding",
            description =
                    "Le constat tel qu’il a été vu : au-delà d’un dixième de plus, ou s’il dit autre chose, il compte de nouveau")
    record SeenJson(@Nullable BigDecimal amount, SentenceJson found) {

        static SeenJson of(Seen seen) {
            return new SeenJson(Money.euros(seen.cents()), SentenceJson.of(seen.found()));
        }
    }

    /// @param from the first day on which the finding is open again
    @Schema(name = "WaiverLift", description = "La fin d’une dérogation avant son dernier jour")
    record Lift(String reason, String author, LocalDate from) {

        static Lift of(WaiverLift lift) {
            return new Lift(lift.reason(), lift.author(), lift.from());
        }
    }

    static WaiverJson of(Held held) {
        return of(held.waiver(), held.lift());
    }

    static WaiverJson of(Waiver waiver, Optional<WaiverLift> lift) {
        return new WaiverJson(
                waiver.rule(),
                waiver.subject(),
                waiver.reason(),
                waiver.author(),
                waiver.from(),
                waiver.lastDay(),
                lift.map(Lift::of).orElse(null),
                waiver.seen().map(SeenJson::of).orElse(null));
    }
}
