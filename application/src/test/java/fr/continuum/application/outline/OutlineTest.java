package fr.continuum.application.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.outline.OutlineNode.Confidence;
import fr.continuum.application.outline.OutlineNode.Doubt;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
                "D02 – Défi 2 : Protéger | defi | D02 | Protéger",
                "d02-A07 : Action 7 - Planter | action | d02-A07 | Planter",
                "D02 – Protéger | '' | '' | D02 – Protéger",
                "RN12 : rénovation | '' | '' | RN12 : rénovation",
                "Actionner les leviers | '' | '' | Actionner les leviers",
                "À la rencontre des habitants | '' | '' | À la rencontre des habitants",
                "Mesure de la qualité | '' | '' | Mesure de la qualité",
                "1- Rénover | '' | 1 | Rénover",
                "Actions-pilotes du mandat | '' | '' | Actions-pilotes du mandat",
                "Objectifs opérationnels : | objectif operationnel | '' | ''",
                "Enjeux 2 : Vieillir | enjeu | 2 | Vieillir",
                "10-15 ans | '' | '' | 10-15 ans",
                "1 Habiter | '' | '' | 1 Habiter"
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

        assertThat(((ConfirmedOutline.Outcome.ToMend) refused).faults())
                .extracting(ConfirmedOutline.Fault::id, fault -> fault.reason().french())
                .containsExactly(
                        tuple(
                                1,
                                "Cette étape n’est sous aucune action. Changez son niveau, ou placez-la sous une"
                                        + " action."),
                        tuple(
                                2,
                                "Cette action n’est sous aucun objectif : dites ce qu’elle sert en la plaçant sous un"
                                        + " objectif."));
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

    @TestFactory
    Stream<DynamicTest> documents_of_many_kinds_are_read_as_a_person_would() throws IOException {
        String documents = new String(
                Objects.requireNonNull(OutlineTest.class.getResourceAsStream("/outline/documents.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        return Stream.of(documents.split("(?m)^=====\n")).map(document -> {
            String[] parts = document.split("(?m)^-----\n");
            String name = parts[0].lines().findFirst().orElseThrow();
            return DynamicTest.dynamicTest(
                    name,
                    () -> assertThat(tree(parts[0].substring(name.length() + 1)))
                            .isEqualTo(parts[1]));
        });
    }

    @Test
    void a_code_somebody_gives_is_taken_and_others_make_room_for_it() {
        OutlineProposal proposal = propose("Défi 1 : Habiter\nAction : Isoler\nAction : Bâtir");

        ConfirmedOutline.Outcome outcome =
                ConfirmedOutline.plan(proposal, EMPTY, coded(Map.of(3, new PlanCode("1.A1"))), Set.of());

        assertThat(outcome.lines().codes())
                .isEqualTo(Map.of(1, new PlanCode("1"), 2, new PlanCode("1.A2"), 3, new PlanCode("1.A1")));
    }

    /// The numbering of most French plans.
    @Test
    void roman_numbers_of_several_parts_nest_as_figures_do() {
        assertThat(planned("""
                AXE I – Vieillir chez soi
                I.1. Protéger les aînés
                I.1.a) Ouvrir des accueils de jour
                Élue référente : Mme Martin
                I.1.b) Aider les aidants
                I.2. Adapter les logements
                AXE II – Grandir ici
                II.1. Objectif stratégique : Accueillir les enfants
                """, LocalDate.parse("2026-06-30")).elements())
                .extracting(element -> element.level() + " " + element.code() + " " + element.label())
                .containsExactly(
                        "AXIS XI Vieillir chez soi",
                        "STRATEGIC_OBJECTIVE XI.1 Protéger les aînés",
                        "ACTION XI.1.Aa Ouvrir des accueils de jour",
                        "ACTION XI.1.Ab Aider les aidants",
                        "STRATEGIC_OBJECTIVE XI.2 Adapter les logements",
                        "AXIS XII Grandir ici",
                        "STRATEGIC_OBJECTIVE XII.1 Accueillir les enfants");
    }

    @Test
    void who_steers_and_until_when_are_facts_of_the_element_and_the_rest_describes_it() {
        PlanContent content =
                ((ConfirmedOutline.Outcome.Confirmed) ConfirmedOutline.plan(propose("""
                        Défi 1 : Habiter
                        Élue référente : Mme Martin, adjointe aux solidarités
                        Action 1 : Isoler
                        - Études
                        Pilote : Le Gall, Yann ; Énergie
                        Direction pilote : Patrimoine, Énergie
                        Échéance : T4 2027
                        Échéance : 2028
                        Délai : bientôt
                        Public : écoles
                        """), EMPTY)).content();

        assertThat(((Objective) content.elements().getFirst()).roles())
                .containsExactly(RoleHolding.of(PlanRole.LEAD_ELECTED, "Mme Martin, adjointe aux solidarités"));
        Action action = (Action) content.elements().getLast();
        assertThat(action.roles())
                .containsExactly(
                        RoleHolding.of(PlanRole.PROJECT_MANAGER, "Le Gall, Yann"),
                        RoleHolding.of(PlanRole.PROJECT_MANAGER, "Énergie"),
                        RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Patrimoine"),
                        RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Énergie"));
        assertThat(action.schedule().end()).contains(LocalDate.parse("2027-12-31"));
        assertThat(action.description()).isEqualTo("Échéance : 2028\nDélai : bientôt\nPublic : écoles");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Budget : 120 k€                      | 12000000
            Budget prévisionnel : 1,2 M€ TTC     | 120000000
            Coût estimé : 45 000 € HT            | 4500000
            Enveloppe (k€) : 80                  | 8000000
            Budget total en M€ : 1,5             | 150000000
            Budget : 120 000                     | 12000000
            Budget : 12,50 euros                 | 1250
            Budget : 2026                        |
            Budget : entre 100 et 200 k€         |
            Budget : 120 k€ par an               |
            Budget : 1.234 €                     |
            Budget 2026 : 120 k€                 |
            Budget : à définir                   |
            """)
    void a_budget_is_one_where_it_is_an_amount_and_nothing_more(String line, Long cents) {
        Action action = (Action) planned("Défi 1 : Habiter\nAction 1 : Isoler\n" + line, LocalDate.MIN)
                .elements()
                .getLast();

        assertThat(action.plannedCents()).isEqualTo(cents == null ? OptionalLong.empty() : OptionalLong.of(cents));
        assertThat(action.description()).isEqualTo(cents == null ? line : "");
    }

    @Test
    void where_an_action_stands_is_a_state_where_it_holds_and_else_words_that_say_why() {
        OutlineProposal tree = propose("""
                Défi 1 : Habiter
                Action 1 : Isoler
                Pilote : Bâtiments
                Calendrier : 2024 - 2027
                État d’avancement : engagée
                Avancement : 60 %
                État : terminée
                Action 2 : Bâtir
                Statut : en cours
                Échéance : 2027
                Action 3 : Louer
                État : réalisée le 12/03/2024
                Action 4 : Vendre
                Échéance : 2023
                État : achevée
                Action 5 : Raser
                État : terminée
                Action 6 : Loger
                État : abandonnée
                Action 7 : Meubler
                État : suspendue
                Action 8 : Chauffer
                État : finie en 2031
                """);

        ConfirmedOutline.Outcome outcome = ConfirmedOutline.plan(
                tree, EMPTY, new ConfirmedOutline.Beside(Map.of(), Map.of(), LocalDate.parse("2026-03-01")), Set.of());

        List<Action> actions = ((ConfirmedOutline.Outcome.Confirmed) outcome)
                .content().elements().stream()
                        .filter(Action.class::isInstance)
                        .map(Action.class::cast)
                        .toList();
        assertThat(actions)
                .extracting(Action::state)
                .containsExactly(
                        new ActionState.InProgress(),
                        new ActionState.Draft(),
                        new ActionState.Completed(LocalDate.parse("2024-03-12")),
                        new ActionState.Completed(LocalDate.parse("2023-12-31")),
                        new ActionState.Draft(),
                        new ActionState.Draft(),
                        new ActionState.OnHold(""),
                        new ActionState.Draft());
        assertThat(actions.getFirst().schedule())
                .isEqualTo(Schedule.between(LocalDate.parse("2024-01-01"), LocalDate.parse("2027-12-31")));
        assertThat(actions)
                .extracting(Action::description)
                .containsExactly(
                        "Avancement : 60 %\nÉtat : terminée",
                        "Statut : en cours",
                        "",
                        "",
                        "État : terminée",
                        "État : abandonnée",
                        "",
                        "État : finie en 2031");
        assertThat(outcome.lines().words().values())
                .extracting(Wording::french)
                .containsExactlyInAnyOrder(
                        "Pour être en cours, il lui manque : qui la pilote, son début (R08). Gardé dans la description.",
                        "Dites depuis quand (« Réalisée le 12/03/2024 »). Gardé dans la description.",
                        "Un abandon a un motif et un jour : dites-les sur la page de l’action. Gardé dans la description.",
                        "Elle finit le 31 décembre 2031, à venir : dites depuis quand elle est achevée. Gardé dans la"
                                + " description.");
        assertThat(MandatePlan.of(((ConfirmedOutline.Outcome.Confirmed) outcome).content()))
                .isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    void who_leads_a_challenge_may_be_said_beside_the_document() {
        RoleHolding elected = RoleHolding.of(PlanRole.LEAD_ELECTED, "Mme Martin");

        ConfirmedOutline.Outcome outcome = ConfirmedOutline.plan(
                propose("Défi 1 : Habiter\nDirection pilote : Habitat"),
                EMPTY,
                new ConfirmedOutline.Beside(Map.of(), Map.of(1, List.of(elected)), LocalDate.MIN),
                Set.of());

        assertThat(((ConfirmedOutline.Outcome.Confirmed) outcome)
                        .content()
                        .elements()
                        .getFirst()
                        .roles())
                .containsExactly(RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Habitat"), elected);
    }

    private static PlanContent planned(String text, LocalDate today) {
        return ((ConfirmedOutline.Outcome.Confirmed) ConfirmedOutline.plan(
                        propose(text), EMPTY, new ConfirmedOutline.Beside(Map.of(), Map.of(), today), Set.of()))
                .content();
    }

    @Test
    void a_code_before_the_word_is_the_code() {
        assertThat(codes("""
                D01 – Défi 1 : Protéger
                D01-A01 – Action 1 : Planter
                Action 2 : Irriguer
                """)).containsExactly("D01", "D01-A01", "D01.A2");
    }

    @Test
    void numbers_that_repeat_those_above_are_said_once_in_codes() {
        assertThat(codes("""
                Axe 1 : Vivre
                Défi 1.1 : Habiter
                Action 1.1.1 : Isoler
                Action 1.1.2 : Bâtir
                """)).containsExactly("X1", "X1.1", "X1.1.A1", "X1.1.A2");
    }

    @Test
    void numbers_that_are_said_go_before_guesses() {
        OutlineProposal proposal = propose("""
                Mot du Président
                AXE 1 : Vivre
                Défi 1 : Habiter
                """);
        OutlineProposal guessed = proposal.with(proposal.nodes().getFirst().corrected(OutlineLevel.AXIS));

        assertThat(codes(guessed)).containsExactly("X2", "X1", "X1.1");
    }

    private static ConfirmedOutline.Beside coded(Map<Integer, PlanCode> codes) {
        return new ConfirmedOutline.Beside(codes, Map.of(), LocalDate.MIN);
    }

    private static List<String> codes(String text) {
        return codes(propose(text));
    }

    private static List<String> codes(OutlineProposal proposal) {
        return ((ConfirmedOutline.Outcome.Confirmed) ConfirmedOutline.plan(proposal, EMPTY))
                .content().elements().stream()
                        .map(element -> element.code().value())
                        .toList();
    }

    @Test
    void a_code_given_twice_is_told() {
        OutlineProposal proposal = propose("Défi 1 : Habiter\nDéfi 2 : Bouger");
        PlanCode same = new PlanCode("D");

        assertThat(reasons(ConfirmedOutline.plan(proposal, EMPTY, coded(Map.of(1, same, 2, same)), Set.of())))
                .containsExactly("2 Le code « D » est donné deux fois. Donnez-en un autre.");
    }

    @Test
    void a_code_the_plan_has_stands_for_its_element_which_stays_as_it_is() {
        PlanContent before = EMPTY.with(Objective.Strategic.of("D1", "Habiter mieux"));
        OutlineProposal proposal = propose("Défi 1 : Habiter\nAction 1 : Isoler");

        ConfirmedOutline.Outcome outcome =
                ConfirmedOutline.plan(proposal, before, coded(Map.of(1, new PlanCode("D1"))), Set.of());

        PlanContent content = ((ConfirmedOutline.Outcome.Confirmed) outcome).content();
        assertThat(content.elements())
                .extracting(element -> element.code() + " " + element.label())
                .containsExactly("D1 Habiter mieux", "D1.A1 Isoler");
        assertThat(((Action) content.elements().getLast()).principal()).contains(new PlanCode("D1"));
    }

    @Test
    void nothing_is_said_of_an_element_the_plan_has_and_its_code_is_not_given_to_another_level() {
        PlanContent before = EMPTY.with(Objective.Strategic.of("D1", "Habiter mieux"));
        OutlineProposal proposal = propose("Défi 1 : Habiter\nLe logement manque.\nAction 1 : Isoler");

        ConfirmedOutline.Outcome outcome =
                ConfirmedOutline.plan(proposal, before, coded(Map.of(1, new PlanCode("D1"))), Set.of());
        assertThat(outcome.lines().known()).containsExactly(1);
        assertThat(outcome.lines().unsaid()).containsExactly(2);
        assertThat(((ConfirmedOutline.Outcome.Confirmed) outcome).content().elements())
                .contains(Objective.Strategic.of("D1", "Habiter mieux"));
        assertThat(reasons(ConfirmedOutline.plan(proposal, before, coded(Map.of(3, new PlanCode("D1"))), Set.of())))
                .containsExactly("3 Le code « D1 » est déjà au plan, à un autre niveau (« Habiter mieux »). Donnez un"
                        + " autre code.");
    }

    @Test
    void a_title_somebody_rewords_keeps_its_number_and_a_text_its_words() {
        OutlineProposal proposal = propose("Défi 4 : Habiter\nLe logement manque.");
        OutlineProposal reworded = proposal.with(proposal.nodes().getFirst().saying("Action : loger"))
                .with(proposal.nodes().getLast().saying("Il manque des logements."));

        PlanContent content = ((ConfirmedOutline.Outcome.Confirmed) ConfirmedOutline.plan(reworded, EMPTY)).content();

        assertThat(content.elements())
                .containsExactly(new Objective.Strategic(
                        new PlanCode("4"),
                        "Action : loger",
                        "Il manque des logements.",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_line_moves_in_and_out_with_what_stands_under_it() {
        OutlineProposal proposal = propose("Défi 1 : A\nObjectif 1.1 : B\nAction 1 : C\nAction 2 : D\nDéfi 2 : E");

        assertThat(levels(proposal.shifted(2, -1)))
                .containsExactly("STRATEGIC", "STRATEGIC", "SUB", "SUB", "STRATEGIC");
        assertThat(levels(proposal.shifted(3, 1)))
                .containsExactly("STRATEGIC", "OPERATIONAL", "MILESTONE", "ACTION", "STRATEGIC");
        assertThat(levels(proposal.shifted(1, -1).shifted(1, -1)).getFirst()).isEqualTo("AXIS");
        assertThat(proposal.shifted(99, 1)).isEqualTo(proposal);
    }

    @Test
    void a_line_moves_up_and_down_with_what_stands_under_it() {
        OutlineProposal proposal = propose("Défi 1 : A\nAction 1 : B\nUn texte.\nAction 2 : C\nDéfi 2 : D");

        assertThat(order(proposal.swapped(4, true))).containsExactly(1, 4, 2, 3, 5);
        assertThat(order(proposal.swapped(2, false))).containsExactly(1, 4, 2, 3, 5);
        assertThat(order(proposal.swapped(5, true))).containsExactly(5, 1, 2, 3, 4);
        assertThat(order(proposal.swapped(4, false))).containsExactly(1, 2, 3, 5, 4);
        assertThat(order(proposal.swapped(3, true))).containsExactly(1, 3, 2, 4, 5);
        assertThat(order(proposal.swapped(1, true))).containsExactly(1, 2, 3, 4, 5);
        assertThat(order(proposal.swapped(5, false))).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void doubts_are_those_of_the_tree_as_it_is_now() {
        OutlineProposal proposal = propose("Bonjour\nAction 1 : Isoler");
        assertThat(proposal.nodes().getLast().doubts()).containsExactly(Doubt.NOTHING_ABOVE);

        OutlineProposal mended = OutlineDoubts.again(
                proposal.with(proposal.nodes().getFirst().corrected(OutlineLevel.STRATEGIC_OBJECTIVE)));

        assertThat(mended.nodes().getLast().doubts()).isEmpty();
    }

    private static List<String> reasons(ConfirmedOutline.Outcome outcome) {
        return ((ConfirmedOutline.Outcome.ToMend) outcome)
                .faults().stream()
                        .map(fault -> fault.id() + " " + fault.reason().french())
                        .toList();
    }

    private static List<Integer> order(OutlineProposal proposal) {
        return proposal.nodes().stream().map(OutlineNode::id).toList();
    }

    private static List<String> levels(OutlineProposal proposal) {
        return proposal.nodes().stream()
                .map(node -> node.level().name().replace("_OBJECTIVE", ""))
                .toList();
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
