package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.workforce.TimeChanges.Named;
import fr.continuum.adapters.web.api.workforce.TimeChanges.Sort;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GainedTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/// Time that a change made free, as HR declares it.
@RestController
@RequestMapping("/api/v1/workforce/time/gain")
@Tag(name = "Personnel")
class GainApi {

    private static final Sort<DeclaredGain> GAINS = new Sort<>(
            LedgerSeen::declared, GainedTime::declared, DeclaredGain::code, DeclaredGain::version, "api.gone.gain");

    private final TimeChanges changes;

    GainApi(TimeChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    @Operation(summary = "Un temps dégagé, tel qu’il est déclaré")
    @Problems(404)
    ResponseEntity<GainJson> readGain(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code) {
        return told(HttpStatus.OK, changes.one(GAINS, new Named(viewer, authority, code)));
    }

    @PutMapping
    @MayCreate
    @Operation(
            summary = "Déclare un temps dégagé, ou le change",
            description = "Le retour à la durée légale vient des cycles de travail, et ne se déclare pas.")
    @Problems({404, 409, 412, 413, 415, 422, 428})
    ResponseEntity<GainJson> putGain(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody GainJson sent) {
        Named named = new Named(viewer, authority, code);
        DeclaredGain gain = sent.read(Place.BODY, code);
        Optional<Sha256> seen = changes.find(GAINS, named).map(DeclaredGain::version);
        boolean holds = IfMatch.holds(ifMatch, seen);
        if (seen.equals(Optional.of(gain.version()))) {
            return told(HttpStatus.OK, gain);
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        return told(
                seen.isEmpty() && !dryRun ? HttpStatus.CREATED : HttpStatus.OK,
                changes.put(GAINS, named, new Saying.Gain(gain, seen), dryRun));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Retire un temps dégagé déclaré ; refusé où des usages dépasseraient alors ce qui reste (R32)")
    @Problems({404, 409, 412, 422, 428})
    void withdrawGain(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        changes.withdraw(
                GAINS,
                new Named(viewer, authority, code),
                ifMatch,
                version -> new Saying.WithdrawGain(code, version),
                dryRun);
    }

    private static ResponseEntity<GainJson> told(HttpStatus status, DeclaredGain gain) {
        return ResponseEntity.status(status).eTag(gain.version().value()).body(GainJson.of(gain));
    }
}
