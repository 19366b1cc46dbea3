package fr.continuum.adapters.web.api.trace;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Split;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A budget key, and where its money goes in the plan.
///
/// @param subject as findings name it
/// @param document fingerprint
/// @param reason why it is out of scope or set aside
/// @param untraced what links under 100 % leave, or all of it
@Schema(name = "BudgetKey", description = "Une clé budgétaire, et où va son argent dans le plan")
record KeyJson(
        String subject,
        String document,
        int year,
        String measure,
        BigDecimal amount,
        long lines,
        Bucket bucket,
        @Nullable String reason,
        BigDecimal untraced) {

    static KeyJson of(String subject, KeyOfYear key, String measure) {
        long cents = key.amount().cents();
        return new KeyJson(
                subject,
                key.reading().id().document().value(),
                key.reading().header().fiscalYear().value(),
                measure,
                Money.euros(cents),
                key.amount().lines(),
                bucket(key.attribution()),
                reason(key.attribution()),
                Money.euros(untraced(key.attribution(), cents)));
    }

    private static Bucket bucket(Attribution attribution) {
        return switch (attribution) {
            case Attribution.OutOfScope _ -> Bucket.OUT_OF_SCOPE;
            case Attribution.Traced _ -> Bucket.TRACED;
            case Attribution.SetAside _ -> Bucket.SET_ASIDE;
            case Attribution.Ambiguous _ -> Bucket.AMBIGUOUS;
            case Attribution.Untraced _ -> Bucket.UNTRACED;
        };
    }

    private static @Nullable String reason(Attribution attribution) {
        return switch (attribution) {
            case Attribution.OutOfScope(var reason) -> reason.name();
            case Attribution.SetAside(var reason, var _) -> reason.name();
            case Attribution.Traced _, Attribution.Ambiguous _, Attribution.Untraced _ -> null;
        };
    }

    private static long untraced(Attribution attribution, long cents) {
        return switch (attribution) {
            case Attribution.Traced traced -> {
                long[] parts = Split.of(cents, traced.shares());
                yield parts[parts.length - 1];
            }
            case Attribution.Untraced _ -> cents;
            case Attribution.OutOfScope _, Attribution.SetAside _, Attribution.Ambiguous _ -> 0;
        };
    }
}
