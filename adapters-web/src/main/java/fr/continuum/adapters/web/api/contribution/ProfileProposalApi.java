package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.FileUnusable;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.SentFiles;
import fr.continuum.adapters.web.api.wire.TakesTable;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.held.HeldFile;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.application.port.ContributionFileReader.Proposal;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A profile proposed for somebody's own file, and how its first rows would read: what they serve named as the plan of
/// that authority names it, as an import would. Nothing is kept.
@RestController
@Tag(name = "Contributions")
class ProfileProposalApi {

    private static final int LONGEST_SHEET = 120;

    private final Whose whose;
    private final ContributionFileReader reader;
    private final ImportContributionFile imports;
    private final SentFiles files;
    private final DataSize largest;

    ProfileProposalApi(
            Whose whose,
            ContributionFileReader reader,
            ImportContributionFile imports,
            SentFiles files,
            @Value("${continuum.web.import.largest:64MB}") DataSize largest) {
        this.whose = whose;
        this.reader = reader;
        this.imports = imports;
        this.files = files;
        this.largest = largest;
    }

    @PostMapping(
            path = "/api/v1/contributions/profiles/proposals",
            consumes = {TableFormat.WORKBOOK, TableFormat.TEXT})
    @Operation(
            summary = "Propose un profil d’import d’après un fichier, et dit comment ses premières lignes se liraient",
            description =
                    "Le corps est le fichier ; rien n’est gardé. Le profil proposé se corrige, puis s’envoie à PUT"
                            + " /api/v1/contributions/profile. L’en-tête et la feuille se cherchent, sauf si « headerRow » ou"
                            + " « sheet » les disent. Les objectifs se nomment par leur code ou leur intitulé, dans le plan en"
                            + " vigueur.")
    @TakesTable
    @Problems({404, 413, 415, 422})
    ProposedProfileJson proposeProfile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Ce que le fichier apporte") @RequestParam ContributionKind kind,
            @Parameter(description = "La feuille du classeur ; la première, si « headerRow » est dit seul")
                    @RequestParam(defaultValue = "")
                    String sheet,
            @Parameter(description = "La ligne qui nomme les colonnes, à partir de 1 ; 1, si « sheet » est dit seul")
                    @RequestParam(required = false)
                    @Nullable
                    Integer headerRow,
            @Parameter(description = "Le nom du fichier") @RequestParam(defaultValue = "") String file,
            InputStream body,
            Locale locale)
            throws IOException {
        Owner owner = whose.owner(viewer, authority);
        Optional<TableLayout> layout = layout(Params.line("sheet", sheet, LONGEST_SHEET), headerRow);
        try (HeldFile sent = files.take(body, file, ProfileName.shipped(kind).value(), largest)) {
            Feed feed = imports.feed(owner, viewer.getUsername());
            return switch (reader.propose(sent, kind, layout, feed)) {
                case Proposal.Unusable(var fault) -> throw new FileUnusable(List.of(fault));
                case Proposal.Proposed proposed -> ProposedProfileJson.of(proposed, locale);
            };
        }
    }

    private static Optional<TableLayout> layout(Optional<String> sheet, @Nullable Integer headerRow) {
        if (headerRow != null && headerRow < 1) {
            throw Unfit.parameter("headerRow", "api.unfit.header-row");
        }
        return headerRow == null && sheet.isEmpty()
                ? Optional.empty()
                : Optional.of(TableLayout.FOUND.under(headerRow == null ? 1 : headerRow, sheet.orElse("")));
    }
}
