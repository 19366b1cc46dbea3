package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.night.NightReport.DatedFinding;
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
/// @param count how often, what is set aside left out
/// @param waived how often it is set aside
public record RuleRow(String id, Severity severity, String sentence, long count, long waived) {

    /// The rules of these findings, in the order of the catalogue.
    public static List<RuleRow> of(List<Finding> findings, Locale locale) {
        return ofDated(
                findings.stream()
                        .map(finding -> new DatedFinding(finding, null))
                        .toList(),
                locale);
    }

    /// The same, of findings some of which are set aside.
    public static List<RuleRow> ofDated(List<DatedFinding> findings, Locale locale) {
        Map<ContinuumRule, long[]> counts = new EnumMap<>(ContinuumRule.class);
        findings.forEach(
                dated -> counts.computeIfAbsent(dated.finding().rule(), _ -> new long[2])[dated.isWaived() ? 1 : 0]++);
        return counts.entrySet().stream()
                .map(e -> new RuleRow(
                        e.getKey().id(),
                        e.getKey().severity(),
                        sentence(e.getKey(), locale),
                        e.getValue()[0],
                        e.getValue()[1]))
                .toList();
    }

    static String sentence(ContinuumRule rule, Locale locale) {
        return Said.in(locale, rule.wording());
    }
}
