package fr.continuum.adapters.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.exchange.ExchangeVisit.Answer;
import fr.continuum.adapters.web.fixture.BareHome;
import fr.continuum.adapters.web.fixture.FilledHome;
import fr.continuum.adapters.web.fixture.Forms;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// A plan from a document: proposed, corrected line by line, kept.
class ProposePlanPagesTest {

    private static final String OUTLINE = """
            Plan du mandat
            Défi 1 : Habiter, ici
            Le logement manque, partout.
            Action 1 : Isoler
            - Études
            Action 2 : Bâtir
            """;

    @Nested
    @WebTest
    @DirtiesContext
    @Import(BareHome.class)
    class WhereThereIsNoPlan {

        private final Home home;
        private final ExchangeVisit visit;

        @Autowired
        WhereThereIsNoPlan(MockMvc mvc, Home home) {
            this.home = home;
            this.visit = new ExchangeVisit(mvc, home, "charge");
        }

        @Test
        void a_pasted_text_is_called_so_in_the_language_of_the_reader() throws Exception {
            assertThat(paste(OUTLINE).page().select("input[name=source]").attr("value"))
                    .isEqualTo("texte collé");
            assertThat(visit.pastedInEnglish("/plan/proposer", OUTLINE)
                            .select("input[name=source], h2 .under")
                            .outerHtml())
                    .contains("pasted text")
                    .doesNotContain("collé");
        }

        @Test
        void a_pasted_outline_is_proposed_corrected_and_kept() throws Exception {
            Answer proposed = paste(OUTLINE);

            assertThat(levels(proposed))
                    .containsExactly("LEFT_OUT", "STRATEGIC_OBJECTIVE", "TEXT", "ACTION", "MILESTONE", "ACTION");
            assertThat(proposed.page().select("input[name=libelle]").eachAttr("value"))
                    .containsExactly(
                            "Plan du mandat",
                            "Habiter, ici",
                            "Le logement manque, partout.",
                            "Isoler",
                            "Études",
                            "Bâtir");
            assertThat(codes(proposed)).containsExactly("", "1", "", "1.A1", "", "1.A2");
            assertThat(proposed.page().select("#regles .notice.good").text()).contains("Éléments à ajouter : 3");
            assertThat(home.plans.latest(Owner.HOME)).isEmpty();

            MultiValueMap<String, String> sent = Forms.sent(proposed.form("#lignes"));
            sent.get("libelle").set(1, "Se loger");
            sent.get("ref").set(1, "D1");
            sent.get("niveau").set(4, "TEXT");
            sent.get("niveau").set(5, "LEFT_OUT");
            sent.set("code", "cap");
            sent.set("nom", "CAP, 2026");
            sent.set("debut", "2026-03-22");
            Answer again = visit.send("/plan/proposer/relire", sent);

            assertThat(codes(again)).containsExactly("", "D1", "", "D1.A1", "", "");
            Answer kept = visit.send(again.form("#lignes"), "/plan/proposer/confirmer", Map.of());

            assertThat(kept.page().select(".notice.good").text()).contains("Le plan est gardé. Éléments ajoutés : 2");
            PlanContent plan = plan();
            assertThat(plan.name()).isEqualTo("CAP, 2026");
            assertThat(plan.elements())
                    .extracting(element -> element.code() + " " + element.label())
                    .containsExactly("D1 Se loger", "D1.A1 Isoler");
            assertThat(((Action) plan.elements().getLast()).description()).isEqualTo("Études");
        }

        @Test
        void a_document_says_what_was_not_read_of_it_and_one_that_cannot_be_read_why() throws Exception {
            Answer read = visit.drop("/plan/proposer", "plan.docx", "document\nDéfi 1 : Habiter");
            Answer unread = visit.drop("/plan/proposer", "plan.pdf", "%PDF-1.7");

            assertThat(read.main()).contains("Les images ne sont pas lues.");
            assertThat(unread.status()).isEqualTo(422);
            assertThat(unread.main()).contains("Un PDF ne dit pas ce qui est titre.");
            assertThat(visit.inEnglish("/plan/proposer", "plan.pdf", "%PDF-1.7")
                            .select(".notice.bad [lang=en]")
                            .text())
                    .isEqualTo("A PDF does not say what is a heading.");
            assertThat(visit.inEnglish("/plan/proposer", "plan.docx", "document\nDéfi 1 : Habiter")
                            .text())
                    .contains("Pictures are not read.");
        }

        @Test
        void lines_move_by_buttons_without_a_script() throws Exception {
            Answer proposed = paste("Défi 1 : A\nObjectif 1.1 : B\nAction 1 : C");

            Answer out = visit.send(proposed.form("#lignes"), "/plan/proposer/relire", Map.of("geste", "dehors:2"));
            assertThat(levels(out)).containsExactly("STRATEGIC_OBJECTIVE", "STRATEGIC_OBJECTIVE", "SUB_OBJECTIVE");
            assertThat(out.page().select("#ligne-3 .fault").text()).contains("n’est sous aucun objectif opérationnel");
            Answer up = visit.send(out.form("#lignes"), "/plan/proposer/relire", Map.of("geste", "monter:2"));
            assertThat(up.page().select("input[name=libelle]").eachAttr("value"))
                    .containsExactly("B", "C", "A");
            assertThat(up.page().select("ol.outline > li").eachAttr("id"))
                    .containsExactly("ligne-2", "ligne-3", "ligne-1");
        }

        @Test
        void the_rules_answer_while_one_corrects_and_without_a_script_by_a_button() throws Exception {
            Answer proposed = paste("Action 1 : Isoler");

            Answer part = visit.send(proposed.form("#lignes"), "/plan/proposer/regles", Map.of());
            Answer whole = visit.send(proposed.form("#lignes"), "/plan/proposer/relire", Map.of());

            assertThat(part.page().select("html main")).isEmpty();
            for (Answer answer : List.of(part, whole)) {
                assertThat(answer.page().text())
                        .contains("Une ligne ne peut rester où elle est")
                        .contains("Cette action n’est sous aucun objectif");
            }
            Answer sound = visit.send(
                    proposed.form("#lignes"), "/plan/proposer/regles", Map.of("niveau", "STRATEGIC_OBJECTIVE"));
            assertThat(sound.page().text()).contains("Aucune règle dure ne s’y oppose");
        }

        @Test
        void nothing_typed_is_lost_where_it_is_refused() throws Exception {
            Answer proposed = paste("Action 1 : Isoler\nAction 2 : Bâtir");
            MultiValueMap<String, String> sent = Forms.sent(proposed.form("#lignes"));
            sent.set("libelle", "Isoler, vite");
            sent.get("libelle").add("Bâtir");
            sent.set("ref", "é".repeat(80));
            sent.get("ref").add("B2");
            sent.set("nom", "Mon plan");
            sent.set("debut", "2026-13-45");

            Answer refused = visit.send("/plan/proposer/confirmer", sent);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select("input[name=libelle]").eachAttr("value"))
                    .containsExactly("Isoler, vite", "Bâtir");
            assertThat(codes(refused)).containsExactly("é".repeat(80), "B2");
            assertThat(refused.page().select("input[name=nom]").attr("value")).isEqualTo("Mon plan");
            assertThat(refused.page().select("#regles").text())
                    .contains("Le code d’une ligne ne convient pas")
                    .contains("Une date s’écrit");
            assertThat(home.plans.latest(Owner.HOME)).isEmpty();
        }

        @Test
        void budget_state_and_days_are_read_as_such_and_what_stays_words_says_why() throws Exception {
            Answer proposed = paste("Défi 1 : Habiter\nAction 1 : Isoler\nPilote : Ada\nCalendrier : 2024 - 2027\n"
                    + "Budget : 120 k€\nÉtat : en cours\nAction 2 : Bâtir\nÉtat : engagée\nAvancement : 60 %");

            assertThat(proposed.page().select(".badge.traced").eachText().stream()
                            .map(text -> text.replaceAll("\\h", " ")))
                    .containsExactly(
                            "lu comme rôle : chef de projet",
                            "lu comme début : 1 janvier 2024",
                            "lu comme échéance : 31 décembre 2027",
                            "lu comme budget prévu : 120 000,00 €",
                            "lu comme état : en cours");
            assertThat(proposed.page().select("#ligne-8 .warn").text())
                    .isEqualTo(
                            "Pour être en cours, il lui manque : qui la pilote, son début, sa fin (R08). Gardé dans la"
                                    + " description.");
            assertThat(proposed.page().select("#ligne-9 .warn, #ligne-9 .badge"))
                    .isEmpty();
        }

        @Test
        void what_was_pasted_comes_back_where_it_is_nothing() throws Exception {
            Answer empty = paste("  \n ");

            assertThat(empty.status()).isEqualTo(422);
            assertThat(empty.main()).contains("Choisissez un document, ou collez un texte.");
        }

        @Test
        void a_long_document_comes_back_whole() throws Exception {
            Answer proposed = paste("Défi 1 : A\n"
                    + IntStream.rangeClosed(1, 1_499)
                            .mapToObj(i -> "Action " + i + " : faire, " + i)
                            .collect(Collectors.joining("\n")));

            Answer again = visit.send(proposed.form("#lignes"), "/plan/proposer/relire", Map.of());

            assertThat(again.page().select("ol.outline > li")).hasSize(1_500);
        }

        @Test
        void a_form_that_is_none_of_ours_is_refused() throws Exception {
            Element form = paste("Défi 1 : A\nDéfi 2 : B").form("#lignes");
            for (Map<String, String> change :
                    List.of(Map.of("trace", "1|SAID|AXIS|0||ligne 1"), Map.of("niveau", "ROI"), Map.of("texte", ""))) {
                MultiValueMap<String, String> sent = Forms.sent(form);
                change.forEach((name, value) -> {
                    List<String> all = new ArrayList<>(sent.get(name));
                    all.set(1, value);
                    sent.put(name, all);
                });
                assertThat(visit.send("/plan/proposer/relire", sent).status())
                        .as(change.toString())
                        .isEqualTo(422);
            }
            MultiValueMap<String, String> cut = Forms.sent(form);
            cut.get("libelle").removeLast();
            assertThat(visit.send("/plan/proposer/confirmer", cut).status()).isEqualTo(422);
            assertThat(visit.send("/plan/proposer/confirmer", new LinkedMultiValueMap<>())
                            .status())
                    .isEqualTo(422);
        }

        private Answer paste(String text) throws Exception {
            return visit.send(
                    visit.page("/plan/proposer").form("form[action$=/plan/proposer]"),
                    "/plan/proposer",
                    Map.of("colle", text));
        }

        private PlanContent plan() {
            return home.plans.latest(Owner.HOME).orElseThrow().content().content();
        }
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(FilledHome.class)
    class OverAnAdoptedPlan {

        private final Home home;
        private final ExchangeVisit visit;

        @Autowired
        OverAnAdoptedPlan(MockMvc mvc, Home home) {
            this.home = home;
            this.visit = new ExchangeVisit(mvc, home, "charge");
        }

        @Test
        void lines_are_added_to_it_by_a_decision_and_those_it_has_stay() throws Exception {
            PlanContent before = plan();
            String known = before.find(new PlanCode("D2")).orElseThrow().label();
            Answer proposed = visit.send(
                    visit.page("/plan/proposer").form("form[action$=/plan/proposer]"),
                    "/plan/proposer",
                    Map.of("colle", "Défi 1 : " + known + "\nAutrement.\nAction : Semer des haies"));

            assertThat(proposed.page().select("#ligne-1 .badge").text()).contains("déjà au plan");
            assertThat(proposed.page().select("#ligne-2 .badge").text()).contains("ne change rien");
            assertThat(codes(proposed).getFirst()).isEqualTo("D2");
            assertThat(proposed.page().select(".refusals .badge").eachText()).containsExactly("R06");

            Answer refused = visit.send(proposed.form("#lignes"), "/plan/proposer/confirmer", Map.of());
            assertThat(refused.status()).isEqualTo(422);
            Answer kept = visit.send(
                    refused.form("#lignes"),
                    "/plan/proposer/confirmer",
                    Map.of("motif", "des haies", "decision", "CM 2026-40"));

            assertThat(kept.page().select(".notice.good").text()).contains("Éléments ajoutés : 1");
            assertThat(plan().elements())
                    .hasSize(before.elements().size() + 1)
                    .containsAll(before.elements())
                    .anyMatch(element -> element.label().equals("Semer des haies")
                            && ((Action) element).principal().equals(Optional.of(new PlanCode("D2"))));
        }

        @Test
        void a_challenge_that_comes_in_names_its_elu_and_its_department_there() throws Exception {
            Answer proposed = visit.send(
                    visit.page("/plan/proposer").form("form[action$=/plan/proposer]"),
                    "/plan/proposer",
                    Map.of(
                            "colle",
                            "Défi 8 : Se nourrir\nDirection pilote : Direction des cantines\nAction : Planter"));
            assertThat(proposed.page().select(".refusals .badge").eachText()).contains("R05");
            assertThat(proposed.page().select("input[name=elu]:not([type=hidden])"))
                    .as("asked of the challenge alone")
                    .hasSize(1);
            assertThat(proposed.page().select("input[name=direction]:not([type=hidden])"))
                    .as("a line says it")
                    .isEmpty();

            Answer kept = visit.send("/plan/proposer/confirmer", typed(proposed, "elu", "Mme  Martin, adjointe"));

            assertThat(kept.page().select(".notice.good").text())
                    .as(kept.main())
                    .contains("Éléments ajoutés : 2");
            PlanElement challenge = plan().elements().stream()
                    .filter(element -> element.label().equals("Se nourrir"))
                    .findFirst()
                    .orElseThrow();
            assertThat(challenge.roles())
                    .containsExactly(
                            RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Direction des cantines"),
                            RoleHolding.of(PlanRole.LEAD_ELECTED, "Mme Martin, adjointe"));
        }

        private static MultiValueMap<String, String> typed(Answer page, String name, String first) {
            MultiValueMap<String, String> sent = Forms.sent(page.form("#lignes"));
            sent.get(name).set(0, first);
            sent.set("motif", "la cantine");
            sent.set("decision", "CM 2026-41");
            return sent;
        }

        @Test
        void another_plan_needs_another_code() throws Exception {
            Answer proposed = visit.send(
                    visit.page("/plan/proposer").form("form[action$=/plan/proposer]"),
                    "/plan/proposer",
                    Map.of("colle", "Défi 1 : Loger"));

            Answer nameless = visit.send(proposed.form("#lignes"), "/plan/proposer/confirmer", Map.of("vers", "autre"));
            assertThat(nameless.status()).isEqualTo(422);
            assertThat(nameless.page().select("#regles").text()).contains("Un autre plan a un autre code");
            assertThat(nameless.page().select("input[name=vers][value=autre]").hasAttr("checked"))
                    .isTrue();
            Answer late = visit.send(
                    proposed.form("#lignes"),
                    "/plan/proposer/confirmer",
                    Map.of("vers", "autre", "code", "r-2027", "vu", ""));
            assertThat(late.main()).contains("Le plan a été modifié entre-temps");
        }

        private PlanContent plan() {
            return home.plans
                    .latest(Owner.of(Town.SIREN))
                    .orElseThrow()
                    .content()
                    .content();
        }
    }

    private static List<String> levels(Answer answer) {
        return answer.page().select("select[name=niveau] option[selected]").eachAttr("value");
    }

    private static List<String> codes(Answer answer) {
        return answer.page().select("input[name=ref]").stream()
                .map(field -> field.attr("value"))
                .toList();
    }
}
