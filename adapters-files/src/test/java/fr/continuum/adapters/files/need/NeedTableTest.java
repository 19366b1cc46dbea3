package fr.continuum.adapters.files.need;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.NeedFileReader.Outcome;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.RandomNeeds;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.CompetencyNeed.Kind;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.plan.PlanCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NeedTableTest {

    private static final String TOO_LONG = "D".repeat(65);
    private static final CompetencyNeed LISTEN =
            new CompetencyNeed("B1", Kind.POSTURE, "Écouter", List.of(new PlanCode("D1"), new PlanCode("D2-A1")));

    private static Outcome read(Content file) throws IOException {
        return new NeedTableReader().read(file);
    }

    private static Outcome read(String... lines) throws IOException {
        return read(InMemoryContent.of("b.csv", String.join("\n", lines) + "\n"));
    }

    private static List<CompetencyNeed> sound(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).needs();
    }

    private static List<String> faults(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
        return ((Outcome.Unusable) outcome)
                .faults().stream().map(FileFault::inFrench).toList();
    }

    private static byte[] written(List<CompetencyNeed> needs, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new NeedTableWriter().write(needs, format, bytes);
        return bytes.toByteArray();
    }

    @Test
    void the_template_of_the_documentation_is_read() throws IOException {
        Path template = Path.of("..", "docs", "templates", "needs.csv");

        assertThat(sound(read(new InMemoryContent("needs.csv", Files.readAllBytes(template)))))
                .extracting(need -> need.code() + " " + need.kind() + " " + need.objectives())
                .containsExactly("B01 SKILL [D2, D2-A1]", "B02 PRACTICE [D1]", "B03 POSTURE [D1-A3]", "B04 SKILL []");
    }

    @Test
    void a_table_made_by_hand_is_read() throws IOException {
        assertThat(sound(read(
                        "Code;Libellé;Nature;Objectifs",
                        "B1;Écouter;Posture;\"D2-A1 ; D1\"",
                        "B2;Choisir des essences;compétence;",
                        ";;;")))
                .containsExactly(LISTEN, new CompetencyNeed("B2", Kind.SKILL, "Choisir des essences", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Réf.|Intitulé|Type|Objectifs servis",
                "code besoin|BESOIN DE COMPETENCE|genre|objectif",
                "N°|Besoin|Catégorie|Objectifs du plan"
            })
    void headers_are_known_as_people_write_them(String code, String label, String kind, String objectives)
            throws IOException {
        assertThat(sound(read(
                        "Besoins de la DRH;;;;",
                        String.join(";", objectives, label, code, "Remarque", kind),
                        "D1, D2-A1;Écouter;B1;à voir;savoir-être")))
                .containsExactly(LISTEN);
    }

    @Test
    void rows_of_one_code_are_one_need() throws IOException {
        assertThat(sound(
                        read("Code;Libellé;Nature;Objectifs", "B1;Écouter;posture;D1", "B1;Écouter;posture;D2-A1, D1")))
                .containsExactly(LISTEN);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_read() throws IOException {
        assertThat(faults(read(
                        "Code;Libellé;Nature;Objectifs",
                        ";Écouter;posture;D1",
                        "B2;;attitude;D1, " + TOO_LONG,
                        "B3;Un;posture;#REF!",
                        "B4;Un;posture;",
                        "B4;Deux;posture;",
                        "x".repeat(ContributionId.LONGEST_CODE + 1) + ";Un;posture;")))
                .containsExactly(
                        "b.csv, ligne 2, colonne « Code » : Cette cellule est vide. Remplissez-la.",
                        "b.csv, ligne 3, colonne « Libellé » : Cette cellule est vide. Remplissez-la.",
                        "b.csv, ligne 3, colonne « Nature » : « attitude » est inconnu ici. Écrivez compétence, pratique,"
                                + " posture.",
                        "b.csv, ligne 3, colonne « Objectifs » : « " + TOO_LONG + " » n'est pas un code du plan.",
                        "b.csv, ligne 4, colonne « Objectifs » : La formule de cette cellule est en erreur, ou n'a pas été"
                                + " calculée (#REF!). Corrigez-la, ou écrivez la valeur.",
                        "b.csv, ligne 6, colonne « Code » : Le code « B4 » figure déjà à la ligne 5, où il dit autre"
                                + " chose. Donnez-en un autre.",
                        "b.csv, ligne 7, colonne « Code » : « " + "x".repeat(ContributionId.LONGEST_CODE + 1)
                                + " » n'est pas un code : " + ContributionId.LONGEST_CODE + " caractères au plus.");
    }

    @Test
    void what_no_header_names_is_told() throws IOException {
        assertThat(faults(read("Code;Libellé;Nature;Objectifs", "B1;Écouter;posture;D2-A1 ; D1")))
                .containsExactly(
                        "b.csv, ligne 2 : Cette ligne a plus de cellules que l'en-tête. Mettez entre guillemets ce"
                                + " qui contient le séparateur.");
    }

    @Test
    void a_column_that_lacks_or_stands_twice_is_named() throws IOException {
        assertThat(faults(read("Code;Libellé;Intitulé;Nature", "B1;Écouter;Écouter;posture")))
                .containsExactly(
                        "b.csv, ligne 1, colonne « Libellé » : Deux colonnes disent « Libellé ». Renommez ou retirez l'une"
                                + " des deux.",
                        "b.csv, ligne 1, colonne « Objectifs » : La colonne « Objectifs » manque. Ajoutez-la, ou partez du"
                                + " modèle.");
        assertThat(faults(read("Code;Libellé;Nature;Objectifs")))
                .containsExactly("b.csv, ligne 1 : Ce fichier n'a aucune ligne. Vérifiez le fichier choisi.");
        assertThat(read(InMemoryContent.of("b.csv", ""))).isInstanceOf(Outcome.Unusable.class);
    }

    @Test
    void a_sheet_of_a_workbook_reads_like_a_csv_file() throws IOException {
        InMemoryContent workbook = WorkbookFixture.of(
                "b.xlsx",
                "GPEC",
                List.of(
                        List.of("Besoins 2026"),
                        List.of("Code", "Libellé", "Nature", "Objectifs"),
                        List.of("B1", "Écouter", "posture", "D1 ; D2-A1")));

        assertThat(sound(read(workbook))).containsExactly(LISTEN);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void what_is_written_reads_back_to_the_character(Format format) throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            List<CompetencyNeed> needs = RandomNeeds.of(seed);

            assertThat(sound(read(new InMemoryContent("b", written(needs, format)))))
                    .as("%s, seed %d", format, seed)
                    .containsExactlyElementsOf(needs);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_text_no_cell_holds_reads_back(Format format) throws IOException {
        CompetencyNeed need = new CompetencyNeed("B1", Kind.SKILL, "Un long texte. ".repeat(5_000) + "fin", List.of());

        assertThat(sound(read(new InMemoryContent("b", written(List.of(need, other()), format)))))
                .containsExactly(need, other());
    }

    private static CompetencyNeed other() {
        return new CompetencyNeed("B2", Kind.PRACTICE, "Oser", List.of(new PlanCode("D1")));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_table_to_fill_has_a_header_and_no_row(Format format) throws IOException {
        assertThat(faults(read(new InMemoryContent("b", written(List.of(), format)))))
                .singleElement()
                .asString()
                .contains("aucune ligne");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_needs_are_the_same_bytes(Format format) throws Exception {
        byte[] first = written(List.of(LISTEN), format);
        Thread.sleep(2_100);

        assertThat(written(List.of(LISTEN), format)).isEqualTo(first);
    }
}
