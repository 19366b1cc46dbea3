package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.AnswersTable;
import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.SentFiles;
import fr.continuum.adapters.web.api.wire.TakesTable;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.held.HeldFile;
import fr.continuum.adapters.web.reading.PlanExport;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.plan.PlanHeading;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.application.reference.PlanFileGuidance;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The whole plan as a file, in and out.
@RestController
@RequestMapping("/api/v1/plan/file")
@Tag(name = "Plan")
class PlanFileApi {

    private static final int LONGEST = 200;
    /// What days of requests can say.
    private static final int LAST_YEAR = 9999;

    private final Whose whose;
    private final ReadPlan plans;
    private final PlanExport exports;
    private final SentFiles files;
    private final PlanFileChanges changes;
    private final DataSize largest;
    private final Clock clock;

    PlanFileApi(
            Whose whose,
            ReadPlan plans,
            PlanExport exports,
            SentFiles files,
            PlanFileChanges changes,
            @Value("${continuum.web.plan-file.largest:16MB}") DataSize largest,
            Clock clock) {
        this.whose = whose;
        this.plans = plans;
        this.exports = exports;
        this.files = files;
        this.changes = changes;
        this.largest = largest;
        this.clock = clock;
    }

    @GetMapping(produces = {TableFormat.WORKBOOK, TableFormat.TEXT})
    @Operation(
            summary = "Le plan entier en un fichier, tel qu’il se réimporte : le renvoyer ne change rien",
            description = "L’en-tête ETag donne la version du plan, à renvoyer dans If-Match avec le fichier.")
    @AnswersTable
    @Problems(404)
    ResponseEntity<byte[]> exportPlanFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "xlsx") String format,
            @Parameter(description = "Un jour passé") @RequestParam(defaultValue = "") String on)
            throws IOException {
        Owner owner = whose.owner(viewer, authority);
        TableFormat as = Params.format(format);
        Optional<LocalDate> day = Params.day("on", on);
        MandatePlan plan = AskedPlan.on(plans, owner, day).content();
        LocalDate today = LocalDate.now(clock.withZone(Figures.PARIS));
        return as.file(PlanExport.name(plan, day.orElse(today)))
                .eTag(plan.version().value())
                .body(exports.of(plan, as));
    }

    @GetMapping(path = "/template", produces = TableFormat.WORKBOOK)
    @Operation(summary = "Le classeur à remplir : toutes les feuilles et colonnes, aucune ligne")
    @ApiResponse(
            responseCode = "200",
            description = "Un classeur, au format de Continuum",
            content = @Content(mediaType = TableFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> planTemplate() throws IOException {
        return TableFormat.XLSX.file(PlanExport.TEMPLATE).body(exports.template());
    }

    @PostMapping(consumes = {TableFormat.WORKBOOK, TableFormat.TEXT})
    @MayCreate
    @Operation(
            summary = "Met le plan d’un fichier à la place de celui d’aujourd’hui, ou le premier",
            description =
                    "Le corps est le fichier. Ce qu’il est se lit dans ce qu’il contient : un fichier exporté d’ici,"
                            + " un classeur de plan d’actions, une table d’éléments. Tout le fichier, ou rien : ce qui n’y va pas"
                            + " est dit par feuille, ligne et colonne (« faults »). Un fichier dont le plan porte un autre code"
                            + " que celui en vigueur en commence un autre : il faut le vouloir (beginAnother). Un plan adopté"
                            + " demande une révision : les trois paramètres revision… ensemble.")
    @TakesTable
    @Problems({404, 412, 413, 415, 422, 428})
    ResponseEntity<PlanFileChangeJson> importPlanFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = "Ce plan en est un autre que celui en vigueur, dont il prend la place")
                    @RequestParam(defaultValue = "false")
                    boolean beginAnother,
            @Parameter(description = "Le nom du fichier, que l’histoire garde") @RequestParam(defaultValue = "")
                    String file,
            @Parameter(description = "Un profil qui dit les colonnes d’une table d’éléments")
                    @RequestParam(defaultValue = "")
                    String profile,
            @Parameter(description = "Le code du plan, que le fichier ne dit pas") @RequestParam(defaultValue = "")
                    String code,
            @Parameter(description = "Le nom du plan, que le fichier ne dit pas") @RequestParam(defaultValue = "")
                    String name,
            @Parameter(description = "Le premier jour du mandat, que le fichier ne dit pas")
                    @RequestParam(defaultValue = "")
                    String start,
            @Parameter(description = "Le dernier jour du mandat ; à défaut, celui de six années")
                    @RequestParam(defaultValue = "")
                    String end,
            @Parameter(
                            description = "Ce que tient la première colonne d’un classeur de plan d’actions :"
                                    + " AXIS ou STRATEGIC_OBJECTIVE ; à défaut, c’est deviné")
                    @RequestParam(required = false)
                    @Nullable
                    Top top,
            @Parameter(description = "La feuille d’un classeur de plan d’actions ; à défaut, elle est cherchée")
                    @RequestParam(defaultValue = "")
                    String sheet,
            @Parameter(
                            description = "Ce que dit une colonne d’un classeur de plan d’actions que rien ne fait"
                                    + " reconnaître : son en-tête, « = », puis PLACE, TITLE, SUB_ACTION, DESCRIPTION,"
                                    + " LEAD_STRUCTURE, PARTNERS, LEAD_DEPARTMENT, PILOT, ELECTED, BUDGET, STATUS,"
                                    + " PRIORITY, START, END, CONTINUOUS ou OTHER ; se répète")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> column,
            @Parameter(
                            description = "Ce que veut dire un statut non reconnu : le mot, « = », puis DRAFT, PLANNED,"
                                    + " IN_PROGRESS, ON_HOLD, BLOCKED, COMPLETED ou ABANDONED ; se répète")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> status,
            @Parameter(description = "Le fichier dit une partie du plan : ce qu’il ne nomme pas demeure")
                    @RequestParam(defaultValue = "false")
                    boolean part,
            @Parameter(description = "Pourquoi ce qui a été voté change") @RequestParam(defaultValue = "")
                    String revisionReason,
            @Parameter(description = "Référence de la décision") @RequestParam(defaultValue = "")
                    String revisionDecision,
            @Parameter(description = "Jour de la décision") @RequestParam(defaultValue = "") String revisionOn,
            InputStream body,
            Locale locale)
            throws IOException {
        Owner owner = whose.owner(viewer, authority);
        PlanFileGuidance guidance = new PlanFileGuidance(
                Params.line("profile", profile, LONGEST),
                heading(code, name, start, end),
                Optional.ofNullable(top).map(Top::level),
                Params.line("sheet", sheet, LONGEST).orElse(""),
                WordsOfWorkbook.of(column, status),
                part);
        Optional<Revision> revision = Params.revision(revisionReason, revisionDecision, revisionOn);
        try (HeldFile sent = files.take(body, file, "plan", largest)) {
            return changes.put(
                    new PlanFileChanges.Asked(ifMatch, dryRun, beginAnother, locale),
                    new ImportPlan.Request(
                            sent,
                            guidance,
                            true,
                            owner,
                            viewer.getUsername(),
                            Interface.file(sent.name()),
                            revision,
                            Optional.empty()));
        }
    }

    /// What may stand at the top of a plan.
    enum Top {
        AXIS,
        STRATEGIC_OBJECTIVE;

        private PlanLevel level() {
            return switch (this) {
                case AXIS -> PlanLevel.AXIS;
                case STRATEGIC_OBJECTIVE -> PlanLevel.STRATEGIC_OBJECTIVE;
            };
        }
    }

    /// What a request says of a plan as a whole, beside a file that does not.
    static PlanHeading heading(String code, String name, String start, String end) {
        Optional<LocalDate> first = Params.day("start", start);
        Optional<LocalDate> last = Params.day("end", end);
        boolean beyond = first.map(day -> MandateTerm.from(day).end())
                .filter(day -> day.getYear() > LAST_YEAR)
                .isPresent();
        if (last.isEmpty() && beyond) {
            throw Unfit.parameter("end", "api.unfit.missing");
        }
        return new PlanHeading(
                code.isEmpty() ? Optional.empty() : Optional.of(Params.code("code", code)),
                Params.line("name", name, LONGEST),
                first,
                last);
    }
}
