package fr.continuum.adapters.web;

import static fr.continuum.adapters.web.fixture.Visit.plain;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// A partner sees its own interventions and the way from each up to the promise; of all the rest of the house,
/// nothing.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PartnerPagesTest {

    /// Words of other contributions, of people, of money and of parts of the plan the partner does not serve.
    private static final List<String> OF_THE_HOUSE = List.of(
            "Gérer un patrimoine arboré",
            "Inventaire des arbres",
            "Renouvellement des postes",
            "cantine",
            "Visa unique",
            "D2.A1",
            "Dominique Admin",
            "154200000.12");

    private final Home home;
    private final Visit partner;
    private final Program program;

    @Autowired
    PartnerPagesTest(MockMvc mvc, Home home) {
        this.home = home;
        OwnAuthority own = OwnAuthority.like(home);
        this.partner = Visit.of(mvc, home, named(own, "Association Les Voisins"));
        this.program = new Program(mvc, partner.login());
    }

    private String named(OwnAuthority own, String name) {
        String login = "partner-" + Math.abs(name.hashCode()) + "-" + own.siren();
        home.accounts.create(new Account(
                        login,
                        "Paule",
                        "{noop}" + Home.PASSWORD,
                        Role.PARTNER,
                        own.siren().value())
                .holding(Held.partner(name)));
        return login;
    }

    @Test
    void the_first_page_leads_to_its_own_work() throws Exception {
        assertThat(partner.asked("/").redirect()).isEqualTo("/partenaire");
        Document page = partner.page("/partenaire");

        assertThat(page.select("tbody th a").eachText()).containsExactly("Visites à domicile");
        assertThat(plain(page.select("main").text()))
                .contains("Association Les Voisins", "CONV-2023-18", "31 000,00 €", "1 sur 1");
        assertThat(page.select("nav ul a").eachAttr("href")).containsExactly("/partenaire");
        assertThat(page.text()).doesNotContain(OF_THE_HOUSE);
    }

    @Test
    void its_sheet_goes_up_to_the_promise_in_the_words_of_the_plan() throws Exception {
        Document page = partner.page("/partenaire/fiche?code=C1");

        List<String> steps = page.select("ol.steps strong").eachText();
        assertThat(steps).hasSizeGreaterThan(1);
        assertThat(home.plans
                        .inForce(OwnAuthority.like(home).owner())
                        .orElseThrow()
                        .content()
                        .content()
                        .elements())
                .extracting(element -> element.label())
                .containsAll(steps);
        assertThat(page.text()).doesNotContain(OF_THE_HOUSE);
    }

    @Test
    void the_same_partner_is_known_however_it_is_typed_and_no_other_is() throws Exception {
        OwnAuthority own = OwnAuthority.like(home);

        assertThat(partner.by(named(own, "ASSOCIATION  les voisins"))
                        .page("/partenaire")
                        .select("tbody tr"))
                .hasSize(1);
        Visit other = partner.by(named(own, "Association Les Voisines"));
        assertThat(other.page("/partenaire").select("main").text())
                .contains("Aucune intervention")
                .doesNotContain("Visites");
        assertThat(other.asked("/partenaire/fiche?code=C1").status()).isEqualTo(404);
        assertThat(program.as(other.login())
                        .read("/api/v1/partner/interventions")
                        .<Integer>at("$.total"))
                .isZero();
        assertThat(program.as(own.login(Role.PARTNER))
                        .read("/api/v1/partner/interventions")
                        .<Integer>at("$.total"))
                .as("who names no partner")
                .isZero();
    }

    @Test
    void programs_and_spreadsheets_get_the_same() {
        Answer answer = program.read("/api/v1/partner/interventions").is(200);
        assertThat(answer.<Integer>at("$.total")).isEqualTo(1);
        assertThat(answer.<List<String>>at("$.items[*].code")).containsExactly("C1");
        assertThat(answer.<Double>at("$.items[0].grants[0].amount")).isEqualTo(31_000.0);
        assertThat(answer.<List<String>>at("$.items[0].ways[0].steps[*].label")).hasSizeGreaterThan(1);
        assertThat(answer.text()).doesNotContain(OF_THE_HOUSE);
    }

    @Test
    void so_does_the_file() throws Exception {
        String file = partner.raw("/partenaire/fichier");

        assertThat(file.split("\r\n")).hasSize(2);
        assertThat(file).contains("Visites à domicile;", ";2023;31000,00;").doesNotContain(OF_THE_HOUSE);
        assertThat(file.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void the_list_is_sorted_filtered_and_taken_away_as_it_stands() throws Exception {
        Document page = partner.page("/partenaire?sert-contient=zzz");

        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page.select("main .empty").text()).isEqualTo("Rien ne répond à ces filtres.");
        assertThat(partner.page("/partenaire?tri=-accorde&accorde-de=30000")
                        .select("tbody th a")
                        .eachText())
                .containsExactly("Visites à domicile");
        String csv = partner.raw("/partenaire?colonnes=intervention,accorde&format=csv");
        assertThat(csv.lines()).hasSize(2).last().asString().contains("Visites à domicile", "31000,00");
        assertThat(partner.raw("/partenaire?format=xlsx")).startsWith("PK");
        assertThat(csv).doesNotContain(OF_THE_HOUSE);
    }

    @Test
    void the_pages_of_the_house_are_shut_and_say_nothing() throws Exception {
        for (String page : List.of(
                "/plan",
                "/plan/element?code=D3.A1",
                "/contributions",
                "/contributions/fiche?genre=partenaire&code=C1",
                "/contributions/exporter?genre=partenaires",
                "/constats",
                "/documents",
                "/continuum/haut?genre=partenaire&code=C1",
                "/personnel",
                "/nuits",
                "/comptes")) {
            Visit.Answer answer = partner.asked(page);
            assertThat(answer.status()).as(page).isEqualTo(403);
            assertThat(answer.page().text()).as(page).doesNotContain(OF_THE_HOUSE);
        }
        for (String address : List.of("/api/v1/plan", "/api/v1/contributions", "/api/v1/findings", "/api/v1/openapi")) {
            program.read(address).isProblem(403, "not-allowed");
        }
    }

    @Test
    void it_searches_its_own_interventions_and_nothing_else_counts() throws Exception {
        Document own = partner.page("/recherche?q=visites domicile");
        assertThat(own.select(".found a span:not(.code)").eachText()).containsExactly("Visites à domicile");
        String href = own.selectFirst(".found a").attr("href");
        assertThat(href).startsWith("/partenaire/fiche?").contains("code=C1");
        assertThat(partner.asked(href).status()).isEqualTo(200);
        assertThat(partner.page("/recherche?q=C1").select("#ce-code")).hasSize(1);

        for (String words : List.of("arbres", "cantine", "D2", "formation", "2019")) {
            Document page = partner.page("/recherche?q=" + words);
            assertThat(page.select(".found, .found-kinds")).as(words).isEmpty();
            assertThat(page.select("main [role=status]").text()).as(words).startsWith("Rien");
            assertThat(page.select("main").text()).as(words).doesNotContain(OF_THE_HOUSE);
            assertThat(program.read("/api/v1/search", "q", words).is(200).<Integer>at("$.count"))
                    .as(words)
                    .isZero();
        }
        Answer found = program.read("/api/v1/search", "q", "visites").is(200);
        assertThat(found.<Integer>at("$.count")).isEqualTo(1);
        assertThat(found.<String>at("$.groups[0].items[0].page")).startsWith("/partenaire/fiche?");
    }

    /// Words that only the house has change nothing of the answer, not even whether it is said to be partial.
    @Test
    void what_the_house_has_cannot_be_guessed_from_what_is_not_found() throws Exception {
        String unknown =
                partner.page("/recherche?q=visites zzzzqqq").select("main").text();
        String ofTheHouse =
                partner.page("/recherche?q=visites inventaire").select("main").text();

        assertThat(ofTheHouse).isEqualTo(unknown).contains("Visites à domicile");
    }

    @Test
    void the_field_of_every_page_says_whose_is_searched() throws Exception {
        assertThat(partner.page("/partenaire")
                        .select("header form[role=search] input[name=q]")
                        .attr("placeholder"))
                .isEqualTo("Vos interventions");
        assertThat(partner.by("lectrice")
                        .page("/plan")
                        .select("header form[role=search] input[name=q]")
                        .attr("placeholder"))
                .isEqualTo("Rechercher");
    }

    @Test
    void another_authority_is_not_there() throws Exception {
        assertThat(partner.asked("/partenaire?autorite=" + Town.SIREN).status()).isEqualTo(404);
        program.read("/api/v1/partner/interventions", "authority", Town.SIREN.value())
                .is(404);
        assertThat(partner.asked("/recherche?q=visites&autorite=" + Town.SIREN).status())
                .isEqualTo(404);
        program.read("/api/v1/search", "q", "visites", "authority", Town.SIREN.value())
                .is(404);
    }

    @Test
    void nobody_of_the_house_is_led_there() throws Exception {
        for (String login : List.of("lectrice", "admin", "controleur")) {
            assertThat(partner.by(login).asked("/partenaire").status()).isEqualTo(403);
            assertThat(partner.by(login).page("/plan").select("nav ul a[href=/partenaire]"))
                    .isEmpty();
        }
    }

    @Test
    void a_partner_who_is_also_of_the_house_reads_both() throws Exception {
        home.accounts.create(new Account(
                "double",
                "Dora",
                "{noop}x",
                Set.of(Role.PARTNER, Role.READER),
                "",
                Held.partner("Association Les Voisins"),
                false));
        Visit both = partner.by("double");

        assertThat(both.asked("/").status()).isEqualTo(200);
        assertThat(both.asked("/plan").status()).isEqualTo(200);
        assertThat(both.page("/partenaire?autorite=" + Town.SIREN).select("tbody tr"))
                .hasSize(1);
    }
}
