package fr.continuum.domain.contribution;

import java.util.Optional;

/// What an IT investment is to make better: said in words, or measured.
///
/// @param indicator the code of the indicator that will tell; R14 asks a quantitative improvement for one
public record ExpectedImprovement(Kind kind, String statement, Optional<String> indicator) {

    /// How the improvement will be seen.
    public enum Kind {
        QUALITATIVE,
        QUANTITATIVE
    }

    public ExpectedImprovement {
        if (statement.isBlank()) {
            throw new IllegalArgumentException("An expected improvement says what gets better");
        }
    }

    /// Whether it says what gets better: a sign alone does not.
    boolean isSaid() {
        return Proof.isGiven(statement);
    }

    public boolean canBeTold() {
        return kind == Kind.QUALITATIVE || indicator.filter(Proof::isGiven).isPresent();
    }
}
