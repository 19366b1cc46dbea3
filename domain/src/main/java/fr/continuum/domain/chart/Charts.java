package fr.continuum.domain.chart;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All charts of accounts an authority can draw on.
public record Charts(List<ChartOfAccounts> all) {

    public static final Charts NONE = new Charts(List.of());

    public Charts {
        all = List.copyOf(all);
    }

    /// The chart a document is read with: same norm and declination, the document's year; else the nearest earlier
    /// year, else the nearest later. Where the declination is unknown, nothing of another declination stands in:
    /// its
    /// chapters and functions may differ.
    public Optional<ChartOfAccounts> standingFor(Nomenclature nomenclature, FiscalYear year) {
        List<ChartOfAccounts> sameNorm = all.stream()
                .filter(chart -> chart.nomenclature().equals(nomenclature))
                .toList();
        Stream<ChartOfAccounts> notLater =
                sameNorm.stream().filter(c -> c.year().compareTo(year) <= 0);
        Stream<ChartOfAccounts> later = sameNorm.stream().filter(c -> c.year().compareTo(year) > 0);
        return notLater.max(Comparator.comparing(ChartOfAccounts::year))
                .or(() -> later.min(Comparator.comparing(ChartOfAccounts::year)));
    }
}
