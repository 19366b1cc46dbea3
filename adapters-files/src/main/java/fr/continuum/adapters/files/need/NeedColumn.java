package fr.continuum.adapters.files.need;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.domain.shared.Wording;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The columns of a table of competency needs, and what people call them.
enum NeedColumn {
    CODE(
            "Code",
            "Le code du besoin, unique : importé de nouveau, il désigne le même besoin",
            "code besoin",
            "code du besoin",
            "réf",
            "réf.",
            "référence",
            "n°"),
    LABEL(
            "Libellé",
            "Ce que les agents doivent apprendre",
            "intitulé",
            "besoin",
            "besoin de compétence",
            "compétence attendue",
            "label"),
    KIND("Nature", "compétence, pratique ou posture", "type", "genre", "catégorie", "kind"),
    OBJECTIVES(
            "Objectifs",
            "Les codes d'objectifs ou d'actions du plan pour lesquels il le faut, séparés par des points-virgules ;"
                    + " vide, le besoin ne sert rien",
            "objectif",
            "objectifs servis",
            "objectifs du plan",
            "objectifs ou actions",
            "objectifs ou actions servis",
            "sert",
            "objectives");

    private final String header;
    private final String notice;
    private final String others;

    NeedColumn(String header, String notice, String... others) {
        this.header = header;
        this.notice = notice;
        this.others = Arrays.stream(others).map(FoldedText::of).collect(Collectors.joining("|", "|", "|"));
    }

    /// As we write it.
    String header() {
        return header;
    }

    /// What one writes in it.
    String notice() {
        return notice;
    }

    boolean isCalled(String cell) {
        String name = FoldedText.of(cell);
        return !name.isEmpty() && (name.equals(FoldedText.of(header)) || others.contains("|" + name + "|"));
    }

    /// That a table lacks it, or has it twice.
    Wording fault(boolean twice) {
        return twice
                ? new Wording(
                        "Deux colonnes disent « " + header + " ». Renommez ou retirez l'une des deux.",
                        "Two columns say “" + header + "”. Rename or remove one of the two.")
                : new Wording(
                        "La colonne « " + header + " » manque. Ajoutez-la, ou partez du modèle.",
                        "Column “" + header + "” is missing. Add it, or begin with the template.");
    }
}
