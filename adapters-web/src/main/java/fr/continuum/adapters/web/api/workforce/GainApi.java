package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.workforce.WorkforceAsked.Asked;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.workforce.AskGainedTime;
import fr.continuum.application.workforce.ChangeGainedTime.Request;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GainedTime;
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

/// Time that a change made free, as HR declares it.
@RestController
@RequestMapping("/api/v1/workforce/time/gain")
@Tag(name = "Personnel")
class GainApi {

    private final WorkforceAsked asking;
    private final AskGainedTime time;
    private final TimeChanges changes;

    GainApi(WorkforceAsked asking, AskGainedTime time, TimeChanges changes) {
        this.asking = asking;
        this.time = time;
        this.changes = changes;
    }

    @GetMapping
    @Operation(summary = "Un temps dégagé, tel qu’il est déclaré")
    @Problems(404)
    ResponseEntity<GainJson> readGain(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code) {
        return told(HttpStatus.OK, find(viewer, authority, code).orElseThrow(() -> gone(code)));
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
        DeclaredGain gain = sent.read(Place.BODY, code);
        Optional<Sha256> seen = find(viewer, authority, code).map(DeclaredGain::version);
        boolean holds = IfMatch.holds(ifMatch, seen);
        if (seen.equals(Optional.of(gain.version()))) {
            return told(HttpStatus.OK, gain);
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        GainedTime after = changes.change(request(viewer, authority, new Saying.Gain(gain, seen)), dryRun);
        return told(
                seen.isEmpty() && !dryRun ? HttpStatus.CREATED : HttpStatus.OK,
                in(after.declared(), code).orElseThrow());
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
        DeclaredGain now = find(viewer, authority, code).orElseThrow(() -> gone(code));
        if (!IfMatch.holds(ifMatch, Optional.of(now.version()))) {
            throw IfMatch.changedMeanwhile();
        }
        GainedTime _ = changes.change(request(viewer, authority, new Saying.WithdrawGain(code, now.version())), dryRun);
    }

    private Request request(SignedIn viewer, String authority, Saying saying) {
        return new Request(asking.of(viewer, authority, "").owner(), saying, viewer.getUsername());
    }

    private Optional<DeclaredGain> find(SignedIn viewer, String authority, String code) {
        Asked asked = asking.of(viewer, authority, "");
        return in(time.on(asked.owner(), asked.day(), asked.sight()).declared(), code);
    }

    private static Optional<DeclaredGain> in(List<DeclaredGain> gains, String code) {
        return gains.stream().filter(gain -> gain.code().equals(code)).findFirst();
    }

    private static ResponseEntity<GainJson> told(HttpStatus status, DeclaredGain gain) {
        return ResponseEntity.status(status).eTag(gain.version().value()).body(GainJson.of(gain));
    }

    private static NotHere gone(String code) {
        return new NotHere("api.gone.gain", code);
    }
}
