package fr.continuum.adapters.web.api.finding;

import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.Tolerances.Said;
import fr.continuum.application.rule.SayTolerance;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.TextKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a completed action may still cost a year (R25).
@RestController
@RequestMapping("/api/v1/tolerance")
@Tag(name = "Constats")
class ToleranceApi {

    private final Whose whose;
    private final Tolerances tolerances;
    private final SayTolerance saying;

    ToleranceApi(Whose whose, Tolerances tolerances, SayTolerance saying) {
        this.whose = whose;
        this.tolerances = tolerances;
        this.saying = saying;
    }

    @GetMapping
    @Operation(summary = "Ce qu’une action achevée peut encore coûter par an (R25), et tout ce qui en a été dit")
    @Problems(404)
    ResponseEntity<SentTolerance> readTolerance(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String authority) {
        return told(HttpStatus.OK, whose.siren(viewer, authority));
    }

    private ResponseEntity<SentTolerance> told(HttpStatus status, Siren siren) {
        List<Said> past = tolerances.timeline(Owner.of(siren));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        SentTolerance.version(past).map(Sha256::value).ifPresent(answer::eTag);
        return answer.body(SentTolerance.of(tolerances.inForce(siren), past));
    }

    @PutMapping
    @MayCreate
    @Operation(
            summary = "Dit ce qu’une action achevée peut encore coûter par an, et pourquoi",
            description = "La prochaine nuit en juge ; les nuits passées restent jugées par ce qui était dit alors.")
    @Problems({404, 412, 413, 415, 422, 428})
    ResponseEntity<SentTolerance> putTolerance(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody SentTolerance sent) {
        Siren siren = whose.siren(viewer, authority);
        Owner owner = Owner.of(siren);
        long cents = Place.BODY.cost("amount", sent.amount()).orElseThrow();
        String reason = Place.BODY.text("reason", Words.orEmpty(sent.reason())).strip();
        Optional<Sha256> seen = SentTolerance.version(tolerances.timeline(owner));
        boolean holds = IfMatch.holds(ifMatch, seen);
        if (seen.equals(Optional.of(SentTolerance.version(cents, reason)))) {
            return told(HttpStatus.OK, siren);
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        Place.BODY.reason("reason", reason);
        if (dryRun) {
            return ResponseEntity.ok(new SentTolerance(
                    SentTolerance.version(cents, reason).value(),
                    sent.amount(),
                    reason,
                    SentTolerance.of(new Tolerance(cents), tolerances.timeline(owner))
                            .past()));
        }
        SayTolerance.Request request =
                new SayTolerance.Request(owner, cents, reason, viewer.getUsername(), Interface.SOURCE);
        return switch (saying.say(request)) {
            case SayTolerance.Outcome.Done _ -> told(seen.isEmpty() ? HttpStatus.CREATED : HttpStatus.OK, siren);
            case SayTolerance.Outcome.Refused(SayTolerance.Refusal because) ->
                throw switch (because) {
                    case LESS_THAN_NOTHING -> Place.BODY.at("amount").unfit("api.unfit.negative");
                    case REASON_MISSING -> Place.BODY.at("reason").unfit("api.unfit.reason");
                    case REASON_TOO_LONG -> Place.BODY.tooLong("reason", TextKind.SENTENCE);
                };
        };
    }
}
