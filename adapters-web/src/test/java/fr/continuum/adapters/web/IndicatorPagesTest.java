package fr.continuum.adapters.web;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChange;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.IndicatorLines;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Indicators on screen: listed, read, declared, followed, measured, corrected, retired.
@WebTest
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@Import(IndicatorPagesTest.OfItsOwn.class)
class IndicatorPagesTest {

    private static final Owner OWNER = Owner.of(Town.SIREN);
    private static final LocalDate TODAY = Days.of(Instant.now());
    private static final int LAST = TODAY.getYear() - 1;

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    IndicatorPagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OfItsOwn {

        @Bean
        @Primary
        Home homeOfIndicators() {
            return new Home("{noop}" + Home.PASSWORD).filled();
        }
    }

    @BeforeEach
    void indicators() {
        MandatePlan plan = home.plans.inForce(OWNER).orElseThrow().content();
        String principal = plan.strategicObjectives().getFirst().code().value();
        IndicatorStep step = allowed(IndicatorStep.of(
                IndicatorBook.EMPTY,
                IndicatorLines.indicators(List.of(
                        "indicator I1 label=Part_de_bio active=2022-04-01 principal=" + principal,
                        "indicator I2 label=Attente active=2022-04-01 direction=DECREASE baseline=2021-12-31:90"
                                + " targets=2027-12-31:30 unit=jours principal=" + principal,
                        "indicator I3 label=Brouillon without=method principal=" + principal)),
                IndicatorLines.entered(List.of(
                        "measure I1 period=" + (LAST - 1) + " value=10.34",
                        "measure I1 period=" + LAST + " value=90 comment=une_bonne_année",
                        "measure I2 period=2022 value=88")),
                IndicatorChange.byFile(plan, TODAY)));
        assertThat(home.indicators.put(
                        OWNER, step, new TimelineEntry("marie", Instant.now().minusSeconds(60), "fichier")))
                .isTrue();
    }

    private Visit officer() {
        return Visit.of(mvc, home, "charge");
    }

    private static String principal(Home home) {
        return home.plans
                .inForce(OWNER)
                .orElseThrow()
                .content()
                .strategicObjectives()
                .getFirst()
                .code()
                .value();
    }

    @Test
    void the_list_says_in_words_and_shapes_where_each_stands() throws Exception {
        Document page = Visit.of(mvc, home, "lectrice").page("/indicateurs");

        assertThat(page.select("table.indicators tbody tr")).hasSize(3);
        Element bio = row(page, "I1");
        assertThat(bio.select(".light").text()).isEqualTo("en bonne voie");
        assertThat(bio.select(".light svg path")).hasSize(1);
        assertThat(bio.text()).contains("90", "attendue");
        assertThat(bio.select("svg.spark circle")).hasSize(2);
        assertThat(row(page, "I2").select(".light").text()).isEqualTo("loin du compte");
        assertThat(row(page, "I2").select(".stale").text()).startsWith("en retard");
        assertThat(row(page, "I3").select(".light").text()).isEqualTo("non suivi");
        assertThat(page.select("a[href^=/indicateurs/ecrire]"))
                .as("a reader declares nothing")
                .isEmpty();
        assertThat(Visit.of(mvc, home, "lectrice").page("/indicateurs?etat=RED").select("table.indicators tbody tr"))
                .hasSize(1);
    }

    @Test
    void an_indicator_is_found_by_its_words_and_leads_to_its_sheet() throws Exception {
        Visit reader = Visit.of(mvc, home, "lectrice");

        Element found = reader.page("/recherche?q=bio").selectFirst("section:has(#genre-indicator) .found li");
        assertThat(found).isNotNull();
        assertThat(found.select(".badge").text()).isEqualTo("en bonne voie");
        assertThat(found.select(".under").text()).startsWith("indicateur · ");
        assertThat(reader.page(found.select("a").attr("href")).select("h1").text())
                .contains("Part de bio");
    }

    @Test
    void the_list_is_asked_by_its_columns_and_goes_out_as_a_file() throws Exception {
        Visit reader = Visit.of(mvc, home, "lectrice");

        assertThat(codes(reader.page("/indicateurs?tri=-derniere"))).containsExactly("I1", "I2", "I3");
        assertThat(codes(reader.page("/indicateurs?tri=derniere"))).containsExactly("I2", "I1", "I3");
        Document late = reader.page("/indicateurs?fraicheur-est=STALE&colonnes=indicateur,unite");
        assertThat(codes(late)).containsExactly("I2");
        assertThat(late.select("table.indicators tbody td.more").eachText()).containsExactly("Unité jours");
        assertThat(reader.page("/indicateurs").select("thead a.by")).hasSizeGreaterThan(4);
        assertThat(reader.raw("/indicateurs?format=csv&tri=derniere&colonnes=indicateur,derniere")
                        .split("\r\n"))
                .containsExactly(
                        "\ufeffIndicateur;Dernière valeur;Unité",
                        "Attente;88;jours",
                        "Part de bio;90;%",
                        "Brouillon;;%");
    }

    private static List<String> codes(Document page) {
        return page.select("table.indicators tbody th .code").eachText();
    }

    @Test
    void another_authority_sees_nothing_of_them() throws Exception {
        Visit neighbour = Visit.of(mvc, home, "voisine");

        assertThat(neighbour.page("/indicateurs").select("table.indicators")).isEmpty();
        assertThat(neighbour.asked("/indicateurs/fiche?code=I1").status()).isEqualTo(404);
        assertThat(neighbour.asked("/indicateurs?autorite=" + Town.SIREN).status())
                .isEqualTo(404);
    }

    @Test
    void a_measure_is_entered_in_one_field_and_shows_on_the_sheet() throws Exception {
        Visit contributor = Visit.of(mvc, home, "agente");
        Document form = contributor.page("/indicateurs/mesurer?code=I2");
        MultiValueMap<String, String> values = Visit.fields(form.selectFirst("form.form"));
        values.set("periode", Integer.toString(LAST));
        values.set("valeur", "41,5");

        Visit.Answer answer = contributor.posted("/indicateurs/mesurer?code=I2", values);

        assertThat(answer.status()).isEqualTo(302);
        Document sheet = contributor.page("/indicateurs/fiche?code=I2");
        assertThat(sheet.select("table.measures tbody tr").getFirst().text())
                .contains(Integer.toString(LAST), "41,5", "agente");
        assertThat(sheet.select("figure.curve svg circle")).hasSize(2);
    }

    @Test
    void a_correction_says_why_and_the_former_value_stays_readable() throws Exception {
        Visit contributor = Visit.of(mvc, home, "agente");
        String address = "/indicateurs/mesurer?code=I1&periode=" + LAST;
        MultiValueMap<String, String> values =
                Visit.fields(contributor.page(address).selectFirst("form.form"));
        assertThat(values.getFirst("valeur")).isEqualTo("90");
        values.set("valeur", "27");

        Visit.Answer refused = contributor.posted("/indicateurs/mesurer?code=I1", values);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".refusals").text()).contains("R28");

        values.set("motif", "saisie par erreur");
        assertThat(contributor.posted("/indicateurs/mesurer?code=I1", values).status())
                .isEqualTo(302);
        String told = contributor
                .page("/indicateurs/fiche?code=I1")
                .select("table.measures tbody tr")
                .getFirst()
                .text();
        assertThat(told).contains("27", "saisie par erreur", "auparavant 90");

        assertThat(contributor.posted("/indicateurs/mesurer?code=I1", values).status())
                .as("it was read before that correction")
                .isEqualTo(409);
    }

    @Test
    void what_is_no_value_is_told_at_its_field() throws Exception {
        Visit contributor = Visit.of(mvc, home, "agente");

        Visit.Answer answer = contributor.posted(
                "/indicateurs/mesurer?code=I2", Map.of("periode", Integer.toString(LAST), "valeur", "beaucoup"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#valeur-faute").text()).contains("beaucoup");
        assertThat(answer.page().select("#valeur").attr("value")).isEqualTo("beaucoup");
    }

    @Test
    void an_indicator_is_declared_completed_and_followed() throws Exception {
        Visit officer = officer();
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.set("code", "N1");
        values.set("intitule", "Logements rénovés");
        values.set("objet", principal(home));
        values.set("suivre", "oui");

        Visit.Answer refused = officer.posted("/indicateurs/ecrire", values);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".refusals").text()).contains("R26", "l’unité", "la source");

        values.set("unite", "logements");
        values.set("sens", "INCREASE");
        values.set("calcul", "compté à la réception");
        values.set("source", "service habitat");
        values.set("periodicite", "QUARTERLY");
        values.set("delai", "30");
        values.set("direction", "Habitat");
        values.set("initiale", "12,5");
        values.set("initiale-le", "31/12/2021");
        values.add("cible", "600");
        values.add(
                "cible-le",
                home.plans
                        .inForce(OWNER)
                        .orElseThrow()
                        .content()
                        .content()
                        .term()
                        .end()
                        .toString());
        assertThat(officer.posted("/indicateurs/ecrire", values).status()).isEqualTo(302);

        Document sheet = officer.page("/indicateurs/fiche?code=N1");
        assertThat(sheet.select(".light").first().text()).isEqualTo("pas encore mesuré");
        assertThat(sheet.text()).contains("12,5 logements", "600 logements", "chaque trimestre");
    }

    @Test
    void the_target_of_an_adopted_plan_asks_for_a_decision() throws Exception {
        Visit officer = officer();
        Document form = officer.page("/indicateurs/ecrire?de-code=I1");
        MultiValueMap<String, String> values = Visit.fields(form.selectFirst("form.form"));
        values.set("cible", "40");

        Visit.Answer refused = officer.posted("/indicateurs/ecrire", values);
        assertThat(refused.page().select(".refusals").text()).contains("R06", "cible 60");

        values.set("revision-motif", "la crise a réduit les moyens");
        values.set("decision", "CD-2024-07");
        values.set("decide-le", TODAY.toString());
        assertThat(officer.posted("/indicateurs/ecrire", values).status()).isEqualTo(302);
        assertThat(officer.page("/indicateurs/fiche?code=I1")
                        .select("ol.history")
                        .text())
                .contains("CD-2024-07", "cible 60", "cible 40");
    }

    @Test
    void opening_a_form_and_saving_it_changes_nothing() throws Exception {
        Visit officer = officer();
        MultiValueMap<String, String> values =
                Visit.fields(officer.page("/indicateurs/ecrire?de-code=I2").selectFirst("form.form"));
        String before = home.indicators.latest(OWNER).orElseThrow().version().value();

        assertThat(officer.posted("/indicateurs/ecrire", values).status()).isEqualTo(302);

        assertThat(home.indicators.latest(OWNER).orElseThrow().version().value())
                .isEqualTo(before);
    }

    @Test
    void it_is_retired_with_a_reason() throws Exception {
        Visit officer = officer();
        MultiValueMap<String, String> values =
                Visit.fields(officer.page("/indicateurs/retirer?de-code=I2").selectFirst("form.form"));
        values.set("motif", "-");
        assertThat(officer.posted("/indicateurs/retirer", values).status()).isEqualTo(422);

        values.set("motif", "remplacé par un délai médian");
        assertThat(officer.posted("/indicateurs/retirer", values).status()).isEqualTo(302);
        assertThat(officer.page("/indicateurs/fiche?code=I2").text()).contains("remplacé par un délai médian");
        assertThat(officer.page("/indicateurs").select("details tbody tr")).hasSize(1);
    }

    @Test
    void who_may_what() throws Exception {
        assertThat(Visit.of(mvc, home, "lectrice")
                        .asked("/indicateurs/mesurer?code=I1")
                        .status())
                .isEqualTo(403);
        assertThat(Visit.of(mvc, home, "agente").asked("/indicateurs/ecrire").status())
                .isEqualTo(403);
        assertThat(Visit.of(mvc, home, "agente")
                        .asked("/indicateurs/mesurer?code=I1")
                        .status())
                .isEqualTo(200);
        assertThat(Visit.of(mvc, home, "agente")
                        .asked("/indicateurs/retirer?de-code=I1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_objective_and_its_map_show_what_measures_them() throws Exception {
        Document element = officer().page("/plan/element?code=" + principal(home));

        assertThat(element.select("section[aria-labelledby=indicateurs] tbody tr"))
                .hasSize(3);
        assertThat(officer()
                        .page("/plan/carte")
                        .select("#tableau ~ .scroll thead")
                        .text())
                .contains("Indicateurs");
    }

    @Test
    void indicators_are_on_the_map_by_their_light_and_lead_to_their_sheet() throws Exception {
        Document page = officer().page("/plan/carte?code=" + principal(home));

        Elements drawn = page.select("svg.map.wide.lane a.measure, svg.map.wide a.docked");
        assertThat(drawn).isNotEmpty().allSatisfy(measure -> {
            assertThat(measure.attr("href")).startsWith("/indicateurs/fiche?code=");
            assertThat(measure.className()).contains("light-");
            assertThat(measure.select("title").text()).contains(" · ");
        });
        assertThat(page.select("table.on-map a[href^=/indicateurs/fiche], table.indicators a[href^=/indicateurs/fiche]")
                        .eachAttr("href"))
                .as("what is drawn is told in the tables")
                .containsAll(drawn.eachAttr("href"));
    }

    @Test
    void what_is_exported_and_imported_again_changes_nothing() throws Exception {
        byte[] bytes = mvc.perform(get("/indicateurs/exporter").with(user(home, "lectrice")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String before = home.indicators.latest(OWNER).orElseThrow().version().value();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("mesure;I1", "fiche;I2");

        assertThat(imported(bytes, "essai")).contains("Rien n’est encore écrit", "ne change rien");
        assertThat(imported(bytes, "importer")).contains("C’est importé");

        assertThat(home.indicators.latest(OWNER).orElseThrow().version().value())
                .isEqualTo(before);
    }

    @Test
    void a_file_adds_measures_and_overwrites_none_without_a_reason() throws Exception {
        String head = "Ligne;Code;Période;Valeur;Motif de la correction\n";

        assertThat(imported((head + "mesure;I2;2023;80;\n").getBytes(StandardCharsets.UTF_8), "importer"))
                .contains("C’est importé");
        assertThat(imported((head + "mesure;I1;" + LAST + ";12;\n").getBytes(StandardCharsets.UTF_8), "importer"))
                .contains("R28");
        assertThat(imported((head + "mesure;I2;2023;beaucoup;\n").getBytes(StandardCharsets.UTF_8), "importer"))
                .contains("ne se lit pas", "beaucoup");

        assertThat(home.indicators.latest(OWNER).orElseThrow().content().measures("I2"))
                .hasSize(2);
    }

    private String imported(byte[] bytes, String faire) throws Exception {
        return Jsoup.parse(mvc.perform(multipart("/indicateurs/importer")
                                .file(new MockMultipartFile("file", "indicateurs.csv", "text/csv", bytes))
                                .param("faire", faire)
                                .with(user(home, "charge"))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .text();
    }

    private static RequestPostProcessor user(Home home, String login) {
        return SecurityMockMvcRequestPostProcessors.user(
                new SignedIn(home.accounts.find(login).orElseThrow()));
    }

    @Test
    void in_english_too() throws Exception {
        Document page = officer().in("en").page("/indicateurs");

        assertThat(row(page, "I1").select(".light").text()).isEqualTo("on its way");
        assertThat(officer()
                        .in("en")
                        .page("/indicateurs/fiche?code=I1")
                        .select("h2")
                        .text())
                .contains("The curve");
    }

    private static Element row(Document page, String code) {
        return page.select("table.indicators tbody tr").stream()
                .filter(one -> one.select("th .code").text().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
