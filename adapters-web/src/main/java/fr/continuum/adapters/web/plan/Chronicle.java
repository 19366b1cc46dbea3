package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.plan.FactWords.Setting;
import fr.continuum.adapters.web.reading.Authors;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanDiff.ElementChange;
import fr.continuum.domain.plan.PlanDiff.FactChange;
import fr.continuum.domain.plan.PlanHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells the history of a plan, or of one of its elements, in words, latest first. What codes and milestones were
/// called at each time follows from the history of an element itself, which begins with the first word of the plan.
@Component
final class Chronicle {

    private final ChangeWords changes;
    private final Authors authors;

    Chronicle(ChangeWords changes, Authors authors) {
        this.changes = changes;
        this.authors = authors;
    }

    /// Some changes, the latest first. What codes and milestones were called then, the plans before and after say.
    List<HistoryRow> of(PlanHistory.Latest latest, LevelNames levels, Place place) {
        Map<String, String> known = authors.names(latest.told().stream()
                .map(told -> told.entry().author())
                .distinct()
                .toList());
        return latest.told().stream()
                .map(told -> {
                    PlanDiff diff = told.entry().diff();
                    ElementNames names = ElementNames.of(place, told.before(), told.after());
                    return row(
                            told.entry(),
                            known,
                            whole(diff, names),
                            elements(diff, levels, names, milestones(told.before()), milestones(told.after())));
                })
                .toList();
    }

    private static HistoryRow row(
            PlanHistory.Entry entry, Map<String, String> known, List<ChangeRow> plan, List<ElementChangeRow> elements) {
        return new HistoryRow(
                entry.at(),
                known.getOrDefault(entry.author(), entry.author()),
                entry.origin(),
                entry.revision().orElse(null),
                plan,
                elements);
    }

    private static Map<PlanCode, List<String>> milestones(PlanContent content) {
        return content.elements().stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .collect(Collectors.toMap(
                        Action::code,
                        action -> action.milestones().stream()
                                .map(Milestone::name)
                                .toList()));
    }

    /// All that happened to one element, and to the arrows that leave or reach it.
    List<HistoryRow> of(PlanCode element, PlanHistory history, LevelNames levels, Place place) {
        return told(
                history,
                levels,
                place,
                diff -> Optional.of(about(element, diff)).filter(part -> !part.isEmpty()));
    }

    private static PlanDiff about(PlanCode element, PlanDiff diff) {
        return new PlanDiff(
                diff.plan().stream()
                        .filter(fact -> fact.name() == FactName.LINKS)
                        .map(fact -> new FactChange(
                                fact.name(), about(element, fact.before()), about(element, fact.after())))
                        .filter(fact -> !fact.before().equals(fact.after()))
                        .toList(),
                diff.elements().stream()
                        .filter(change -> change.code().equals(element))
                        .toList());
    }

    private static List<String> about(PlanCode element, List<String> arrows) {
        return arrows.stream()
                .filter(arrow -> Arrays.stream(ActionLink.Kind.values())
                        .anyMatch(kind -> arrow.startsWith(element + " " + kind + " ")
                                || arrow.endsWith(" " + kind + " " + element)))
                .toList();
    }

    /// @param part what is told of a change; empty for one that is not told
    private List<HistoryRow> told(
            PlanHistory history, LevelNames levels, Place place, Function<PlanDiff, Optional<PlanDiff>> part) {
        ElementNames names = new ElementNames(place);
        Map<PlanCode, List<String>> milestones = new HashMap<>();
        Map<String, String> known = authors.names(history.entries().stream()
                .map(PlanHistory.Entry::author)
                .distinct()
                .toList());
        List<HistoryRow> rows = new ArrayList<>();
        for (PlanHistory.Entry entry : history.entries()) {
            Map<PlanCode, List<String>> before = new HashMap<>();
            for (ElementChange change : entry.diff().elements()) {
                names.call(change.code(), change.label());
                before.put(change.code(), milestones.getOrDefault(change.code(), List.of()));
                renamed(change).ifPresent(now -> milestones.put(change.code(), now));
            }
            part.apply(entry.diff())
                    .map(diff ->
                            row(entry, known, whole(diff, names), elements(diff, levels, names, before, milestones)))
                    .ifPresent(rows::addFirst);
        }
        return List.copyOf(rows);
    }

    /// What the milestones are called from now on, where that changed.
    private static Optional<List<String>> renamed(ElementChange change) {
        return change.facts().stream()
                .filter(fact -> fact.name() == FactName.MILESTONES)
                .map(fact -> everyOther(fact.after()))
                .findFirst();
    }

    /// Milestones are told name by due day.
    private static List<String> everyOther(List<String> values) {
        return Stream.iterate(0, i -> i < values.size(), i -> i + 2)
                .map(values::get)
                .toList();
    }

    private List<ChangeRow> whole(PlanDiff diff, ElementNames names) {
        Setting setting = new Setting(names, List.of());
        return diff.plan().stream()
                .map(fact -> changes.fact(fact, setting, setting))
                .toList();
    }

    private List<ElementChangeRow> elements(
            PlanDiff diff,
            LevelNames levels,
            ElementNames names,
            Map<PlanCode, List<String>> before,
            Map<PlanCode, List<String>> after) {
        return diff.elements().stream()
                .map(change -> changes.element(
                        change,
                        levels,
                        new Setting(names, before.getOrDefault(change.code(), List.of())),
                        new Setting(names, after.getOrDefault(change.code(), List.of()))))
                .toList();
    }
}
