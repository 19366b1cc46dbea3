package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What cannot be of the days of an action (R08): an end and none, days wholly outside the mandate, work before its
/// first day, an end before it, or before the mandate. An action may have begun before the mandate; one that says
/// where it comes from may have ended before it.
final class ActionDays {

    private final MandateTerm term;
    private final LocalDate earliest;
    private final Action action;
    private final List<Fault> faults = new ArrayList<>();

    private ActionDays(PlanContent content, Action action) {
        this.term = content.term();
        this.earliest = earliest(content);
        this.action = action;
    }

    /// What cannot be, and what to do about it.
    record Fault(Wording offending, Wording mend) {

        Refusal of(PlanContent content, PlanCode action) {
            return new Refusal(ContinuumRule.R08, PlanSubjects.of(content, action), offending, mend);
        }
    }

    /// Every fault at once.
    static List<Fault> faults(PlanContent content, Action action, LocalDate today) {
        ActionDays days = new ActionDays(content, action);
        days.schedule();
        days.state(today);
        days.milestones();
        return List.copyOf(days.faults);
    }

    /// The first day on which anything of a plan can be over: that of its mandate. Until the plan is adopted its
    /// mandate may be a guess, made where a file said none: a whole term earlier.
    static LocalDate earliest(PlanContent content) {
        LocalDate start = content.term().start();
        return content.adoption().isPresent() ? start : start.minusYears(MandateTerm.YEARS);
    }

    private void schedule() {
        Schedule when = action.schedule();
        if (when.continuous()) {
            when.end()
                    .ifPresent(end -> fault(
                            day("fin le ", "end on ", end)
                                    .then(new Wording(
                                            " et amélioration continue à la fois",
                                            " and continuous improvement at once")),
                            new Wording(
                                    "Gardez la fin, ou l’amélioration continue, qui n’en a pas.",
                                    "Keep the end, or continuous improvement, which has none.")));
        }
        when.start()
                .filter(term.end()::isBefore)
                .ifPresent(start -> fault(
                        day("début le ", "start on ", start)
                                .then(day(
                                        ", après le mandat, qui finit le ",
                                        ", after the term of office, which ends on ",
                                        term.end())),
                        new Wording(
                                "Donnez un début qui tombe dans le mandat, ou avant.",
                                "Give a start that falls within the term of office, or before.")));
        when.end()
                .ifPresent(end -> beforeTheMandate(
                        "fin le ",
                        "end on ",
                        end,
                        new Wording(
                                "Donnez une fin qui tombe dans le mandat, ou après.",
                                "Give an end that falls within the term of office, or after.")));
    }

    private void state(LocalDate today) {
        switch (action.state()) {
            case ActionState.InProgress _ ->
                action.schedule()
                        .start()
                        .filter(today::isBefore)
                        .ifPresent(start -> fault(
                                day("en cours avant son début, le ", "in progress before its start, on ", start),
                                new Wording(
                                        "Corrigez le début, ou attendez-le pour dire l’action en cours.",
                                        "Correct the start, or wait for it to call the action in progress.")));
            case ActionState.Completed(LocalDate on) -> {
                Wording mend = new Wording(
                        "Donnez le jour où l’action s’est achevée, ou corrigez son début.",
                        "Give the day the action was completed, or correct its start.");
                if (!beforeItsStart(day("achèvement le ", "completed on ", on), on, mend)) {
                    beforeTheMandate("achèvement le ", "completed on ", on, mend);
                }
            }
            case ActionState.Draft _,
                    ActionState.Planned _,
                    ActionState.OnHold _,
                    ActionState.Blocked _,
                    ActionState.Abandoned _ -> {}
        }
    }

    /// A step of an action that began before the mandate may have been reached before it, too.
    private void milestones() {
        Wording mend = new Wording(
                "Donnez le jour où l’étape a été atteinte, ou corrigez le début de l’action.",
                "Give the day the milestone was reached, or correct the start of the action.");
        Wording later = new Wording(
                "Donnez une échéance qui tombe dans le mandat, ou après.",
                "Give a day due within the term of office, or after.");
        for (Milestone milestone : action.milestones()) {
            milestone
                    .due()
                    .filter(_ -> action.schedule()
                            .start()
                            .filter(term.start()::isAfter)
                            .isEmpty())
                    .ifPresent(due -> beforeTheMandate(
                            "« " + milestone.name() + " » prévue le ",
                            "“" + milestone.name() + "” due on ",
                            due,
                            later));
            milestone.done().ifPresent(on -> {
                String french = "« " + milestone.name() + " » atteinte le ";
                String english = "“" + milestone.name() + "” reached on ";
                if (!beforeItsStart(day(french, english, on), on, mend)
                        && action.schedule().start().isEmpty()) {
                    beforeTheMandate(french, english, on, mend);
                }
            });
        }
    }

    private boolean beforeItsStart(Wording what, LocalDate day, Wording mend) {
        Optional<LocalDate> start = action.schedule().start().filter(day::isBefore);
        start.ifPresent(began -> fault(what.then(day(", avant son début le ", ", before its start on ", began)), mend));
        return start.isPresent();
    }

    private void beforeTheMandate(String french, String english, LocalDate day, Wording mend) {
        if (action.lineage().isEmpty() && day.isBefore(earliest)) {
            fault(day(french, english, day).then(sinceWhen(term.start())), mend);
        }
    }

    /// That a day comes before the mandate, and when that begins.
    static Wording sinceWhen(LocalDate start) {
        return day(", avant le mandat, qui commence le ", ", before the term of office, which begins on ", start);
    }

    private static Wording day(String french, String english, LocalDate day) {
        return new Wording(french, english).then(Days.wording(day));
    }

    private void fault(Wording offending, Wording mend) {
        faults.add(new Fault(offending, mend));
    }
}
