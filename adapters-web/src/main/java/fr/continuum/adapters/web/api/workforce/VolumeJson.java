package fr.continuum.adapters.web.api.workforce;

import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.workforce.TrainingVolume;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Trainings added up.
///
/// @param days trainee-days
/// @param daysUnknown trainings whose days or trainees nobody said
/// @param cost in euros; shares that cut a cent are rounded
/// @param costUnknown trainings whose cost nobody said
@Schema(
        name = "TrainingVolume",
        description = "Des formations ajoutées : jours-stagiaires, coût, et ce qui n’est pas dit")
record VolumeJson(int trainings, int trainees, BigDecimal days, int daysUnknown, BigDecimal cost, int costUnknown) {

    static VolumeJson of(TrainingVolume volume) {
        return new VolumeJson(
                volume.trainings(),
                volume.trainees(),
                volume.days(),
                volume.daysUnknown(),
                volume.euros().setScale(2, RoundingMode.HALF_UP),
                volume.costUnknown());
    }

    /// Null where it is hidden.
    static @Nullable VolumeJson of(Seen<TrainingVolume> seen) {
        return seen.figure().map(VolumeJson::of).orElse(null);
    }
}
