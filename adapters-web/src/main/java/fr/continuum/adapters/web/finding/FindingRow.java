package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.rule.Finding;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A finding made ready for a table.
///
/// @param since the night it was first seen; null for a check, which remembers nothing
/// @param sentence of its rule; like what is expected and found, in the reader's language
public record FindingRow(
        Finding finding,
        @Nullable LocalDate since,
        SubjectView subject,
        String sentence,
        String expected,
        String found) {

    /// @param titles of what findings speak of
    public static FindingRow of(Finding finding, @Nullable LocalDate since, SubjectTitles titles, Locale locale) {
        return new FindingRow(
                finding,
                since,
                SubjectView.of(finding.subject(), titles),
                RuleRow.sentence(finding.rule(), locale),
                Said.in(locale, finding.expectation()),
                Said.in(locale, finding.observation()));
    }
}
