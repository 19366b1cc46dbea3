package fr.continuum.adapters.web.workforce;

import fr.continuum.domain.budget.FiscalYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The year a page shows, among those there is something to show of.
///
/// @param years the last first
record YearChoice(List<FiscalYear> years, FiscalYear chosen) {

    /// The year asked for; else this year, or the last before it that has anything, or the first after.
    ///
    /// @param annee as the address has it
    /// @return empty where no year has anything
    static Optional<YearChoice> of(Collection<FiscalYear> known, String annee, LocalDate day) {
        List<FiscalYear> years =
                known.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        return years.stream()
                .filter(year -> year.toString().equals(annee))
                .findFirst()
                .or(() -> years.stream()
                        .filter(year -> year.value() <= day.getYear())
                        .findFirst())
                .or(() -> years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()))
                .map(year -> new YearChoice(years, year));
    }
}
