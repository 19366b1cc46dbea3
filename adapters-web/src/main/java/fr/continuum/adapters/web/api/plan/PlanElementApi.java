package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The plan, one element at a time. The version is that of the whole plan: each answer gives the next.
@RestController
@RequestMapping("/api/v1/plan/element")
@Tag(name = "Plan")
class PlanElementApi {

    private final Whose whose;
    private final ReadPlan plans;
    private final PlanChanges changes;

    PlanElementApi(Whose whose, ReadPlan plans, PlanChanges changes) {
        this.whose = whose;
        this.plans = plans;
        this.changes = changes;
    }

    @GetMapping
    @Operation(summary = "Un élément du plan : aujourd’hui, tel qu’un jour passé l’a laissé, ou tel qu’il fut voté")
    @Problems(404)
    ResponseEntity<SentElement> readElement(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @Parameter(description = "Un jour passé") @RequestParam(defaultValue = "") String on,
            @Parameter(description = "« voted » : tel que l’assemblée l’a voté") @RequestParam(defaultValue = "")
                    String as) {
        Owner owner = whose.owner(viewer, authority);
        PlanCode wanted = Params.code("code", code);
        MandatePlan plan = AskedPlan.of(plans, owner, on, as).plan();
        PlanElement element = plan.find(wanted).orElseThrow(() -> new NotHere("api.gone.element", code));
        String version = plan.version().value();
        return ResponseEntity.ok().eTag(version).body(new SentElement(version, ElementJson.of(element), null));
    }

    @PutMapping
    @MayCreate
    @Operation(summary = "Met un élément à la place de celui qui porte ce code, ou à la fin du plan")
    @Problems({404, 412, 413, 415, 422, 428})
    ResponseEntity<PlanChangeJson> putElement(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody SentElement sent,
            Locale locale) {
        Owner owner = whose.owner(viewer, authority);
        PlanCode wanted = Params.code("code", code);
        Place place = Place.BODY.at("element");
        PlanElement element = sent.element().read(place);
        if (!element.code().equals(wanted)) {
            throw place.at("code").unfit("api.unfit.other-code", code);
        }
        Optional<Revision> revision = Place.BODY.maybe("revision", sent.revision(), RevisionJson::read);
        return changes.edit(
                new PlanChanges.Asked(owner, viewer.getUsername(), ifMatch, dryRun, revision, locale),
                Optional.of(wanted),
                plan -> plan.with(element));
    }

    @DeleteMapping
    @Operation(
            summary = "Supprime un élément auquel rien n’est relié ; ce qui est relié s’abandonne",
            description = "Un plan adopté demande une révision : les trois paramètres revision… ensemble.")
    @Problems({404, 412, 422, 428})
    ResponseEntity<PlanChangeJson> deleteElement(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = "Pourquoi ce qui a été voté change") @RequestParam(defaultValue = "")
                    String revisionReason,
            @Parameter(description = "Référence de la décision") @RequestParam(defaultValue = "")
                    String revisionDecision,
            @Parameter(description = "Jour de la décision") @RequestParam(defaultValue = "") String revisionOn,
            Locale locale) {
        Owner owner = whose.owner(viewer, authority);
        PlanCode wanted = Params.code("code", code);
        Optional<Revision> revision = Params.revision(revisionReason, revisionDecision, revisionOn);
        if (plans.today(owner).flatMap(plan -> plan.content().find(wanted)).isEmpty()) {
            throw new NotHere("api.gone.element", code);
        }
        return changes.edit(
                new PlanChanges.Asked(owner, viewer.getUsername(), ifMatch, dryRun, revision, locale),
                Optional.of(wanted),
                plan -> plan.without(wanted));
    }
}
