package fr.continuum.application.consultation;

import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.trace.StrengthShares;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Weak turning strong: what links of the plan rest on, year after year, and night after night for one of them.
///
/// @param years each fiscal year there is, the earliest first
/// @param night the one these years are read from
/// @param focus the year whose nights are told; empty where no year has money
/// @param nights the published nights that had that year, under the same measure, the earliest first
/// @param measures what can be asked for
public record StrengthSeen(
        List<OfYear> years, NightId night, Optional<OfYear> focus, List<OfNight> nights, List<Measure> measures) {

    public StrengthSeen {
        years = List.copyOf(years);
        nights = List.copyOf(nights);
        measures = List.copyOf(measures);
    }

    /// @param measure under which the year is told: years are not all known by the same
    /// @param sources the documents that make it up, each cent once
    public record OfYear(FiscalYear year, Measure measure, List<Reading> sources, StrengthShares shares) {

        public OfYear {
            sources = List.copyOf(sources);
        }
    }

    public record OfNight(NightId night, LocalDate asOf, StrengthShares shares) {}
}
