package fr.continuum.adapters.web.workforce;

import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.workforce.Proportion;
import fr.continuum.domain.workforce.TrainingVolume;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Trainings added up, as a page says them.
///
/// @param cents shares may cut a cent: rounded here, and here only
/// @param daysUnknown trainings whose days or trainees nobody said
/// @param costUnknown trainings whose cost nobody said
public record Volume(int trainings, int trainees, BigDecimal days, int daysUnknown, long cents, int costUnknown) {

    static Volume of(TrainingVolume volume) {
        return new Volume(
                volume.trainings(),
                volume.trainees(),
                volume.days(),
                volume.daysUnknown(),
                cents(volume.euros()),
                volume.costUnknown());
    }

    /// Null where it is hidden.
    static @Nullable Volume of(Seen<TrainingVolume> seen) {
        return seen.figure().map(Volume::of).orElse(null);
    }

    static long cents(BigDecimal euros) {
        return euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /// A rate, never without what it is taken over.
    ///
    /// @param rate null where there is nothing to take it over
    /// @param unknown how many trainings are in neither, for want of a figure
    public record Rate(@Nullable BigDecimal rate, BigDecimal part, BigDecimal whole, int unknown) {

        static @Nullable Rate of(Seen<Proportion> seen) {
            return seen.figure()
                    .map(one -> new Rate(one.rate().orElse(null), one.part(), one.whole(), one.unknown()))
                    .orElse(null);
        }

        /// Whether it is taken over anything.
        public boolean isOfSome() {
            return whole.signum() > 0;
        }

        /// Of a rate of euros.
        public long partCents() {
            return cents(part);
        }

        /// Likewise.
        public long wholeCents() {
            return cents(whole);
        }
    }
}
