package fr.continuum.adapters.persistence.measurement;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Wording;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A finding as it lies beside its measurement; earlier versions of the program told it in French alone.
record FindingJson(
        String rule,
        String subject,
        String expected,
        String found,
        @Nullable String expectedEn,
        @Nullable String foundEn,
        @Nullable Long cents) {

    static FindingJson of(Finding finding) {
        OptionalLong cents = finding.cents();
        return new FindingJson(
                finding.rule().id(),
                finding.subject(),
                finding.expected(),
                finding.found(),
                finding.expectation().english(),
                finding.observation().english(),
                cents.isPresent() ? (Long) cents.getAsLong() : null);
    }

    Finding finding() {
        return new Finding(
                ContinuumRule.valueOf(rule),
                subject,
                new Wording(expected, expectedEn == null ? expected : expectedEn),
                new Wording(found, foundEn == null ? found : foundEn),
                cents == null ? OptionalLong.empty() : OptionalLong.of(cents));
    }
}
