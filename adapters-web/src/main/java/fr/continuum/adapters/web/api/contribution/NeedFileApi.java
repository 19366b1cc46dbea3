package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.AnswersTable;
import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.SentFiles;
import fr.continuum.adapters.web.api.wire.TakesTable;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.held.HeldFile;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.NeedExport;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ImportNeeds;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
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

/// Competency needs as files, in and out.
@RestController
@RequestMapping("/api/v1/contributions/needs/file")
@Tag(name = "Contributions")
class NeedFileApi {

    private final Whose whose;
    private final ReadContributions contributions;
    private final NeedExport exports;
    private final SentFiles files;
    private final ImportNeeds imports;
    private final BroughtFiles brought;
    private final ToldVersions versions;
    private final FileOf of;
    private final DataSize largest;

    NeedFileApi(
            Whose whose,
            ReadContributions contributions,
            NeedExport exports,
            SentFiles files,
            ImportNeeds imports,
            BroughtFiles brought,
            ToldVersions versions,
            FileOf of,
            @Value("${continuum.web.import.largest:64MB}") DataSize largest) {
        this.whose = whose;
        this.contributions = contributions;
        this.exports = exports;
        this.files = files;
        this.imports = imports;
        this.brought = brought;
        this.versions = versions;
        this.of = of;
        this.largest = largest;
    }

    @GetMapping(produces = {TableFormat.WORKBOOK, TableFormat.TEXT})
    @Operation(
            summary = "Les besoins de compétence en un fichier, tel qu’il se réimporte : le renvoyer ne change rien",
            description = "L’en-tête ETag donne la version de toutes les contributions, à renvoyer dans If-Match avec"
                    + " le fichier.")
    @AnswersTable("Un classeur ou un fichier CSV : code, libellé, nature, objectifs")
    @Problems(404)
    ResponseEntity<byte[]> exportNeedFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "xlsx") String format)
            throws IOException {
        ContributionBook book = contributions.today(whose.owner(viewer, authority));
        TableFormat as = Params.format(format);
        return of.today(as, "besoins").eTag(versions.of(book.version()).value()).body(exports.file(book, as));
    }

    @GetMapping(
            path = "/template",
            produces = {TableFormat.WORKBOOK, TableFormat.TEXT})
    @Operation(summary = "Le fichier de besoins à remplir : toutes les colonnes, aucune ligne")
    @AnswersTable("Un classeur ou un fichier CSV : code, libellé, nature, objectifs")
    ResponseEntity<byte[]> needTemplate(@RequestParam(defaultValue = "xlsx") String format) throws IOException {
        TableFormat as = Params.format(format);
        return as.file("modele-besoins").body(exports.template(as));
    }

    @PostMapping(consumes = {TableFormat.WORKBOOK, TableFormat.TEXT})
    @Operation(
            summary = "Apporte les besoins de compétence d’un fichier",
            description = "Le corps est le fichier : code, libellé, nature (compétence, pratique, posture), objectifs."
                    + " Tout le fichier, ou rien : ce qui n’y va pas est dit par feuille, ligne et colonne (« faults »)."
                    + " Les besoins qu’il nomme sont désormais tels qu’il les dit, les autres demeurent. Ce qui enfreint"
                    + " une règle est gardé, et rapporté (« reported ») : un besoin qui vise ce que le plan n’a pas,"
                    + " une formation qui ne repose plus sur rien.")
    @TakesTable
    @Problems({404, 409, 412, 413, 415, 422, 428})
    ResponseEntity<NeedEffectJson> importNeedFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = "Le nom du fichier, que l’histoire garde") @RequestParam(defaultValue = "")
                    String file,
            InputStream body,
            Locale locale)
            throws IOException {
        Owner owner = whose.owner(viewer, authority);
        try (HeldFile sent = files.take(body, file, "besoins", largest)) {
            ImportNeeds.Request request = new ImportNeeds.Request(
                    owner, sent, viewer.getUsername(), Interface.file(sent.name()), viewer.reach());
            BroughtFiles.Asked asked = new BroughtFiles.Asked(ifMatch, dryRun, locale);
            return brought.bring(asked, owner, new BroughtNeeds(imports, request, asked));
        }
    }
}
