package fr.continuum.adapters.files.plan;

import fr.continuum.application.outline.LooseWords;
import fr.continuum.application.outline.WrittenState;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.ActionPlanWords;
import java.util.Map;
import java.util.Optional;

/// What status words mean: what a person said of this file first, then what authorities usually write.
final class StatusWords {

    private StatusWords() {}

    /// Empty where nobody knows; a cell that says nothing is a draft.
    static Optional<ActionPlanState> of(String text, ActionPlanWords words) {
        if (text.isEmpty()) {
            return Optional.of(ActionPlanState.DRAFT);
        }
        String loose = LooseWords.of(text);
        return words.states().entrySet().stream()
                .filter(said -> LooseWords.of(said.getKey()).equals(loose))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> WrittenState.of(text).map(StatusWords::usual));
    }

    private static ActionPlanState usual(WrittenState written) {
        return switch (written) {
            case DRAFT -> ActionPlanState.DRAFT;
            case PLANNED -> ActionPlanState.PLANNED;
            case IN_PROGRESS -> ActionPlanState.IN_PROGRESS;
            case ON_HOLD -> ActionPlanState.ON_HOLD;
            case BLOCKED -> ActionPlanState.BLOCKED;
            case COMPLETED -> ActionPlanState.COMPLETED;
            case ABANDONED -> ActionPlanState.ABANDONED;
        };
    }

    static boolean isLate(String text) {
        return WrittenState.isLate(text);
    }

    /// For a fault: what may be written, the first words of each state.
    static String admitted() {
        return "À discuter, À venir, En cours, En retard, En pause, Bloqué, Réalisé, Abandonné, et leurs synonymes"
                + " usuels (Non démarré, Engagée, Achevée…)";
    }
}
