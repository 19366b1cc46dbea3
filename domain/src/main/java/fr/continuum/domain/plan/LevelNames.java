package fr.continuum.domain.plan;

import java.util.EnumMap;
import java.util.Map;

/// What this authority calls the levels of its plan: « défi », « orientation », « engagement »…
public record LevelNames(Map<PlanLevel, String> names) {

    /// The words of the profession, for an authority that has none of its own.
    public static final LevelNames USUAL = new LevelNames(Map.of(
            PlanLevel.AXIS, "axe",
            PlanLevel.STRATEGIC_OBJECTIVE, "objectif stratégique",
            PlanLevel.OPERATIONAL_OBJECTIVE, "objectif opérationnel",
            PlanLevel.ACTION, "action",
            PlanLevel.PLEDGE, "engagement"));

    public LevelNames {
        Map<PlanLevel, String> copy = new EnumMap<>(PlanLevel.class);
        copy.putAll(names);
        for (PlanLevel level : PlanLevel.values()) {
            String name = copy.getOrDefault(level, "");
            if (name.isBlank()) {
                throw new IllegalArgumentException("A level without a name: " + level);
            }
        }
        names = Map.copyOf(copy);
    }

    public String of(PlanLevel level) {
        return names.getOrDefault(level, "");
    }

    public LevelNames with(PlanLevel level, String name) {
        Map<PlanLevel, String> copy = new EnumMap<>(names);
        copy.put(level, name);
        return new LevelNames(copy);
    }
}
