package fr.continuum.application.linking;

import fr.continuum.application.linking.GuidedLinking.Preview;
import fr.continuum.application.night.DocumentMeasurement;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.KeyTotals;
import java.util.List;

/// What another table in the place of one would change in a document.
record DocumentEffect(AuthorityTables everything, BudgetFacts facts, ChartStore charts) {

    Preview.Effect of(ReadingId reading, Flow flow, Measure measure, AllocationTable base, AllocationTable changed) {
        Reading found = facts.find(reading).orElseThrow();
        List<KeyTotals> totals = facts.keyTotals(reading);
        ChartOfAccounts chart = charts.recorded(reading.chart());
        Tables tables = everything.inForce(reading.authority());
        Measurement before =
                new DocumentMeasurement(tables.with(base)).measure(reading.document(), found, totals, chart);
        Measurement after =
                new DocumentMeasurement(tables.with(changed)).measure(reading.document(), found, totals, chart);
        RowEffect effect = new RowEffect(before, after, flow, measure, base.dimension());
        return new Preview.Effect(
                base.version(),
                effect.changed(),
                effect.coverageBefore(),
                effect.coverageAfter(),
                effect.overridden(base, changed),
                effect.clashes(),
                effect.changedInPlan());
    }
}
