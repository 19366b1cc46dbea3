package fr.continuum.domain.rule;

import java.util.OptionalLong;

/// What a check found to break a rule. Known by rule and subject, so that "since when" survives a new version of the
/// document.
///
/// @param subject the business key of what is concerned; holds no database id
/// @param expected what the rule asks, in French
/// @param found what is there, in French
/// @param cents the amount at stake in euro cents, signed; empty where the finding has none
public record Finding(ContinuumRule rule, String subject, String expected, String found, OptionalLong cents) {

    public static Finding of(ContinuumRule rule, String subject, String expected, String found) {
        return new Finding(rule, subject, expected, found, OptionalLong.empty());
    }

    public static Finding of(ContinuumRule rule, String subject, String expected, String found, long cents) {
        return new Finding(rule, subject, expected, found, OptionalLong.of(cents));
    }
}
