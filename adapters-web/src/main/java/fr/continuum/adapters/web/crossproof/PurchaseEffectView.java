package fr.continuum.adapters.web.crossproof;

import fr.continuum.application.consultation.AskPurchaseEffect;
import fr.continuum.domain.crossproof.PurchaseEffect;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A change, before it is kept.
///
/// @param view of the list in force
/// @param seen what it changes; null where no night has any expense
record PurchaseEffectView(
        PurchaseListView view, AskPurchaseEffect.@Nullable Seen seen, Sum entering, Sum leaving, Sum turning) {

    static PurchaseEffectView of(PurchaseListView view, Optional<AskPurchaseEffect.Seen> seen) {
        Optional<PurchaseEffect> effect = seen.map(AskPurchaseEffect.Seen::effect);
        return new PurchaseEffectView(
                view,
                seen.orElse(null),
                Sum.of(effect.map(PurchaseEffect::entering)),
                Sum.of(effect.map(PurchaseEffect::leaving)),
                Sum.of(effect.map(PurchaseEffect::turning)));
    }

    public boolean moves() {
        return entering.lines() + leaving.lines() + turning.lines() > 0;
    }

    /// What some accounts add up to.
    record Sum(long lines, long cents) {

        static Sum of(Optional<List<PurchaseEffect.Told>> told) {
            List<PurchaseEffect.Told> all = told.orElse(List.of());
            return new Sum(PurchaseEffect.lines(all), PurchaseEffect.cents(all));
        }
    }
}
