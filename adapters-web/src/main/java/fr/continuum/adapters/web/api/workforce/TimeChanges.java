package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.workforce.ChangeGainedTime;
import fr.continuum.application.workforce.ChangeGainedTime.Outcome;
import fr.continuum.application.workforce.ChangeGainedTime.Request;
import fr.continuum.application.workforce.ChangeGainedTime.Trial;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.workforce.GainedTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Time gained and its uses said by API: the rules rule, and what they refuse is told with all that stands against it.
@Component
final class TimeChanges {

    private final ChangeGainedTime changing;

    TimeChanges(ChangeGainedTime changing) {
        this.changing = changing;
    }

    /// What there is of time gained once it is changed.
    ///
    /// @param dryRun whether nothing is written
    GainedTime change(Request request, boolean dryRun) {
        if (dryRun) {
            return switch (changing.tryOut(request)) {
                case Trial.Sound(var step) -> step.after();
                case Trial.Refused(List<Refusal> refusals) -> throw new RulesBroken(refusals);
                case Trial.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
                case Trial.PlanMissing _ -> throw planMissing();
            };
        }
        return switch (changing.change(request)) {
            case Outcome.Changed(GainedTime time) -> time;
            case Outcome.Refused(List<Refusal> refusals) -> throw new RulesBroken(refusals);
            case Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
            case Outcome.PlanMissing _ -> throw planMissing();
        };
    }

    /// Time serves a plan: where there is none, none can be said.
    private static RuntimeException planMissing() {
        return new Told(HttpStatus.CONFLICT, "api.plan-missing");
    }
}
