package fr.continuum.adapters.web.api.indicator;

import fr.continuum.adapters.web.api.wire.ChangeAnswer;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.indicator.ChangeIndicators;
import fr.continuum.application.indicator.ChangeIndicators.Outcome;
import fr.continuum.application.indicator.ChangeIndicators.Request;
import fr.continuum.application.indicator.FollowedIndicator;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.port.By;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Period;
import fr.continuum.domain.indicator.Standing;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/// Indicators of the plan, their sheets and their measures.
@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "Indicateurs")
class IndicatorApi {

    private final Whose whose;
    private final ReadIndicators reading;
    private final ChangeIndicators changing;
    private final Clock clock;

    IndicatorApi(Whose whose, ReadIndicators reading, ChangeIndicators changing, Clock clock) {
        this.whose = whose;
        this.reading = reading;
        this.changing = changing;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Les indicateurs du plan, avec leurs mesures, face à ce qui en est attendu ce jour")
    @Problems({404, 422})
    Listing<IndicatorJson> listIndicators(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        return Listing.of(reading.all(whose.owner(viewer, authority), day(on)), page, size, IndicatorJson::of);
    }

    @GetMapping("/indicator")
    @Operation(summary = "Un indicateur : sa fiche, ses mesures et où il en est")
    @Problems(404)
    ResponseEntity<IndicatorJson> readIndicator(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @RequestParam(required = false) @Nullable LocalDate on) {
        FollowedIndicator followed = reading.one(whose.owner(viewer, authority), code, day(on))
                .orElseThrow(() -> new NotHere("gone.indicator", code));
        return ResponseEntity.ok().eTag(followed.indicator().version().value()).body(IndicatorJson.of(followed));
    }

    @PutMapping("/indicator")
    @MayCreate
    @Operation(
            summary = "Déclare un indicateur, ou en change la fiche",
            description =
                    "Suivi (« ACTIVE »), il dit tout ce que demande R26. Une fois le plan adopté, sa cible, sa valeur"
                            + " initiale, son unité, son sens et sa marge ne changent que par une décision : « reason », « decision »"
                            + " et « decidedOn ».")
    @Problems({404, 409, 412, 413, 415, 422, 428})
    ResponseEntity<IndicatorJson> putIndicator(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(required = false) @Nullable LocalDate decidedOn,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody IndicatorJson sent) {
        Owner owner = whose.owner(viewer, authority);
        Optional<Sha256> seen = reading.one(owner, code, today())
                .map(followed -> followed.indicator().version());
        boolean holds = IfMatch.holds(ifMatch, seen);
        Indicator sheet = sent.read(Place.BODY, code, today());
        boolean same = seen.equals(Optional.of(sheet.version()));
        if (!same && !holds) {
            throw IfMatch.changedMeanwhile();
        }
        Request request = new Request(
                owner,
                List.of(sheet),
                List.of(),
                Map.of(IndicatorPart.named(code), seen),
                revision(reason, decision, decidedOn),
                Origin.PERSON,
                new By(viewer.getUsername(), Interface.SOURCE));
        IndicatorBook book = put(request, dryRun);
        return ChangeAnswer.of(
                seen.isEmpty() && !dryRun ? HttpStatus.CREATED : HttpStatus.OK,
                sheet.version(),
                dryRun,
                IndicatorJson.of(new FollowedIndicator(
                        sheet, book.measures(code), Standing.of(sheet, book.measures(code), today()))));
    }

    @PutMapping("/measure")
    @MayCreate
    @Operation(
            summary = "Saisit la mesure d’une période, ou la corrige",
            description = "La période s’écrit 2025, 2025-S1, 2025-T3 ou 2025-03. Une correction dit pourquoi (R28) ;"
                    + " l’ancienne valeur reste lisible.")
    @Problems({404, 409, 412, 413, 415, 422, 428})
    ResponseEntity<MeasureJson> putMeasure(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @RequestParam String period,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody MeasureJson sent) {
        Owner owner = whose.owner(viewer, authority);
        FollowedIndicator followed =
                reading.one(owner, code, today()).orElseThrow(() -> new NotHere("gone.indicator", code));
        Period of = Period.parse(period).orElseThrow(() -> Unfit.parameter("period", "api.unfit.period"));
        Optional<Sha256> seen = followed.measures().stream()
                .filter(measure -> measure.period().equals(of))
                .map(Measure::version)
                .findFirst();
        boolean holds = IfMatch.holds(ifMatch, seen);
        Entered entered = sent.read(Place.BODY, code, of);
        if (!seen.equals(Optional.of(entered.measure().version())) && !holds) {
            throw IfMatch.changedMeanwhile();
        }
        put(
                new Request(
                        owner,
                        List.of(),
                        List.of(entered),
                        Map.of(IndicatorPart.named(code, of), seen),
                        Optional.empty(),
                        Origin.PERSON,
                        new By(viewer.getUsername(), Interface.SOURCE)),
                dryRun);
        return ChangeAnswer.of(
                seen.isEmpty() && !dryRun ? HttpStatus.CREATED : HttpStatus.OK,
                entered.measure().version(),
                dryRun,
                MeasureJson.of(entered.measure()));
    }

    private IndicatorBook put(Request request, boolean dryRun) {
        return switch (dryRun ? changing.tryOut(request) : changing.change(request)) {
            case Outcome.Done(IndicatorBook book) -> book;
            case Outcome.Refused(List<Refusal> refusals) -> throw new RulesBroken(refusals);
            case Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
        };
    }

    private static Optional<Revision> revision(String reason, String decision, @Nullable LocalDate on) {
        if (reason.isBlank() && decision.isBlank() && on == null) {
            return Optional.empty();
        }
        if (reason.isBlank()) {
            throw Unfit.parameter("reason", "api.unfit.reason");
        }
        if (decision.isBlank()) {
            throw Unfit.parameter("decision", "api.unfit.reason");
        }
        if (on == null) {
            throw Unfit.parameter("decidedOn", "api.unfit.decided-on");
        }
        return Optional.of(new Revision(reason, decision, on));
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }

    /// A day that has not come is today.
    private LocalDate day(@Nullable LocalDate on) {
        LocalDate today = today();
        return on == null || on.isAfter(today) ? today : on;
    }
}
