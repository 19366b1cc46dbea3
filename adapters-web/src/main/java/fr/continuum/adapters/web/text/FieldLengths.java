package fr.continuum.adapters.web.text;

import fr.continuum.domain.shared.TextKind;
import org.jspecify.annotations.Nullable;

/// How long what is typed in a field may be, so that forms hold back what the rules refuse (R43).
final class FieldLengths {

    private FieldLengths() {}

    /// @param field its name in the form
    /// @return null of a field that holds no free text: a day, an amount, a choice
    static @Nullable Integer of(String field) {
        return switch (field) {
            case "code", "compte", "lieu-code", "origine-plan", "origine-element" -> most(TextKind.CODE);
            case "libelle",
                    "nom",
                    "poste",
                    "jalon",
                    "lieu",
                    "decision",
                    "revision-decision",
                    "titre",
                    "direction",
                    "schema",
                    "amelioration-indicateur",
                    "chiffre",
                    "chiffre-source",
                    "partenaire",
                    "accord" -> most(TextKind.NAME);
            case "condition",
                    "source",
                    "chiffre-compte",
                    "motif",
                    "etat-motif",
                    "revision-motif",
                    "amelioration-texte",
                    "besoin",
                    "derogation",
                    "lien-raison" -> most(TextKind.SENTENCE);
            case "enonce", "avant", "apres" -> most(TextKind.TEXT);
            default -> null;
        };
    }

    private static int most(TextKind kind) {
        return kind.longest();
    }
}
