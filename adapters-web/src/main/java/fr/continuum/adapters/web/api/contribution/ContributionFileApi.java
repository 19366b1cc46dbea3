package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.AnswersTable;
import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.SentFiles;
import fr.continuum.adapters.web.api.wire.TakesTable;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.held.HeldFile;
import fr.continuum.adapters.web.reading.ContributionExport;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
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

/// What is done for the plan as files, in and out.
@RestController
@RequestMapping("/api/v1/contributions/file")
@Tag(name = "Contributions")
class ContributionFileApi {

    private final Whose whose;
    private final ReadContributions contributions;
    private final ContributionExport exports;
    private final KeptProfiles profiles;
    private final SentFiles files;
    private final ImportContributionFile imports;
    private final BroughtFiles brought;
    private final VeilContributions veils;
    private final ToldVersions versions;
    private final FileOf of;
    private final DataSize largest;

    ContributionFileApi(
            Whose whose,
            ReadContributions contributions,
            ContributionExport exports,
            KeptProfiles profiles,
            SentFiles files,
            ImportContributionFile imports,
            BroughtFiles brought,
            VeilContributions veils,
            ToldVersions versions,
            FileOf of,
            @Value("${continuum.web.import.largest:64MB}") DataSize largest) {
        this.whose = whose;
        this.contributions = contributions;
        this.exports = exports;
        this.profiles = profiles;
        this.files = files;
        this.imports = imports;
        this.brought = brought;
        this.veils = veils;
        this.versions = versions;
        this.of = of;
        this.largest = largest;
    }

    @GetMapping(produces = {TableFormat.WORKBOOK, TableFormat.TEXT})
    @Operation(
            summary = "Les contributions d’un genre en un fichier, tel qu’il se réimporte : le renvoyer ne change rien",
            description = "Il se réimporte par le profil qui porte le nom du genre : training, it-investment,"
                    + " process-change, organisational-adjustment, partner-intervention. L’en-tête ETag donne la version"
                    + " de toutes les contributions, à renvoyer dans If-Match avec le fichier.")
    @AnswersTable
    @Problems(404)
    ResponseEntity<byte[]> exportContributionFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam ContributionKind kind,
            @RequestParam(defaultValue = "xlsx") String format)
            throws IOException {
        Owner owner = whose.owner(viewer, authority);
        ContributionBook book = contributions.today(owner);
        TableFormat as = Params.format(format);
        return of.today(as, ProfileName.shipped(kind).value())
                .eTag(versions.of(book.version()).value())
                .body(exports.file(book, kind, veils.of(owner, Optional.empty(), viewer.sight()), as));
    }

    @GetMapping(
            path = "/template",
            produces = {TableFormat.WORKBOOK, TableFormat.TEXT})
    @Operation(summary = "Le fichier à remplir pour un genre : toutes les colonnes, aucune ligne")
    @AnswersTable
    ResponseEntity<byte[]> contributionTemplate(
            @RequestParam ContributionKind kind, @RequestParam(defaultValue = "xlsx") String format)
            throws IOException {
        TableFormat as = Params.format(format);
        return as.file("modele-" + ProfileName.shipped(kind)).body(exports.template(kind, as));
    }

    @PostMapping(consumes = {TableFormat.WORKBOOK, TableFormat.TEXT})
    @Operation(
            summary = "Apporte les contributions d’un fichier, lu par un profil gardé",
            description =
                    "Le corps est le fichier. Tout le fichier, ou rien : ce qui n’y va pas est dit par feuille, ligne"
                            + " et colonne (« faults »). Un fichier rapporte des faits : ce qui enfreint une règle est gardé, et"
                            + " rapporté. Les liens qu’une personne a faits ici demeurent.")
    @TakesTable
    @Problems({404, 409, 412, 413, 415, 422, 428})
    ResponseEntity<ImportEffectJson> importContributionFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(
                            description = "Le profil qui dit ce que sont les colonnes ; pour un fichier au format de"
                                    + " Continuum, celui qui porte le nom du genre")
                    @RequestParam
                    String profile,
            @Parameter(description = "Le nom du fichier, que l’histoire garde") @RequestParam(defaultValue = "")
                    String file,
            InputStream body,
            Locale locale)
            throws IOException {
        Owner owner = whose.owner(viewer, authority);
        ContributionProfile by = profiles.sound(viewer, owner, profile, locale);
        try (HeldFile sent = files.take(body, file, by.name(), largest)) {
            BroughtFiles.Asked asked = new BroughtFiles.Asked(ifMatch, dryRun, locale);
            ImportContributionFile.Request request = new ImportContributionFile.Request(
                    owner, sent, by, viewer.getUsername(), Interface.file(sent.name()), viewer.reach());
            return brought.bring(
                    asked,
                    owner,
                    new BroughtContributions(
                            imports, request, asked, veils.of(owner, Optional.empty(), viewer.sight())));
        }
    }
}
