package fr.continuum.domain.allocation;

import fr.continuum.domain.budget.KeyField;

/// What a row asks of one field of the key: this code exactly, or any code that begins with it. For [KeyField#POLICY]
/// the code is a policy, met by everything below it.
public record Condition(KeyField field, String code, Match match) {

    public enum Match {
        EXACT,
        PREFIX
    }

    public Condition {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("A condition on " + field.code() + " asks for a code");
        }
        if (field == KeyField.POLICY && match == Match.PREFIX) {
            throw new IllegalArgumentException("A policy is named whole; what lies below it is met anyway: " + code);
        }
    }

    public static Condition exactly(KeyField field, String code) {
        return new Condition(field, code, Match.EXACT);
    }

    public static Condition startingWith(KeyField field, String code) {
        return new Condition(field, code, Match.PREFIX);
    }

    /// Whether the key's code of this field meets the condition.
    public boolean isMetBy(AllocationSubject subject) {
        if (field == KeyField.POLICY) {
            return subject.policyLineage().contains(code);
        }
        String value = subject.key().code(field);
        return match == Match.EXACT ? value.equals(code) : value.startsWith(code);
    }

    /// As people write it: `fonction=21`, `nature=60*`.
    @Override
    public String toString() {
        return field.code() + "=" + code + (match == Match.PREFIX ? "*" : "");
    }
}
