package fr.continuum.adapters.persistence.measurement;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A finding as it lies beside its measurement.
record FindingJson(
        String rule,
        String subject,
        String expected,
        String found,
        @Nullable Long cents) {

    static FindingJson of(Finding finding) {
        OptionalLong cents = finding.cents();
        return new FindingJson(
                finding.rule().id(),
                finding.subject(),
                finding.expected(),
                finding.found(),
                cents.isPresent() ? (Long) cents.getAsLong() : null);
    }

    Finding finding() {
        return new Finding(
                ContinuumRule.valueOf(rule),
                subject,
                expected,
                found,
                cents == null ? OptionalLong.empty() : OptionalLong.of(cents));
    }
}
