package fr.continuum.domain.contribution;

/// The texts a rule asks for: the reference of an agreement, a need, a reason. A sign alone proves nothing.
final class Proof {

    private Proof() {}

    /// Whether a text says something: it holds a letter or a digit.
    static boolean isGiven(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
