package fr.continuum.adapters.web.plan;

import fr.continuum.application.consultation.AskSpent.Spent;
import fr.continuum.application.workforce.AskServing.YearServed;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingVolume;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What people give an element of the plan in a year, and what is spent for it, with all that stands below it.
///
/// @param trained whether any training serves it
/// @param volume of those trainings; null where there is none, and where it is of too few people for this reader
/// @param time gained that is put to use for it; null where none is
/// @param spent as ledgers say; null where none leads anything there
public record PeopleRow(
        String year,
        boolean trained,
        @Nullable TrainingVolume volume,
        @Nullable ServedTime time,
        @Nullable Spent spent) {

    /// In the order of years.
    static List<PeopleRow> of(List<YearServed> people, SortedMap<FiscalYear, Spent> money) {
        SortedMap<FiscalYear, PeopleRow> rows = new TreeMap<>();
        money.forEach((year, spent) -> rows.put(year, new PeopleRow(year.toString(), false, null, null, spent)));
        people.forEach(served -> rows.put(served.year(), of(served, money.get(served.year()))));
        return List.copyOf(rows.values());
    }

    private static PeopleRow of(YearServed served, @Nullable Spent spent) {
        return new PeopleRow(
                served.year().toString(),
                served.trainings().isPresent(),
                served.trainings()
                        .flatMap(Seen::figure)
                        .map(told -> told.expected().plus(told.apart()))
                        .orElse(null),
                served.time().orElse(null),
                spent);
    }

    public boolean isHidden() {
        return trained && volume == null;
    }

    /// What the trainings cost, as far as it is known; shares may cut a cent, which is rounded here.
    public long cents() {
        BigDecimal euros = volume == null ? BigDecimal.ZERO : volume.euros();
        return euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
