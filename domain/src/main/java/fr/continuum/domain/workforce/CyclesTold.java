package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What people outside HR are told of work cycles (R34). Of a department and year it is what was counted first, for as
/// long as fewer people moved since than figures may be told of: twelve who gained some hours and thirteen who gained
/// some more tell what one gained. What few people gained is hidden, and as much beside it, the sum of the year among
/// it, as keeps it from following from all that was told, whichever night.
///
/// It follows from what was counted, in order: whoever asks of a past day is told what was told that day.
///
/// @param cycles as they are told, hidden ones too: hours follow from them
/// @param hidden departments and years of which no hours are told
/// @param yearsHidden of which no sum is
public record CyclesTold(List<WorkCycle> cycles, Set<Place> hidden, Set<FiscalYear> yearsHidden) {

    /// A department in a year.
    public record Place(FiscalYear year, String department) {}

    /// What was counted, from one moment on.
    ///
    /// @param smallFigures under how many people figures were hidden
    public record Counted(List<WorkCycle> cycles, SmallCells smallFigures) {

        /// Before anything is.
        public static final Counted NOTHING = new Counted(List.of(), SmallCells.USUAL);

        public Counted {
            cycles = List.copyOf(cycles);
        }
    }

    public CyclesTold {
        cycles = List.copyOf(cycles);
        hidden = Set.copyOf(hidden);
        yearsHidden = Set.copyOf(yearsHidden);
    }

    /// Of the last of these.
    ///
    /// @param counted all that was ever counted until then, in order
    public static CyclesTold after(List<Counted> counted) {
        SortedMap<FiscalYear, CyclesOfYear> years = new TreeMap<>();
        // What is counted as it once was is told as it was then.
        int last = counted.isEmpty() ? 0 : counted.indexOf(counted.getLast()) + 1;
        for (Counted one : new LinkedHashSet<>(counted.subList(0, last))) {
            SortedMap<FiscalYear, List<WorkCycle>> byYear = one.cycles().stream()
                    .collect(Collectors.groupingBy(WorkCycle::year, TreeMap::new, Collectors.toList()));
            byYear.keySet().forEach(year -> years.computeIfAbsent(year, _ -> new CyclesOfYear()));
            years.forEach((year, told) -> told.count(byYear.getOrDefault(year, List.of()), one.smallFigures()));
        }
        List<WorkCycle> cycles = new ArrayList<>();
        Set<Place> hidden = new LinkedHashSet<>();
        Set<FiscalYear> yearsHidden = new LinkedHashSet<>();
        years.forEach((year, told) -> {
            cycles.addAll(told.cycles());
            told.hidden().forEach(department -> hidden.add(new Place(year, department)));
            if (told.isSumHidden()) {
                yearsHidden.add(year);
            }
        });
        return new CyclesTold(cycles, hidden, yearsHidden);
    }

    public boolean hides(GainedTimeAccount account) {
        return hidden.contains(new Place(account.year(), account.department()));
    }

    public boolean hidesSumOf(FiscalYear year) {
        return yearsHidden.contains(year);
    }

    /// Gained time as it is told, hidden accounts too: what people declare is told as they do.
    public GainedTime all(GainedTime time) {
        return time.counting(cycles);
    }

    /// Without the cycles of hidden accounts: hours of a full-time agent there are those of the law.
    public GainedTime shown(GainedTime time) {
        return time.counting(cycles.stream()
                .filter(cycle -> !hidden.contains(new Place(cycle.year(), cycle.department())))
                .toList());
    }

    /// It names no figure: none reaches a log by accident.
    @Override
    public String toString() {
        return "CyclesTold[" + cycles.size() + " cycles, " + hidden.size() + " accounts hidden]";
    }

    static Map<String, List<WorkCycle>> byDepartment(Collection<WorkCycle> cycles) {
        return cycles.stream().collect(Collectors.groupingBy(WorkCycle::department, TreeMap::new, Collectors.toList()));
    }
}
