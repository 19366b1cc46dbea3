package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.FileRemarkJson;
import fr.continuum.application.port.PlanFileKinds;
import fr.continuum.application.reference.ImportPlan.Effect;
import fr.continuum.application.reference.ImportPlan.Reading;
import fr.continuum.domain.plan.PlanCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a file made of the plan, or would.
///
/// @param version of the plan after it
/// @param dryRun whether nothing was written
/// @param insteadOf code of the plan it takes the place of; absent where it goes on with it, or begins the first
@Schema(name = "PlanFileChange", description = "Ce qu’un fichier a fait du plan, ou en ferait si rien n’est écrit")
record PlanFileChangeJson(
        String version,
        boolean dryRun,
        FileRead file,
        @Nullable String insteadOf,
        PlanDiffJson diff) {

    /// @param profile by which a table of elements was read
    /// @param remarks what was read otherwise than written, kept elsewhere or left out
    /// @param blank rows skipped because every cell is empty
    @Schema(
            name = "PlanFileRead",
            description = "Ce qu’est le fichier, d’après ce qu’il contient, et comment il a été lu")
    record FileRead(Kind kind, @Nullable String profile, List<FileRemarkJson> remarks, int blank) {

        private static FileRead of(Reading reading, Locale locale) {
            return new FileRead(
                    Kind.of(reading.kind()),
                    reading.kind() instanceof PlanFileKinds.Kind.Targets(String profile) ? profile : null,
                    FileRemarkJson.of(reading.remarks(), locale),
                    reading.blank());
        }
    }

    /// What a file that can be read as a plan is.
    enum Kind {
        /// Our own format: it says all a plan says.
        BOOK,
        /// The action-plan workbook of public platforms.
        ACTION_PLAN,
        /// A table of elements.
        ELEMENTS;

        private static Kind of(PlanFileKinds.Kind kind) {
            return switch (kind) {
                case PlanFileKinds.Kind.Book _ -> BOOK;
                case PlanFileKinds.Kind.ActionPlan _ -> ACTION_PLAN;
                case PlanFileKinds.Kind.Targets _ -> ELEMENTS;
                case PlanFileKinds.Kind.Outline _, PlanFileKinds.Kind.Unknown _ ->
                    throw new IllegalArgumentException("Not read as a plan: " + kind);
            };
        }
    }

    static PlanFileChangeJson of(Effect effect, boolean dryRun, Locale locale) {
        return new PlanFileChangeJson(
                effect.next().version().value(),
                dryRun,
                FileRead.of(effect.reading(), locale),
                effect.insteadOf().map(PlanCode::value).orElse(null),
                PlanDiffJson.of(effect.diff(), locale));
    }
}
