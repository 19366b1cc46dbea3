package fr.continuum.adapters.files.need;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.domain.contribution.CompetencyNeed.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The words for what is to be learnt: the one we write for each kind, and the others people use.
final class NeedWords {

    private NeedWords() {}

    /// The word we write.
    static String word(Kind kind) {
        return words(kind).getFirst();
    }

    /// Those we write, in the order of the kinds.
    static List<String> all() {
        return Arrays.stream(Kind.values()).map(NeedWords::word).toList();
    }

    /// Empty where nobody knows the word.
    static Optional<Kind> kind(String word) {
        String folded = FoldedText.of(word);
        return Arrays.stream(Kind.values())
                .filter(kind -> folded.equals(FoldedText.of(kind.name()))
                        || words(kind).stream()
                                .anyMatch(one -> FoldedText.of(one).equals(folded)))
                .findFirst();
    }

    private static List<String> words(Kind kind) {
        return switch (kind) {
            case SKILL -> List.of("compétence", "compétences", "savoir", "savoir-faire", "connaissance");
            case PRACTICE -> List.of("pratique", "pratiques", "nouvelle pratique");
            case POSTURE -> List.of("posture", "postures", "savoir-être");
        };
    }
}
