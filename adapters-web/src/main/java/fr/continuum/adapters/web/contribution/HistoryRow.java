package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.contribution.Telling.Fact;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.plan.PlanChange.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One thing that happened to a contribution: who, when, and what it says otherwise since.
///
/// @param what `planned`, `changed` or `withdrawn`
/// @param byFile whether a file brought it; a person did otherwise
/// @param author as people call them
/// @param reason why it was withdrawn; empty where it was not, or nobody was asked yet
/// @param changes facts that are no longer what they were; of what came, all it said
record HistoryRow(
        String what, boolean byFile, String author, TimelineEntry entry, String reason, List<Change> changes) {

    HistoryRow {
        changes = List.copyOf(changes);
    }

    /// A fact before and after; no line where nothing was said.
    record Change(String name, List<String> before, List<String> after) {}

    /// In the order in which it happened.
    static List<HistoryRow> of(List<Contributions.Change> history, Telling telling) {
        List<HistoryRow> rows = new ArrayList<>();
        Optional<Contribution> before = Optional.empty();
        for (Contributions.Change change : history) {
            rows.add(row(change, before, telling));
            before = change.after();
        }
        return List.copyOf(rows);
    }

    private static HistoryRow row(Contributions.Change change, Optional<Contribution> before, Telling telling) {
        return new HistoryRow(
                what(before, change.after()),
                change.origin() == Origin.FILE,
                telling.author(change.entry().author()),
                change.entry(),
                change.why().map(Withdrawal::reason).orElse(""),
                change.after()
                        .map(now -> between(said(before, telling), telling.all(now)))
                        .orElse(List.of()));
    }

    private static String what(Optional<Contribution> before, Optional<Contribution> after) {
        if (after.isEmpty()) {
            return "withdrawn";
        }
        return before.isEmpty() ? "planned" : "changed";
    }

    private static List<Fact> said(Optional<Contribution> contribution, Telling telling) {
        return contribution.map(telling::all).orElse(List.of());
    }

    static List<Change> between(List<Fact> before, List<Fact> after) {
        Map<String, List<String>> was = byName(before);
        Map<String, List<String>> is = byName(after);
        Set<String> names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        return names.stream()
                .map(name -> new Change(name, was.getOrDefault(name, List.of()), is.getOrDefault(name, List.of())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<String, List<String>> byName(List<Fact> facts) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        facts.forEach(fact -> byName.put(fact.name(), fact.lines()));
        return byName;
    }
}
