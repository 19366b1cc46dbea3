package fr.continuum.domain.rule;

import fr.continuum.domain.shared.Wording;
import java.util.OptionalLong;

/// What a check found to break a rule. Known by rule and subject, so that "since when" survives a new version of the
/// document.
///
/// @param subject the business key of what is concerned; holds no database id
/// @param expectation what the rule asks
/// @param observation what is there
/// @param cents the amount at stake in euro cents, signed; empty where the finding has none
public record Finding(
        ContinuumRule rule, String subject, Wording expectation, Wording observation, OptionalLong cents) {

    public static Finding of(ContinuumRule rule, String subject, Wording expectation, Wording observation) {
        return new Finding(rule, subject, expectation, observation, OptionalLong.empty());
    }

    public static Finding of(ContinuumRule rule, String subject, Wording expectation, Wording observation, long cents) {
        return new Finding(rule, subject, expectation, observation, OptionalLong.of(cents));
    }

    /// What the rule asks, in French: reports are.
    public String expected() {
        return expectation.french();
    }

    /// What is there, in French: reports are.
    public String found() {
        return observation.french();
    }
}
