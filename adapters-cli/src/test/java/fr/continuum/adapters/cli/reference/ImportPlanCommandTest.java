package fr.continuum.adapters.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.port.PlanFileKinds.Kind;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.port.ToldCell;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.PlanWords;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPlanCommandTest {

    private static final PlanContent VOTED = plan("challenge D1 elected department", "adopted 2022-03-21");

    private final House house = new House(new ScriptedReader("1"));
    private final List<ActionPlanReader.Frame> framed = new ArrayList<>();
    private Kind kind = new Kind.Book();
    private PlanContentReader.Outcome book = read(plan("challenge D1 label=Habiter", "action A1 principal=D1"));
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @Test
    void a_plan_is_imported_and_the_same_again_is_no_change() {
        assertThat(run()).isZero();
        assertThat(out).hasToString("Plan importé : 2 éléments.\nÉléments : 2 ajoutés.\n");
        assertThat(err).hasToString("plan.xlsx : plan complet, au format de Continuum.\n");

        assertThat(run()).isZero();
        assertThat(out).hasToString("Plan importé : 2 éléments.\nAucun changement.\n");
    }

    @Test
    void a_trial_tells_every_change_and_imports_nothing() {
        run();
        book = read(plan("challenge D1 label=Loger", "challenge D2"));

        assertThat(run("--essai")).isZero();

        assertThat(out).hasToString("""
                Essai, rien n'est importé : 2 éléments.
                Éléments : 1 ajouté, 1 modifié, 1 supprimé.
                ~ objectif stratégique D1 « Loger » : intitulé : Habiter → Loger
                - action A1 « A1 »
                + objectif stratégique D2 « D2 »
                """);
        assertThat(house.plans
                        .latest(Owner.HOME)
                        .orElseThrow()
                        .content()
                        .content()
                        .elements())
                .hasSize(2)
                .anyMatch(element -> element.code().equals(new PlanCode("A1")));
    }

    @Test
    void every_fault_is_named_and_nothing_imported() {
        book = new PlanContentReader.Outcome.Unusable(List.of(
                FileFault.inTable("plan.xlsx", "Éléments", 3, "niveau", "Inconnu."),
                FileFault.inTable("plan.xlsx", "Rôles", 2, "poste", "Vide.")));

        assertThat(run()).isEqualTo(2);

        assertThat(err).hasToString("""
                plan.xlsx, feuille « Éléments », ligne 3, colonne « niveau » : Inconnu.
                plan.xlsx, feuille « Rôles », ligne 2, colonne « poste » : Vide.
                2 défauts : rien n'a été importé.
                """);
        assertThat(house.plans.latest(Owner.HOME)).isEmpty();
    }

    @Test
    void a_rule_is_told_of_the_cell_that_names_what_it_stands_against() {
        PlanContent content = plan("challenge D1 label=" + "x".repeat(501));
        book = new PlanContentReader.Outcome.Read(
                content,
                Map.of(new PlanCode("D1"), new ToldCell("plan.xlsx", "Éléments", 2, "libelle", "x")),
                List.of(),
                0);

        assertThat(run()).isEqualTo(2);

        assertThat(err.toString())
                .contains("plan.xlsx, feuille « Éléments », ligne 2, colonne « libelle » : plan cap · D1 : ");
    }

    @Test
    void what_was_voted_changes_with_its_decision_only_and_the_command_says_how() {
        book = read(VOTED);
        run();
        book = read(plan("challenge D1 label=Autre elected department", "adopted 2022-03-21"));

        assertThat(run()).isEqualTo(2);
        assertThat(err.toString())
                .contains("--revision-reason MOTIF --revision-decision RÉFÉRENCE")
                .contains("plan.xlsx : plan cap · D1 : intitulé : D1 → Autre (R06 : ");

        assertThat(run("--revision-reason", "crise", "--decision", "CD-2024-07", "--date", "2024-06-30"))
                .isZero();
        assertThat(house.plans
                        .history(Owner.HOME, new PlanCode("cap"))
                        .entries()
                        .getLast()
                        .revision()
                        .orElseThrow()
                        .on())
                .isEqualTo(LocalDate.parse("2024-06-30"));
    }

    @Test
    void remarks_and_blank_rows_are_told_and_the_file_named_by_what_it_is() {
        kind = new Kind.ActionPlan();

        assertThat(run(
                        "--top",
                        "objectif",
                        "--code",
                        "cap",
                        "--name",
                        "CAP",
                        "--start",
                        "2021-07-01",
                        "--sheet",
                        "2026"))
                .isZero();

        assertThat(err).hasToString("""
                plan.xlsx : classeur de plan d'actions.
                plan.xlsx, feuille « Plan », ligne 4 : Cette ligne répète la ligne 3.
                2 lignes vides, laissées de côté.
                """);
        assertThat(framed)
                .containsExactly(new ActionPlanReader.Frame(
                        new PlanCode("cap"),
                        "CAP",
                        MandateTerm.from(LocalDate.parse("2021-07-01")),
                        PlanLevel.STRATEGIC_OBJECTIVE,
                        true,
                        House.TONIGHT,
                        "2026",
                        ActionPlanWords.NONE));
    }

    @Test
    void what_columns_and_status_words_mean_is_said_beside_the_file() {
        kind = new Kind.ActionPlan();

        assertThat(run("--column", "Cap=emplacement", "--column", "Geste=Action", "--status", "Gelée=En pause"))
                .isZero();

        assertThat(framed)
                .singleElement()
                .extracting(ActionPlanReader.Frame::words)
                .isEqualTo(ActionPlanWords.said(
                        Map.of("Cap", ActionPlanField.PLACE, "Geste", ActionPlanField.TITLE),
                        Map.of("Gelée", ActionPlanState.ON_HOLD)));
    }

    @Test
    void policies_are_told_as_what_they_are() {
        kind = new Kind.Targets("plan");

        assertThat(run("--profile", "plan")).isZero();

        assertThat(out).hasToString("Politiques importées : 1 éléments.\n");
        assertThat(house.trees.latest(Owner.HOME, Dimension.POLICY)).isPresent();
    }

    @Test
    void another_plan_takes_the_place_of_the_one_in_force_and_says_so() {
        run();
        kind = new Kind.ActionPlan();

        run("--code", "cap-2028");

        assertThat(out.toString()).contains("Le plan « cap-2028 » prend la place de « cap », qui reste lisible.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --top défi               | « défi » ne convient pas pour --top : axe ou objectif.
            --column Cap=lieu        | « lieu » ne convient pas pour --column : action, autre, autres-objectifs, budget, budget-euros, budget-keuros, budget-meuros, canton, code, code-canton, code-commune, code-epci, commune, continue, debut, descriptif, direction-pilote, elu, emplacement, epci, fin, partenaires, pilote, priorite, sous-action, statut, structure-pilote, territoire.
            --status Gelée=froid     | « froid » ne convient pas pour --status : abandonnee, achevee, bloquee, brouillon, en-cours, en-pause, prevue.
            --start demain           | « demain » ne convient pas pour --start.
            --revision-reason parce  | Une révision dit pourquoi et par quelle décision : donnez --revision-reason et --revision-decision.
            --date 2024-01-01        | Une révision dit pourquoi et par quelle décision : donnez --revision-reason et --revision-decision.
            """)
    void what_is_wrong_is_said_with_the_usage(String words, String sentence) {
        assertThat(run(words.split(" "))).isEqualTo(64);
        assertThat(err.toString().lines()).first().isEqualTo(sentence);
    }

    private int run(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("plan", "plan.xlsx"));
        all.addAll(Arrays.asList(words));
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
        ImportPlan.Readers readers =
                new ImportPlan.Readers((_, _) -> kind, _ -> book, (_, frame) -> workbook(frame), (_, _) -> policies());
        return new ContinuumCommands()
                .add(new ImportPlanCommand(
                        console,
                        house.clock,
                        () -> new ImportPlan(readers, house.plans, house.changePlan(), house.trees, house.clock)))
                .run(
                        console,
                        (failure, _, _) -> {
                            throw failure;
                        },
                        all.toArray(String[]::new));
    }

    private ActionPlanReader.Outcome workbook(ActionPlanReader.Frame frame) {
        framed.add(frame);
        return new ActionPlanReader.Outcome.Read(
                PlanContent.empty(frame.code(), frame.name(), frame.term())
                        .withElements(plan("challenge 1 label=Habiter").elements()),
                Map.of(),
                List.of(new FileRemark(
                        FileRemark.Kind.READ_AS,
                        FileFault.inTable("plan.xlsx", "Plan", 4, "", "Cette ligne répète la ligne 3."))),
                2);
    }

    private static PlanFileReader.Outcome policies() {
        return new PlanFileReader.Outcome.Read(
                new TargetTree(Dimension.POLICY, List.of(new Target("EDU", "Éducation", TargetKind.POLICY, ""))), 0);
    }

    private static PlanContentReader.Outcome read(PlanContent content) {
        return new PlanContentReader.Outcome.Read(content, List.of(), 0);
    }

    private static PlanContent plan(String... lines) {
        return PlanWords.plan(List.of(lines));
    }
}
