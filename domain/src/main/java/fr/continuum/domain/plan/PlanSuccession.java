package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What no change of a plan may do: touch what was voted without a decision (R06), remove what something is linked to
/// (R07), start an action nobody leads (R08, where a person asks), place anything new under what was given up
/// ([GivenUpPlaces]), say of days, reasons, codes, labels, texts and sources of promises what [PlanDays],
/// [PlanReasons], [PlanNames], [PlanLabels], [PlanTexts] and [PledgeSources] refuse.
final class PlanSuccession {

    private PlanSuccession() {}

    /// @param since the first day an element can have been given up: that of the mandate, or of the one before
    /// where
    ///     the plan takes the place of another
    static List<Refusal> faults(
            PlanContent before, PlanContent after, PlanDiff diff, PlanChange change, LocalDate since) {
        List<Refusal> faults = new ArrayList<>();
        before.adoption().ifPresent(vote -> adopted(before, after, vote, diff, change, faults));
        for (PlanDiff.ElementChange element : diff.elements()) {
            if (element.kind() == PlanDiff.Kind.REMOVED
                    && (change.linked().contains(element.code()) || isKept(before, element.code()))) {
                faults.add(new Refusal(
                        ContinuumRule.R07,
                        PlanSubjects.of(before, element.code()),
                        new Wording(
                                "« " + element.label() + " » est relié et serait supprimé",
                                "“" + element.label() + "” is linked and would be removed"),
                        new Wording(
                                "Abandonnez-le, avec un motif et une date.", "Abandon it, with a reason and a date.")));
            }
        }
        if (change.origin() == PlanChange.Origin.PERSON) {
            faults.addAll(startedTooSoon(before, after));
            faults.addAll(GivenUpPlaces.faults(before, after));
        }
        faults.addAll(PlanDays.faults(before, after, change, since));
        faults.addAll(PlanReasons.faults(before, after, change));
        faults.addAll(PlanNames.faults(before, after, change.former()));
        faults.addAll(PlanTexts.faults(before, after, change));
        faults.addAll(PlanLabels.faults(before, after));
        faults.addAll(PledgeSources.faults(before, after, change));
        return faults;
    }

    /// A promise with objectives that keep it is linked by them once the plan is adopted; one that had some since
    /// the vote, and says none today, is among what is linked ([PlanHistory#promised]).
    private static boolean isKept(PlanContent before, PlanCode code) {
        return before.adoption().isPresent()
                && before.find(code)
                        .filter(element -> element instanceof Pledge pledge
                                && !pledge.objectives().isEmpty())
                        .isPresent();
    }

    private static void adopted(
            PlanContent before,
            PlanContent after,
            Adoption vote,
            PlanDiff diff,
            PlanChange change,
            List<Refusal> faults) {
        if (!after.adoption().equals(before.adoption())) {
            faults.add(new Refusal(
                    ContinuumRule.R06,
                    PlanSubjects.of(before),
                    new Wording("adoption du ", "adoption of ")
                            .then(Days.wording(vote.on()))
                            .then(" (" + vote.decision() + ")"),
                    new Wording(
                            "Une adoption reste telle qu’elle fut votée : révisez le plan.",
                            "An adoption stays as it was voted: revise the plan.")));
        }
        if (change.revision().isPresent() || !diff.touchesWhatWasVoted()) {
            return;
        }
        Wording mend = new Wording(
                "Révisez le plan : motif, référence de la décision et date.",
                "Revise the plan: reason, reference of the decision and date.");
        diff.plan().stream()
                .filter(PlanDiff.FactChange::touchesWhatWasVoted)
                .forEach(
                        fact -> faults.add(new Refusal(ContinuumRule.R06, PlanSubjects.of(before), fact.told(), mend)));
        diff.elements().stream()
                .filter(PlanDiff.ElementChange::touchesWhatWasVoted)
                .forEach(element -> faults.add(new Refusal(
                        ContinuumRule.R06, PlanSubjects.of(before, element.code()), touched(element), mend)));
    }

    private static Wording touched(PlanDiff.ElementChange element) {
        return switch (element.kind()) {
            case ADDED ->
                new Wording("« " + element.label() + " » serait ajouté", "“" + element.label() + "” would be added");
            case REMOVED ->
                new Wording(
                        "« " + element.label() + " » serait supprimé", "“" + element.label() + "” would be removed");
            case CHANGED ->
                Wording.joined(
                        " ; ",
                        element.facts().stream()
                                .filter(PlanDiff.FactChange::touchesWhatWasVoted)
                                .map(PlanDiff.FactChange::told)
                                .toList());
        };
    }

    /// Only what this change brings about: an action a file brought in progress without a pilot is a finding, and
    /// does not forbid to mend another.
    private static List<Refusal> startedTooSoon(PlanContent before, PlanContent after) {
        Map<PlanCode, PlanElement> was = new HashMap<>();
        before.elements().forEach(element -> was.put(element.code(), element));
        List<Refusal> faults = new ArrayList<>();
        for (PlanElement element : after.elements()) {
            if (element instanceof Action action && action.state() instanceof ActionState.InProgress) {
                List<Action.Missing> lacked = missingAlready(was.get(action.code()));
                action.missingToStart().stream()
                        .filter(missing -> !lacked.contains(missing))
                        .forEach(missing -> faults.add(notReady(after, action, missing)));
            }
        }
        return faults;
    }

    private static List<Action.Missing> missingAlready(@Nullable PlanElement was) {
        return was instanceof Action action && action.state() instanceof ActionState.InProgress
                ? action.missingToStart()
                : List.of();
    }

    static Refusal notReady(PlanContent content, Action action, Action.Missing missing) {
        return new Refusal(
                ContinuumRule.R08,
                PlanSubjects.of(content, action.code()),
                switch (missing) {
                    case PILOT -> new Wording("aucun pilote", "no pilot");
                    case START -> new Wording("aucune date de début", "no start date");
                    case END ->
                        new Wording(
                                "ni date de fin ni amélioration continue",
                                "neither end date nor continuous improvement");
                },
                switch (missing) {
                    case PILOT ->
                        new Wording("Nommez une personne ou une direction pilote.", "Name a person or department.");
                    case START -> new Wording("Donnez la date de début.", "Give the start date.");
                    case END ->
                        new Wording(
                                "Donnez la date de fin, ou dites l’action d’amélioration continue.",
                                "Give the end date, or call it continuous improvement.");
                });
    }
}
