package fr.continuum.adapters.web.api.crossproof;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.application.consultation.AskPurchaseEffect;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseEffect;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param measure of what is spent, as reports name it
/// @param entering accounts that would become purchases
/// @param leaving accounts that would be none any more
/// @param turning accounts that would buy something else
@Schema(name = "PurchaseEffect", description = "Ce qu’une autre liste de comptes changerait dans le recoupement")
record PurchaseEffectJson(
        int year, String measure, Moved entering, Moved leaving, Moved turning, List<Total> purchases) {

    @Schema(name = "PurchasesMoved", description = "Des comptes, leurs lignes et leurs euros")
    record Moved(long lines, BigDecimal amount, List<Told> accounts) {

        private static Moved of(List<PurchaseEffect.Told> told) {
            return new Moved(
                    PurchaseEffect.lines(told),
                    Money.euros(PurchaseEffect.cents(told)),
                    told.stream().map(Told::of).toList());
        }
    }

    /// @param before what it buys; absent where it is no purchase
    /// @param after the same under the other list
    @Schema(name = "PurchaseMoved", description = "Un compte des documents, ce qu’il achète avant et après")
    record Told(
            String norm,
            String number,
            @Nullable Purchase before,
            @Nullable Purchase after,
            long lines,
            BigDecimal amount) {

        private static Told of(PurchaseEffect.Told told) {
            return new Told(
                    told.norm(),
                    told.nature(),
                    told.before().orElse(null),
                    told.after().orElse(null),
                    told.lines(),
                    Money.euros(told.cents()));
        }
    }

    @Schema(name = "PurchaseTotal", description = "Tout ce qu’un genre d’achat additionne, avant et après")
    record Total(Purchase purchase, BigDecimal before, BigDecimal after) {}

    static PurchaseEffectJson of(AskPurchaseEffect.Seen seen) {
        PurchaseEffect effect = seen.effect();
        return new PurchaseEffectJson(
                seen.choice().year().value(),
                seen.choice().measure().code(),
                Moved.of(effect.entering()),
                Moved.of(effect.leaving()),
                Moved.of(effect.turning()),
                Arrays.stream(Purchase.values())
                        .map(purchase -> new Total(
                                purchase, Money.euros(effect.before(purchase)), Money.euros(effect.after(purchase))))
                        .toList());
    }
}
