package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/// What no plan of another code may do to the one it takes the place of before its last day: come before its own term,
/// undo what was voted without a decision (R06), leave out what something is linked to (R07).
final class PlanTakeover {

    private PlanTakeover() {}

    static List<Refusal> faults(PlanContent before, PlanContent next, PlanChange change) {
        List<Refusal> faults = new ArrayList<>();
        if (next.term().start().isAfter(change.today())) {
            faults.add(tooSoon(before, next));
        }
        change.revision().flatMap(why -> PlanDays.beforeTheVote(before, why)).ifPresent(faults::add);
        if (change.revision().isEmpty()) {
            before.adoption().ifPresent(vote -> faults.add(undone(before, next, vote)));
        }
        PlanDiff.between(before, next).elements().stream()
                .filter(element -> element.kind() == PlanDiff.Kind.REMOVED)
                .filter(element -> change.linked().contains(element.code()))
                .forEach(element -> faults.add(leftOut(before, next, element)));
        return faults;
    }

    private static Refusal tooSoon(PlanContent before, PlanContent next) {
        Wording last = Days.wording(before.term().end());
        Wording first = Days.wording(next.term().start());
        return new Refusal(
                ContinuumRule.R06,
                PlanSubjects.of(before),
                new Wording(
                        "« " + before.code() + " » court jusqu’au " + last.french() + " ; « " + next.code()
                                + " » ne commence que le " + first.french(),
                        "“" + before.code() + "” runs until " + last.english() + "; “" + next.code()
                                + "” begins only on " + first.english()),
                new Wording(
                        "Un plan reste en vigueur jusqu’à son dernier jour : attendez le premier jour du suivant, ou"
                                + " corrigez le mandat.",
                        "A plan stays in force until its last day: wait for the first day of the next one, or correct"
                                + " the term of office."));
    }

    private static Refusal undone(PlanContent before, PlanContent next, Adoption vote) {
        Wording last = Days.wording(before.term().end());
        Wording voted = Days.wording(vote.on());
        return new Refusal(
                ContinuumRule.R06,
                PlanSubjects.of(before),
                new Wording(
                        "« " + before.code() + " », adopté le " + voted.french() + " (" + vote.decision()
                                + ") et en vigueur jusqu’au " + last.french() + ", serait remplacé par « "
                                + next.code() + " »",
                        "“" + before.code() + "”, adopted on " + voted.english() + " (" + vote.decision()
                                + ") and in force until " + last.english() + ", would be replaced by “" + next.code()
                                + "”"),
                new Wording(
                        "Attendez son dernier jour, ou révisez le plan : motif, référence de la décision et date.",
                        "Wait for its last day, or revise the plan: reason, reference of the decision and date."));
    }

    private static Refusal leftOut(PlanContent before, PlanContent next, PlanDiff.ElementChange element) {
        return new Refusal(
                ContinuumRule.R07,
                PlanSubjects.of(before, element.code()),
                new Wording(
                        "« " + element.code() + " · " + element.label() + " » est relié et manquerait à « "
                                + next.code() + " »",
                        "“" + element.code() + " · " + element.label() + "” is linked and would be missing from “"
                                + next.code() + "”"),
                new Wording(
                        "Reprenez-le sous le même code, ou abandonnez-le dans le nouveau plan, avec un motif et une"
                                + " date.",
                        "Keep it under the same code, or abandon it in the new plan, with a reason and a date."));
    }
}
