package fr.continuum.application.port;

import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Territory;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of one authority in its action-plan workbooks. How a word is written (case, accents, singular or plural)
/// does not matter.
///
/// @param levels what the plan in force calls the levels it has
/// @param columns what a person said a column tells, by its header
/// @param states what a person said a status word means
/// @param territories places the plan in force names, with their official codes
public record ActionPlanWords(
        Map<PlanLevel, String> levels,
        Map<String, ActionPlanField> columns,
        Map<String, ActionPlanState> states,
        Set<Territory> territories) {

    /// Nobody said anything, and there is no plan.
    public static final ActionPlanWords NONE = new ActionPlanWords(Map.of(), Map.of(), Map.of());

    public ActionPlanWords {
        levels = Map.copyOf(levels);
        columns = Map.copyOf(columns);
        states = Map.copyOf(states);
        territories = Set.copyOf(territories);
    }

    /// Of a plan that names no place.
    public ActionPlanWords(
            Map<PlanLevel, String> levels, Map<String, ActionPlanField> columns, Map<String, ActionPlanState> states) {
        this(levels, columns, states, Set.of());
    }

    public static ActionPlanWords said(Map<String, ActionPlanField> columns, Map<String, ActionPlanState> states) {
        return new ActionPlanWords(Map.of(), columns, states);
    }

    /// With the places a plan names, and the names of its levels: of those it has elements of, and of those it
    /// chose a name for. The usual name of a level it does not use says nothing: an « axe » of a workbook is then
    /// any first place.
    public ActionPlanWords of(PlanContent plan) {
        Map<PlanLevel, String> names = new EnumMap<>(PlanLevel.class);
        for (PlanLevel level : PlanLevel.values()) {
            String name = plan.levelNames().of(level);
            boolean used = plan.elements().stream().anyMatch(element -> element.level() == level);
            if (used || !name.equals(LevelNames.USUAL.of(level))) {
                names.put(level, name);
            }
        }
        return new ActionPlanWords(
                names,
                columns,
                states,
                plan.elements().stream()
                        .flatMap(element -> element.territories().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
