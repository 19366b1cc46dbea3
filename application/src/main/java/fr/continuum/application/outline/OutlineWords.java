package fr.continuum.application.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the words say that lines begin with.
final class OutlineWords {

    /// The rank of « objectif » alone: under a challenge, above what is said to be operational.
    static final int OBJECTIVE = 3;

    static final int ACTION = 5;

    private OutlineWords() {}

    /// The level a word says; empty for « objectif » alone and the like, which are of two.
    static Optional<OutlineLevel> said(String word) {
        return switch (word) {
            case "axe", "pilier", "volet", "thematique", "theme", "domaine", "finalite" ->
                Optional.of(OutlineLevel.AXIS);
            case "defi",
                    "enjeu",
                    "ambition",
                    "priorite",
                    "orientation",
                    "orientation strategique",
                    "objectif strategique" -> Optional.of(OutlineLevel.STRATEGIC_OBJECTIVE);
            case "objectif operationnel", "objectif specifique", "sous objectif" ->
                Optional.of(OutlineLevel.OPERATIONAL_OBJECTIVE);
            case "action", "fiche action", "fiche projet", "projet", "mesure" -> Optional.of(OutlineLevel.ACTION);
            case "sous action", "etape", "jalon" -> Optional.of(OutlineLevel.MILESTONE);
            case "engagement", "promesse" -> Optional.of(OutlineLevel.PLEDGE);
            default -> Optional.empty();
        };
    }

    /// A word as people write it.
    static String shown(String word) {
        return switch (word) {
            case "defi" -> "Défi";
            case "priorite" -> "Priorité";
            case "thematique" -> "Thématique";
            case "theme" -> "Thème";
            case "finalite" -> "Finalité";
            case "etape" -> "Étape";
            case "objectif strategique" -> "Objectif stratégique";
            case "objectif operationnel" -> "Objectif opérationnel";
            case "objectif specifique" -> "Objectif spécifique";
            case "objectif general" -> "Objectif général";
            case "orientation strategique" -> "Orientation stratégique";
            default -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        };
    }

    /// How deep a word stands among the others; 0 for no word.
    static int rank(String word) {
        return said(word)
                .map(level -> switch (level) {
                    case AXIS -> 1;
                    case STRATEGIC_OBJECTIVE -> 2;
                    case OPERATIONAL_OBJECTIVE, SUB_OBJECTIVE -> 4;
                    case ACTION -> ACTION;
                    case MILESTONE, PLEDGE, TEXT, LEFT_OUT -> 6;
                })
                .orElse(word.isEmpty() ? 0 : OBJECTIVE);
    }

    /// Words that, without a number, first come under an action: « Objectif : … » is then something said of it.
    static Set<String> fields(List<SeenLine> lines) {
        Set<String> fields = new HashSet<>();
        Set<String> before = new HashSet<>();
        boolean action = false;
        for (SeenLine line : lines) {
            String word = line.word();
            int rank = rank(word);
            action |= rank == ACTION;
            if (rank > 0 && rank < ACTION && line.numbering().number().isEmpty()) {
                if (action && !before.contains(word)) {
                    fields.add(word);
                } else if (!action) {
                    before.add(word);
                }
            }
        }
        return fields;
    }
}
