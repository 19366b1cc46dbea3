package fr.continuum.adapters.files.plan;

import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.ActionPlanWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What status words mean: what a person said of this file first, then what authorities usually write, in either
/// gender. The list is that of `docs/formats.md`.
final class StatusWords {

    /// What is declared late goes on: being late is computed from dates.
    private static final String LATE = "en retard";

    private static final Map<String, ActionPlanState> KNOWN = known();

    private StatusWords() {}

    /// In the masculine.
    private static Map<ActionPlanState, List<String>> usual() {
        Map<ActionPlanState, List<String>> usual = new LinkedHashMap<>();
        usual.put(
                ActionPlanState.DRAFT,
                List.of("à discuter", "brouillon", "à définir", "à préciser", "à l'étude", "en projet", "proposé"));
        usual.put(
                ActionPlanState.PLANNED,
                List.of(
                        "à venir",
                        "prévu",
                        "planifié",
                        "programmé",
                        "validé",
                        "à faire",
                        "à lancer",
                        "à engager",
                        "à démarrer",
                        "non démarré",
                        "non commencé",
                        "non engagé",
                        "non lancé",
                        "non initié",
                        "pas démarré",
                        "pas commencé"));
        usual.put(
                ActionPlanState.IN_PROGRESS,
                List.of(
                        "en cours",
                        "engagé",
                        "démarré",
                        "commencé",
                        "lancé",
                        "initié",
                        "entamé",
                        "en cours de réalisation",
                        "en cours de mise en œuvre",
                        "en œuvre",
                        LATE));
        usual.put(
                ActionPlanState.ON_HOLD,
                List.of("en pause", "suspendu", "en attente", "reporté", "différé", "ajourné"));
        usual.put(ActionPlanState.BLOCKED, List.of("bloqué"));
        usual.put(
                ActionPlanState.COMPLETED,
                List.of(
                        "réalisé",
                        "terminé",
                        "achevé",
                        "fini",
                        "finalisé",
                        "clos",
                        "clôturé",
                        "soldé",
                        "fait",
                        "livré"));
        usual.put(ActionPlanState.ABANDONED, List.of("abandonné", "annulé", "arrêté", "supprimé"));
        return usual;
    }

    private static Map<String, ActionPlanState> known() {
        Map<String, ActionPlanState> known = new LinkedHashMap<>();
        usual().forEach((state, words) -> words.forEach(word -> {
            String loose = LooseWords.of(word);
            known.put(loose, state);
            known.put(LooseWords.of(word + "e"), state); // « clos » and « close », « achevé » and « achevée »
        }));
        return known;
    }

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
                .or(() -> Optional.ofNullable(KNOWN.get(loose)));
    }

    static boolean isLate(String text) {
        return LooseWords.of(text).equals(LATE);
    }

    /// For a fault: what may be written, the first words of each state.
    static String admitted() {
        return "À discuter, À venir, En cours, En retard, En pause, Bloqué, Réalisé, Abandonné, et leurs synonymes"
                + " usuels (Non démarré, Engagée, Achevée…)";
    }
}
