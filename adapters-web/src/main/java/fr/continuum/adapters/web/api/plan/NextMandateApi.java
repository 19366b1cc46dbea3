package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The plan of the next mandate, begun from that of the mandate before.
@RestController
@Tag(name = "Plan")
class NextMandateApi {

    private final Whose whose;
    private final ReadPlan plans;
    private final LinkedCodes linked;
    private final PlanChanges changes;

    NextMandateApi(Whose whose, ReadPlan plans, LinkedCodes linked, PlanChanges changes) {
        this.whose = whose;
        this.plans = plans;
        this.linked = linked;
        this.changes = changes;
    }

    @PostMapping("/api/v1/plan/next")
    @MayCreate
    @Operation(
            summary = "Commence le plan du mandat suivant, qui reprend les objectifs choisis de celui en vigueur",
            description = "Ce qui est repris garde son code et dit d’où il vient : ce qui y est relié le reste. Le plan"
                    + " précédent reste lisible. Avant son dernier jour, il faut que le mandat suivant ait commencé, la"
                    + " décision s’il est adopté (R06), et que tout ce qui est relié soit repris (R07).")
    @Problems({404, 412, 413, 415, 422, 428})
    ResponseEntity<BegunPlanJson> beginNextMandate(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody NextMandateJson sent,
            Locale locale) {
        Owner owner = whose.owner(viewer, authority);
        MandatePlan before = plans.today(owner).map(Versioned::content).orElseThrow(() -> new NotHere("api.gone.plan"));
        PlanContent next = sent.read(before, Place.BODY);
        Optional<Revision> revision = Place.BODY.maybe("revision", sent.revision(), RevisionJson::read);
        List<PlanElement> left = linked.leftBehind(owner, before.content(), next);
        ResponseEntity<PlanChangeJson> begun = changes.become(
                new PlanChanges.Asked(owner, viewer.getUsername(), ifMatch, dryRun, revision, locale),
                next,
                true,
                Place.BODY.at("code"));
        return ResponseEntity.status(begun.getStatusCode())
                .headers(begun.getHeaders())
                .body(BegunPlanJson.of(Objects.requireNonNull(begun.getBody()), left));
    }
}
