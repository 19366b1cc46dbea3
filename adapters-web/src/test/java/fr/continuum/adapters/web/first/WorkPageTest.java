package fr.continuum.adapters.web.first;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Pledge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;

/// What my work serves: from a department up to the promises.
@WebTest
class WorkPageTest {

    private static final String PAGE = "/ce-que-sert-mon-travail";
    private static final String TREES = PAGE + "?direction=Direction%20des%20espaces%20publics";

    private final Home home;
    private final Comer reader;

    @Autowired
    WorkPageTest(MockMvc mvc, Home home) {
        this.home = home;
        this.reader = Comer.of(mvc, Role.READER);
    }

    private Comer of(Role role, String department) {
        return Comer.of(reader.mvc(), role).holding(Held.departments(department));
    }

    @Test
    void an_agent_first_sees_what_their_department_serves_whatever_the_spelling() throws Exception {
        for (Role role : new Role[] {Role.CONTRIBUTOR, Role.READER}) {
            Document page = of(role, "direction de l'education").page("/");

            assertThat(page.select("h1").text()).isEqualTo("Ce que sert mon travail");
            assertThat(page.select(".told-in-words").text())
                    .startsWith("1 contribution au plan")
                    .contains("1 dit ce qu’elle sert")
                    .contains("1 défi");
            assertThat(Comer.blocks(page).getFirst()).startsWith("D1 · ");
            assertThat(page.select(".first-lines li").first().text())
                    .startsWith("évolution de processus Inscription à la cantine en ligne par D1.A2 · ");
        }
    }

    @Test
    void the_way_goes_up_to_the_promise() throws Exception {
        Document page = reader.page(TREES);

        assertThat(page.select(".first-block").first().text())
                .startsWith("D2 · ")
                .contains(
                        "De l’ombre et de l’air à moins de trois cents mètres de chacun.",
                        "Une équipe pour l’entretien des arbres",
                        "par D2.A1 · Planter 4 000 arbres",
                        "Cet objectif entier porte la promesse : P1 · Un arbre pour chaque enfant né à Rochebrune");
        for (String href : page.select(".first-block a").eachAttr("href")) {
            assertThat(reader.asked(href).getStatus()).as(href).isEqualTo(200);
        }
    }

    @Test
    void what_a_department_carries_of_the_plan_is_its_work_too() throws Exception {
        Document page = reader.page(PAGE + "?direction=Direction%20du%20D2");

        assertThat(page.select(".carried-in-words").text()).startsWith("1 objectif ou action du plan est porté ici");
        assertThat(page.select(".first-block h2").eachText())
                .allMatch(title -> title.startsWith("D2 · "))
                .hasSize(1);
        assertThat(page.select(".carries li").eachText())
                .singleElement()
                .asString()
                .as("the heading names it already")
                .startsWith("L’objectif entier")
                .contains("direction pilote", "2 actions en retard sur 2");
        assertThat(page.text())
                .doesNotContain("Cette direction ne tient encore")
                .doesNotContain("rien n’y est en retard");
        assertThat(reader.page(page.select(".carried-in-words a").attr("href"))
                        .select("table.plan-tree tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("D2 ");
    }

    /// An action counts under its own objective: what it contributes to besides is told besides, and never lends
    /// its promises to the challenge. D2.A2 is of D2, which keeps P1, and contributes to D1, which keeps P2 here.
    @Test
    void the_promises_of_a_challenge_are_those_of_its_page_whatever_else_an_action_serves() throws Exception {
        OwnAuthority own = OwnAuthority.like(home);
        PlanOfTheTown.revise(
                home.plans,
                own.owner(),
                content -> content.with(new Pledge(
                        new PlanCode("P2"),
                        "Des cantines bio",
                        "programme de mars 2020, page 9",
                        List.of(new PlanCode("D1")),
                        Optional.empty(),
                        Optional.empty())));
        Comer here = reader.onlyOf(own.siren().value());
        Document page = here.page(PAGE + "?direction=" + UriUtils.encode("Chef de projet D2.A2", UTF_8));

        assertThat(page.select(".keeps-besides").eachText())
                .singleElement()
                .asString()
                .startsWith("Contribue aussi à D1 · ")
                .endsWith(", qui porte la promesse : P2 · Des cantines bio");
        int told = 0;
        List<String> choices = here.page(PAGE)
                .select("select[name=direction] option[value~=.+]")
                .eachAttr("value");
        for (String choice : choices) {
            Document chosen = here.page(PAGE + "?direction=" + UriUtils.encode(choice, UTF_8));
            for (Element block : chosen.select(".first-block:has(h2 a)")) {
                List<String> onPage = here.page(block.selectFirst("h2 a").attr("href"))
                        .select(".minute .card:has(h3:contains(Promesses portées)) .plain-said a")
                        .eachText();
                assertThat(block.select(".keeps a").eachText()).as(choice).isEqualTo(onPage);
                told += onPage.size();
            }
        }
        assertThat(told).isPositive();
    }

    /// A department, a service, whoever manages an action: each is chosen, each count leads to as many lines, and
    /// what is late is what they are chased for.
    @Test
    void all_that_have_a_role_are_chosen_and_counted_as_the_plan_and_those_who_chase_count_them() throws Exception {
        List<String> choices = reader.page(PAGE)
                .select("select[name=direction] option[value~=.+]")
                .eachAttr("value");
        assertThat(choices)
                .contains("Direction du D2", "Chef de projet D2.A1")
                .noneMatch(one -> one.startsWith("Adjoint"));
        int late = 0;
        for (String choice : choices) {
            String encoded = UriUtils.encode(choice, UTF_8);
            Document page = reader.page(PAGE + "?direction=" + encoded);
            assertThat(page.select(".notice.bad")).as(choice).isEmpty();
            Elements carried = page.select(".carried-in-words");
            assertThat(rows("/plan?vue=liste&tient=" + encoded)).as(choice).isEqualTo(count(carried));
            int answered = count(page.select(".answered-in-words a"));
            assertThat(rows("/plan?vue=liste&etat=LATE&repond=" + encoded))
                    .as(choice)
                    .isEqualTo(answered);
            if (!carried.isEmpty()) {
                assertThat(rows(carried.select("a").attr("href"))).as(choice).isEqualTo(count(carried));
            }
            if (answered > 0) {
                assertThat(carried.text()).as(choice).doesNotContain("rien n’y est en retard");
            }
            late += answered;
        }
        assertThat(late).isPositive();
    }

    private int rows(String address) throws Exception {
        return reader.page(address).select("table.plan-tree tbody tr").size();
    }

    /// The first figure of a sentence; 0 where nothing is said.
    private static int count(Elements said) {
        return said.isEmpty() ? 0 : Integer.parseInt(said.text().replaceFirst("^\\D*(\\d+).*$", "$1"));
    }

    @Test
    void who_sits_at_a_post_of_the_plan_first_sees_what_they_carry_with_what_is_late() throws Exception {
        Comer manager = Comer.of(reader.mvc(), Role.READER)
                .holding(new Held(Set.of(), Set.of("chef de projet d2.a1"), Set.of(), ""));

        Document page = manager.page("/");

        assertThat(page.select("h1").text()).isEqualTo("Ce que sert mon travail");
        assertThat(page.select(".carried-in-words").text()).contains("dont 1 en retard");
        assertThat(page.select(".carries li").eachText())
                .singleElement()
                .asString()
                .startsWith("en retard D2.A1 · Planter 4 000 arbres")
                .contains("chef de projet", "jalon dépassé", "Travaux");
        assertThat(page.text())
                .contains("Cet objectif entier porte la promesse : P1 · Un arbre pour chaque enfant né à Rochebrune");
        for (String href : page.select("main a").eachAttr("href")) {
            assertThat(manager.asked(href).getStatus()).as(href).isEqualTo(200);
        }
    }

    @Test
    void what_serves_nothing_yet_is_said_and_what_the_law_asks_for_is_not_blamed() throws Exception {
        Document page = reader.page(PAGE + "?direction=Direction%20des%20ressources%20humaines");

        assertThat(page.select("#sans-objectif").text()).isEqualTo("1 contribution ne dit pas encore ce qu’elle sert");
        assertThat(page.text()).contains("Conduire une réunion", "1 formation est là parce que la loi la demande");
        assertThat(page.select(".told-in-words").text()).startsWith("3 contributions au plan");
        Document list = reader.page(page.select(".ways a.go").attr("href"));
        assertThat(list.select("main table tbody a[href*='/contributions/fiche?']").eachAttr("href").stream()
                        .distinct())
                .hasSize(3);
    }

    @Test
    void a_service_that_has_a_role_and_no_contribution_is_led_to_no_empty_list() throws Exception {
        Document page = reader.page(PAGE + "?direction=Direction%20du%20D2");

        assertThat(page.select("a[href^='/contributions?']")).isEmpty();
    }

    @Test
    void who_belongs_to_no_department_chooses_one_and_a_name_nobody_bears_is_said_to_be_none() throws Exception {
        Document page = reader.page(PAGE);

        assertThat(page.select(".first-block")).isEmpty();
        assertThat(page.select("select[name=direction] option").eachText())
                .contains("Direction de l’éducation", "Direction des finances");
        assertThat(reader.page(PAGE + "?direction=Direction%20de%20la%20lune")
                        .select(".notice.bad")
                        .text())
                .contains("Direction de la lune");
        assertThat(Comer.of(reader.mvc(), Role.CONTRIBUTOR)
                        .page("/")
                        .select("h1")
                        .text())
                .isEqualTo("Ce que sert mon travail");
    }

    @Test
    void who_belongs_to_a_department_chooses_no_other_here() throws Exception {
        Document page = of(Role.CONTRIBUTOR, "Direction de l’éducation").page(TREES);

        assertThat(page.select(".notice.bad").text()).contains("Direction des espaces publics");
        assertThat(page.text()).doesNotContain("entretien des arbres");
    }

    @Test
    void a_department_that_holds_nothing_is_told_so() throws Exception {
        Document page = of(Role.CONTRIBUTOR, "Direction des rêves").page("/");

        assertThat(page.text()).contains("Cette direction ne tient encore aucune contribution au plan, et n’y porte");
    }

    @Test
    void a_partner_is_led_to_its_own_interventions_and_an_account_of_another_authority_sees_nothing() throws Exception {
        assertThat(Comer.of(reader.mvc(), Role.PARTNER)
                        .holding(Held.partner("association les voisins"))
                        .asked(PAGE)
                        .getRedirectedUrl())
                .isEqualTo("/partenaire");
        Document other = reader.onlyOf(Town.OTHER.value()).page(PAGE);
        assertThat(other.select("select[name=direction]")).isEmpty();
        assertThat(other.text()).contains("Aucune direction n’a encore déclaré de contribution au plan");
        assertThat(reader.onlyOf(Town.OTHER.value())
                        .asked(PAGE + "?autorite=" + Town.SIREN)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void every_role_of_the_house_has_it() throws Exception {
        for (Role role : Role.values()) {
            assertThat(Comer.of(reader.mvc(), role).asked(PAGE).getStatus())
                    .as(role.name())
                    .isEqualTo(role == Role.PARTNER ? 302 : 200);
        }
    }
}
