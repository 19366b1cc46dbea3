package fr.continuum.application.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where an action stands, in the words authorities write, in either gender. The list is that of `docs/formats.md`.
public enum WrittenState {
    DRAFT("à discuter|brouillon|à définir|à préciser|à l'étude|en projet|proposé"),
    PLANNED("à venir|prévu|planifié|programmé|validé|à faire|à lancer|à engager|à démarrer"
            + "|non démarré|non commencé|non engagé|non lancé|non initié|pas démarré|pas commencé"),
    IN_PROGRESS("en cours|engagé|démarré|commencé|lancé|initié|entamé|en cours de réalisation"
            + "|en cours de mise en œuvre|en œuvre|en retard"),
    ON_HOLD("en pause|suspendu|en attente|reporté|différé|ajourné"),
    BLOCKED("bloqué"),
    COMPLETED("réalisé|terminé|achevé|fini|finalisé|clos|clôturé|soldé|fait|livré"),
    ABANDONED("abandonné|annulé|arrêté|supprimé");

    /// What is declared late goes on: being late is computed from dates.
    private static final String LATE = "en retard";

    private static final Map<String, WrittenState> KNOWN = known();

    private final String words;

    /// @param words in the masculine, between bars
    WrittenState(String words) {
        this.words = words;
    }

    private static Map<String, WrittenState> known() {
        Map<String, WrittenState> known = new HashMap<>();
        for (WrittenState state : values()) {
            for (String word : state.words.split("\\|", -1)) {
                known.put(LooseWords.of(word), state);
                known.put(LooseWords.of(word + "e"), state); // « clos » and « close », « achevé » and « achevée »
            }
        }
        return Map.copyOf(known);
    }

    /// Empty for a word nobody knows.
    public static Optional<WrittenState> of(String text) {
        return Optional.ofNullable(KNOWN.get(LooseWords.of(text)));
    }

    /// Whether a word says that what goes on is late.
    public static boolean isLate(String text) {
        return LooseWords.of(text).equals(LATE);
    }
}
