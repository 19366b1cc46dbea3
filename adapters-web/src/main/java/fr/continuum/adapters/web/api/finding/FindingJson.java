package fr.continuum.adapters.web.api.finding;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Severity;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.Waivers.Outgrown;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A finding of a night.
///
/// @param sentence of its rule
/// @param expected in the caller's language, as `found`
/// @param since the date of the night it was first seen
/// @param waiver what sets it aside on the date of the night
/// @param outgrown what would, were it still what was seen
/// @param mark by which what is found is known again, where it is set aside
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
        @Nullable WaiverJson waiver,
        @Nullable OutgrownJson outgrown,
        String mark) {

    /// @param why what it was set aside for, and what it is, in the caller's language
    @Schema(
            name = "OutgrownWaiver",
            description =
                    "Une dérogation en cours que le constat a dépassée : il compte, son montant ou ce qu’il dit n’est plus ce qui a été vu")
    record OutgrownJson(WaiverJson waiver, String why) {

        static @Nullable OutgrownJson of(@Nullable Outgrown outgrown, Locale locale) {
            return outgrown == null
                    ? null
                    : new OutgrownJson(
                            WaiverJson.of(outgrown.waiver(), Optional.empty()),
                            Said.in(locale, outgrown.change().wording()));
        }
    }

    /// Those of a rule and of a severity, where one is asked for.
    static List<DatedFinding> sought(
            List<DatedFinding> all, @Nullable ContinuumRule rule, @Nullable Severity severity) {
        return all.stream()
                .filter(dated -> rule == null || dated.finding().rule() == rule)
                .filter(dated -> severity == null || dated.finding().rule().severity() == severity)
                .toList();
    }

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
                waiver == null ? null : WaiverJson.of(waiver, Optional.empty()),
                OutgrownJson.of(dated.outgrown(), locale),
                Seen.of(finding).mark().value());
    }
}
