package fr.continuum.adapters.files.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanLayout;
import fr.continuum.application.port.ActionPlanReader.Frame;
import fr.continuum.application.port.ActionPlanReader.Outcome;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the budgets of an action-plan workbook are counted in.
class BudgetsOfPlansTest {

    private static final String SPACE = "\u202f";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Enveloppe (k€)                    | 120             | 12000000
            Budget prévisionnel total k€ HT   | 1,5             | 150000
            Budget (en milliers d'euros)      | 120             | 12000000
            BUDGET (K€ TTC)                   | 1 200           | 120000000
            Coût en M€                        | 1,25            | 125000000
            Budget (millions d’euros)         | 2               | 200000000
            Enveloppe (€)                     | 120             | 12000
            Budget                            | 120 k€          | 12000000
            Budget                            | 1,5 M€ HT       | 150000000
            Budget                            | 2 millions d'euros | 200000000
            Budget                            | 120             | 12000
            Enveloppe (k€)                    | 120 €           | 12000
            Budget prévisionnel total € HT    | 3 K€            | 300000
            """)
    void a_budget_is_in_the_unit_its_cell_or_its_header_says(String header, String cell, long cents)
            throws IOException {
        assertThat(budget(read(ActionPlanWords.NONE, header, cell))).hasValue(cents);
    }

    @Test
    void what_is_not_in_euros_is_told_as_it_was_read() throws IOException {
        assertThat(told(read(ActionPlanWords.NONE, "Enveloppe (k€)", "120")))
                .containsExactly("p.xlsx, feuille « Plan », ligne 2, colonne « Enveloppe (k€) » : « 120 » est lu comme"
                        + " 120" + SPACE + "000,00\u00a0€ (en k€).");
        assertThat(told(read(ActionPlanWords.NONE, "Enveloppe (k€)", "120 €")))
                .singleElement()
                .asString()
                .endsWith("« 120 € » est lu comme 120,00\u00a0€ (en €).");
        assertThat(told(read(ActionPlanWords.NONE, "Budget (€)", "120"))).isEmpty();
    }

    @Test
    void a_person_says_the_unit_and_a_header_that_names_one_is_not_read_in_another_unasked() throws IOException {
        assertThat(budget(read(said("Somme", ActionPlanField.BUDGET_KEUR), "Somme", "120")))
                .hasValue(120_000_00);
        assertThat(budget(read(said("Somme", ActionPlanField.BUDGET_MEUR), "Somme", "1")))
                .hasValue(1_000_000_00);
        assertThat(budget(read(said("Somme (k€)", ActionPlanField.BUDGET), "Somme (k€)", "120")))
                .hasValue(120_000_00);
        assertThat(budget(read(said("Somme (k€)", ActionPlanField.BUDGET_EUR), "Somme (k€)", "120")))
                .hasValue(120_00);
    }

    @Test
    void the_unit_is_proposed_with_the_column() throws IOException {
        assertThat(field(ActionPlanWords.NONE, "Enveloppe (k€)")).isEqualTo(ActionPlanField.BUDGET_KEUR);
        assertThat(field(ActionPlanWords.NONE, "Budget (M€)")).isEqualTo(ActionPlanField.BUDGET_MEUR);
        assertThat(field(ActionPlanWords.NONE, "Budget (€)")).isEqualTo(ActionPlanField.BUDGET);
        assertThat(field(said("Budget (M€)", ActionPlanField.BUDGET_EUR), "Budget (M€)"))
                .isEqualTo(ActionPlanField.BUDGET_EUR);
    }

    @Test
    void of_two_columns_of_amounts_the_first_is_the_budget_and_the_other_is_told_once() throws IOException {
        Outcome.Read read = (Outcome.Read) outcome(
                ActionPlanWords.NONE,
                List.of("Défi", "Action", "Coût", "Coût", "Statut"),
                List.of("Habiter", "Isoler", "100", "200", ""),
                List.of("Habiter", "Bâtir", "300", "", ""));

        assertThat(budget(read)).hasValue(100_00);
        assertThat(told(read))
                .filteredOn(sentence -> sentence.contains("ligne 1,"))
                .containsExactly("p.xlsx, feuille « Plan », ligne 1, colonne « Coût » : Une autre colonne dit déjà le"
                        + " budget, « Coût » : celle-ci est reprise dans la description. Dites laquelle est le budget si"
                        + " c'est celle-ci.");
        assertThat(((Action) read.content().elements().get(1)).description()).isEqualTo("Coût : 200");
    }

    @Test
    void words_in_a_column_that_nobody_called_the_budget_go_to_the_description_and_others_are_faults()
            throws IOException {
        Outcome.Read read = read(ActionPlanWords.NONE, "Coût", "à chiffrer");
        assertThat(budget(read)).isEmpty();
        assertThat(((Action) read.content().elements().getLast()).description()).isEqualTo("Coût : à chiffrer");
        assertThat(read.said().values()).allSatisfy(said -> assertThat(said).hasSize(1));

        Outcome outcome = outcome(
                said("Coût", ActionPlanField.BUDGET),
                List.of("Défi", "Action", "Coût", "Statut"),
                List.of("Habiter", "Isoler", "à chiffrer", ""));
        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(FileFault::inFrench)
                .singleElement()
                .asString()
                .contains("« à chiffrer » n'est pas un montant");
    }

    private static ActionPlanWords said(String header, ActionPlanField field) {
        return ActionPlanWords.said(Map.of(header, field), Map.of());
    }

    private static ActionPlanField field(ActionPlanWords words, String header) throws IOException {
        return new WorkbookPlanReader()
                        .of(
                                WorkbookFixture.of(
                                        "p.xlsx",
                                        "Plan",
                                        List.of(
                                                List.of("Défi", "Action", header, "Statut"),
                                                List.of("Habiter", "Isoler", "1", ""))),
                                words,
                                "")
                        .orElseThrow()
                        .columns()
                        .stream()
                        .filter(column -> column.name().equals(header))
                        .map(ActionPlanLayout.Column::field)
                        .findFirst()
                        .orElseThrow();
    }

    private static Outcome.Read read(ActionPlanWords words, String header, String cell) throws IOException {
        Outcome outcome = outcome(
                words, List.of("Défi", "Action", header, "Statut"), List.of("Habiter", "Isoler", cell, "À venir"));
        if (outcome instanceof Outcome.Unusable(List<FileFault> faults)) {
            assertThat(faults).extracting(FileFault::inFrench).isEmpty();
        }
        return (Outcome.Read) outcome;
    }

    @SafeVarargs
    private static Outcome outcome(ActionPlanWords words, List<String>... rows) throws IOException {
        return new WorkbookPlanReader()
                .read(
                        WorkbookFixture.of("p.xlsx", "Plan", List.of(rows)),
                        new Frame(
                                new PlanCode("cap"),
                                "CAP",
                                new MandateTerm(LocalDate.parse("2021-07-01"), LocalDate.parse("2028-06-30")),
                                PlanLevel.STRATEGIC_OBJECTIVE,
                                false,
                                LocalDate.parse("2026-03-01"),
                                "",
                                words));
    }

    private static OptionalLong budget(Outcome.Read read) {
        return read.content().elements().stream()
                .filter(Action.class::isInstance)
                .map(element -> ((Action) element).plannedCents())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(Outcome.Read read) {
        return read.remarks().stream().map(remark -> remark.about().inFrench()).toList();
    }
}
