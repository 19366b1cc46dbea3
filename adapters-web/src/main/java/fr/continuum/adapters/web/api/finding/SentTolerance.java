package fr.continuum.adapters.web.api.finding;

import fr.continuum.adapters.web.api.wire.EntryJson;
import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.application.port.Tolerances.Said;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Sha256;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a completed action may still cost a year (R25), as it is answered and as it is sent: what was read can be sent
/// back. What it was before is told, and not looked at in what is sent.
///
/// @param version absent where the authority never said it: it then has what the installation says, or nothing
/// @param amount in euros
/// @param reason of the authority; absent where it never said any
/// @param past all the authority ever said, latest first
@Schema(
        name = "VersionedTolerance",
        description =
                "Ce qu’une action achevée peut encore coûter par an (R25), et pourquoi ; la prochaine nuit en juge")
record SentTolerance(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        BigDecimal amount,
        @Nullable String reason,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<Past> past) {

    @Schema(name = "ToleranceSaid", description = "Une tolérance, telle que la collectivité l’a dite")
    record Past(BigDecimal amount, String reason, EntryJson changed) {

        private static Past of(Said said) {
            return new Past(Money.euros(said.tolerance().cents()), said.reason(), EntryJson.of(said.entry()));
        }
    }

    /// @param past what the authority said, latest first
    static SentTolerance of(Tolerance inForce, List<Said> past) {
        Optional<Said> last = past.stream().findFirst();
        return new SentTolerance(
                version(past).map(Sha256::value).orElse(null),
                Money.euros(inForce.cents()),
                last.map(Said::reason).orElse(null),
                past.stream().map(Past::of).toList());
    }

    /// The fingerprint of what the authority said last.
    static Optional<Sha256> version(List<Said> past) {
        return past.stream().findFirst().map(said -> version(said.tolerance().cents(), said.reason()));
    }

    static Sha256 version(long cents, String reason) {
        return Sha256.of("tolerance\n" + cents + "\n" + reason);
    }
}
