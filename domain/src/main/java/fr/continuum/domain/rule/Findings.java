package fr.continuum.domain.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that checks found: a value that grows by [#and] and never stops at the first. One finding per rule and subject;
/// the first one said is kept. Ordered by rule, then largest amount first, then subject.
public record Findings(List<Finding> all) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::rule)
            .thenComparing(
                    Comparator.comparingLong((Finding f) -> Math.abs(f.cents().orElse(0)))
                            .reversed())
            .thenComparing(Finding::subject);

    /// After the order: sorting needs it, even of nothing.
    public static final Findings NONE = new Findings(List.of());

    public Findings {
        Map<Known, Finding> bySubject = LinkedHashMap.newLinkedHashMap(all.size());
        all.forEach(f -> bySubject.putIfAbsent(new Known(f.rule(), f.subject()), f));
        all = bySubject.values().stream().sorted(ORDER).toList();
    }

    private record Known(ContinuumRule rule, String subject) {}

    public static Findings of(List<Finding> findings) {
        return new Findings(findings);
    }

    public Findings and(Findings more) {
        List<Finding> both = new ArrayList<>(all);
        both.addAll(more.all);
        return new Findings(both);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// How many findings each broken rule has, in the order of the catalogue.
    public Map<ContinuumRule, Integer> byRule() {
        Map<ContinuumRule, Integer> counts = new EnumMap<>(ContinuumRule.class);
        all.forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
        return counts;
    }
}
