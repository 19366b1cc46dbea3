package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.Unsaid;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What no change of a plan may give for a reason or a decision: a sign or « à venir », for what adopts or revises it
/// (R06) or for what it gives up (R07). What was said so before this was asked stays so, until somebody says it
/// otherwise.
final class PlanReasons {

    private static final Wording DECISION = new Wording(
            "Donnez la référence de la décision, en toutes lettres.", "Give the reference of the decision, in words.");
    private static final Wording DELIBERATION = new Wording(
            "Donnez la référence de la délibération qui adopte le plan.",
            "Give the reference of the deliberation that adopts the plan.");

    private PlanReasons() {}

    static List<Refusal> faults(PlanContent before, PlanContent after, PlanChange change) {
        List<Refusal> faults = new ArrayList<>();
        change.revision().ifPresent(why -> revised(before, why, faults));
        after.adoption()
                .filter(vote -> !before.adoption().equals(Optional.of(vote)))
                .ifPresent(vote -> decided(before, vote.decision(), DELIBERATION, faults));
        for (PlanElement element : after.elements()) {
            Optional<String> was = before.find(element.code())
                    .flatMap(PlanElement::abandonment)
                    .map(Abandonment::reason);
            element.abandonment()
                    .map(Abandonment::reason)
                    .filter(said -> !was.equals(Optional.of(said)))
                    .filter(said -> Reason.of(said).isEmpty())
                    .ifPresent(said -> faults.add(new Refusal(
                            ContinuumRule.R07,
                            PlanSubjects.of(after, element.code()),
                            Reason.saysNothing(said),
                            Reason.MEND)));
        }
        return faults;
    }

    private static void revised(PlanContent before, Revision why, List<Refusal> faults) {
        if (Reason.of(why.reason()).isEmpty()) {
            faults.add(refused(before, why.reason(), Reason.MEND));
        }
        decided(before, why.decision(), DECISION, faults);
    }

    private static void decided(PlanContent before, String decision, Wording mend, List<Refusal> faults) {
        if (Unsaid.isNoReference(decision)) {
            faults.add(refused(before, decision, mend));
        }
    }

    private static Refusal refused(PlanContent before, String said, Wording mend) {
        return new Refusal(ContinuumRule.R06, PlanSubjects.of(before), Reason.saysNothing(said), mend);
    }
}
