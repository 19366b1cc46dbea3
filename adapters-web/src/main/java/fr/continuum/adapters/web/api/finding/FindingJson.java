package fr.continuum.adapters.web.api.finding;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Severity;
import fr.continuum.domain.rule.Waiver;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A finding of a night.
///
/// @param sentence of its rule
/// @param expected in the caller's language, as `found`
/// @param since the date of the night it was first seen
/// @param waiver what sets it aside on the date of the night
@Schema(name = "NightFinding", description = "Un constat d’une nuit, connu par sa règle et ce qui est concerné")
record FindingJson(
        ContinuumRule rule,
        Severity severity,
        SentenceJson sentence,
        String subject,
        String expected,
        String found,
        @Nullable BigDecimal amount,
        @Nullable LocalDate since,
        @Nullable WaiverJson waiver) {

    static FindingJson of(DatedFinding dated, Locale locale) {
        Finding finding = dated.finding();
        Waiver waiver = dated.waiver();
        return new FindingJson(
                finding.rule(),
                finding.rule().severity(),
                SentenceJson.of(finding.rule().wording()),
                finding.subject(),
                Said.in(locale, finding.expectation()),
                Said.in(locale, finding.observation()),
                Money.euros(finding.cents()),
                dated.since(),
                waiver == null ? null : WaiverJson.of(waiver, Optional.empty()));
    }
}
