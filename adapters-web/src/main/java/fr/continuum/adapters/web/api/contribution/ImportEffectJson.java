package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.DeedJson;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.contribution.ImportContributionFile.Outcome.Done;
import fr.continuum.application.contribution.ImportEffect;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Severity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/// What a file made of the contributions, or would.
///
/// @param version of all contributions: that after it, or where nothing was written the one they have
/// @param dryRun whether nothing was written
/// @param profile by which it was read
/// @param unchanged how many were known so
/// @param servingNothing those of the file that nothing ties to the plan and no statutory ground explains
/// @param judged whether there is a plan to hold them against
/// @param reported what of the file breaks rules: it is kept all the same
/// @param blank rows skipped because every cell is empty
@Schema(
        name = "ContributionFileChange",
        description =
                "Ce qu’un fichier a fait des contributions, ou en ferait ; ce qui enfreint une règle est gardé, et"
                        + " rapporté (« reported »)")
record ImportEffectJson(
        String version,
        boolean dryRun,
        String profile,
        List<DeedJson> added,
        List<ChangedDeed> changed,
        int unchanged,
        List<DeedJson> servingNothing,
        boolean judged,
        List<Reported> reported,
        int blank) {

    @Schema(name = "ContributionChangedByFile", description = "Une contribution que le fichier dit autrement")
    record ChangedDeed(ContributionJson before, ContributionJson after) {

        private static ChangedDeed of(ImportEffect.Change change) {
            return new ChangedDeed(ContributionJson.of(change.before()), ContributionJson.of(change.after()));
        }
    }

    /// @param expected in the caller's language, as `found`
    @Schema(name = "ReportedByRule", description = "Ce qu’une règle trouve à redire de ce que le fichier apporte")
    record Reported(ContinuumRule rule, Severity severity, String subject, String expected, String found) {

        private static Reported of(Finding finding, Locale locale) {
            return new Reported(
                    finding.rule(),
                    finding.rule().severity(),
                    finding.subject(),
                    Said.in(locale, finding.expectation()),
                    Said.in(locale, finding.observation()));
        }
    }

    static ImportEffectJson of(Done done, String version, boolean dryRun, String profile, Locale locale) {
        ImportEffect effect = done.effect();
        return new ImportEffectJson(
                version,
                dryRun,
                profile,
                effect.added().stream().map(DeedJson::of).toList(),
                effect.changed().stream().map(ChangedDeed::of).toList(),
                effect.unchanged(),
                effect.servingNothing().stream().map(DeedJson::of).toList(),
                effect.judged(),
                effect.findings().all().stream()
                        .map(finding -> Reported.of(finding, locale))
                        .toList(),
                done.blank());
    }
}
