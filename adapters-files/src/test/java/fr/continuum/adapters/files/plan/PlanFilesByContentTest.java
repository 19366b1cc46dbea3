package fr.continuum.adapters.files.plan;

import static fr.continuum.adapters.files.testing.WorkbookFixture.fill;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.exchange.PlanBookWriter;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.application.port.PlanFileKinds;
import fr.continuum.application.port.PlanFileKinds.Kind;
import fr.continuum.application.port.PlanFileKindsContract;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.RandomPlans;
import fr.continuum.application.testing.SaidInBoth;
import fr.continuum.application.testing.SharedData;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesByContentTest extends PlanFileKindsContract {

    private static final String OWN_COLUMNS = """
            reads: targets
            columns:
              code: Réf
              label: Intitulé
              level: Rang
              parent: Sous
            levels:
              orientation: STRATEGIC_OBJECTIVE
            """;

    @TempDir
    private Path folder = Path.of("");

    @Override
    protected PlanFileKinds kinds() {
        return new PlanFilesByContent(new Profiles(folder));
    }

    @Override
    protected List<byte[]> books() throws IOException {
        return List.of(
                written(PlanContentWriter.Format.WORKBOOK),
                written(PlanContentWriter.Format.CSV),
                template(),
                "feuille;code_plan\nPlan;cap".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected List<byte[]> actionPlans() throws IOException {
        return List.of(
                WorkbookFixture.made("p", workbook -> {
                            fill(workbook.createSheet("Mode d'emploi"), 0, List.of(List.of("Lisez-moi")));
                            fill(
                                    workbook.createSheet("Plan"),
                                    2,
                                    List.of(List.of("Axe (x)", "Titre de l'action", "Statut"), List.of("A", "B")));
                        })
                        .bytes(),
                "Notre plan\nAxe;Titre de l'action;Statut\nA;B;En cours".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected List<byte[]> targets() throws IOException {
        return List.of(
                "code;libelle;niveau;parent\nD1;Habiter;défi;".getBytes(StandardCharsets.UTF_8),
                "parent,niveau,libelle,code\n,défi,Habiter,D1".getBytes(StandardCharsets.UTF_8),
                WorkbookFixture.of("p", "Feuil1", List.of(List.of("Code", "Libellé", "Niveau", "Parent")))
                        .bytes(),
                "code;libelle;parent\nD1;Habiter;".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected List<byte[]> documents() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Défi 1");
            document.write(bytes);
        }
        return List.of(bytes.toByteArray());
    }

    @Test
    void a_table_of_one_s_own_is_known_by_the_profile_that_has_its_columns() throws IOException {
        Files.writeString(folder.resolve("notre-plan.yaml"), OWN_COLUMNS);

        assertThat(kindOf("Sous;Rang;Intitulé;Réf\n;orientation;Habiter;O1")).isEqualTo(new Kind.Targets("notre-plan"));
    }

    @Test
    void a_table_two_profiles_read_is_told_for_somebody_to_choose() throws IOException {
        Files.writeString(folder.resolve("un.yaml"), OWN_COLUMNS);
        Files.writeString(folder.resolve("deux.yaml"), OWN_COLUMNS);

        assertThat(kindOf("Sous;Rang;Intitulé;Réf\n;orientation;Habiter;O1"))
                .isEqualTo(new Kind.Unknown(FileFault.of(
                        "p.csv",
                        new Wording(
                                "Plusieurs profils lisent ce fichier : deux, un. Nommez celui qu'il faut.",
                                "Several profiles read this file: deux, un. Name the right one."))));
    }

    @Test
    void a_plan_in_the_words_of_an_authority_is_an_action_plan_by_usual_words_its_own_or_those_somebody_says()
            throws IOException {
        assertThat(kindOf("Défi;Objectif opérationnel;Action;Direction pilote;Statut\nA;B;C;D;En cours"))
                .isEqualTo(new Kind.ActionPlan());
        String own = "Cap;Geste;Statut\nA;B;En cours";
        assertThat(kindOf(own)).isInstanceOf(Kind.Unknown.class);
        ActionPlanWords levels = new ActionPlanWords(
                Map.of(PlanLevel.STRATEGIC_OBJECTIVE, "cap", PlanLevel.ACTION, "geste"), Map.of(), Map.of());
        assertThat(kinds().of(InMemoryContent.of("p.csv", own), levels)).isEqualTo(new Kind.ActionPlan());
        ActionPlanWords said =
                ActionPlanWords.said(Map.of("Cap", ActionPlanField.PLACE, "Geste", ActionPlanField.TITLE), Map.of());
        assertThat(kinds().of(InMemoryContent.of("p.csv", "Cap;Geste\nA;B"), said))
                .isEqualTo(new Kind.ActionPlan());
    }

    @Test
    void a_pdf_is_told_to_be_one_and_what_to_do() throws IOException {
        assertThat(kinds().of(
                                InMemoryContent.of("plan.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n"),
                                ActionPlanWords.NONE))
                .isInstanceOfSatisfying(
                        Kind.Unknown.class,
                        unknown -> assertThat(unknown.fault().inFrench())
                                .startsWith("plan.pdf : Ce fichier est un PDF")
                                .contains("/plan/proposer"));
    }

    @Test
    void what_is_unknown_is_told_by_its_first_cells() throws IOException {
        assertThat(SaidInBoth.fault(((Kind.Unknown) kindOf("Nom;Grade;Salaire\nX;A;1")).fault()))
                .contains("Ses premières cellules : Nom, Grade, Salaire.");
    }

    @Test
    void the_workbooks_of_others_are_action_plans_and_an_indicator_is_none() throws IOException {
        for (Content workbook : SharedData.contents("strategy", ".xlsx")) {
            assertThat(kinds().of(workbook, ActionPlanWords.NONE))
                    .as(workbook.name())
                    .isEqualTo(new Kind.ActionPlan());
        }
        assertThat(kinds().of(SharedData.content("strategy/OVQ-OFS-departemental.json"), ActionPlanWords.NONE))
                .isInstanceOf(Kind.Unknown.class);
    }

    private Kind kindOf(String csv) throws IOException {
        return kinds().of(InMemoryContent.of("p.csv", csv), ActionPlanWords.NONE);
    }

    private static byte[] written(PlanContentWriter.Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PlanBookWriter().write(RandomPlans.of(3), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] template() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PlanBookWriter().template(bytes);
        return bytes.toByteArray();
    }
}
