package fr.continuum.application.consultation;

import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.trace.StrengthShares;
import java.util.List;
import java.util.Optional;

/// How the links of a year's expenses to the plan moved from one night to a later one.
///
/// @param measure under which the later night tells most of the year
/// @param sources the documents that make it up now
/// @param before what the earlier night said under the same measure; empty where it knew nothing of it
public record StrengthMoved(
        FiscalYear year, Measure measure, List<Reading> sources, Optional<StrengthShares> before, StrengthShares now) {

    public StrengthMoved {
        sources = List.copyOf(sources);
    }

    /// How many budgets are added up: flows between them are in the sum twice.
    public long budgets() {
        return sources.stream()
                .map(reading -> reading.header().budget())
                .distinct()
                .count();
    }
}
