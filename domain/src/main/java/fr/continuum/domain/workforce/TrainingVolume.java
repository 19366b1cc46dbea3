package fr.continuum.domain.workforce;

import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.shared.Decimals;
import java.math.BigDecimal;

/// How much training there is: what is known, and beside it how many trainings nobody said the days or the cost of.
/// They are never counted as nothing without a word.
///
/// @param trainees who follow them, where somebody said how many; those who follow two are counted twice, and a share
///     of a training is followed by all of them
/// @param days trainee-days: days of a training times those who follow it; exact
/// @param daysUnknown trainings whose days or trainees nobody said
/// @param euros what they cost; exact, more than two decimals where shares cut a cent
/// @param costUnknown trainings whose cost nobody said: most courses are paid by the levy of the CNFPT
public record TrainingVolume(
        int trainings, int trainees, BigDecimal days, int daysUnknown, BigDecimal euros, int costUnknown) {

    public static final TrainingVolume NONE = new TrainingVolume(0, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, 0);

    public TrainingVolume {
        days = Decimals.plain(days);
        euros = Decimals.plain(euros);
    }

    public static TrainingVolume of(Training training) {
        return of(training, TraceLink.WHOLE);
    }

    /// A share of a training.
    ///
    /// @param share in basis points
    static TrainingVolume of(Training training, int share) {
        boolean told = training.days().isPresent() && training.trainees().isPresent();
        BigDecimal days = told
                ? training.days()
                        .get()
                        .multiply(BigDecimal.valueOf(training.trainees().getAsInt()))
                : BigDecimal.ZERO;
        return new TrainingVolume(
                1,
                training.trainees().orElse(0),
                part(days, share),
                told ? 0 : 1,
                part(BigDecimal.valueOf(training.costCents().orElse(0), 2), share),
                training.costCents().isPresent() ? 0 : 1);
    }

    private static BigDecimal part(BigDecimal whole, int share) {
        return whole.multiply(BigDecimal.valueOf(share, 4));
    }

    public TrainingVolume plus(TrainingVolume other) {
        return new TrainingVolume(
                trainings + other.trainings,
                trainees + other.trainees,
                days.add(other.days),
                daysUnknown + other.daysUnknown,
                euros.add(other.euros),
                costUnknown + other.costUnknown);
    }
}
