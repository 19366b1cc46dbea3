package fr.continuum.application.workforce;

import fr.continuum.domain.workforce.Proportion;
import fr.continuum.domain.workforce.TrainingSlice;
import fr.continuum.domain.workforce.TrainingVolume;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The trainings of a department, or of all, as somebody sees them.
///
/// @param days coverage in trainee-days: the first to look at
/// @param strongDays the least it can honestly be said to be
/// @param euros coverage in euros: the levy pays most courses, so it tells less
/// @param all of them together
public record SliceSeen(
        Map<Part, Seen<TrainingVolume>> parts,
        Seen<Proportion> days,
        Seen<Proportion> strongDays,
        Seen<Proportion> euros,
        Seen<TrainingVolume> all) {

    /// Where a training stands in it.
    public enum Part {
        /// Expected to trace, and somebody said what it serves.
        STRONG,
        /// Expected to trace, and a profile or an earlier plan concluded what it serves.
        WEAK,
        /// Expected to trace, and serving nothing.
        UNTRACED,
        /// Asked for by the law.
        STATUTORY,
        /// Not expected to trace, without a ground, and serving the plan all the same.
        LINKED,
        /// Not expected to trace, without a ground nor anything it serves.
        UNEXPLAINED;

        /// Those the rate is taken over.
        private static final Set<Part> EXPECTED = Set.of(STRONG, WEAK, UNTRACED);

        TrainingVolume of(TrainingSlice slice) {
            return switch (this) {
                case STRONG -> slice.strong();
                case WEAK -> slice.weak();
                case UNTRACED -> slice.untraced();
                case STATUTORY -> slice.statutory().values().stream().reduce(TrainingVolume.NONE, TrainingVolume::plus);
                case LINKED -> slice.linked();
                case UNEXPLAINED -> slice.unexplained();
            };
        }
    }

    /// A rate is told where all it is made of is.
    ///
    /// @param hidden whether a part is
    /// @param wholeHidden whether all together is
    static SliceSeen of(TrainingSlice slice, Predicate<Part> hidden, boolean wholeHidden) {
        Map<Part, Seen<TrainingVolume>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, Seen.unless(hidden.test(part), part.of(slice)));
        }
        boolean rateHidden = Part.EXPECTED.stream().anyMatch(hidden);
        return new SliceSeen(
                parts,
                Seen.unless(rateHidden, slice.days()),
                Seen.unless(rateHidden, slice.strongDays()),
                Seen.unless(rateHidden, slice.euros()),
                Seen.unless(wholeHidden, slice.expected().plus(slice.apart())));
    }
}
