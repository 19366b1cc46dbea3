package fr.continuum.adapters.files.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.application.port.PlanFileReader.Outcome;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.SaidInBoth;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFilesTest {

    private final ProfiledPlanReader reader = new ProfiledPlanReader(new Profiles(Path.of("no-such-home")));

    @Test
    void a_plan_is_read_in_the_order_of_its_file() throws IOException {
        assertThat(read("code;libelle;niveau;parent\nD1-A1;Agir;Action;D1\n;;;\nD1;Défi 1;Défi;\n"))
                .isEqualTo(new Outcome.Read(
                        new TargetTree(
                                Dimension.PLAN,
                                List.of(
                                        new Target("D1-A1", "Agir", TargetKind.ACTION, "D1"),
                                        new Target("D1", "Défi 1", TargetKind.STRATEGIC_OBJECTIVE, ""))),
                        1));
    }

    @Test
    void what_is_exported_reads_back_as_the_same_tree() throws IOException {
        TargetTree tree = new TargetTree(
                Dimension.POLICY,
                List.of(
                        new Target("a", "Une \"politique\" ; vaste", TargetKind.POLICY, ""),
                        new Target("a/b", "Dont\ndeux lignes", TargetKind.SUB_POLICY, "a")));
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        new PlanCsvWriter().write(tree, written);

        assertThat(read(written.toString(StandardCharsets.UTF_8))).isEqualTo(new Outcome.Read(tree, 0));
    }

    @Test
    void every_fault_is_told_by_row_and_column() throws IOException {
        Outcome.Unusable unusable = (Outcome.Unusable) read("""
                code;libelle;niveau;parent
                ;Sans code;action;
                A;;action;
                B;Bien;étape;
                C;Cible;action;Z
                C;Cible encore;action;
                D;Santé;politique;
                E;Boucle;action;F
                F;Boucle;action;E
                """);

        assertThat(unusable.faults())
                .extracting(SaidInBoth::fault)
                .containsExactly(
                        "p.csv, ligne 2, colonne « code » : Le code manque : les liens et les tables nomment une cible"
                                + " par lui.",
                        "p.csv, ligne 3, colonne « libelle » : Le libellé manque.",
                        "p.csv, ligne 4, colonne « niveau » : Le niveau « étape » est inconnu. Niveaux admis : action,"
                                + " axe, defi, objectifoperationnel, objectifstrategique, politique, sous-politique.",
                        "p.csv, ligne 5, colonne « parent » : Le parent « Z » n'est le code d'aucune ligne."
                                + " Corrigez-le.",
                        "p.csv, ligne 6, colonne « code » : Le code « C » figure déjà à la ligne 5. Donnez-en un"
                                + " autre.",
                        "p.csv, ligne 7, colonne « niveau » : Ce fichier mêle plan de mandat et politiques publiques."
                                + " Faites un fichier de chacun.",
                        "p.csv, ligne 8, colonne « parent » : « E » serait sous lui-même, en passant par « F »."
                                + " Corrigez l'un des parents.",
                        "p.csv, ligne 9, colonne « parent » : « F » serait sous lui-même, en passant par « E »."
                                + " Corrigez l'un des parents.");
    }

    private Outcome read(String csv) throws IOException {
        return reader.read(InMemoryContent.of("p.csv", csv), "plan");
    }
}
