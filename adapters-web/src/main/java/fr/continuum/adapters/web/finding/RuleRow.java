package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A rule that found something.
///
/// @param sentence in the reader's language
/// @param count how often
public record RuleRow(String id, Severity severity, String sentence, long count) {

    /// The rules of these findings, in the order of the catalogue.
    public static List<RuleRow> of(List<Finding> findings, Locale locale) {
        Map<ContinuumRule, Long> counts = new EnumMap<>(ContinuumRule.class);
        findings.forEach(f -> counts.merge(f.rule(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(e ->
                        new RuleRow(e.getKey().id(), e.getKey().severity(), sentence(e.getKey(), locale), e.getValue()))
                .toList();
    }

    static String sentence(ContinuumRule rule, Locale locale) {
        return Said.in(locale, rule.wording());
    }
}
