package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What changed from one plan to another: as voted to today, last month to this one, a form as it was to what somebody
/// typed. Old values stay readable in it.
///
/// @param plan what changed in the plan as a whole
/// @param elements elements that came, went or changed: first those of the former plan in its order, then new ones
public record PlanDiff(List<FactChange> plan, List<ElementChange> elements) {

    public PlanDiff {
        plan = List.copyOf(plan);
        elements = List.copyOf(elements);
    }

    /// A fact that is no longer what it was.
    ///
    /// @param touchesWhatWasVoted whether something the assembly voted is touched (R06). To say when, where the
    ///     vote did not, is to follow the plan: nothing that was voted is changed by it
    public record FactChange(FactName name, List<String> before, List<String> after, boolean touchesWhatWasVoted) {

        /// Of what says nothing of when.
        public FactChange(FactName name, List<String> before, List<String> after) {
            this(name, before, after, name.isVoted());
        }

        /// In a line, for people: `fin : 31 décembre 2023 → 30 juin 2024`.
        public Wording told() {
            return name.wording()
                    .then(new Wording(" : ", ": "))
                    .then(name.told(before))
                    .then(" → ")
                    .then(name.told(after));
        }
    }

    /// @param label as it is now; as it was where the element went
    /// @param facts what changed; for an element that came or went, everything said of it
    public record ElementChange(PlanCode code, PlanLevel level, String label, Kind kind, List<FactChange> facts) {

        /// Whether something the assembly voted is touched (R06).
        public boolean touchesWhatWasVoted() {
            return kind != Kind.CHANGED || facts.stream().anyMatch(FactChange::touchesWhatWasVoted);
        }
    }

    /// What happened to an element.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public static PlanDiff between(PlanContent before, PlanContent after) {
        Map<PlanCode, PlanElement> was = byCode(before);
        Map<PlanCode, PlanElement> is = byCode(after);
        List<ElementChange> changes = new ArrayList<>();
        was.forEach((code, old) -> {
            PlanElement now = is.get(code);
            if (now == null) {
                changes.add(change(old, Kind.REMOVED, changes(old.facts(), List.of())));
            } else if (now.level() != old.level()) {
                changes.add(change(old, Kind.REMOVED, changes(old.facts(), List.of())));
                changes.add(change(now, Kind.ADDED, changes(List.of(), now.facts())));
            } else if (!now.equals(old)) {
                changes.add(change(now, Kind.CHANGED, changes(old.facts(), now.facts())));
            }
        });
        is.forEach((code, now) -> {
            if (!was.containsKey(code)) {
                changes.add(change(now, Kind.ADDED, changes(List.of(), now.facts())));
            }
        });
        List<FactChange> whole = changes(before.facts(), after.facts()).stream()
                .filter(f -> f.name() != FactName.ORDER || was.keySet().equals(is.keySet()))
                .toList();
        return new PlanDiff(whole, changes);
    }

    public boolean isEmpty() {
        return plan.isEmpty() && elements.isEmpty();
    }

    /// Whether something the assembly voted is touched (R06).
    public boolean touchesWhatWasVoted() {
        return plan.stream().anyMatch(FactChange::touchesWhatWasVoted)
                || elements.stream().anyMatch(ElementChange::touchesWhatWasVoted);
    }

    private static Map<PlanCode, PlanElement> byCode(PlanContent content) {
        Map<PlanCode, PlanElement> map = new LinkedHashMap<>();
        content.elements().forEach(e -> map.putIfAbsent(e.code(), e));
        return map;
    }

    private static ElementChange change(PlanElement element, Kind kind, List<FactChange> facts) {
        return new ElementChange(element.code(), element.level(), element.label(), kind, facts);
    }

    private static List<FactChange> changes(List<Fact> before, List<Fact> after) {
        Map<FactName, List<String>> was = values(before);
        Map<FactName, List<String>> is = values(after);
        List<FactChange> changes = new ArrayList<>();
        Map<FactName, List<String>> all = new LinkedHashMap<>(was);
        is.forEach(all::putIfAbsent);
        all.keySet().forEach(name -> {
            List<String> old = was.getOrDefault(name, List.of());
            List<String> now = is.getOrDefault(name, List.of());
            if (!old.equals(now)) {
                changes.add(new FactChange(name, old, now, name.isVoted() && !isFirstSaid(name, was)));
            }
        });
        return changes;
    }

    /// Whether nothing was said yet of what a change says: neither an end nor continuous improvement, where it
    /// says how an action ends, for one of them is an answer to the other.
    private static boolean isFirstSaid(FactName name, Map<FactName, List<String>> was) {
        return name.isSchedule() && name.saidTogether().stream().allMatch(one -> isUnsaid(was, one));
    }

    private static boolean isUnsaid(Map<FactName, List<String>> was, FactName name) {
        return was.getOrDefault(name, List.of()).stream().allMatch(String::isEmpty);
    }

    private static Map<FactName, List<String>> values(List<Fact> facts) {
        Map<FactName, List<String>> map = new LinkedHashMap<>();
        facts.forEach(fact -> map.put(fact.name(), fact.values()));
        return map;
    }
}
