package fr.continuum.adapters.files.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.application.port.AllocationFileReader.Outcome.Read;
import fr.continuum.application.port.AllocationFileReader.Outcome.Unusable;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.application.port.ImportNotes.Contradiction;
import fr.continuum.application.port.ImportNotes.FoldedLabel;
import fr.continuum.application.testing.Faults;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The profile `crosswalk`, in an empty home.
class CrosswalkTest {

    private static final String HEADER =
            "Sens,Nature - Code,Fonction - Code,Niveau a - Politique,Niveau b - Sous Politique\n";
    private static final TargetTree NONE = TargetTree.empty(Dimension.POLICY);

    private final ProfiledAllocationReader reader = new ProfiledAllocationReader(new Profiles(Path.of("no-such-home")));

    @Test
    void a_row_maps_flow_nature_and_function_to_a_sub_policy_within_its_policy() throws IOException {
        Read read = read("DEPENSE,6288,64,Jeunesse,Colonies\nRECETTE,7067,33,Sports,Colonies\n");

        assertThat(read.tree().targets())
                .containsExactly(
                        new Target("jeunesse", "Jeunesse", TargetKind.POLICY, ""),
                        new Target("jeunesse/colonies", "Colonies", TargetKind.SUB_POLICY, "jeunesse"),
                        new Target("sports", "Sports", TargetKind.POLICY, ""),
                        new Target("sports/colonies", "Colonies", TargetKind.SUB_POLICY, "sports"));
        assertThat(read.table().rules())
                .containsExactly(
                        rule(2, "D", "6288", "64", Outcome.Targets.whole("jeunesse/colonies")),
                        rule(3, "R", "7067", "33", Outcome.Targets.whole("sports/colonies")));
        assertThat(read.notes()).isEqualTo(new ImportNotes(2, 0, 0, List.of(), List.of()));
    }

    @Test
    void a_dash_as_policy_sets_aside_and_as_sub_policy_is_the_policy_itself() throws IOException {
        Read read = read("DEPENSE,001,01,-,-\nDEPENSE,60,5,Santé,-\nDEPENSE,61,5,-,Soins\n");

        assertThat(read.table().rules())
                .extracting(AllocationRule::outcome)
                .containsExactly(
                        new Outcome.SetAside(SetAsideReason.NO_POLICY),
                        Outcome.Targets.whole("sante"),
                        new Outcome.SetAside(SetAsideReason.NO_POLICY));
        assertThat(read.tree().targets()).containsExactly(new Target("sante", "Santé", TargetKind.POLICY, ""));
    }

    @Test
    void spellings_of_a_label_fold_into_the_most_frequent_and_are_reported() throws IOException {
        Read read = read("""
                DEPENSE,1,1,petite  ENFANCE,Crèches
                DEPENSE,2,1,Petite enfance,Creches
                DEPENSE,3,1,Petite enfance,-
                """);

        assertThat(read.tree().targets())
                .containsExactly(
                        new Target("petite-enfance", "Petite enfance", TargetKind.POLICY, ""),
                        new Target("petite-enfance/creches", "Crèches", TargetKind.SUB_POLICY, "petite-enfance"));
        assertThat(read.notes().folded())
                .containsExactly(
                        new FoldedLabel("", "Petite enfance", List.of("petite  ENFANCE")),
                        new FoldedLabel("Petite enfance", "Crèches", List.of("Creches")));
    }

    @Test
    void rows_that_say_the_same_are_one_and_blank_rows_are_counted() throws IOException {
        Read read = read("DEPENSE,60,5,Santé,-\n,,,,\nDEPENSE,60,5,SANTE,-\n\n");

        assertThat(read.table().rules()).hasSize(1);
        assertThat(read.notes())
                .isEqualTo(
                        new ImportNotes(2, 2, 1, List.of(new FoldedLabel("", "Santé", List.of("SANTE"))), List.of()));
    }

    @Test
    void rows_that_contradict_each_other_are_imported_and_reported() throws IOException {
        Read read = read("RECETTE,275,01,Emprunts,-\nRECETTE,275,01,-,-\n");

        assertThat(read.table().rules()).hasSize(2);
        assertThat(read.notes().contradictions())
                .containsExactly(new Contradiction(
                        "fonction=01 nature=275 sens=R",
                        List.of(2, 3),
                        List.of("Emprunts", "mise à part (sans politique)")));
    }

    @Test
    void every_fault_is_told_by_row_and_column_and_then_nothing_is_read() throws IOException {
        Unusable unusable = (Unusable) reader.read(
                InMemoryContent.of(
                        "t.csv",
                        HEADER
                                + "DEPENSES?,60,5,Santé,-\nDEPENSE,60\nDEPENSE,60,5,,-\nDEPENSE,60,5,Santé,\n,,,Santé,-\n"),
                "crosswalk",
                Dimension.POLICY,
                NONE,
                true);

        assertThat(unusable.faults())
                .allSatisfy(Faults::inBothLanguages)
                .extracting(FileFault::inFrench)
                .containsExactly(
                        "t.csv, ligne 2, colonne « Sens » : « DEPENSES? » n'est pas une valeur que le profil connaît."
                                + " Valeurs admises : d, depense, depenses, r, recette, recettes (casse et accents"
                                + " indifférents).",
                        "t.csv, ligne 3 : Cette ligne est coupée : 2 cellules au lieu de 5. Complétez-la.",
                        "t.csv, ligne 4, colonne « Niveau a - Politique » : Cette cellule est vide : on ne sait où va"
                                + " l'argent. Nommez une cible.",
                        "t.csv, ligne 5, colonne « Niveau b - Sous Politique » : Cette cellule est vide : on ne sait"
                                + " où va l'argent. Nommez une cible.",
                        "t.csv, ligne 6 : Cette ligne ne demande rien : elle vaudrait pour tout le budget. Donnez au"
                                + " moins un code.");
    }

    @Test
    void without_create_targets_an_unknown_target_is_a_fault_that_names_the_nearest() throws IOException {
        TargetTree known = new TargetTree(
                Dimension.POLICY,
                List.of(
                        new Target("P1", "Éducation", TargetKind.POLICY, ""),
                        new Target("P2", "Santé", TargetKind.POLICY, "")));

        Unusable unusable = (Unusable) reader.read(
                InMemoryContent.of("t.csv", HEADER + "DEPENSE,60,5,Education,-\nDEPENSE,61,5,Educations,-\n"),
                "crosswalk",
                Dimension.POLICY,
                known,
                false);

        assertThat(unusable.faults())
                .allSatisfy(Faults::inBothLanguages)
                .extracting(FileFault::inFrench)
                .containsExactly("t.csv, ligne 3, colonne « Niveau a - Politique » : La cible « Educations » n'existe"
                        + " pas. La plus proche : « Éducation ». Corrigez-la, ou créez les cibles manquantes avec"
                        + " --create-targets.");
    }

    @Test
    void targets_that_exist_keep_their_code_and_label_and_new_ones_follow() throws IOException {
        Target existing = new Target("P1", "Éducation", TargetKind.POLICY, "");

        Read read = (Read) reader.read(
                InMemoryContent.of("t.csv", HEADER + "DEPENSE,60,5,EDUCATION,Écoles\n"),
                "crosswalk",
                Dimension.POLICY,
                new TargetTree(Dimension.POLICY, List.of(existing)),
                true);

        assertThat(read.tree().targets())
                .containsExactly(existing, new Target("P1/ecoles", "Écoles", TargetKind.SUB_POLICY, "P1"));
        assertThat(read.notes().folded()).containsExactly(new FoldedLabel("", "Éducation", List.of("EDUCATION")));
    }

    @Test
    void a_sub_policy_is_not_taken_for_a_policy_whose_code_reads_like_it() throws IOException {
        Target sport = new Target("sport", "Sport", TargetKind.POLICY, "");
        Target youth = new Target("jeunesse", "Jeunesse", TargetKind.POLICY, "");

        Read read = (Read) reader.read(
                InMemoryContent.of("t.csv", HEADER + "DEPENSE,60,33,Jeunesse,sport\n"),
                "crosswalk",
                Dimension.POLICY,
                new TargetTree(Dimension.POLICY, List.of(sport, youth)),
                true);

        assertThat(read.tree().targets())
                .containsExactly(
                        sport, youth, new Target("jeunesse/sport", "sport", TargetKind.SUB_POLICY, "jeunesse"));
    }

    @Test
    void headers_match_whatever_their_case_accents_and_spaces_and_other_columns_are_not_looked_at() throws IOException {
        Read read = (Read) reader.read(
                InMemoryContent.of(
                        "t.csv",
                        "\uFEFFSENS;Mouvement;nature\u00a0-  code;FONCTION -\u202fCode;Niveau A - politique;Niveau b - sous politique\r\n"
                                + "dépense;ORDRE;60;5;Santé;-\r\n"),
                "crosswalk",
                Dimension.POLICY,
                NONE,
                true);

        assertThat(read.table().rules()).containsExactly(rule(2, "D", "60", "5", Outcome.Targets.whole("sante")));
    }

    private Read read(String rows) throws IOException {
        return (Read)
                reader.read(InMemoryContent.of("t.csv", HEADER + rows), "crosswalk", Dimension.POLICY, NONE, true);
    }

    private static AllocationRule rule(int line, String flow, String nature, String function, Outcome outcome) {
        return AllocationRule.row(
                        List.of(
                                Condition.exactly(KeyField.FUNCTION, function),
                                Condition.exactly(KeyField.NATURE, nature),
                                Condition.exactly(KeyField.FLOW, flow)),
                        outcome)
                .from(new AllocationRule.Origin("t.csv", line));
    }
}
