package fr.continuum.application.night;

import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counts in a row, as people say them; what did not happen is not said. Not for use by several threads.
final class SaidCounts {

    private final List<Wording> said = new ArrayList<>();

    SaidCounts add(int count, String one, String several, String oneInEnglish, String severalInEnglish) {
        if (count > 0) {
            said.add(new Wording(
                    count + " " + (count == 1 ? one : several),
                    count + " " + (count == 1 ? oneInEnglish : severalInEnglish)));
        }
        return this;
    }

    /// Of people, or of what one of them moves: fewer than so many are not counted. Everybody reads it.
    ///
    /// @param threshold the least count that is told
    SaidCounts addAtLeast(
            int threshold, int count, String one, String several, String oneInEnglish, String severalInEnglish) {
        if (count > 0 && count < threshold) {
            said.add(new Wording(
                    "moins de " + threshold + " " + several, "fewer than " + threshold + " " + severalInEnglish));
            return this;
        }
        return add(count, one, several, oneInEnglish, severalInEnglish);
    }

    /// Empty where nothing happened.
    Optional<Wording> said() {
        return said.isEmpty() ? Optional.empty() : Optional.of(Wording.joined(", ", said));
    }
}
