package fr.continuum.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Wording;
import java.util.List;
import java.util.regex.Pattern;

/// Findings of tests that do not care what they say in which language.
public final class Found {

    /// What English text holds none of: accents, French quotes, French decimals.
    private static final Pattern FRENCH = Pattern.compile("[àâçéèêëîïôùû«»œ]|\\d,\\d{2}\\b");

    private Found() {}

    public static Finding of(ContinuumRule rule, String subject, String expected, String found) {
        return Finding.of(rule, subject, Wording.same(expected), Wording.same(found));
    }

    public static Finding of(ContinuumRule rule, String subject, String expected, String found, long cents) {
        return Finding.of(rule, subject, Wording.same(expected), Wording.same(found), cents);
    }

    /// Says so in English too: no accent outside of what it quotes, where the two languages differ.
    public static void isSaidInEnglish(Finding finding) {
        for (Wording said : List.of(finding.expectation(), finding.observation())) {
            assertThat(said.english().replaceAll("“[^”]*”", ""))
                    .as(said.french())
                    .doesNotContainPattern(FRENCH);
        }
    }
}
