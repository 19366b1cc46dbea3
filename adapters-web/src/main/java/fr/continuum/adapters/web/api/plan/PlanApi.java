package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.EntryJson;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The whole plan.
@RestController
@RequestMapping("/api/v1/plan")
@Tag(name = "Plan")
class PlanApi {

    private final Whose whose;
    private final ReadPlan plans;
    private final PlanChanges changes;

    PlanApi(Whose whose, ReadPlan plans, PlanChanges changes) {
        this.whose = whose;
        this.plans = plans;
        this.changes = changes;
    }

    @GetMapping
    @Operation(summary = "Le plan entier : aujourd’hui, tel qu’un jour passé l’a laissé, ou tel qu’il fut voté")
    @Problems(404)
    ResponseEntity<SentPlan> readPlan(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Un jour passé") @RequestParam(defaultValue = "") String on,
            @Parameter(description = "« voted » : tel que l’assemblée l’a voté") @RequestParam(defaultValue = "")
                    String as) {
        Owner owner = whose.owner(viewer, authority);
        AskedPlan asked = AskedPlan.of(plans, owner, on, as);
        String version = asked.plan().version().value();
        return ResponseEntity.ok()
                .eTag(version)
                .body(new SentPlan(
                        version,
                        asked.entry().map(EntryJson::of).orElse(null),
                        PlanJson.of(asked.plan().content()),
                        null));
    }

    @PutMapping
    @MayCreate
    @Operation(
            summary = "Met un plan entier à la place de celui d’aujourd’hui, ou le premier",
            description = "Un plan d’un autre code en commence un autre : il faut le vouloir (beginAnother). Celui du"
                    + " mandat précédent reste lisible, et ne recommence pas. Avant le dernier jour du plan en vigueur,"
                    + " il faut que le mandat de l’autre ait commencé, la décision si le plan en vigueur est adopté"
                    + " (R06), et que tout ce qui est relié y figure (R07).")
    @Problems({404, 412, 413, 415, 422, 428})
    ResponseEntity<PlanChangeJson> putPlan(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = "Ce plan en est un autre que celui en vigueur, dont il prend la place")
                    @RequestParam(defaultValue = "false")
                    boolean beginAnother,
            @RequestBody SentPlan sent,
            Locale locale) {
        Owner owner = whose.owner(viewer, authority);
        PlanContent next = sent.plan().read(Place.BODY.at("plan"));
        Optional<Revision> revision = Place.BODY.maybe("revision", sent.revision(), RevisionJson::read);
        return changes.become(
                new PlanChanges.Asked(owner, viewer.getUsername(), ifMatch, dryRun, revision, locale),
                next,
                beginAnother,
                Place.BODY.at("plan").at("code"));
    }

    @PostMapping("/adoption")
    @Operation(summary = "Adopte le plan : dès lors, ce qui a été voté ne change que par une révision")
    @Problems({404, 412, 413, 415, 422, 428})
    ResponseEntity<PlanChangeJson> adoptPlan(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody AdoptionJson sent,
            Locale locale) {
        Owner owner = whose.owner(viewer, authority);
        Adoption vote = sent.read(Place.BODY);
        return changes.edit(
                new PlanChanges.Asked(owner, viewer.getUsername(), ifMatch, dryRun, Optional.empty(), locale),
                Optional.empty(),
                plan -> plan.adopted(vote));
    }
}
