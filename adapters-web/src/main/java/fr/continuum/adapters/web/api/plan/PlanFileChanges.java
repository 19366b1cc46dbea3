package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.ChangeAnswer;
import fr.continuum.adapters.web.api.wire.FileUnusable;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.application.reference.ImportPlan.Effect;
import fr.continuum.application.reference.ImportPlan.Outcome;
import fr.continuum.application.reference.ImportPlan.Seen;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The plan changed by a file that a program sends: the version it was made from is checked, its effect is foreseen as
/// on screen, the rules rule, and what changed is told.
@Component
final class PlanFileChanges {

    private final ImportPlan imports;
    private final ReadPlan plans;

    PlanFileChanges(ImportPlan imports, ReadPlan plans) {
        this.imports = imports;
        this.plans = plans;
    }

    /// How it is asked for.
    ///
    /// @param ifMatch the version that was read; null where the request says none
    /// @param beginAnother whether the file is another plan than the one in force
    record Asked(@Nullable String ifMatch, boolean dryRun, boolean beginAnother, Locale locale) {}

    ResponseEntity<PlanFileChangeJson> put(Asked asked, ImportPlan.Request request) throws IOException {
        Optional<Sha256> seen = plans.today(request.owner()).map(Versioned::version);
        boolean holds = IfMatch.holds(asked.ifMatch(), seen);
        ImportPlan.Request looked = request.after(new Seen(seen));
        Outcome foreseen = imports.foresee(looked);
        Effect effect = effect(foreseen);
        if (!effect.seen().version().equals(seen)) {
            throw IfMatch.changedMeanwhile();
        }
        if (effect.changesNothing()) {
            return told(asked, HttpStatus.OK, effect);
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        anotherOnPurpose(asked, effect);
        isAllowed(foreseen);
        if (asked.dryRun()) {
            return told(asked, HttpStatus.OK, effect);
        }
        Outcome done = imports.importPlan(looked);
        isAllowed(done);
        boolean begins = effect.before().isEmpty() || effect.insteadOf().isPresent();
        return told(asked, begins ? HttpStatus.CREATED : HttpStatus.OK, effect(done));
    }

    private static Effect effect(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Imported(Effect effect) -> effect;
            case Outcome.Refused(Effect effect, var _) -> effect;
            case Outcome.Unusable(var _, List<FileFault> faults) -> throw new FileUnusable(faults);
            case Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
            case Outcome.Policies _ -> throw new IllegalStateException("Only plans were asked for: " + outcome);
        };
    }

    private static void isAllowed(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(Effect effect, List<Refusal> refusals)) {
            throw new RulesBroken(refusals, effect::where);
        }
    }

    /// A file whose code is misspelt would put aside what was voted.
    private static void anotherOnPurpose(Asked asked, Effect effect) {
        boolean begins = effect.insteadOf().isPresent();
        if (effect.before().isPresent() && begins != asked.beginAnother()) {
            PlanCode inForce = effect.before().get().code();
            throw Unfit.value("beginAnother", begins ? "api.unfit.other-plan" : "api.unfit.same-plan", inForce.value());
        }
    }

    private static ResponseEntity<PlanFileChangeJson> told(Asked asked, HttpStatus status, Effect effect) {
        PlanFileChangeJson change = PlanFileChangeJson.of(effect, asked.dryRun(), asked.locale());
        return ChangeAnswer.of(status, effect.next().version(), asked.dryRun(), change);
    }
}
