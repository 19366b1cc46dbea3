package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.shared.Wording;
import org.junit.jupiter.api.Test;

class FileFaultTest {

    private static final Wording EMPTY = new Wording("Cette cellule est vide.", "This cell is empty.");

    @Test
    void it_is_one_sentence_in_either_language_place_first() {
        FileFault inSheet = FileFault.inTable("plan.xlsx", "Plan", 3, "nom", EMPTY);
        FileFault inText = FileFault.at("profil.yaml", 5, 3, EMPTY);

        assertThat(inSheet.inFrench())
                .isEqualTo("plan.xlsx, feuille « Plan », ligne 3, colonne « nom » : Cette cellule est vide.");
        assertThat(inSheet.inEnglish()).isEqualTo("plan.xlsx, sheet “Plan”, line 3, column “nom”: This cell is empty.");
        assertThat(inText.inFrench()).isEqualTo("profil.yaml, ligne 5, colonne 3 : Cette cellule est vide.");
        assertThat(inText.inEnglish()).isEqualTo("profil.yaml, line 5, column 3: This cell is empty.");
        assertThat(FileFault.of("plan.csv", EMPTY).inEnglish()).isEqualTo("plan.csv: This cell is empty.");
        assertThat(inSheet.why()).isEqualTo(EMPTY);
    }

    @Test
    void what_is_told_in_french_only_is_told_so_to_everybody() {
        FileFault french = FileFault.of("budget.xml", "Le document est coupé.");

        assertThat(french.why()).isEqualTo(Wording.same("Le document est coupé."));
        assertThat(french.inEnglish()).isEqualTo("budget.xml: Le document est coupé.");
        assertThat(french.then(new Wording(" Il reste.", " It stays.")))
                .isEqualTo(FileFault.of("budget.xml", "Le document est coupé. Il reste."));
    }

    @Test
    void further_words_come_after_it_in_both_languages() {
        assertThat(FileFault.inTable("plan.xlsx", "Plan", 3, "nom", EMPTY)
                        .then(new Wording(" Remplissez-la.", " Fill it.")))
                .isEqualTo(FileFault.inTable(
                        "plan.xlsx",
                        "Plan",
                        3,
                        "nom",
                        new Wording("Cette cellule est vide. Remplissez-la.", "This cell is empty. Fill it.")));
    }
}
