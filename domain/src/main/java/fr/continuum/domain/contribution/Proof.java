package fr.continuum.domain.contribution;

import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.Unsaid;

/// The texts a rule asks for: the reference of an agreement, a need, a reason. A sign, « néant » or « oui » prove
/// nothing.
final class Proof {

    private Proof() {}

    /// Whether a text says something.
    static boolean isGiven(String text) {
        return !Unsaid.isNoProof(text);
    }

    /// Whether it names a decision or an agreement that was taken.
    static boolean isReference(String text) {
        return isGiven(text) && !Unsaid.isNoReference(text);
    }

    /// Whether it says why, in words (a number is no reason).
    static boolean isReason(String text) {
        return isGiven(text) && Reason.of(text).isPresent();
    }
}
