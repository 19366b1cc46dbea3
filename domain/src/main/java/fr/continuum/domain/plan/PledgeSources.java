package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Wording;
import java.util.List;
import java.util.Optional;

/// That a person who writes a promise says where it was made (R09): nobody is held to what nobody can read again.
/// Files are reported, and what was written before this was asked, or comes from the mandate before, stays as it is.
final class PledgeSources {

    static final Wording UNSAID = new Wording("aucune source", "no source");

    private PledgeSources() {}

    static List<Refusal> faults(PlanContent before, PlanContent after, PlanChange change) {
        if (change.origin() == PlanChange.Origin.FILE) {
            return List.of();
        }
        return after.elements().stream()
                .filter(element -> element instanceof Pledge pledge && isUnsaid(pledge, before.find(pledge.code())))
                .map(pledge -> new Refusal(
                        ContinuumRule.R09,
                        PlanSubjects.of(after, pledge.code()),
                        UNSAID,
                        new Wording(
                                "Dites où l’engagement a été pris : programme, discours, délibération.",
                                "Say where the pledge was made: programme, speech, deliberation.")))
                .toList();
    }

    private static boolean isUnsaid(Pledge pledge, Optional<PlanElement> was) {
        boolean lackedAlready = was.filter(old -> old instanceof Pledge former && !former.saysWhere())
                .isPresent();
        return pledge.isActive()
                && !pledge.saysWhere()
                && !lackedAlready
                && pledge.lineage().isEmpty();
    }
}
