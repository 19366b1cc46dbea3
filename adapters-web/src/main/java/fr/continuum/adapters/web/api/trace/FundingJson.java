package fr.continuum.adapters.web.api.trace;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.trace.Continuum.Funding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a budget key brings to one target.
///
/// @param key as findings name it
/// @param why the row that says so
/// @param waiting whether the target was revised since the row was made: it counts, and somebody must say that it
/// still
///     holds
@Schema(
        name = "Funding",
        description = "Ce qu’une clé budgétaire apporte à une cible ; « waiting » : à confirmer, la cible a été révisée"
                + " depuis")
record FundingJson(
        String key,
        String target,
        BigDecimal amount,
        Strength strength,
        @Nullable String why,
        boolean waiting) {

    static FundingJson of(Funding funding, boolean waiting) {
        return new FundingJson(
                funding.key(),
                funding.target().value(),
                Money.euros(funding.cents()),
                funding.strength(),
                Words.orNull(funding.why()),
                waiting);
    }
}
