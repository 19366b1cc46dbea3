package fr.continuum.adapters.files.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PlanContentFormatContract;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.port.PlanContentReader.Outcome;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.RandomPlans;
import fr.continuum.application.testing.SaidInBoth;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PlanBookTest extends PlanContentFormatContract {

    private static final String CSV_PLAN =
            "feuille;code_plan;nom;debut_mandat;fin_mandat;niveau;code;libelle;parent;etat;budget;element;jalon\n"
                    + "Plan;cap;CAP;01/07/2021;2028-06-30\n";

    @Override
    protected PlanContentWriter writer() {
        return new PlanBookWriter();
    }

    @Override
    protected PlanContentReader reader() {
        return new PlanBookReader();
    }

    @Test
    void a_file_of_nothing_is_no_plan() throws IOException {
        assertThat(new PlanBookReader().read(InMemoryContent.of("plan.csv", "")))
                .isInstanceOf(PlanContentReader.Outcome.Unusable.class);
    }

    @Test
    void a_file_filled_by_hand_needs_few_columns() throws IOException {
        Outcome.Read read = (Outcome.Read) csv("Éléments;;;;;Objectif stratégique;D1;Habiter\n"
                + "elements;;;;;ACTION;A1;Isoler;D1;;1 234,5\n"
                + "\n"
                + "jalons;;;;;;;;;;;A1;Études\n");

        assertThat(read.content().elements()).extracting(PlanElement::label).containsExactly("Habiter", "Isoler");
        Action action = (Action) read.content().elements().getLast();
        assertThat(action.state()).isEqualTo(new ActionState.Draft());
        assertThat(action.plannedCents()).hasValue(123_450);
        assertThat(action.milestones()).hasSize(1);
        assertThat(read.blank()).isEqualTo(1);
    }

    @Test
    void every_fault_is_told_at_once_by_row_and_column() throws IOException {
        Outcome.Unusable unusable = (Outcome.Unusable) csv("Éléments;;;;;étape;E1;Bien\n"
                + "Éléments;;;;;axe;X1;;;en cours\n"
                + "Éléments;;;;;action;A1;Agir;Z\n"
                + "Éléments;;;;;action;A2;Agir;X1;fini;beaucoup\n"
                + "Éléments;;;;;action;A2;Encore;D1\n"
                + "Jalons;;;;;;;;;;;X1;Étape\n"
                + "Bilan;;;\n");

        assertThat(unusable.faults())
                .extracting(SaidInBoth::fault)
                .containsExactly(
                        "p.csv, ligne 9, colonne « feuille » : « Bilan » n'est pas du format. Écrivez Plan, Éléments,"
                                + " Objectifs servis, Conditions, Chiffres clés, Jalons, Rôles, Territoires, Liens.");
        Outcome.Unusable next = (Outcome.Unusable) csv("Éléments;;;;;étape;E1;Bien\n"
                + "Éléments;;;;;axe;X1;;;en cours\n"
                + "Éléments;;;;;action;A1;Agir;Z\n"
                + "Éléments;;;;;action;A2;Agir;X1;fini;beaucoup\n"
                + "Éléments;;;;;action;A2;Encore;D1\n"
                + "Jalons;;;;;;;;;;;X1;Étape\n");
        assertThat(next.faults())
                .extracting(SaidInBoth::fault)
                .containsExactly(
                        "p.csv, ligne 3, colonne « niveau » : « étape » est inconnu ici. On attend : axe, objectif"
                                + " stratégique, objectif opérationnel, action, engagement.",
                        "p.csv, ligne 4, colonne « libelle » : Cette cellule est vide. Remplissez-la.",
                        "p.csv, ligne 4, colonne « etat » : Cette cellule n'a pas de sens pour un élément de niveau"
                                + " « axe ». Videz-la.",
                        "p.csv, ligne 5, colonne « parent » : « Z » n'est le code d'aucun élément. On attend : objectif"
                                + " stratégique, objectif opérationnel.",
                        "p.csv, ligne 6, colonne « parent » : « X1 » est de niveau « axe ». On attend : objectif"
                                + " stratégique, objectif opérationnel.",
                        "p.csv, ligne 6, colonne « etat » : « fini » est inconnu ici. On attend : brouillon, prévue, en"
                                + " cours, en pause, bloquée, achevée, abandonnée.",
                        "p.csv, ligne 6, colonne « budget » : « beaucoup » n'est pas un montant. Écrivez par exemple"
                                + " 1234,56.",
                        "p.csv, ligne 7, colonne « code » : Le code « A2 » figure déjà à la ligne 6. Donnez-en un"
                                + " autre.",
                        "p.csv, ligne 8, colonne « element » : « X1 » est de niveau « axe ». On attend : action.");
    }

    @Test
    void a_challenge_has_one_key_figure_and_it_says_something() throws IOException {
        String columns = "feuille;code_plan;nom;debut_mandat;fin_mandat;niveau;code;libelle;element;chiffre;"
                + "chiffre_compte;chiffre_au;chiffre_source\nPlan;cap;CAP;01/07/2021;2028-06-30\n"
                + "Éléments;;;;;objectif stratégique;D1;Planter\nÉléments;;;;;objectif stratégique;D2;Loger\n";
        String trees = "Chiffres clés;;;;;;;;D1;4 000 arbres;plantés depuis 2022;30/06/2024;Direction des parcs\n";

        assertThat(((Outcome.Read) read("p.csv", (columns + trees).getBytes(StandardCharsets.UTF_8)))
                        .content().elements().stream()
                                .flatMap(element -> ((Objective.Strategic) element).keyFigure().stream()))
                .containsExactly(new KeyFigure(
                        "4 000 arbres", "plantés depuis 2022", LocalDate.parse("2024-06-30"), "Direction des parcs"));
        assertThat(((Outcome.Unusable) read(
                                "p.csv",
                                (columns + trees + trees
                                                + "Chiffres clés;;;;;;;;D2;beaucoup;à définir;30/06/2024;à désigner\n"
                                                + "Chiffres clés;;;;;;;;D2;120 logements;livrés;bientôt;\n")
                                        .getBytes(StandardCharsets.UTF_8)))
                        .faults())
                .extracting(SaidInBoth::fault)
                .containsExactly(
                        "p.csv, ligne 6, colonne « element » : « D1 » a déjà un chiffre clé plus haut : gardez-en un.",
                        "p.csv, ligne 7, colonne « chiffre » : Ce chiffre ne dit aucun nombre. Écrivez par exemple"
                                + " 4 000 arbres.",
                        "p.csv, ligne 7, colonne « chiffre_compte » : Cette cellule ne dit pas ce que le chiffre compte."
                                + " Écrivez-le en toutes lettres.",
                        "p.csv, ligne 7, colonne « chiffre_source » : Cette cellule ne dit pas qui compte. Nommez une"
                                + " direction ou un organisme.",
                        "p.csv, ligne 8, colonne « chiffre_au » : « bientôt » n'est pas une date. Écrivez par exemple"
                                + " 2026-12-31 ou 31/12/2026.",
                        "p.csv, ligne 8, colonne « chiffre_source » : Cette cellule est vide. Remplissez-la.");
    }

    @Test
    void columns_and_sheets_of_ones_own_are_told_and_left_out() throws IOException {
        byte[] bytes;
        try (Workbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(written(RandomPlans.of(3), PlanContentWriter.Format.WORKBOOK)))) {
            workbook.createSheet("Brouillon");
            workbook.getSheet("Éléments").getRow(0).createCell(30).setCellValue("Mes notes");
            bytes = WorkbookFixture.saved("p.xlsx", workbook).bytes();
        }

        Outcome.Read read = (Outcome.Read) read("p.xlsx", bytes);

        assertThat(read.content()).isEqualTo(RandomPlans.of(3).content());
        assertThat(read.remarks())
                .extracting(SaidInBoth::remark)
                .containsExactly(
                        "p.xlsx, feuille « Éléments », ligne 1, colonne « Mes notes » : Cette colonne n'est pas du"
                                + " format : elle n'est pas lue.",
                        "p.xlsx, feuille « Brouillon » : Cette feuille n'est pas du format : elle n'est pas lue.");
    }

    @Test
    void the_template_has_every_sheet_and_says_what_to_write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer().template(bytes);

        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Notice");
            assertThat(workbook.getSheetAt(0).getLastRowNum())
                    .isEqualTo(Arrays.stream(PlanSheet.values())
                            .mapToInt(sheet -> sheet.columns().size())
                            .sum());
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1 + PlanSheet.values().length);
        }
        assertThat(read("modele.xlsx", bytes.toByteArray()))
                .isEqualTo(new Outcome.Unusable(List.of(FileFault.inTable(
                        "modele.xlsx",
                        "Plan",
                        0,
                        "",
                        new Wording(
                                "On attend ici une ligne, celle du plan. Partez du modèle que donne l'export.",
                                "One row is expected here, that of the plan. Start from the template that the export"
                                        + " gives.")))));
    }

    @Test
    void a_spreadsheet_runs_nothing_of_a_csv_file() throws IOException {
        for (long seed = 0; seed < 50; seed++) {
            String csv =
                    new String(written(RandomPlans.of(seed), PlanContentWriter.Format.CSV), StandardCharsets.UTF_8);

            try (CsvReader<CsvRecord> records =
                    CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv)) {
                assertThat(records.stream().flatMap(row -> row.getFields().stream()))
                        .as("seed %d", seed)
                        .noneMatch(cell -> cell.matches("(?s)[=@+\\-\t].*"));
            }
        }
    }

    private Outcome csv(String rows) throws IOException {
        return reader().read(InMemoryContent.of("p.csv", CSV_PLAN + rows));
    }
}
