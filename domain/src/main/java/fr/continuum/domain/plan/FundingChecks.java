package fr.continuum.domain.plan;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether money goes where work is done (R25).
public final class FundingChecks {

    private FundingChecks() {}

    /// @param year the fiscal year of the budget looked at
    /// @param funded what each element gets by itself that year, in euro cents: what is below it is not in it
    /// @param toleranceCents what a completed element may still cost a year: retentions, running costs it induced
    public static Findings check(MandatePlan plan, FiscalYear year, Map<PlanCode, Long> funded, long toleranceCents) {
        List<Finding> findings = new ArrayList<>();
        for (PlanElement element : plan.content().elements()) {
            long cents = funded.getOrDefault(element.code(), 0L);
            String subject = PlanSubjects.of(plan.content(), element.code()) + " · " + year;
            Optional<LocalDate> givenUp = isCompleted(element) ? Optional.empty() : plan.givenUpOn(element.code());
            givenUp.filter(on -> on.getYear() < year.value() && cents != 0)
                    .ifPresent(on -> findings.add(Finding.of(
                            ContinuumRule.R25,
                            subject,
                            new Wording("aucune dépense après l’abandon du ", "no expense after it was given up on ")
                                    .then(Days.wording(on)),
                            inTheYear(cents, year),
                            cents)));
            if (element instanceof Action action) {
                if (action.state() instanceof ActionState.Completed(LocalDate on)
                        && on.getYear() < year.value()
                        && Math.abs(cents) > toleranceCents) {
                    findings.add(Finding.of(
                            ContinuumRule.R25,
                            subject,
                            new Wording("au plus ", "at most ")
                                    .then(Euros.wording(toleranceCents))
                                    .then(new Wording(" après l’achèvement du ", " after its completion on "))
                                    .then(Days.wording(on)),
                            inTheYear(cents, year),
                            cents));
                }
                if (cents == 0 && plan.isOpen(action.code()) && isBudgeted(action, year)) {
                    findings.add(Finding.of(
                            ContinuumRule.R25,
                            subject,
                            new Wording(
                                            "une dépense en " + year + " pour un budget prévu de ",
                                            "an expense in " + year + " for a planned budget of ")
                                    .then(Euros.wording(action.plannedCents().orElseThrow())),
                            new Wording("aucune", "none")));
                }
            }
        }
        return Findings.of(findings);
    }

    /// What was completed before what stands above it was given up may still cost what is tolerated.
    private static boolean isCompleted(PlanElement element) {
        return element instanceof Action action && action.state() instanceof ActionState.Completed;
    }

    private static Wording inTheYear(long cents, FiscalYear year) {
        return Euros.wording(cents).then(new Wording(" en ", " in ")).then(year.toString());
    }

    /// An action under way that year with a budget of its own.
    private static boolean isBudgeted(Action action, FiscalYear year) {
        boolean started = action.schedule()
                .start()
                .filter(start -> start.getYear() <= year.value())
                .isPresent();
        boolean over = action.schedule()
                .end()
                .filter(end -> end.getYear() < year.value())
                .isPresent();
        return started
                && !over
                && action.plannedCents().orElse(0) > 0
                && action.state() instanceof ActionState.InProgress;
    }
}
