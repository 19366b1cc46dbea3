package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FoldedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the model of an action-plan workbook says of itself, kinds of fields, explanations, banners: no data.
final class ModelNotices {

    private static final Set<String> BANNERS = Set.of("donnees", "exemple", "exemples");
    private static final List<String> NOTICES = List.of(
            "champ texte",
            "champ num",
            "champ liste",
            "champ date",
            "champ binaire",
            "ce champ ne sera pas",
            "ces informations devront",
            "si vos axes sont",
            "si vos sous-axes",
            "si vos sous-sous-axes",
            "texte court de 300",
            "➔ utilisez exactement");

    private ModelNotices() {}

    /// Whether the model of the workbook speaks of itself in a cell.
    static boolean isNotice(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        return NOTICES.stream().anyMatch(lower::startsWith);
    }

    /// Whether a row that holds this cell and no other announces the rows below.
    static boolean isBanner(String cell) {
        return BANNERS.contains(FoldedText.of(cell));
    }

    /// What a cell says of the plan: nothing, where the model speaks of itself.
    static String without(String cell) {
        return isNotice(cell) ? "" : cell;
    }
}
