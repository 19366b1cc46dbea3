package fr.continuum.adapters.web.finding;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.domain.rule.Finding;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which findings a reader asked for, and in which order; empty parts let everything through.
///
/// @param rule id
/// @param except id of a rule whose findings are left out
/// @param severity name
/// @param waived `ouverts` or `mis-de-cote`; both where empty
/// @param since the first night they were seen is this one or one after; null for any
/// @param subject exactly what is concerned, as a page that tells the same leads to it
/// @param element code of an element of the plan: what is found of it and of all below it
/// @param text anywhere in what is concerned, its title, in what is asked or found, in either language; accents and
/// case
///     forgiven
/// @param words what was looked for, of which only what answers is told: an answer of the search leads here
/// @param order `montant` for the largest amounts first, `anciens` for those seen first; columns to sort by; by rule
/// where empty
record Filter(
        String rule,
        String except,
        String severity,
        String waived,
        @Nullable LocalDate since,
        String subject,
        String element,
        String text,
        String words,
        String order) {

    static final String OPEN = "ouverts";
    static final String ASIDE = "mis-de-cote";

    boolean wantsOpen() {
        return !waived.equals(ASIDE);
    }

    boolean wantsWaived() {
        return !waived.equals(OPEN);
    }

    boolean lets(DatedFinding dated, SubjectTitles titles) {
        Finding finding = dated.finding();
        LocalDate first = dated.since();
        return (rule.isEmpty() || finding.rule().id().equals(rule))
                && !finding.rule().id().equals(except)
                && (severity.isEmpty() || finding.rule().severity().name().equals(severity))
                && (since == null || (first != null && !first.isBefore(since)))
                && (subject.isEmpty() || finding.subject().equals(subject))
                && (text.isBlank()
                        || plain(String.join(
                                        " ",
                                        finding.subject(),
                                        titles.of(finding.subject()),
                                        finding.expected(),
                                        finding.found(),
                                        finding.expectation().english(),
                                        finding.observation().english()))
                                .contains(plain(text.strip())));
    }

    /// What does not tell two findings apart leaves them in the order of [fr.continuum.domain.rule.Findings].
    static final Comparator<DatedFinding> LARGEST_FIRST = Comparator.comparingLong(
                    (DatedFinding dated) -> Math.abs(dated.finding().cents().orElse(0)))
            .reversed();

    static final Comparator<DatedFinding> OLDEST_FIRST =
            Comparator.comparing(DatedFinding::since, Comparator.nullsLast(Comparator.naturalOrder()));

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
