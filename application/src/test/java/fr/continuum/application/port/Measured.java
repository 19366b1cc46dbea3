package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.YEAR;
import static fr.continuum.application.port.Samples.key;
import static fr.continuum.application.port.Samples.line;
import static fr.continuum.application.port.Samples.load;
import static fr.continuum.application.port.Samples.reading;
import static fr.continuum.application.port.Samples.sha;

import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Found;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.CoverageMeasurement;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import java.util.List;

/// A small document measured: one key in every bucket, one split over two policies and left short of 100 %.
final class Measured {

    static final BudgetKey SPLIT = key("21");
    static final BudgetKey WHOLE = key(Flow.EXPENSE, Movement.REAL, Section.OPERATING, "30", "OP1");
    static final BudgetKey ASIDE = key(Flow.EXPENSE, Movement.REAL, Section.INVESTMENT, "01", "");
    static final BudgetKey AMBIGUOUS = key("5");
    static final BudgetKey UNTRACED = key(Flow.EXPENSE, Movement.REAL, Section.INVESTMENT, "", "");
    static final BudgetKey ORDER = key(Flow.EXPENSE, Movement.ORDER, Section.OPERATING, "21", "");
    static final BudgetKey REVENUE = key(Flow.REVENUE, Movement.REAL, Section.OPERATING, "30", "");
    static final BudgetKey VOTED_ONLY = key("99");

    static final BudgetLine[] LINES = {
        line(1, SPLIT, Measure.EXECUTED, 10_001),
        line(2, WHOLE, Measure.EXECUTED, 50_000),
        line(3, SPLIT, Measure.EXECUTED, 2),
        line(4, ASIDE, Measure.EXECUTED, -30_000),
        line(5, AMBIGUOUS, Measure.EXECUTED, 2_000),
        line(6, UNTRACED, Measure.EXECUTED, 1_700),
        line(7, ORDER, Measure.EXECUTED, 100_000),
        line(8, REVENUE, Measure.EXECUTED, 5_000),
        line(9, VOTED_ONLY, Measure.VOTED, 1),
        line(10, WHOLE, Measure.EXECUTED, 50_000)
    };

    static final TargetTree POLICIES = new TargetTree(
            Dimension.POLICY,
            List.of(
                    new Target("SPORT", "Sport", TargetKind.POLICY, ""),
                    new Target("ENS", "Enseignement", TargetKind.POLICY, ""),
                    new Target("CULT", "Culture", TargetKind.POLICY, ""),
                    new Target("CULT-1", "Lecture publique", TargetKind.SUB_POLICY, "CULT")));

    static final Findings FINDINGS = Findings.of(List.of(
            Found.of(ContinuumRule.R20, "fonction=", "une politique", "aucune", 1_700),
            Found.of(ContinuumRule.R36, "M57 2026", "le plan de comptes 2026", "celui de 2025")));

    private static final TargetTree PLAN = new TargetTree(
            Dimension.PLAN,
            List.of(
                    new Target("OBJ-1", "Lire partout", TargetKind.STRATEGIC_OBJECTIVE, ""),
                    new Target("ACT-1", "Médiathèque", TargetKind.ACTION, "OBJ-1")));

    private Measured() {}

    /// Loads the document and measures it.
    static Measurement measurement(BudgetFacts facts) {
        ReadingId id = load(facts, reading("measured"), LINES);
        var totals = facts.keyTotals(id);
        Attributor attributor = new Attributor(
                new Attributor.Tables(policyTable(), POLICIES, planTable(), PLAN),
                YEAR,
                null,
                totals.stream().map(t -> t.key()).toList());
        List<AttributedKey> keys = totals.stream()
                .map(t -> new AttributedKey(t, attributor.attribute(t.key())))
                .toList();
        return new Measurement(
                sha("measurement"),
                id,
                keys,
                new CoverageMeasurement(attributor, keys)
                        .coverages(facts.find(id).orElseThrow().sums()),
                POLICIES,
                FINDINGS);
    }

    private static AllocationTable policyTable() {
        return new AllocationTable(
                Dimension.POLICY,
                List.of(
                        row("21", new Outcome.Targets(List.of(new Share("ENS", 600_000), new Share("SPORT", 300_000)))),
                        row("30", Outcome.Targets.whole("CULT-1")),
                        row("01", new Outcome.SetAside(SetAsideReason.NO_POLICY)),
                        row("5", Outcome.Targets.whole("CULT")),
                        row("5", Outcome.Targets.whole("ENS"))));
    }

    private static AllocationTable planTable() {
        return new AllocationTable(
                Dimension.PLAN,
                List.of(AllocationRule.row(
                        List.of(Condition.exactly(KeyField.OPERATION, "OP1")), Outcome.Targets.whole("ACT-1"))));
    }

    private static AllocationRule row(String function, Outcome outcome) {
        return AllocationRule.row(List.of(Condition.exactly(KeyField.FUNCTION, function)), outcome);
    }
}
