package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.Reading;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where the bridge of a figure is told: the document, or the cumulated budget, that it is made of.
///
/// @param href what was voted is told by the budget it adds up to; what was executed by its account
public record BridgeSource(Reading reading, String href) {

    /// Each of them once, in the order of the readings.
    ///
    /// @param budgets the cumulated budgets there are; none where documents are told for themselves
    public static List<BridgeSource> of(Collection<Reading> readings, List<CumulatedYear> budgets, Lens lens) {
        Map<String, BridgeSource> sources = new LinkedHashMap<>();
        for (Reading reading : readings) {
            String href = budgets.stream()
                    .filter(budget -> reading.header().stage().isBudget()
                            && budget.budget().equals(reading.header().budget())
                            && budget.year().equals(reading.header().fiscalYear()))
                    .findFirst()
                    .map(budget -> Addresses.budget(budget, lens))
                    .orElseGet(() -> Addresses.document(reading.id().document(), lens));
            sources.putIfAbsent(href, new BridgeSource(reading, href));
        }
        return List.copyOf(sources.values());
    }
}
