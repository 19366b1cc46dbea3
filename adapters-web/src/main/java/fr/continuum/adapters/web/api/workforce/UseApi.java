package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.workforce.TimeChanges.Named;
import fr.continuum.adapters.web.api.workforce.TimeChanges.Sort;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.TimeGainUse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What is done with time gained, as HR says it.
@RestController
@RequestMapping("/api/v1/workforce/time/use")
@Tag(name = "Personnel")
class UseApi {

    private static final Sort<TimeGainUse> USES =
            new Sort<>(LedgerSeen::uses, GainedTime::uses, TimeGainUse::code, TimeGainUse::version, "api.gone.use");

    private final TimeChanges changes;

    UseApi(TimeChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    @Operation(summary = "Un usage de temps dégagé")
    @Problems(404)
    ResponseEntity<UseJson> readUse(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code) {
        return told(HttpStatus.OK, changes.one(USES, new Named(viewer, authority, code)));
    }

    @PutMapping
    @MayCreate
    @Operation(
            summary = "Dit un usage de temps dégagé, ou le change",
            description =
                    "Jamais plus d’heures utilisées que dégagées, et jamais pour rien (R32). Qui a fait les liens et"
                            + " quand est noté, pas demandé.")
    @Problems({404, 409, 412, 413, 415, 422, 428})
    ResponseEntity<UseJson> putUse(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody UseJson sent) {
        Named named = new Named(viewer, authority, code);
        TimeGainUse use = sent.read(Place.BODY, code);
        List<LinkSaid> links = sent.links(Place.BODY);
        Optional<Sha256> seen = changes.find(USES, named).map(TimeGainUse::version);
        if (!IfMatch.holds(ifMatch, seen)) {
            throw IfMatch.changedMeanwhile();
        }
        return told(
                seen.isEmpty() && !dryRun ? HttpStatus.CREATED : HttpStatus.OK,
                changes.put(USES, named, new Saying.Use(use, links, seen), dryRun));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Retire un usage de temps dégagé")
    @Problems({404, 409, 412, 422, 428})
    void giveUpUse(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        changes.withdraw(
                USES,
                new Named(viewer, authority, code),
                ifMatch,
                version -> new Saying.GiveUpUse(code, version),
                dryRun);
    }

    private static ResponseEntity<UseJson> told(HttpStatus status, TimeGainUse use) {
        return ResponseEntity.status(status).eTag(use.version().value()).body(UseJson.of(use));
    }
}
