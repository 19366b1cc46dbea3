package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.contribution.BackgroundJson.NeedJson;
import fr.continuum.adapters.web.api.contribution.ImportEffectJson.Reported;
import fr.continuum.application.contribution.ImportEffect;
import fr.continuum.application.contribution.ImportNeeds.Outcome.Done;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/// What a file made of the competency needs, or would.
///
/// @param version of all contributions: that after it, or where nothing was written the one they have
/// @param dryRun whether nothing was written
/// @param unchanged how many were known so
/// @param judged whether there is a plan to hold them against
/// @param reported what breaks rules: it is kept all the same
/// @param blank rows skipped because every cell is empty
@Schema(
        name = "NeedFileChange",
        description = "Ce qu’un fichier a fait des besoins de compétence, ou en ferait ; ce qui enfreint une règle est"
                + " gardé, et rapporté (« reported »)")
record NeedEffectJson(
        String version,
        boolean dryRun,
        List<NeedJson> added,
        List<ChangedNeed> changed,
        int unchanged,
        boolean judged,
        List<Reported> reported,
        int blank) {

    @Schema(name = "NeedChangedByFile", description = "Un besoin que le fichier dit autrement")
    record ChangedNeed(NeedJson before, NeedJson after) {}

    static NeedEffectJson of(Done done, String version, boolean dryRun, Locale locale) {
        ImportEffect effect = done.effect();
        return new NeedEffectJson(
                version,
                dryRun,
                effect.needs().stream()
                        .filter(one -> one.before().isEmpty())
                        .map(one -> NeedJson.of(one.after()))
                        .toList(),
                effect.needs().stream()
                        .flatMap(one -> one.before().stream()
                                .map(before -> new ChangedNeed(NeedJson.of(before), NeedJson.of(one.after()))))
                        .toList(),
                done.unchanged(),
                effect.judged(),
                effect.findings().all().stream()
                        .map(finding -> Reported.of(finding, locale))
                        .toList(),
                done.blank());
    }
}
