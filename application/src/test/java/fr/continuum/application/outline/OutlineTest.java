package fr.continuum.application.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.outline.OutlineNode.Confidence;
import fr.continuum.application.outline.OutlineNode.Doubt;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.rule.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    private static final PlanContent EMPTY = PlanContent.empty(
            new PlanCode("cap"), "CAP", new MandateTerm(LocalDate.parse("2021-07-01"), LocalDate.parse("2028-06-30")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Action n° 3.2 – Planter | action | 3.2 | Planter",
                "Défi 1 : Habiter | defi | 1 | Habiter",
                "DÉFI IV. Habiter | defi | IV | Habiter",
                "Objectif stratégique 2. Bien vieillir | objectif strategique | 2 | Bien vieillir",
                "1.2.3 Rénover | '' | 1.2.3 | Rénover",
                "1) Rénover | '' | 1 | Rénover",
                "4 - Rénover | '' | 4 | Rénover",
                "b) Rénover | '' | b | Rénover",
                "10 000 arbres plantés | '' | '' | 10 000 arbres plantés",
                "2030 : une année | '' | '' | 2030 : une année",
                "Axe 1 | axe | 1 | ''",
                "Actionner les leviers | '' | '' | Actionner les leviers",
                "À la rencontre des habitants | '' | '' | À la rencontre des habitants",
                "Mesure de la qualité | '' | '' | Mesure de la qualité"
            })
    void a_title_begins_with_a_word_and_a_number_or_not(String title, String word, String number, String rest) {
        assertThat(Numbering.of(title)).isEqualTo(new Numbering(word, number, rest));
    }

    @Test
    void words_of_levels_make_the_tree_whatever_its_indents() {
        assertThat(tree("""
                Axe 1 : Vivre
                Défi 1 : Habiter
                Objectif opérationnel 1.1 : Rénover
                Action 1 : Isoler les écoles
                Étape 1 : Études
                Défi 2 : Se soigner
                Action 1 : Ouvrir un centre
                Engagement : aucun désert médical
                """)).isEqualTo("""
                AXIS Axe 1 : Vivre
                  STRATEGIC_OBJECTIVE Défi 1 : Habiter
                    OPERATIONAL_OBJECTIVE Objectif opérationnel 1.1 : Rénover
                      ACTION Action 1 : Isoler les écoles
                        MILESTONE Étape 1 : Études
                  STRATEGIC_OBJECTIVE Défi 2 : Se soigner
                    ACTION Action 1 : Ouvrir un centre
                    PLEDGE Engagement : aucun désert médical
                """);
    }

    @Test
    void numbers_alone_make_the_tree() {
        assertThat(tree("""
                1. Habiter
                1.1 Rénover
                1.1.1 Isoler les écoles
                1.1.2 Isoler les collèges
                1.2 Bâtir
                1.2.1 Un collège
                2. Se soigner
                """)).isEqualTo("""
                STRATEGIC_OBJECTIVE 1. Habiter
                  OPERATIONAL_OBJECTIVE 1.1 Rénover
                    ACTION 1.1.1 Isoler les écoles
                    ACTION 1.1.2 Isoler les collèges
                  OPERATIONAL_OBJECTIVE 1.2 Bâtir
                    ACTION 1.2.1 Un collège
                STRATEGIC_OBJECTIVE 2. Se soigner
                """);
    }

    @Test
    void indents_alone_make_the_tree() {
        assertThat(tree("Habiter\n\tIsoler les écoles\n\tBâtir un collège\nSe soigner\n\tOuvrir un centre"))
                .isEqualTo("""
                        STRATEGIC_OBJECTIVE Habiter
                          ACTION Isoler les écoles
                          ACTION Bâtir un collège
                        STRATEGIC_OBJECTIVE Se soigner
                          ACTION Ouvrir un centre
                        """);
    }

    @Test
    void bullets_under_an_action_are_its_steps_and_sentences_are_about_what_is_above() {
        assertThat(tree("""
                # Plan de mandat
                ## Défi 1 : Habiter
                Le logement manque dans les vallées.
                ### Action 1 : Isoler
                - Études
                - Travaux
                """)).isEqualTo("""
                LEFT_OUT Plan de mandat
                STRATEGIC_OBJECTIVE Défi 1 : Habiter
                  TEXT Le logement manque dans les vallées.
                  ACTION Action 1 : Isoler
                    MILESTONE Études
                    MILESTONE Travaux
                """);
    }

    @Test
    void an_objective_alone_is_strategic_at_the_root_and_operational_under_a_challenge() {
        assertThat(tree("Objectif 1 : Habiter\nAction 1 : Isoler"))
                .isEqualTo("STRATEGIC_OBJECTIVE Objectif 1 : Habiter\n  ACTION Action 1 : Isoler\n");
        assertThat(tree("Défi 1 : Vivre\nObjectif 1 : Habiter\nAction 1 : Isoler"))
                .isEqualTo("STRATEGIC_OBJECTIVE Défi 1 : Vivre\n  OPERATIONAL_OBJECTIVE Objectif 1 : Habiter\n"
                        + "    ACTION Action 1 : Isoler\n");
    }

    @Test
    void axes_with_actions_right_under_them_are_objectives_and_doubted() {
        OutlineProposal proposal = propose("Axe 1 : Vivre\nAction 1 : Isoler\nAxe 2 : Apprendre\nAction 1 : Lire");

        assertThat(proposal.nodes())
                .extracting(OutlineNode::level)
                .containsExactly(
                        OutlineLevel.STRATEGIC_OBJECTIVE,
                        OutlineLevel.ACTION,
                        OutlineLevel.STRATEGIC_OBJECTIVE,
                        OutlineLevel.ACTION);
        assertThat(proposal.nodes().getFirst().doubts()).containsExactly(Doubt.AXIS_WITHOUT_OBJECTIVE);
    }

    @Test
    void every_line_says_where_it_was_found_how_sure_the_guess_is_and_what_to_look_at() {
        OutlineProposal proposal = propose("Défi 1 : Habiter\n\nAction 1 : Isoler\nAction 3 : Isoler\n- Études");

        assertThat(proposal.nodes())
                .extracting(OutlineNode::where)
                .containsExactly("ligne 1", "ligne 3", "ligne 4", "ligne 5");
        assertThat(proposal.nodes())
                .extracting(OutlineNode::confidence)
                .containsExactly(Confidence.SAID, Confidence.SAID, Confidence.SAID, Confidence.LIKELY);
        assertThat(proposal.nodes().get(2).doubts()).containsExactlyInAnyOrder(Doubt.TWICE, Doubt.NUMBER_JUMPS);
    }

    @Test
    void no_line_is_dropped() {
        assertThat(propose("Bonjour\nAction 1 : Isoler\nFin").nodes())
                .extracting(OutlineNode::text, OutlineNode::level)
                .containsExactly(
                        tuple("Bonjour", OutlineLevel.LEFT_OUT),
                        tuple("Action 1 : Isoler", OutlineLevel.ACTION),
                        tuple("Fin", OutlineLevel.TEXT));
    }

    @Test
    void a_confirmed_tree_is_a_plan() {
        OutlineProposal proposal = propose("""
                Axe 1 : Vivre
                Défi 2 : Habiter
                Le logement manque.
                Action 3 : Isoler
                Les écoles d’abord.
                - Études
                Engagement 1 : aucun logement vide
                """);

        PlanContent content = ((ConfirmedOutline.Outcome.Confirmed) ConfirmedOutline.plan(proposal, EMPTY)).content();

        assertThat(MandatePlan.of(content)).isInstanceOf(Ruling.Allowed.class);
        assertThat(content.elements())
                .extracting(element -> element.code() + " " + element.label())
                .containsExactly("X1 Vivre", "X1.2 Habiter", "X1.2.A3 Isoler", "P1 aucun logement vide");
        assertThat(((Objective) content.elements().get(1)).statement()).isEqualTo("Le logement manque.");
        Action action = (Action) content.elements().get(2);
        assertThat(action.description()).isEqualTo("Les écoles d’abord.");
        assertThat(action.milestones()).extracting(Milestone::name).containsExactly("Études");
        assertThat(((Pledge) content.elements().getLast()).objectives()).containsExactly(new PlanCode("X1.2"));
    }

    @Test
    void what_cannot_stand_where_it_does_is_told_at_once_and_mended_by_correcting_it() {
        OutlineProposal proposal = propose("Bonjour\nAction 1 : Isoler\nÉtape 1 : Études");

        ConfirmedOutline.Outcome refused = ConfirmedOutline.plan(
                proposal.with(proposal.nodes().getFirst().corrected(OutlineLevel.MILESTONE)), EMPTY);

        assertThat(refused)
                .isEqualTo(new ConfirmedOutline.Outcome.ToMend(List.of(
                        new ConfirmedOutline.Fault(
                                1,
                                "Cette étape n'est sous aucune action. Changez son niveau, ou placez-la sous une"
                                        + " action."),
                        new ConfirmedOutline.Fault(
                                2,
                                "Cette action n'est sous aucun objectif : dites ce qu'elle sert en la plaçant sous un"
                                        + " objectif."))));
        OutlineProposal mended = proposal.with(proposal.nodes().getFirst().corrected(OutlineLevel.STRATEGIC_OBJECTIVE));
        assertThat(ConfirmedOutline.plan(mended, EMPTY)).isInstanceOf(ConfirmedOutline.Outcome.Confirmed.class);
    }

    @Test
    void a_moved_line_stands_under_what_is_above_it_now() {
        OutlineProposal proposal = propose("Défi 1 : Habiter\nDéfi 2 : Se soigner\nAction 1 : Isoler");

        OutlineProposal moved = proposal.moved(3, 1);

        assertThat(moved.above(moved.find(3).orElseThrow()).orElseThrow().text())
                .isEqualTo("Défi 1 : Habiter");
    }

    @Test
    void an_operational_objective_under_an_operational_one_is_kept() {
        OutlineProposal proposal = propose("Défi 1 : A\n1.1 B\n1.1.1 C\n1.1.1.1 D");

        Map<OutlineLevel, Long> levels =
                proposal.nodes().stream().collect(Collectors.groupingBy(OutlineNode::level, Collectors.counting()));

        assertThat(levels)
                .isEqualTo(Map.of(
                        OutlineLevel.STRATEGIC_OBJECTIVE, 1L,
                        OutlineLevel.OPERATIONAL_OBJECTIVE, 1L,
                        OutlineLevel.SUB_OBJECTIVE, 1L,
                        OutlineLevel.ACTION, 1L));
        assertThat(ConfirmedOutline.plan(proposal, EMPTY)).isInstanceOf(ConfirmedOutline.Outcome.Confirmed.class);
    }

    private static OutlineProposal propose(String text) {
        return OutlineGuess.propose(OutlineText.lines(text));
    }

    private static String tree(String text) {
        OutlineProposal proposal = propose(text);
        return proposal.nodes().stream()
                .map(node -> "  ".repeat(depth(proposal, node)) + node.level() + " " + node.text() + "\n")
                .collect(Collectors.joining());
    }

    private static int depth(OutlineProposal proposal, OutlineNode node) {
        return proposal.above(node).map(above -> depth(proposal, above) + 1).orElse(0);
    }
}
