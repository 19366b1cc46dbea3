package fr.continuum.domain.workforce;

import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.CountTable;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import fr.continuum.domain.workforce.disclosure.SumsOverTime;
import fr.continuum.domain.workforce.disclosure.SumsOverTime.Night;
import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What was told of the cycles of one year, count after count. Not for use by several threads.
final class CyclesOfYear {

    /// Of the year, beside the departments: no department is named so.
    private static final String SUM = "";

    private final Map<String, List<Version>> versions = new HashMap<>();
    private final SortedMap<String, Version> now = new TreeMap<>();
    private ToldSums told = ToldSums.NOTHING;
    private Set<String> hidden = Set.of();

    /// The cycles of a department as they were told once.
    ///
    /// @param name no other version has
    private record Version(String name, List<WorkCycle> cycles) {

        private record Hours(BigDecimal former, BigDecimal annual) {}

        private SortedMap<String, BigDecimal> byHours() {
            SortedMap<String, BigDecimal> agents = new TreeMap<>();
            cycles.forEach(cycle -> agents.merge(
                    new Hours(cycle.formerHours(), cycle.annualHours()).toString(), cycle.fte(), BigDecimal::add));
            return agents;
        }

        /// Part of an agent for a whole one.
        int people() {
            return whole(cycles.stream().map(WorkCycle::fte).reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        /// How many people came, left or had other hours since.
        int moved(Version other) {
            SortedMap<String, BigDecimal> here = byHours();
            SortedMap<String, BigDecimal> there = other.byHours();
            Set<String> all = new TreeSet<>(here.keySet());
            all.addAll(there.keySet());
            BigDecimal came = BigDecimal.ZERO;
            BigDecimal left = BigDecimal.ZERO;
            for (String hours : all) {
                BigDecimal more =
                        there.getOrDefault(hours, BigDecimal.ZERO).subtract(here.getOrDefault(hours, BigDecimal.ZERO));
                came = came.add(more.max(BigDecimal.ZERO));
                left = left.add(more.negate().max(BigDecimal.ZERO));
            }
            return whole(came.max(left));
        }

        private static int whole(BigDecimal agents) {
            return agents.setScale(0, RoundingMode.CEILING).intValueExact();
        }
    }

    /// What is counted now; nothing of departments that are not counted any more.
    void count(List<WorkCycle> cycles, SmallCells smallFigures) {
        Map<String, List<WorkCycle>> counted = CyclesTold.byDepartment(cycles);
        Set<String> departments = new TreeSet<>(versions.keySet());
        departments.addAll(counted.keySet());
        now.clear();
        for (String department : departments) {
            Version version = version(department, counted.getOrDefault(department, List.of()), smallFigures);
            // Where no cycle is told everybody sees that none is.
            if (!version.cycles().isEmpty()) {
                now.put(department, version);
            }
        }
        tell(smallFigures);
    }

    /// One that was told before, of which too few moved since; else a new one.
    private Version version(String department, List<WorkCycle> cycles, SmallCells smallFigures) {
        List<Version> known = versions.computeIfAbsent(department, _ -> new ArrayList<>());
        Version counted = new Version(department + " " + known.size(), cycles);
        Optional<Version> near = known.reversed().stream()
                .filter(before -> before.moved(counted) < smallFigures.threshold())
                .findFirst();
        if (near.isEmpty()) {
            known.add(counted);
        }
        return near.orElse(counted);
    }

    private void tell(SmallCells smallFigures) {
        Map<String, Integer> people = new HashMap<>();
        SortedMap<String, List<Set<String>>> figures = new TreeMap<>();
        now.values().forEach(version -> people.put(version.name(), version.people()));
        now.forEach((department, version) -> figures.put(department, List.of(Set.of(version.name()))));
        figures.put(SUM, List.of(now.values().stream().map(Version::name).collect(Collectors.toSet())));
        SumsOverTime<String> next = SumsOverTime.after(
                told, new Night<>(people, figures, first(smallFigures), Map.of(SUM, 1)), smallFigures.threshold());
        told = next.told();
        hidden = next.hidden();
    }

    /// What this night alone asks to be hidden, and what was hidden last.
    private Set<String> first(SmallCells smallFigures) {
        Map<Cell, Integer> counts = new HashMap<>();
        now.forEach((department, version) -> counts.put(Cell.of(department, SUM), version.people()));
        Set<String> first = new HashSet<>(hidden);
        first.remove(SUM);
        smallFigures
                .first(new CountTable(List.copyOf(now.keySet()), List.of(SUM), counts))
                .hidden()
                .forEach(cell -> first.add(cell.row().orElse(SUM)));
        return first;
    }

    Collection<WorkCycle> cycles() {
        return now.values().stream()
                .flatMap(version -> version.cycles().stream())
                .toList();
    }

    /// Departments of which no hours are told.
    Set<String> hidden() {
        return hidden.stream().filter(name -> !name.equals(SUM)).collect(Collectors.toSet());
    }

    boolean isSumHidden() {
        return hidden.contains(SUM);
    }
}
