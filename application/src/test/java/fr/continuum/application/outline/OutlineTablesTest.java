package fr.continuum.application.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineTablesTest {

    @Test
    void what_stands_left_of_an_action_is_said_of_the_action_of_its_row() {
        assertThat(tree("""
                Défi 1 : Habiter
                N°\tBudget\tAction
                1\t100 €\tIsoler
                2\t200 €\tBâtir
                """)).isEqualTo("""
                        STRATEGIC_OBJECTIVE Défi 1 : Habiter
                          ACTION Action 1 : Isoler
                            TEXT Budget : 100 €
                          ACTION Action 2 : Bâtir
                            TEXT Budget : 200 €
                        """);
    }

    @Test
    void a_vague_objective_beside_an_action_is_said_of_it_wherever_the_deadline_stands() {
        assertThat(tree("""
                Défi 1 : Habiter
                Échéance\tIntitulé\tObjectif
                2026\tIsoler\tMoins de froid
                2027\tBâtir\tPlus de toits
                """)).isEqualTo("""
                        STRATEGIC_OBJECTIVE Défi 1 : Habiter
                          ACTION Action : Isoler
                            TEXT Échéance : 2026
                            TEXT Objectif : Moins de froid
                          ACTION Action : Bâtir
                            TEXT Échéance : 2027
                            TEXT Objectif : Plus de toits
                        """);
    }

    @Test
    void an_objective_that_names_rows_of_actions_holds_them_and_what_is_said_is_of_each() {
        assertThat(tree("""
                Objectif\tÉchéance\tAction\tPilote
                Habiter mieux\t2026\tIsoler\tBâtiments
                \t2027\tBâtir\tUrbanisme
                """)).isEqualTo("""
                        STRATEGIC_OBJECTIVE Objectif : Habiter mieux
                          ACTION Action : Isoler
                            TEXT Échéance : 2026
                            TEXT Pilote : Bâtiments
                          ACTION Action : Bâtir
                            TEXT Échéance : 2027
                            TEXT Pilote : Urbanisme
                        """);
    }

    @Test
    void a_row_that_only_goes_on_is_said_of_the_action_above() {
        assertThat(texts("""
                Budget\tAction\tPilote
                100 €\tIsoler\tBâtiments
                20 €\t\tUrbanisme
                """))
                .containsExactly(
                        "Action : Isoler",
                        "Budget : 100 €",
                        "Pilote : Bâtiments",
                        "Budget : 20 €",
                        "Pilote : Urbanisme");
    }

    @Test
    void a_table_without_a_level_takes_its_titles_where_its_header_says_they_are() {
        assertThat(texts("""
                N°\tBudget\tIntitulé\tPilote
                1\t100 €\tIsoler\tBâtiments
                2\t200 €\tBâtir\tUrbanisme
                """))
                .containsExactly(
                        "1. Isoler",
                        "Budget : 100 €",
                        "Pilote : Bâtiments",
                        "2. Bâtir",
                        "Budget : 200 €",
                        "Pilote : Urbanisme");
        assertThat(texts("""
                Pilote\tCe que nous ferons\tBudget
                Bâtiments\tIsoler\t100 €
                """)).containsExactly("Isoler", "Pilote : Bâtiments", "Budget : 100 €");
    }

    @Test
    void two_columns_of_one_name_are_both_said() {
        assertThat(texts("""
                Budget\tBudget\tAction
                100 €\t20 €\tIsoler
                """)).containsExactly("Action : Isoler", "Budget : 100 €", "Budget : 20 €");
    }

    private static List<String> texts(String pasted) {
        return OutlineText.lines(pasted).stream().map(OutlineLine::text).toList();
    }

    private static String tree(String pasted) {
        OutlineProposal proposal = OutlineGuess.propose(OutlineText.lines(pasted));
        return proposal.nodes().stream()
                .map(node -> "  ".repeat(depth(proposal, node)) + node.level() + " " + node.text() + "\n")
                .collect(Collectors.joining());
    }

    private static int depth(OutlineProposal proposal, OutlineNode node) {
        return proposal.above(node).map(above -> depth(proposal, above) + 1).orElse(0);
    }
}
