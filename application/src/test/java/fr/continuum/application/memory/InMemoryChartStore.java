package fr.continuum.application.memory;

import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Charts of accounts and their timelines.
public final class InMemoryChartStore implements ChartStore {

    private final Timeline<ChartOfAccounts> timeline = new Timeline<>();

    @Override
    public void put(Owner owner, ChartOfAccounts chart, TimelineEntry entry) {
        timeline.put(owner, chart.version(), chart, entry);
    }

    @Override
    public Charts of(Siren authority) {
        return inForce(List.of(Owner.of(authority), Owner.HOME));
    }

    @Override
    public Charts ofHome() {
        return inForce(List.of(Owner.HOME));
    }

    @Override
    public List<Versioned<ChartOfAccounts>> own(Owner owner) {
        Map<Place, Versioned<ChartOfAccounts>> charts = new TreeMap<>();
        for (Versioned<ChartOfAccounts> entry : timeline.of(owner, _ -> true)) {
            charts.putIfAbsent(Place.of(entry.content()), entry);
        }
        return List.copyOf(charts.values());
    }

    @Override
    public Optional<ChartOfAccounts> find(Sha256 version) {
        return timeline.find(version);
    }

    private Charts inForce(List<Owner> owners) {
        Map<Place, ChartOfAccounts> charts = new TreeMap<>();
        for (Owner owner : owners) {
            for (Versioned<ChartOfAccounts> entry : timeline.of(owner, _ -> true)) {
                charts.putIfAbsent(Place.of(entry.content()), entry.content());
            }
        }
        return new Charts(List.copyOf(charts.values()));
    }

    /// What one chart at a time is in force for.
    private record Place(Nomenclature nomenclature, FiscalYear year) implements Comparable<Place> {

        static Place of(ChartOfAccounts chart) {
            return new Place(chart.nomenclature(), chart.year());
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing((Place p) -> p.nomenclature.norm())
                    .thenComparing(p -> p.nomenclature.declination())
                    .thenComparing(Place::year)
                    .compare(this, other);
        }
    }
}
