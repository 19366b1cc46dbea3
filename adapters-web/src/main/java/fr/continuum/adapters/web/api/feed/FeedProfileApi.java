package fr.continuum.adapters.web.api.feed;

import fr.continuum.adapters.web.api.wire.FileUnusable;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.SentFiles;
import fr.continuum.adapters.web.api.wire.TakesTable;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.feed.FeedDesk;
import fr.continuum.adapters.web.held.HeldFile;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.feed.KeepFeedProfile;
import fr.continuum.application.feed.TryFeedProfile;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FeedSampleReader;
import fr.continuum.application.port.FeedSampleReader.Proposal;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.application.port.KeptFeedProfiles.Entry;
import fr.continuum.application.port.KeptFeedProfiles.Kept;
import fr.continuum.application.port.KeptFeedProfiles.State;
import fr.continuum.domain.shared.Sha256;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The profiles by which nights read feeds, which all authorities share.
@RestController
@RequestMapping("/api/v1/feed-profiles")
@Tag(name = "Nuits")
class FeedProfileApi {

    private static final int LONGEST_SHEET = 120;

    private final FeedDesk desk;
    private final KeptFeedProfiles profiles;
    private final FeedProfileFormat format;
    private final KeepFeedProfile keeping;
    private final TryFeedProfile trials;
    private final FeedSampleReader samples;
    private final SentFiles files;
    private final DataSize largest;

    FeedProfileApi(
            FeedDesk desk,
            KeptFeedProfiles profiles,
            FeedProfileFormat format,
            KeepFeedProfile keeping,
            TryFeedProfile trials,
            FeedSampleReader samples,
            SentFiles files,
            @Value("${continuum.web.feed-sample.largest:16MB}") DataSize largest) {
        this.desk = desk;
        this.profiles = profiles;
        this.format = format;
        this.keeping = keeping;
        this.trials = trials;
        this.samples = samples;
        this.files = files;
        this.largest = largest;
    }

    @GetMapping
    @Operation(summary = "Les profils des flux en vigueur : ceux gardés ici, puis ceux qui sont livrés")
    List<ListedFeedProfile> feedProfiles(@AuthenticationPrincipal SignedIn viewer, Locale locale) throws IOException {
        return desk.list(viewer).stream()
                .map(entry -> ListedFeedProfile.of(entry, locale))
                .toList();
    }

    @GetMapping("/{name}")
    @Operation(
            summary = "Un profil de flux : quelle colonne dit quoi, et ses limites de dérive",
            description = "Ce que veulent dire les mots d’un flux du personnel peut nommer des directions : un tel"
                    + " profil, s’il est gardé ici, ne se lit en entier que par qui peut le garder.")
    @Problems({404, 409})
    ResponseEntity<SentFeedProfile> readFeedProfile(
            @AuthenticationPrincipal SignedIn viewer, @PathVariable String name, Locale locale) throws IOException {
        Entry entry = desk.find(viewer, name);
        if (!entry.shipped() && entry.kind().flatMap(FeedKind::people).isPresent()) {
            FeedDesk.require(viewer, entry);
        }
        return switch (entry.state()) {
            case State.Sound(FeedProfile profile) -> told(HttpStatus.OK, entry.version(), profile);
            case State.Broken(List<FileFault> faults) ->
                throw new Told(
                        HttpStatus.CONFLICT,
                        "api.profile-broken",
                        name,
                        faults.stream()
                                .map(fault -> Said.in(locale, fault.why()))
                                .collect(Collectors.joining(" ")));
        };
    }

    private static ResponseEntity<SentFeedProfile> told(HttpStatus status, Sha256 version, FeedProfile profile) {
        return ResponseEntity.status(status)
                .eTag(version.value())
                .body(new SentFeedProfile(version.value(), FeedProfileJson.of(profile)));
    }

    @PutMapping("/{name}")
    @MayCreate
    @Operation(
            summary = "Garde un profil de flux, ou le change : la prochaine nuit lit avec lui",
            description = "Les flux des finances sont au contrôle de gestion, ceux du personnel aux ressources"
                    + " humaines, les uns et les autres à l’administration ; un compte réservé à une collectivité n’en"
                    + " garde pas.")
    @Problems({404, 409, 412, 413, 415, 422, 428})
    ResponseEntity<SentFeedProfile> putFeedProfile(
            @AuthenticationPrincipal SignedIn viewer,
            @Parameter(description = "Minuscules sans accent, chiffres, - et _") @PathVariable String name,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody SentFeedProfile sent)
            throws IOException {
        ProfileName called = ProfileName.of(name)
                .filter(one -> one.value().equals(name))
                .orElseThrow(() -> Unfit.parameter("name", "api.unfit.profile-name", name));
        FeedDesk.require(viewer, sent.profile().kind());
        FeedProfile next = sent.profile().read(called, Place.BODY.at("profile"));
        Optional<Entry> before = profiles.find(called).filter(entry -> !entry.shipped());
        before.ifPresent(entry -> FeedDesk.require(viewer, entry));
        Optional<Sha256> seen = before.map(Entry::version);
        boolean holds = IfMatch.holds(ifMatch, seen);
        if (seen.equals(Optional.of(Sha256.of(format.write(next))))) {
            return told(HttpStatus.OK, seen.get(), next);
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        return switch (keeping.keep(new KeepFeedProfile.Request(called, next, seen, dryRun))) {
            case KeepFeedProfile.Outcome.Done(FeedProfile kept, Sha256 version) ->
                told(before.isEmpty() && !dryRun ? HttpStatus.CREATED : HttpStatus.OK, version, kept);
            case KeepFeedProfile.Outcome.Incomplete(var missing) ->
                throw Place.BODY
                        .at("profile")
                        .at("fields")
                        .unfit(
                                "api.unfit.profile-missing",
                                missing.stream().map(Enum::name).collect(Collectors.joining(", ")));
            case KeepFeedProfile.Outcome.Unusable(List<FileFault> faults) -> throw new FileUnusable(faults);
            case KeepFeedProfile.Outcome.NotKept(Kept because) -> throw notKept(because, name);
        };
    }

    private static RuntimeException notKept(Kept because, String name) {
        return switch (because) {
            case NAME_RESERVED, NAME_TAKEN -> Unfit.value("name", "api.unfit.profile-reserved", name);
            case CHANGED_MEANWHILE, MISSING -> IfMatch.changedMeanwhile();
            case DONE -> new IllegalStateException("It was kept: " + name);
        };
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Retire un profil de flux gardé ici")
    @Problems({404, 412, 428})
    void removeFeedProfile(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String name,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        Entry entry = desk.find(viewer, name);
        if (entry.shipped()) {
            throw new NotHere("feed.gone", name);
        }
        FeedDesk.require(viewer, entry);
        IfMatch.require(ifMatch, entry.version());
        if (!dryRun && profiles.remove(entry.called().orElseThrow(), entry.version()) != Kept.DONE) {
            throw IfMatch.changedMeanwhile();
        }
    }

    @PostMapping(
            path = "/proposals",
            consumes = {TableFormat.WORKBOOK, TableFormat.TEXT})
    @Operation(
            summary = "Propose un profil de flux d’après un échantillon, et dit ce qu’une nuit en lirait",
            description =
                    "Le corps est l’échantillon ; rien n’en est gardé, et aucune case d’un flux du personnel n’est"
                            + " dite. Le profil proposé se corrige, puis s’envoie à PUT /api/v1/feed-profiles/{name}. L’en-tête"
                            + " et la feuille se cherchent, sauf si « headerRow » ou « sheet » les disent.")
    @TakesTable
    @Problems({413, 415, 422})
    ProposedFeedProfileJson proposeFeedProfile(
            @AuthenticationPrincipal SignedIn viewer,
            @Parameter(description = "Le flux") @RequestParam FeedKind kind,
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
        FeedDesk.require(viewer, kind);
        Optional<TableLayout> layout = layout(Params.line("sheet", sheet, LONGEST_SHEET), headerRow);
        try (HeldFile sent = files.take(body, file, kind.key(), largest)) {
            return switch (samples.propose(sent, kind, layout)) {
                case Proposal.Unusable(FileFault fault) -> throw new FileUnusable(List.of(fault));
                case Proposal.Proposed(FeedProfile profile, var _) ->
                    ProposedFeedProfileJson.of(profile, trials.tried(sent, profile, Optional.empty(), 0), locale);
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
