package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No number here is anybody's: keys are computed, the rest is made up.
class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Paie_DUPONT_Jean_2540375116001.csv, Paie_***_***.csv",
        "254037511600141.xlsx, ***.xlsx",
        "254037511600142.xlsx, ***.xlsx",
        "NIR 2 54 03 75 116 001 41 bis.csv, NIR *** bis.csv",
        "2_54_03_75_116_001_41.csv, ***.csv",
        "1850 52A01400172.csv, 1850 52A01400172.csv",
        "185052A014001-72.csv, ***.csv",
        "rib-FR7630006000011234567890189.csv, rib-***.csv",
        "RIB FR76 3000 6000 0112 3456 7890 189 2026.csv, RIB *** 2026.csv",
        "fr76_3000_6000_0112_3456_7890_189.csv, ***.csv",
        "jeanne.dupont@example.org.csv, ***.csv",
        "paie de jeanne@example.org, paie de ***.org",
        "appeler 06 12 34 56 78.csv, appeler ***.csv",
        "0612345678_0712345678.csv, ***_***.csv",
        "tel +33 6 12 34 56 78.csv, tel ***.csv",
        "tel +33(0)612345678.csv, tel ***.csv",
        "né le 12-06-1967.csv, né le ***.csv",
        "1967_06_12 Dupont.csv, *** Dupont.csv",
        "Dupont 19670612.csv, Dupont ***.csv",
        "Dupont 12061967.csv, Dupont ***.csv"
    })
    void what_tells_of_somebody_by_its_shape_is_masked(String name, String told) {
        assertThat(FileNames.told(name)).isEqualTo(told);
        assertThat(FileNames.told(told)).as("told again").isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "DUPONT Jean.csv, ***.csv",
        "jeanne.dupont.csv, ***.csv",
        "fiche de poste Jean-Paul Zorglub 2026.xlsx, fiche de poste *** 2026.xlsx",
        "carrière Mme Zorglub.pdf, carrière Mme ***.pdf",
        "Madame de Zorglub.pdf, Madame ***.pdf",
        "postes_ZORGLUB_Marie_v2.csv, postes_***_v2.csv",
        "2025-cycles Marie de ZORGLUB.xlsx, 2025-cycles ***.xlsx",
        "Marie de la TOUR.xlsx, ***.xlsx",
        "Marie du PONT.xlsx, ***.xlsx",
        "'2025-sessions (ZORGLUBA, Jean).csv', 2025-sessions (***).csv",
        "'DUPONT, Jean.csv', ***.csv",
        "DUPONT (Jean).csv, ***).csv",
        "JeanSIMON (paie).csv, *** (paie).csv",
        "JeanDUPONT.csv, ***.csv",
        "DupontJean.csv, ***.csv",
        "M. Zorglub.csv, M. ***.csv",
        "Dr Zorglub.csv, Dr ***.csv",
        "Melle Zorglub.csv, Melle ***.csv",
        "Mme Claire.csv, Mme ***.csv",
        "ZORGLUB+Marie.csv, ***.csv",
        "ZORGLUB 2 Marie.csv, ***.csv",
        "formation DUPONT Jean centre social.csv, formation *** centre social.csv",
        "Jean Zorglub ville de Rennes.csv, *** ville de Rennes.csv",
        "grand livre Saint-Denis DUPONT Marie.csv, grand livre Saint-Denis ***.csv",
        "école DUPONT Marie.csv, école ***.csv",
        "Marie GRAND.csv, ***.csv",
        "Claire NOUVEAU.csv, ***.csv",
        "Jean SIMON.csv, ***.csv",
        "SIMON Jean paie.csv, *** paie.csv",
        "ZORGLUB née DUPONT Marie.csv, ***.csv",
        "TRAORE Mamadou.csv, ***.csv",
        "Fatoumata Zorglub.csv, ***.csv"
    })
    void a_surname_beside_a_given_name_or_a_title_is_masked(String name, String told) {
        assertThat(FileNames.told(name)).isEqualTo(told);
        assertThat(FileNames.told(told)).as("told again").isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "sessions DUPONT J.csv, sessions ***.csv",
        "plan de formation DUPONT J.xlsx, plan de formation ***.xlsx",
        "J. DUPONT effectifs.xlsx, *** effectifs.xlsx",
        "J DUPONT.csv, ***.csv",
        "M DUPONT.csv, ***.csv",
        "DUPONT J-P formation.xlsx, *** formation.xlsx",
        "J.-P. Dupont.csv, ***.csv",
        "effectifs_DUPONT_J_2026.csv, effectifs_***_2026.csv",
        "sessions Dupont J.csv, sessions ***.csv",
        "DUPONT F paie.csv, *** paie.csv",
        "cycles de Mme. DUPONT-MARTIN.csv, cycles de Mme. ***.csv",
        "DUPONT-ZORGLUB Marie.csv, ***.csv",
        "Marie Dupont-Zorglub.csv, ***.csv",
        "J. DUPONT-ZORGLUB.csv, ***.csv",
        "jeanne.dupont-zorglub.csv, ***.csv",
        "courrier-dupont-jean.csv, courrier-***.csv",
        "fiche SIMON JEAN.csv, fiche ***.csv",
        "Jean Simon.csv, ***.csv",
        "fiche Murielle Petit.csv, fiche ***.csv",
        "fiche Huguette Petit.csv, fiche ***.csv",
        "fiche Eloïse Martin.csv, fiche ***.csv",
        "fiche Rose Petit.csv, fiche ***.csv",
        "fiche Noël Petit.csv, fiche ***.csv",
        "postes Martin Dupont.csv, postes ***.csv",
        "postes PETIT Rose.csv, postes ***.csv",
        "postes Diallo Kadiatou.csv, postes ***.csv",
        "postes NGUYEN Thi.csv, postes ***.csv",
        "postes Yildiz Mehmet.csv, postes ***.csv",
        "jean.perrin.csv, ***.csv",
        "karim.mansour.csv, ***.csv",
        "Marie de la Roche-Bernard.csv, ***.csv",
        "Monsieur LE MAIRE.csv, Monsieur ***.csv",
        "Mme Le Goff.csv, Mme ***.csv"
    })
    void initials_halves_of_surnames_and_ordinary_given_names_are_masked(String name, String told) {
        assertThat(FileNames.told(name)).isEqualTo(told);
        assertThat(FileNames.told(told)).as("told again").isEqualTo(told);
    }

    /// Authorities and places keep their names, things their letters.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CA La Roche-Bernard 2025.xml",
                "BP 2026 La Ferté-Bernard.xml",
                "GL L'Isle-Adam 2026.csv",
                "BP Nogent-le-Bernard 2026.xml",
                "Brie-Comte-Robert CA.xml",
                "Conseil departemental Aude 2025.csv",
                "CD Aude GL 2025.csv",
                "GL Roissy Charles de Gaulle.csv",
                "Monsieur le Maire.xlsx",
                "courrier M. le Président.docx",
                "BP 2026 Le Francois.xml",
                "arbre de Noël 2026.csv",
                "GL Croix Blanche.csv",
                "effectifs catégorie A.csv",
                "Annexe B.csv",
                "BAT A voirie.csv",
                "BP CRACH F.csv",
                "Grille C.csv",
                "CULTURE I.csv",
                "A VALIDER.csv",
                "L EAU.csv",
                "D.R.H. postes.csv",
                "GL_V2.csv",
                "plan de formation Jean-Paul.xlsx"
            })
    void authorities_and_things_told_by_a_letter_keep_their_names(String name) {
        assertThat(FileNames.told(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "budget.xml",
                "CA_21930048000015_2019.xml",
                "21930048000015-CA-2019.xml",
                "229300082_2026_GL.csv",
                "2026-06-12 grand livre.csv",
                "GL 20260612.csv",
                "12062026.csv",
                "extrait_20260612_093000.csv",
                "01-02-2026-09h30.csv",
                "31.12.2019.xml",
                "FR7630006000011234567890188.csv",
                "Dupont.csv",
                "jean.csv",
                "paie claire.csv",
                "plan de formation Jean.xlsx",
                "collège Jean Moulin 2026.csv",
                "Budget Saint-Denis.xml",
                "rue-paul-bert.csv",
                "Mme.csv",
                "grand-livre-mars.csv",
                "M57-M57_A.xml",
                "BP2026_v2.1.xml",
                ".csv",
                "1999.csv",
                "12-13-1967.csv",
                "31-02-1967.csv",
                "CA Marie-Galante 2025.xml",
                "GL Florence 2026.csv",
                "BP Albert 2026.xml",
                "SIVU Victor Hugo BP.xml",
                "école Marie Curie.csv",
                "GrandLivre2026.csv",
                "DR routes.csv",
                "Budget Saint-Jean-de-Luz.xml",
                "Château-Thierry CA.xml",
                "Vitry-le-François BP 2026.xml"
            })
    void anything_else_is_told_as_it_is(String name) {
        assertThat(FileNames.told(name)).isEqualTo(name);
    }

    @Test
    void two_files_of_a_folder_that_are_told_alike_are_told_apart_by_a_number() {
        List<String> apart = FileNames.toldApart(
                List.of("DUPONT Jean.csv", "GL.csv", "GL DUPONT Jean.csv", "ZORGLUB Marie.csv", "GL.csv"));

        assertThat(apart).containsExactly("***1.csv", "GL.csv", "GL ***.csv", "***2.csv", "GL.csv");
        assertThat(apart.stream().map(FileNames::told)).as("told again").isEqualTo(apart);
    }

    /// Common ones, of all origins.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mamadou",
                "Fatoumata",
                "Aminata",
                "Nathan",
                "Noah",
                "Adam",
                "Jade",
                "Maël",
                "Erwan",
                "Ronan",
                "Tiphaine",
                "Bérengère",
                "Samira",
                "Leïla",
                "Ousmane",
                "Moussa",
                "Ana",
                "Giulia",
                "Ibrahim",
                "Madeleine",
                "Huguette",
                "Murielle",
                "Josyane",
                "Lysiane",
                "Roselyne",
                "Annabelle",
                "Lydia",
                "Angèle",
                "Éloïse",
                "Kadiatou",
                "Aïssata",
                "Ndeye",
                "Cheick",
                "Modibo",
                "Kouassi",
                "Abdelaziz",
                "Mokhtar",
                "Kheira",
                "Ouarda",
                "Souhila",
                "Hocine",
                "Mehmet",
                "Ayşe",
                "Hatice",
                "Murat",
                "Natércia",
                "Lurdes",
                "João",
                "Dolorès",
                "Concetta",
                "Giancarlo",
                "Gwennolé",
                "Briac",
                "Soazic",
                "Mirlande",
                "Guerline",
                "Krzysztof"
            })
    void common_given_names_are_known(String name) {
        assertThat(GivenNames.has(name)).isTrue();
    }

    /// A column of codes may say them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "santé",
                "ADIL",
                "PACA",
                "Noël",
                "Blanche",
                "Rose",
                "Conception",
                "Mercedes",
                "Lourdes",
                "Toussaint"
            })
    void words_and_places_are_no_given_names_by_themselves(String word) {
        assertThat(GivenNames.has(word)).isFalse();
    }
}
