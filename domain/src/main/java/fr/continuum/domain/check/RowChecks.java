package fr.continuum.domain.check;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.contribution.LinkRules;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks the rows of a table against the plan they lead to (R11): what is refused to a person is reported of a file.
/// One finding per row. A target that the plan does not hold is told of each key that asks for it ([DocumentChecks]).
public final class RowChecks {

    private static final Wording EXPECTED = new Wording(
            "un objectif ou une action que le plan n’avait pas abandonné",
            "an objective or an action that the plan had not given up");

    private final MandatePlan plan;
    private final TargetTree targets;

    /// Whether anything is wrong with a target by itself: thousands of rows lead to few.
    private final Map<String, Boolean> suspect = new HashMap<>();

    private RowChecks(MandatePlan plan) {
        this.plan = plan;
        this.targets = plan.targets();
    }

    /// @param table of the dimension PLAN
    public static Findings check(AllocationTable table, MandatePlan plan) {
        RowChecks checks = new RowChecks(plan);
        Map<String, List<Wording>> found = new LinkedHashMap<>();
        for (AllocationRule row : table.rules()) {
            List<Wording> faults = checks.faults(row);
            if (!faults.isEmpty()) {
                found.computeIfAbsent(StandingLink.nameOf(row), _ -> new ArrayList<>())
                        .add(told(faults, row.origin()));
            }
        }
        return Findings.of(found.entrySet().stream()
                .map(row -> Finding.of(
                        ContinuumRule.R11,
                        Dimension.PLAN + " " + row.getKey(),
                        EXPECTED,
                        Wording.joined(" ; ", row.getValue())))
                .toList());
    }

    private List<Wording> faults(AllocationRule row) {
        return switch (row.outcome()) {
            case Outcome.SetAside _ -> List.of();
            case Outcome.Targets(List<Share> shares) -> faults(row, shares);
        };
    }

    private List<Wording> faults(AllocationRule row, List<Share> shares) {
        List<Wording> faults = new ArrayList<>();
        for (Share share : shares) {
            if (suspect.computeIfAbsent(share.target(), this::isSuspect)) {
                fault(row, new PlanCode(share.target())).ifPresent(faults::add);
            }
        }
        return faults;
    }

    private boolean isSuspect(String target) {
        return targets.contains(target)
                && LinkRules.fault(new PlanCode(target), plan).isPresent();
    }

    private Optional<Wording> fault(AllocationRule row, PlanCode target) {
        Optional<Wording> closed = LinkRules.fault(target, plan).map(LinkRules.Fault::offending);
        return LinkRules.isTarget(plan, target)
                ? closed.filter(_ -> wasLinkedSince(row, target))
                : closed.map(axis -> axis.then(new Wording(", un axe", ", an axis")));
    }

    /// What was linked before the plan gave it up stays so, for links to confirm to ask about. Of a row nobody
    /// noted the day of, nothing says it came later.
    private boolean wasLinkedSince(AllocationRule row, PlanCode target) {
        Instant at = row.origin().at();
        if (at == null) {
            return false;
        }
        LocalDate made = at.atZone(Days.FRANCE).toLocalDate();
        return plan.givenUpOn(target).filter(day -> !made.isBefore(day)).isPresent();
    }

    /// Its faults, and where it was said.
    private static Wording told(List<Wording> faults, AllocationRule.Origin origin) {
        Wording all = Wording.joined(" ; ", faults);
        if (origin.source().isEmpty()) {
            return all;
        }
        Wording said = all.then(new Wording(" — « " + origin.source() + " »", " — “" + origin.source() + "”"));
        return origin.line() == 0
                ? said
                : said.then(new Wording(", ligne " + origin.line(), ", line " + origin.line()));
    }
}
