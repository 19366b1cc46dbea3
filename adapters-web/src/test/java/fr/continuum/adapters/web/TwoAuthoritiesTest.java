package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Neighbour;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/// Two authorities in one installation, and an account that sees both: each page is of the one it was asked for, tells
/// nothing of the other, and leads to it in one gesture.
@WebTest
@Import(TwoAuthoritiesTest.Both.class)
@DirtiesContext
class TwoAuthoritiesTest {

    /// An amount as pages show it, whole, and more than nothing.
    private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9\u202f\u00a0]*,[0-9]{2}\\h€");

    /// The tolerance every authority begins with.
    private static final String BEGINNING = "1 000,00 €";

    private final Visit visit;
    private final Home home;

    @Autowired
    TwoAuthoritiesTest(MockMvc mvc, Home home) {
        this.visit = Visit.of(mvc, home, "admin");
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Both {

        @Bean
        @Primary
        Home both() {
            return Neighbour.beside(new Home("{noop}" + Home.PASSWORD).filled());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plan",
                "/plan?vue=liste",
                "/plan/carte",
                "/plan/histoire",
                "/plan/comparer",
                "/indicateurs",
                "/contributions",
                "/contributions/a-confirmer",
                "/contributions/besoins",
                "/personnel",
                "/personnel/formations",
                "/personnel/besoins",
                "/personnel/postes",
                "/personnel/couverture",
                "/personnel/temps",
                "/personnel/effectifs",
                "/vue-d-ensemble",
                "/vue-d-ensemble?montrer=nombre",
                "/force-des-liens",
                "/axe-analytique",
                "/rapprochement",
                "/recoupement",
                "/constats",
                "/constats/derogations",
                "/constats/tolerance",
                "/jour",
                "/ce-qui-a-change?depuis=2020-01-01",
                "/recherche?q=valmont+arbres"
            })
    void a_page_is_of_one_authority_and_leads_to_the_other(String address) throws Exception {
        Document town = page(address, Town.SIREN);
        Document other = page(address, Town.OTHER);

        assertThat(words(other)).doesNotContain(titles().toArray(String[]::new));
        assertThat(words(town)).doesNotContain(Neighbour.TITLES.toArray(String[]::new));
        Set<String> shared = amounts(other);
        shared.retainAll(amounts(town));
        assertThat(shared).as("amounts of both").isSubsetOf(BEGINNING);
        for (Document page : List.of(town, other)) {
            String siren = page == town ? Town.SIREN.value() : Town.OTHER.value();
            Element choice = page.selectFirst("main select[name=autorite]");
            assertThat(choice).as("the way to the other").isNotNull();
            assertThat(choice.select("option").eachAttr("value"))
                    .containsExactlyInAnyOrder(Town.SIREN.value(), Town.OTHER.value());
            assertThat(choice.select("option[selected]").attr("value")).isEqualTo(siren);
            assertThat(page.select("main a[href*=autorite=]").eachAttr("href"))
                    .allMatch(href -> href.contains("autorite=" + siren));
        }
    }

    /// Rules are read by the document they answer, of whichever authority.
    @Test
    void rules_of_one_authority_are_told_without_those_of_the_other_and_documents_lead_there() throws Exception {
        Document page = page("/lier/regles", Town.OTHER);

        assertThat(words(page)).doesNotContain(titles().toArray(String[]::new));
        assertThat(page.select("main select option").eachText())
                .contains("CA 2025 · Budget de la vallée", "CA 2025 · Budget principal");
    }

    @Test
    void ways_to_other_pages_keep_the_authority() throws Exception {
        Document page = page("/constats", Town.OTHER);

        assertThat(page.select("header nav a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.endsWith("?autorite=" + Town.OTHER));
        assertThat(page.select("a.brand").attr("href")).isEqualTo("/?autorite=" + Town.OTHER);
        assertThat(page.select("form.seek input[name=autorite]").attr("value")).isEqualTo(Town.OTHER.value());
        assertThat(visit.page("/constats").select("header nav a").eachAttr("href"))
                .as("what names none keeps none")
                .noneMatch(href -> href.contains("autorite"));
        assertThat(visit.by("voisine")
                        .page("/constats?autorite=" + Town.OTHER)
                        .select("header nav a")
                        .eachAttr("href"))
                .as("who sees one authority has nothing to keep")
                .noneMatch(href -> href.contains("autorite"));
    }

    @Test
    void an_account_of_one_authority_sees_no_other_whatever_the_address_asks() throws Exception {
        for (String address : List.of("/plan", "/contributions", "/constats", "/vue-d-ensemble", "/recoupement")) {
            assertThat(visit.by("voisine").asked(with(address, Town.SIREN)).status())
                    .as(address)
                    .isEqualTo(404);
            Document own = visit.by("voisine").page(address);
            assertThat(words(own)).doesNotContain(titles().toArray(String[]::new));
            assertThat(own.select("main select[name=autorite]")).isEmpty();
        }
    }

    private Document page(String address, Siren authority) throws Exception {
        return visit.page(with(address, authority));
    }

    private static String with(String address, Siren authority) {
        return address + (address.contains("?") ? "&" : "?") + "autorite=" + authority;
    }

    /// What the page tells, choices apart: they lead to the other.
    private static String words(Document page) {
        Document told = page.clone();
        told.select("select, .masthead, .sheet-head").remove();
        return told.text();
    }

    private static Set<String> amounts(Document page) {
        return AMOUNT.matcher(words(page))
                .results()
                .map(found -> Visit.plain(found.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What the first town alone has.
    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        Owner owner = Owner.of(Town.SIREN);
        home.plans.latest(owner).orElseThrow().content().content().elements().stream()
                .map(PlanElement::label)
                .forEach(titles::add);
        home.contributions.latest(owner).orElseThrow().content().contributions().stream()
                .map(one -> one.title())
                .forEach(titles::add);
        return Stream.concat(titles.stream(), Stream.of("Éducation et réussite éducative", "Budget annexe de l’eau"))
                .toList();
    }
}
