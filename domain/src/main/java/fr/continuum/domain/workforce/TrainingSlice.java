package fr.continuum.domain.workforce;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingTrace;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Trainings of a year, of a department, or all: the rate is taken over those *expected* to trace, and the others
/// stand apart. Each training is in one place: the volumes add up.
///
/// @param strong expected to trace, and somebody said what they serve
/// @param weak expected to trace, and a profile or an earlier plan concluded what they serve
/// @param untraced expected to trace, and serving nothing
/// @param statutory not expected to trace: by the ground the law gives; grounds without a training are not there
/// @param linked not expected to trace, without a ground of their category, and serving the plan all the same
/// @param unexplained not expected to trace, without a ground of their category nor anything they serve (R12)
public record TrainingSlice(
        TrainingVolume strong,
        TrainingVolume weak,
        TrainingVolume untraced,
        Map<StatutoryGround, TrainingVolume> statutory,
        TrainingVolume linked,
        TrainingVolume unexplained) {

    public static final TrainingSlice NONE = new TrainingSlice(
            TrainingVolume.NONE,
            TrainingVolume.NONE,
            TrainingVolume.NONE,
            Map.of(),
            TrainingVolume.NONE,
            TrainingVolume.NONE);

    public TrainingSlice {
        Map<StatutoryGround, TrainingVolume> ordered = new EnumMap<>(StatutoryGround.class);
        ordered.putAll(statutory);
        statutory = ordered;
    }

    static TrainingSlice of(Training training, TrainingTrace trace) {
        TrainingVolume volume = TrainingVolume.of(training);
        TrainingVolume none = TrainingVolume.NONE;
        if (training.category().isExpectedToTrace()) {
            Optional<Strength> strength = trace.strength();
            return strength.isEmpty()
                    ? new TrainingSlice(none, none, volume, Map.of(), none, none)
                    : switch (strength.get()) {
                        case STRONG -> new TrainingSlice(volume, none, none, Map.of(), none, none);
                        case WEAK -> new TrainingSlice(none, volume, none, Map.of(), none, none);
                    };
        }
        return training.ground()
                .filter(ground -> ground.category() == training.category())
                .map(ground -> new TrainingSlice(none, none, none, Map.of(ground, volume), none, none))
                .orElseGet(() -> trace.strength().isPresent()
                        ? new TrainingSlice(none, none, none, Map.of(), volume, none)
                        : new TrainingSlice(none, none, none, Map.of(), none, volume));
    }

    public TrainingSlice plus(TrainingSlice other) {
        Map<StatutoryGround, TrainingVolume> grounds = new EnumMap<>(StatutoryGround.class);
        grounds.putAll(statutory);
        other.statutory.forEach((ground, volume) -> grounds.merge(ground, volume, TrainingVolume::plus));
        return new TrainingSlice(
                strong.plus(other.strong),
                weak.plus(other.weak),
                untraced.plus(other.untraced),
                grounds,
                linked.plus(other.linked),
                unexplained.plus(other.unexplained));
    }

    public TrainingVolume traced() {
        return strong.plus(weak);
    }

    /// What the rate is taken over.
    public TrainingVolume expected() {
        return traced().plus(untraced);
    }

    /// What it is not taken over.
    public TrainingVolume apart() {
        return statutory.values().stream().reduce(linked.plus(unexplained), TrainingVolume::plus);
    }

    /// Coverage in trainee-days: the first to look at.
    public Proportion days() {
        return new Proportion(traced().days(), expected().days(), expected().daysUnknown());
    }

    /// The least it can honestly be said to be: by what somebody said, and nothing else.
    public Proportion strongDays() {
        return new Proportion(strong.days(), expected().days(), expected().daysUnknown());
    }

    /// Coverage in euros: the levy pays most courses, so it tells less.
    public Proportion euros() {
        return new Proportion(traced().euros(), expected().euros(), expected().costUnknown());
    }
}
