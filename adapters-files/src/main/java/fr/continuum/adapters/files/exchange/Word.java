package fr.continuum.adapters.files.exchange;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.Territory;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The French words of the exchange format for the closed lists of the plan. Case and accents do not matter; the names
/// of the code do as well.
final class Word<E extends Enum<E>> {

    /// Where an action stands, its dates and reasons aside.
    enum State {
        DRAFT,
        PLANNED,
        IN_PROGRESS,
        ON_HOLD,
        BLOCKED,
        COMPLETED,
        ABANDONED
    }

    static final Word<PlanLevel> LEVELS = new Word<>(
            PlanLevel.class,
            Map.of(
                    PlanLevel.AXIS, "axe",
                    PlanLevel.STRATEGIC_OBJECTIVE, "objectif stratégique",
                    PlanLevel.OPERATIONAL_OBJECTIVE, "objectif opérationnel",
                    PlanLevel.ACTION, "action",
                    PlanLevel.PLEDGE, "engagement"));
    static final Word<State> STATES = new Word<>(
            State.class,
            Map.of(
                    State.DRAFT, "brouillon",
                    State.PLANNED, "prévue",
                    State.IN_PROGRESS, "en cours",
                    State.ON_HOLD, "en pause",
                    State.BLOCKED, "bloquée",
                    State.COMPLETED, "achevée",
                    State.ABANDONED, "abandonnée"));
    static final Word<Priority> PRIORITIES = new Word<>(
            Priority.class, Map.of(Priority.HIGH, "haute", Priority.MEDIUM, "moyenne", Priority.LOW, "basse"));
    static final Word<PlanRole> ROLES = new Word<>(
            PlanRole.class,
            Map.of(
                    PlanRole.LEAD_ELECTED, "élu référent",
                    PlanRole.CHIEF_EXECUTIVE, "DGS",
                    PlanRole.DEPUTY_CHIEF_EXECUTIVE, "DGA",
                    PlanRole.LEAD_DEPARTMENT, "direction pilote",
                    PlanRole.PROJECT_MANAGER, "chef de projet",
                    PlanRole.PLAN_OFFICER, "chargé de mission",
                    PlanRole.CONTRIBUTOR, "contributeur",
                    PlanRole.PARTNER, "partenaire"));
    static final Word<Territory.Kind> PLACES = new Word<>(
            Territory.Kind.class,
            Map.of(
                    Territory.Kind.CANTON, "canton",
                    Territory.Kind.COMMUNE, "commune",
                    Territory.Kind.EPCI, "EPCI"));
    static final Word<ActionLink.Kind> LINKS = new Word<>(
            ActionLink.Kind.class,
            Map.of(
                    ActionLink.Kind.PRECEDES, "précède",
                    ActionLink.Kind.CONDITIONS, "conditionne",
                    ActionLink.Kind.REINFORCES, "renforce"));

    private final Class<E> type;
    private final Map<E, String> words;

    private Word(Class<E> type, Map<E, String> words) {
        this.type = type;
        this.words = words;
    }

    String of(E value) {
        return words.getOrDefault(value, value.name());
    }

    Optional<E> find(String text) {
        String folded = FoldedText.of(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> FoldedText.of(of(value)).equals(folded)
                        || FoldedText.of(value.name()).equals(folded))
                .findFirst();
    }

    /// Every word, for a message.
    String all() {
        return Arrays.stream(type.getEnumConstants()).map(this::of).collect(Collectors.joining(", "));
    }
}
