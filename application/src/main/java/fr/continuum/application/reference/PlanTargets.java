package fr.continuum.application.reference;

import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.TargetsAsPlan;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.TargetTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Puts the plan in force that a tree of targets tells of, under the rules of plans.
final class PlanTargets {

    private final Plans plans;
    private final ChangePlan change;
    private final Clock clock;

    PlanTargets(Plans plans, ChangePlan change, Clock clock) {
        this.plans = plans;
        this.change = change;
        this.clock = clock;
    }

    /// @return every reason why it is not in force; none where it is
    List<FileFault> put(TargetTree tree, Owner owner, String author, String file) {
        List<Wording> faults = TargetsAsPlan.faults(tree);
        if (!faults.isEmpty()) {
            return faults.stream().map(fault -> FileFault.of(file, fault)).toList();
        }
        Optional<Versioned<MandatePlan>> inForce = inForce(owner);
        PlanContent next = TargetsAsPlan.content(
                tree, inForce.map(version -> version.content().content()), LocalDate.now(clock));
        return switch (change.change(new ChangePlan.Request(
                owner, inForce.map(Versioned::version), next, Origin.FILE, Optional.empty(), author, file))) {
            case ChangePlan.Outcome.Changed _ -> List.of();
            case ChangePlan.Outcome.ChangedMeanwhile _ ->
                List.of(FileFault.of(
                        file,
                        new Wording(
                                "Le plan a été modifié entre-temps ; recommencez l’import.",
                                "The plan was changed meanwhile; import again.")));
            case ChangePlan.Outcome.Refused(List<Refusal> refusals) ->
                refusals.stream()
                        .map(refusal -> FileFault.of(file, told(refusal)))
                        .toList();
        };
    }

    /// The owner's, else the home's.
    Optional<Versioned<MandatePlan>> inForce(Owner owner) {
        return plans.inForce(owner);
    }

    private static Wording told(Refusal refusal) {
        String rule = refusal.rule().id();
        return new Wording(
                refusal.subject() + " : " + refusal.offending().french() + " (" + rule + " : "
                        + refusal.rule().french() + ") " + refusal.mend().french(),
                refusal.subject() + ": " + refusal.offending().english() + " (" + rule + ": "
                        + refusal.rule().wording().english() + ") "
                        + refusal.mend().english());
    }
}
