package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.DeedJson;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.contribution.ImportContributionFile.Outcome.Done;
import fr.continuum.application.contribution.ImportEffect;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.contribution.ContributionKind;
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
/// @param staying what the file does not say and stays as it was said before
/// @param leftOut links the file names without a share, where links people made share out the whole already
/// @param servingNothing those of the file that nothing ties to the plan and no statutory ground explains
/// @param judged whether there is a plan to hold them against
/// @param reported what of the file breaks rules: it is kept all the same
/// @param blank rows skipped because every cell is empty
/// @param remarks how cells were read that could have been meant otherwise
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
        List<Staying> staying,
        List<LeftOut> leftOut,
        List<DeedJson> servingNothing,
        boolean judged,
        List<Reported> reported,
        int blank,
        List<Remark> remarks) {

    @Schema(name = "ContributionChangedByFile", description = "Une contribution que le fichier dit autrement")
    record ChangedDeed(ContributionJson before, ContributionJson after) {

        private static ChangedDeed of(ImportEffect.Change change) {
            return new ChangedDeed(ContributionJson.of(change.before()), ContributionJson.of(change.after()));
        }
    }

    /// @param text in the caller's language
    @Schema(name = "CellReadAsEmpty", description = "Une case dont le texte ne prouve rien, lue comme vide")
    record Remark(String sheet, int line, String column, String text) {

        private static Remark of(FileFault fault, Locale locale) {
            return new Remark(
                    fault.sheet(),
                    fault.line(),
                    fault.columnName(),
                    locale.getLanguage().equals("en") && !fault.english().isEmpty() ? fault.english() : fault.reason());
        }
    }

    /// @param fields as profiles name them
    @Schema(
            name = "FieldsLeftByFile",
            description = "Ce que le fichier ne dit pas d’une contribution, et qui reste tel qu’il avait été dit")
    record Staying(ContributionKind kind, String code, List<String> fields) {

        private static Staying of(ImportEffect.Staying one) {
            return new Staying(
                    one.id().kind(),
                    one.id().code(),
                    one.fields().stream().sorted().map(ContributionField::key).toList());
        }
    }

    @Schema(
            name = "LinkLeftOut",
            description = "Un lien que le fichier nomme sans part, quand les liens faits par des personnes partagent"
                    + " déjà tout : il n’est pas fait")
    record LeftOut(ContributionKind kind, String code, String target) {

        private static LeftOut of(ImportEffect.LeftOut one) {
            return new LeftOut(one.id().kind(), one.id().code(), one.target().value());
        }
    }

    /// @param expected in the caller's language, as `found`
    @Schema(name = "ReportedByRule", description = "Ce qu’une règle trouve à redire de ce que le fichier apporte")
    record Reported(ContinuumRule rule, Severity severity, String subject, String expected, String found) {

        static Reported of(Finding finding, Locale locale) {
            return new Reported(
                    finding.rule(),
                    finding.rule().severity(),
                    finding.subject(),
                    Said.in(locale, finding.expectation()),
                    Said.in(locale, finding.observation()));
        }
    }

    /// @param effect as whoever sends the file may see it
    static ImportEffectJson of(
            Done done, ImportEffect effect, String version, boolean dryRun, String profile, Locale locale) {
        return new ImportEffectJson(
                version,
                dryRun,
                profile,
                effect.added().stream().map(DeedJson::of).toList(),
                effect.changed().stream().map(ChangedDeed::of).toList(),
                effect.unchanged(),
                effect.staying().stream().map(Staying::of).toList(),
                effect.leftOut().stream().map(LeftOut::of).toList(),
                effect.servingNothing().stream().map(DeedJson::of).toList(),
                effect.judged(),
                effect.findings().all().stream()
                        .map(finding -> Reported.of(finding, locale))
                        .toList(),
                done.blank(),
                done.remarks().stream().map(fault -> Remark.of(fault, locale)).toList());
    }
}
