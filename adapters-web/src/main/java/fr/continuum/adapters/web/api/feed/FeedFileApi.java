package fr.continuum.adapters.web.api.feed;

import fr.continuum.adapters.web.api.wire.EntryJson;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.feed.FeedDesk;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.night.AdmitFile.SetAside;
import fr.continuum.application.night.TakeBackFile;
import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.TakenBackFiles.TakenBack;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.TextKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Single files of feeds: those put aside for how far they drift, taken in knowingly; those in force, taken back.
@RestController
@RequestMapping("/api/v1/feed-files")
@Tag(name = "Nuits")
class FeedFileApi {

    private static final String SOURCE = "interface de programmation";

    private final AdmitFile aside;
    private final TakeBackFile inForce;

    FeedFileApi(AdmitFile aside, TakeBackFile inForce) {
        this.aside = aside;
        this.inForce = inForce;
    }

    @Schema(name = "FeedFiles", description = "Les fichiers de flux que ce compte peut admettre ou reprendre")
    record FeedFiles(List<AsideJson> setAside, List<InForceJson> inForce) {}

    @Schema(name = "SetAsideFile", description = "Un fichier que la dernière nuit a mis de côté pour son écart")
    record AsideJson(
            String file,
            String name,
            FeedKind kind,
            String night,
            String why,
            @Nullable SaidJson admitted) {}

    @Schema(name = "FileInForce", description = "Un extrait en vigueur, et ce qui change s’il est repris")
    record InForceJson(
            String file,
            String name,
            FeedKind kind,
            @Nullable LocalDate day,

            @Schema(description = "Ce que changerait la prochaine nuit ; absent si rien ne reviendrait") @Nullable
            String effect,

            @Nullable SaidJson takenBack) {}

    @Schema(name = "SaidOfFile", description = "Ce qui a été dit d’un fichier, par qui et quand")
    record SaidJson(String reason, EntryJson entry) {

        static SaidJson of(Admitted said) {
            return new SaidJson(said.reason(), EntryJson.of(said.entry()));
        }

        static SaidJson of(TakenBack said) {
            return new SaidJson(said.reason(), EntryJson.of(said.entry()));
        }
    }

    @Schema(name = "FileAsked", description = "Un fichier, par son empreinte SHA-256, et pourquoi")
    record FileAsked(String file, String reason) {}

    @Schema(name = "FileSaid", description = "Ce qui est désormais dit d’un fichier")
    record FileSaid(
            String file,
            String name,
            FeedKind kind,
            SaidJson said,

            @Schema(description = "Ce que la prochaine nuit changera, d’un extrait repris") @Nullable
            String effect) {}

    @GetMapping
    @Operation(
            summary = "Les fichiers mis de côté pour leur écart, et les extraits en vigueur qui se reprennent",
            description =
                    "Ceux que ce compte peut admettre ou reprendre ; aucun pour un compte qui ne garde aucun flux.")
    FeedFiles feedFiles(@AuthenticationPrincipal SignedIn viewer, Locale locale) throws IOException {
        List<InForceJson> standing = new ArrayList<>();
        for (TakeBackFile.Extract one : viewer.mayKeepFeeds() ? inForce.extracts() : List.<TakeBackFile.Extract>of()) {
            if (FeedDesk.mayKeep(viewer, kind(one.kind()))) {
                standing.add(new InForceJson(
                        one.sha().value(),
                        one.name(),
                        kind(one.kind()),
                        one.day(),
                        inForce.effect(one.sha())
                                .map(effect -> Said.in(locale, effect))
                                .orElse(null),
                        one.takenBack().map(SaidJson::of).orElse(null)));
            }
        }
        return new FeedFiles(
                aside.setAside().stream()
                        .filter(one -> FeedDesk.mayKeep(viewer, kind(one.file().kind())))
                        .map(one -> aside(one, locale))
                        .toList(),
                standing);
    }

    private static AsideJson aside(SetAside one, Locale locale) {
        return new AsideJson(
                one.sha().value(),
                one.file().name(),
                kind(one.file().kind()),
                one.night().id().value(),
                Said.in(locale, one.drift().extract().told()),
                one.admitted().map(SaidJson::of).orElse(null));
    }

    private static FeedKind kind(FileKind kind) {
        return FeedKind.valueOf(kind.name());
    }

    @PostMapping("/admissions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Admet un fichier mis de côté pour son écart, lui seul",
            description = "La prochaine nuit le lit s’il est encore dans le dossier d’arrivée ; les limites restent"
                    + " celles du profil.")
    @Problems({409, 413, 415, 422})
    FileSaid admitFeedFile(@AuthenticationPrincipal SignedIn viewer, @RequestBody FileAsked asked) {
        Sha256 sha = sha(asked.file());
        require(
                viewer,
                aside.setAside().stream()
                        .filter(one -> one.sha().equals(sha))
                        .map(one -> one.file().kind())
                        .findFirst());
        return switch (aside.admit(new AdmitFile.Request(
                sha, Place.BODY.reason("reason", asked.reason()), viewer.getUsername(), SOURCE))) {
            case AdmitFile.Outcome.Done(Admitted said) ->
                new FileSaid(said.file().value(), said.name(), kind(said.kind()), SaidJson.of(said), null);
            case AdmitFile.Outcome.Refused(AdmitFile.Refusal because) ->
                throw switch (because) {
                    case NOT_SET_ASIDE -> new Told(HttpStatus.CONFLICT, "feed.aside.refused.NOT_SET_ASIDE");
                    case REASON_MISSING -> Place.BODY.at("reason").unfit("api.unfit.reason");
                    case REASON_TOO_LONG -> Place.BODY.tooLong("reason", TextKind.SENTENCE);
                };
        };
    }

    @PostMapping("/take-backs")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Reprend un extrait en vigueur : celui qu’il avait remplacé revient à la prochaine nuit",
            description =
                    "Le fichier repris est mis de côté où qu’il soit, jusqu’à ce qu’il soit admis. Les nuits d’avant"
                            + " restent ce qu’elles étaient. Ce qui changerait se lit d’abord (GET), ou avec « dryRun ».")
    @Problems({409, 413, 415, 422})
    FileSaid takeBackFeedFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestBody FileAsked asked,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Locale locale)
            throws IOException {
        Sha256 sha = sha(asked.file());
        require(viewer, inForce.find(sha).map(TakeBackFile.Extract::kind));
        TakeBackFile.Request request = new TakeBackFile.Request(
                sha, Place.BODY.reason("reason", asked.reason()), viewer.getUsername(), SOURCE);
        return switch (dryRun ? inForce.tried(request) : inForce.takeBack(request)) {
            case TakeBackFile.Outcome.Done(TakenBack said, var effect) ->
                new FileSaid(
                        said.file().value(),
                        said.name(),
                        kind(said.kind()),
                        SaidJson.of(said),
                        Said.in(locale, effect));
            case TakeBackFile.Outcome.Refused(TakeBackFile.Refusal because) ->
                throw switch (because) {
                    case NOT_IN_FORCE, NOTHING_BEFORE ->
                        new Told(HttpStatus.CONFLICT, "feed.back.refused." + because.name());
                    case REASON_MISSING -> Place.BODY.at("reason").unfit("api.unfit.reason");
                    case REASON_TOO_LONG -> Place.BODY.tooLong("reason", TextKind.SENTENCE);
                };
        };
    }

    /// What nobody can have seen, where the body says no fingerprint.
    private static Sha256 sha(String text) {
        return text.matches("[0-9a-f]{64}") ? new Sha256(text) : Sha256.of("");
    }

    /// Of a file nobody knows, whoever keeps any feed is told so.
    private static void require(SignedIn viewer, Optional<FileKind> kind) {
        if (kind.isPresent() || !viewer.mayKeepFeeds()) {
            FeedDesk.require(viewer, kind.map(FeedFileApi::kind).orElse(FeedKind.POSTS));
        }
    }
}
