package fr.continuum.adapters.web.crossproof;

import fr.continuum.domain.crossproof.ProofGap;
import fr.continuum.domain.crossproof.ProofGap.Question;
import fr.continuum.domain.crossproof.Purchase.Family;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which gaps are wanted.
///
/// @param ecart `sans-lien`, `sans-declaration`, `au-dela`, `sans-depense`, `depense-moins`; all where it is none of
/// them
/// @param famille `informatique`, `formation`; all likewise
public record ProofFilter(String ecart, String famille) {

    /// As addresses say it.
    public static String name(Question question) {
        return switch (question) {
            case SPENT_WITHOUT_PURPOSE -> "sans-lien";
            case SPENT_WITHOUT_DECLARATION -> "sans-declaration";
            case SPENT_BEYOND_DECLARATION -> "au-dela";
            case DECLARED_WITHOUT_SPENDING -> "sans-depense";
            case DECLARED_BEYOND_SPENDING -> "depense-moins";
        };
    }

    static String name(Family family) {
        return switch (family) {
            case IT -> "informatique";
            case TRAINING -> "formation";
        };
    }

    List<ProofGap> of(List<ProofGap> gaps) {
        Optional<Question> question = Arrays.stream(Question.values())
                .filter(one -> name(one).equals(ecart))
                .findFirst();
        Optional<Family> family = Arrays.stream(Family.values())
                .filter(one -> name(one).equals(famille))
                .findFirst();
        return gaps.stream()
                .filter(gap -> question.isEmpty() || gap.question() == question.get())
                .filter(gap -> family.isEmpty() || gap.family() == family.get())
                .toList();
    }
}
