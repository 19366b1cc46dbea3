package fr.continuum.application.analytic;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.analytic.KnownCodes;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The plan in force as an analytic axis, in the form a finance or HR tool can load: codes once given are those the
/// authority's table knows.
public final class AskAnalyticAxis {

    private final Plans plans;
    private final AllocationTables tables;
    private final Clock clock;

    public AskAnalyticAxis(Plans plans, AllocationTables tables, Clock clock) {
        this.plans = plans;
        this.tables = tables;
        this.clock = clock;
    }

    /// @param plan it is made of
    /// @param table of the plan that was asked what codes stand for; empty where there is none
    public record AxisSeen(MandatePlan plan, AllocationTable table, AnalyticAxis.Made made) {}

    /// @param owner an authority, which has the home's plan and table where it has none of its own, or the home
    /// @param withClosed whether what is over or given up is in it too, to be closed in the tool
    /// @return empty where there is no plan
    public Optional<AxisSeen> ask(Owner owner, CodeFormat format, boolean withClosed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.FRANCE);
        AllocationTable table = tables.inForce(owner, Dimension.PLAN)
                .map(Versioned::content)
                .orElseGet(() -> new AllocationTable(Dimension.PLAN, List.of()));
        return plans.inForce(owner)
                .map(Versioned::content)
                .map(plan -> new AxisSeen(
                        plan, table, AnalyticAxis.of(plan, format, KnownCodes.of(table), today, withClosed)));
    }
}
