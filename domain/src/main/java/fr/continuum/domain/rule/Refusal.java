package fr.continuum.domain.rule;

import fr.continuum.domain.shared.Wording;

/// Why a command is refused, said to the person who can mend it.
///
/// @param rule the hard rule the command would break
/// @param subject the business key of what is concerned, the same a [Finding] would carry
/// @param offending the value that breaks the rule, or what is missing
/// @param mend what to do about it
public record Refusal(ContinuumRule rule, String subject, Wording offending, Wording mend) {

    @Override
    public String toString() {
        return rule.id() + " " + subject + ": " + offending.french();
    }
}
