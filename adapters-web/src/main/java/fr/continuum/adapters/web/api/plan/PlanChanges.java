package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.ChangeAnswer;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Every change of the plan by API, whole or in part, comes through here: the version it was made from is checked, the
/// rules rule, and what changed is told.
@Component
final class PlanChanges {

    private final ChangePlan change;
    private final ReadPlan plans;

    PlanChanges(ChangePlan change, ReadPlan plans) {
        this.change = change;
        this.plans = plans;
    }

    /// Who asks, for whom, and how.
    ///
    /// @param ifMatch the version that was read; null where the request says none
    record Asked(
            Owner owner,
            String author,
            @Nullable String ifMatch,
            boolean dryRun,
            Optional<Revision> revision,
            Locale locale) {}

    /// A plan in the place of the one in force, or the first.
    ///
    /// @param beginAnother whether it is another plan, and not the one in force saying something else
    /// @param place where the request says its code
    ResponseEntity<PlanChangeJson> become(Asked asked, PlanContent next, boolean beginAnother, Place place) {
        Optional<Versioned<MandatePlan>> now = plans.today(asked.owner());
        Optional<PlanCode> inForce = now.map(plan -> plan.content().content().code());
        boolean begins = inForce.filter(next.code()::equals).isEmpty();
        return change(
                asked,
                now,
                next,
                begins,
                () -> inForce.ifPresent(code -> {
                    if (begins != beginAnother) {
                        throw place.unfit(begins ? "api.unfit.other-plan" : "api.unfit.same-plan", code.value());
                    }
                    if (begins && plans.had(asked.owner(), next.code())) {
                        throw place.unfit("api.unfit.former-plan", next.code().value());
                    }
                }));
    }

    /// The plan in force, saying something else.
    ///
    /// @param about the element it is about
    /// @throws NotHere where there is none
    ResponseEntity<PlanChangeJson> edit(Asked asked, Optional<PlanCode> about, UnaryOperator<PlanContent> edit) {
        Versioned<MandatePlan> now = plans.today(asked.owner()).orElseThrow(() -> new NotHere("api.gone.plan"));
        boolean comes = about.filter(code -> now.content().find(code).isEmpty()).isPresent();
        return change(asked, Optional.of(now), edit.apply(now.content().content()), comes, () -> {});
    }

    /// @param comes whether it makes something that was not there
    /// @param sense refuses what would be a misunderstanding, once it is a change and made from what stands now
    private ResponseEntity<PlanChangeJson> change(
            Asked asked, Optional<Versioned<MandatePlan>> now, PlanContent next, boolean comes, Runnable sense) {
        Optional<Sha256> seen = now.map(Versioned::version);
        boolean holds = IfMatch.holds(asked.ifMatch(), seen, "api.version-missing.plan");
        if (now.filter(plan -> plan.content().content().equals(next)).isPresent()) {
            return told(asked, HttpStatus.OK, next.version(), new PlanDiff(List.of(), List.of()));
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        sense.run();
        HttpStatus done = comes && !asked.dryRun() ? HttpStatus.CREATED : HttpStatus.OK;
        ChangePlan.Request request = new ChangePlan.Request(
                asked.owner(), seen, next, Origin.PERSON, asked.revision(), asked.author(), Interface.SOURCE);
        return told(asked, done, next.version(), asked.dryRun() ? foreseen(request) : made(request));
    }

    private PlanDiff foreseen(ChangePlan.Request request) {
        return switch (change.foresee(request)) {
            case ChangePlan.Foreseen.Ruled(PlanDiff diff, List<Refusal> refusals, var _) -> {
                if (!refusals.isEmpty()) {
                    throw new RulesBroken(refusals);
                }
                yield diff;
            }
            case ChangePlan.Foreseen.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
        };
    }

    private PlanDiff made(ChangePlan.Request request) {
        return switch (change.change(request)) {
            case ChangePlan.Outcome.Changed(var _, PlanDiff diff) -> diff;
            case ChangePlan.Outcome.Refused(List<Refusal> refusals) -> throw new RulesBroken(refusals);
            case ChangePlan.Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
        };
    }

    private static ResponseEntity<PlanChangeJson> told(Asked asked, HttpStatus status, Sha256 version, PlanDiff diff) {
        PlanChangeJson change =
                new PlanChangeJson(version.value(), asked.dryRun(), PlanDiffJson.of(diff, asked.locale()));
        return ChangeAnswer.of(status, version, asked.dryRun(), change);
    }
}
