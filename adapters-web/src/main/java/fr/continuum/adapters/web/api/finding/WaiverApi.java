package fr.continuum.adapters.web.api.finding;

import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.rule.LiftWaiver;
import fr.continuum.application.rule.ReadWaivers;
import fr.continuum.application.rule.WaiveFinding;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.shared.TextKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What people set aside, for a reason and a time. Nights take note of it when they run: published findings stay what
/// they were.
@RestController
@RequestMapping("/api/v1/waivers")
@Tag(name = "Constats")
class WaiverApi {

    private final Whose whose;
    private final ReadWaivers waivers;
    private final WaiveFinding waive;
    private final LiftWaiver lift;

    WaiverApi(Whose whose, ReadWaivers waivers, WaiveFinding waive, LiftWaiver lift) {
        this.whose = whose;
        this.waivers = waivers;
        this.waive = waive;
        this.lift = lift;
    }

    @Schema(
            name = "WaiverAsked",
            description = "Un constat à mettre de côté, pourquoi, et jusqu’à quel jour compris, 400 jours au plus")
    record WaiverAsked(
            ContinuumRule rule,
            String subject,
            String reason,
            LocalDate lastDay,

            @Schema(
                    description =
                            "Le repère (`mark`) du constat qui a été lu : s’il n’est plus celui de la nuit en vigueur, rien n’est mis de côté")
            @Nullable
            String mark) {}

    @Schema(name = "LiftAsked", description = "Un constat qui doit compter de nouveau, et pourquoi")
    record LiftAsked(ContinuumRule rule, String subject, String reason) {}

    @GetMapping
    @Operation(summary = "Toutes les dérogations, la plus récente d’abord, finies et levées comprises")
    @Problems(404)
    Listing<WaiverJson> waivers(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Une règle : R20") @RequestParam(required = false) @Nullable ContinuumRule rule,
            @Parameter(description = "Celles qui valent aujourd’hui (true), ou non (false)")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean current,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        ReadWaivers.Today today = waivers.read(whose.siren(viewer, authority));
        return Listing.of(
                today.waivers().held().reversed().stream()
                        .filter(held -> rule == null || held.waiver().rule() == rule)
                        .filter(held -> current == null || held.holds(today.day()) == current)
                        .toList(),
                page,
                size,
                WaiverJson::of);
    }

    @PostMapping
    @MayCreate
    @Operation(
            summary = "Met un constat de côté ; la prochaine nuit en tient compte",
            description =
                    "Dire une fois de plus la même chose du même constat (même motif, même dernier jour, même constat"
                            + " vu) pendant que la dérogation vaut n’en donne pas d’autre : la réponse est 200, et la dérogation telle"
                            + " qu’elle fut donnée.")
    @Problems({404, 409, 413, 415, 422})
    ResponseEntity<WaiverJson> waiveFinding(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestBody WaiverAsked asked) {
        return switch (waive.waive(new WaiveFinding.Request(
                whose.siren(viewer, authority),
                asked.rule(),
                asked.subject(),
                Place.BODY.reason("reason", asked.reason()),
                viewer.getUsername(),
                asked.lastDay(),
                Optional.ofNullable(asked.mark())))) {
            case WaiveFinding.Outcome.Waived(var waiver) ->
                ResponseEntity.status(HttpStatus.CREATED).body(WaiverJson.of(waiver, Optional.empty()));
            case WaiveFinding.Outcome.AlreadyWaived(var waiver) ->
                ResponseEntity.ok(WaiverJson.of(waiver, Optional.empty()));
            case WaiveFinding.Outcome.Refused(var because) -> throw refused(because, asked);
        };
    }

    private static RuntimeException refused(WaiveFinding.Refusal because, WaiverAsked asked) {
        return switch (because) {
            case FINDING_GONE -> new NotHere("api.gone.finding");
            case CHANGED_MEANWHILE -> new Told(HttpStatus.CONFLICT, "api.finding-changed");
            case REASON_MISSING -> Place.BODY.at("reason").unfit("api.unfit.reason");
            case REASON_TOO_LONG -> Place.BODY.tooLong("reason", TextKind.SENTENCE);
            case ENDS_BEFORE_TODAY -> Place.BODY.at("lastDay").unfit("api.unfit.over");
            case LASTS_TOO_LONG ->
                Place.BODY
                        .at("lastDay")
                        .unfit(
                                "api.unfit.lasts-too-long",
                                asked.lastDay().toString(),
                                Integer.toString(Waiver.LONGEST_DAYS));
        };
    }

    @PostMapping("/lifts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lève une dérogation avant son dernier jour : dès la prochaine nuit, le constat compte")
    @Problems({404, 409, 413, 415, 422})
    WaiverJson.Lift liftWaiver(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestBody LiftAsked asked) {
        return switch (lift.lift(new LiftWaiver.Request(
                whose.siren(viewer, authority),
                asked.rule(),
                asked.subject(),
                Place.BODY.reason("reason", asked.reason()),
                viewer.getUsername()))) {
            case LiftWaiver.Outcome.Lifted(var lifted) -> WaiverJson.Lift.of(lifted);
            case LiftWaiver.Outcome.Refused(var because) ->
                throw switch (because) {
                    case NOT_WAIVED -> new Told(HttpStatus.CONFLICT, "api.not-waived");
                    case REASON_MISSING -> Place.BODY.at("reason").unfit("api.unfit.reason");
                    case REASON_TOO_LONG -> Place.BODY.tooLong("reason", TextKind.SENTENCE);
                };
        };
    }
}
