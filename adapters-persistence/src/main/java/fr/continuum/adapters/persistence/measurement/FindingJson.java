package fr.continuum.adapters.persistence.measurement;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Wording;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A finding as earlier versions of the program laid it beside its measurement, the first of them in French alone.
record FindingJson(
        String rule,
        String subject,
        String expected,
        String found,
        @Nullable String expectedEn,
        @Nullable String foundEn,
        @Nullable Long cents) {

    Finding finding() {
        return new Finding(
                ContinuumRule.valueOf(rule),
                subject,
                new Wording(expected, expectedEn == null ? expected : expectedEn),
                new Wording(found, foundEn == null ? found : foundEn),
                cents == null ? OptionalLong.empty() : OptionalLong.of(cents));
    }
}
