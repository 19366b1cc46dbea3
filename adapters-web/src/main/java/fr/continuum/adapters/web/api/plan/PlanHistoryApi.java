package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What happened to the plan.
@RestController
@RequestMapping("/api/v1/plan")
@Tag(name = "Plan")
class PlanHistoryApi {

    private final Whose whose;
    private final ReadPlan plans;

    PlanHistoryApi(Whose whose, ReadPlan plans) {
        this.whose = whose;
        this.plans = plans;
    }

    @GetMapping("/history")
    @Operation(summary = "Tout ce qui est arrivé au plan, ou à un élément, du plus ancien au plus récent")
    @Problems(404)
    Listing<PlanEventJson> planHistory(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Un élément ; à défaut, le plan entier") @RequestParam(defaultValue = "")
                    String code,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size,
            Locale locale) {
        Owner owner = whose.owner(viewer, authority);
        if (code.isEmpty()) {
            List<PlanHistory.Entry> all = plans.history(owner).entries();
            if (all.isEmpty()) {
                throw new NotHere("api.gone.plan");
            }
            return Listing.of(all, page, size, entry -> PlanEventJson.of(entry, PlanDiffJson.of(entry.diff(), locale)));
        }
        PlanCode element = Params.code("code", code);
        List<PlanHistory.Entry> own = plans.history(owner, element);
        if (own.isEmpty()) {
            throw new NotHere("api.gone.element", code);
        }
        return Listing.of(
                own, page, size, entry -> PlanEventJson.of(entry, PlanDiffJson.of(entry.diff(), element, locale)));
    }

    @GetMapping("/diff")
    @Operation(summary = "Ce qui change d’un jour à un autre, ou depuis le vote")
    @Problems(404)
    PlanDiffJson planDiff(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Un jour, ou « voted »") @RequestParam String from,
            @Parameter(description = "Un jour ; à défaut, aujourd’hui") @RequestParam(defaultValue = "") String to,
            Locale locale) {
        Owner owner = whose.owner(viewer, authority);
        MandatePlan after = AskedPlan.on(plans, owner, Params.day("to", to)).content();
        return PlanDiffJson.of(since(owner, from, after), locale);
    }

    private PlanDiff since(Owner owner, String from, MandatePlan after) {
        if (from.equals(AskedPlan.VOTED)) {
            return PlanDiff.between(AskedPlan.voted(plans, owner).content(), after.content());
        }
        LocalDate day = Params.requiredDay("from", from);
        return ReadPlan.difference(plans.on(owner, day).map(Versioned::content), Optional.of(after));
    }
}
