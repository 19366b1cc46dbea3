package fr.continuum.application.linking;

import fr.continuum.application.linking.UntracedKeys.Asked;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.KeyTotals;
import java.util.List;
import java.util.stream.Stream;

/// The keys of a document in one flow and measure, and where each goes by these tables.
record KeysOfDocument(Tables tables, BudgetFacts facts, ChartStore charts) {

    record Attributed(KeyTotals totals, Attribution attribution) {}

    Stream<Attributed> attributed(Asked asked) {
        Reading reading = facts.find(asked.reading()).orElseThrow();
        List<KeyTotals> all = facts.keyTotals(asked.reading());
        Attributor attributor = new Attributor(
                tables,
                reading.header().fiscalYear(),
                charts.recorded(asked.reading().chart()),
                all.stream().map(KeyTotals::key).toList());
        return all.stream()
                .filter(key -> key.key().flow() == asked.flow() && key.carries(asked.measure()))
                .map(key -> new Attributed(key, attributor.attribute(key.key()).in(asked.dimension())));
    }
}
