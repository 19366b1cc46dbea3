package fr.continuum.adapters.web.finding;

import fr.continuum.application.port.FindingLog.DatedFinding;
import java.text.Normalizer;
import java.util.Locale;

/// Which findings a reader asked for; empty parts let everything through.
///
/// @param rule id
/// @param severity name
/// @param text anywhere in what is concerned, asked or found, in either language; accents and case forgiven
record Filter(String rule, String severity, String text) {

    boolean lets(DatedFinding dated) {
        var finding = dated.finding();
        return (rule.isEmpty() || finding.rule().id().equals(rule))
                && (severity.isEmpty() || finding.rule().severity().name().equals(severity))
                && (text.isBlank()
                        || plain(String.join(
                                        " ",
                                        finding.subject(),
                                        finding.expected(),
                                        finding.found(),
                                        finding.expectation().english(),
                                        finding.observation().english()))
                                .contains(plain(text.strip())));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
