package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.night.ReportNight;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.shared.Owner;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Findings set aside and back again, as nights and days go by.
@WebTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@Import(WaiverPagesTest.AtAnHour.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WaiverPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// A town of its own, and a clock that tests turn.
    @TestConfiguration(proxyBeanMethods = false)
    static class AtAnHour {

        private static Instant now = Instant.EPOCH;

        static void morningOf(LocalDate day) {
            now = day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        }

        @Bean
        @Primary
        Home ownHome() {
            morningOf(TODAY);
            return new Home("{noop}" + Home.PASSWORD).filled();
        }

        @Bean
        @Primary
        Clock turned() {
            InstantSource source = () -> now;
            return source.withZone(ZoneOffset.UTC);
        }
    }

    private final MockMvc mvc;
    private final Home home;
    private final ReportNight reports;

    @Autowired
    WaiverPagesTest(MockMvc mvc, Home home, ReportNight reports) {
        this.mvc = mvc;
        this.home = home;
        this.reports = reports;
    }

    @Test
    void a_finding_is_set_aside_stands_apart_from_the_next_night_on_and_is_back_the_day_after_its_last()
            throws Exception {
        Document form = page("charge", waiveLink("charge", "R20"));
        LocalDate lastDay = TODAY.plusDays(2);

        Document kept = sent("charge", form, Map.of("motif", "le marché est relancé", "jusquau", lastDay.toString()));

        assertThat(kept.select(".notice.good").text()).contains("jusqu’au 24 novembre 2026");
        assertThat(open(kept)).as("the night in force does not know it yet").containsExactly("R20");
        assertThat(kept.select("section:has(#ouverts) tbody td:last-child").text())
                .contains("le marché est relancé", "compte à partir de la prochaine nuit", "Lever");
        assertThat(kept.select("#mis-de-cote")).isEmpty();

        home.nextNight(TODAY);
        Document waived = page("lectrice", "/constats");
        assertThat(open(waived)).containsExactly("R23", "R36");
        assertThat(aside(waived)).containsExactly("R20");
        assertThat(waived.select("section:has(#mis-de-cote) tbody td:last-child")
                        .text())
                .isEqualTo("le marché est relancé mis de côté par charge, jusqu’au 24 novembre 2026");
        assertThat(page("lectrice", "/").text()).contains("Constats ouverts : 2");
        assertThat(reported()).containsExactly("R20 le marché est relancé", "R23 ", "R36 ");
        assertThat(waived.select("table.rules tbody tr:contains(R20) td.num").text())
                .isEqualTo("0 et 1 mis de côté");

        AtAnHour.morningOf(lastDay);
        home.nextNight(lastDay);
        assertThat(aside(page("lectrice", "/constats"))).containsExactly("R20");

        AtAnHour.morningOf(lastDay.plusDays(1));
        Document ended = page("charge", "/constats");
        assertThat(ended.select("section:has(#mis-de-cote) tbody td:last-child").text())
                .contains("reviendra à la prochaine nuit", "Mettre de côté");
        home.nextNight(lastDay.plusDays(1));
        Document back = page("lectrice", "/constats");
        assertThat(open(back)).containsExactly("R20", "R23", "R36");
        assertThat(back.select("#mis-de-cote")).isEmpty();
        assertThat(reported()).containsExactly("R20 ", "R23 ", "R36 ");
        assertThat(page("lectrice", "/constats/derogations")
                        .select("section:has(#finies) tbody tr")
                        .text())
                .contains("R20", "le marché est relancé", "charge", "finie à son dernier jour");
    }

    @Test
    void a_finding_that_grows_beyond_what_was_seen_is_back_and_says_why() throws Exception {
        Document form = page("charge", waiveLink("charge", "R23"));
        assertThat(form.select(".lead").text()).contains("dépasse de plus d’un dixième");
        sent("charge", form, Map.of("motif", "petit montant", "jusquau", "2026-12-31"));
        home.nextNight(TODAY);
        assertThat(aside(page("lectrice", "/constats"))).containsExactly("R23");

        home.nextNight(TODAY.plusDays(1), WaiverPagesTest::hundredfold);
        AtAnHour.morningOf(TODAY.plusDays(1));

        Document back = page("charge", "/constats");
        assertThat(open(back)).containsExactly("R20", "R23", "R36");
        assertThat(back.select("section:has(#ouverts) tbody tr:contains(R23) td:last-child")
                        .text())
                .isEqualTo("petit montant écarté le 22 novembre 2026 par charge pour 24\u202f100,50 €, il est de"
                        + " 2\u202f410\u202f050,00 € aujourd’hui\u202f; il compte de nouveau Mettre de côté");
        assertThat(page("lectrice", "/constats/derogations")
                        .select("section:has(#en-cours) tbody tr")
                        .text())
                .contains("les règles 20 et 21", "24\u202f100,50 €", "il est de 2\u202f410\u202f050,00 € aujourd’hui");
        assertThat(page("lectrice", "/jour?date=2026-11-23&regle=R23").text())
                .contains("il est de 2\u202f410\u202f050,00 € ce jour-là");
        assertThat(reported()).containsExactly("R20 ", "R23 ", "R36 ");

        Document again = sent(
                "charge",
                page("charge", waiveLink("charge", "R23")),
                Map.of("motif", "gros aussi", "jusquau", "2026-12-31"));
        assertThat(again.select("section:has(#ouverts) tbody tr:contains(R23) td:last-child")
                        .text())
                .contains("gros aussi", "compte à partir de la prochaine nuit");
        home.nextNight(TODAY.plusDays(1));
        assertThat(aside(page("lectrice", "/constats"))).containsExactly("R23");
    }

    private static Finding hundredfold(Finding finding) {
        return finding.rule() == ContinuumRule.R23
                ? new Finding(
                        finding.rule(),
                        finding.subject(),
                        finding.expectation(),
                        finding.observation(),
                        OptionalLong.of(finding.cents().getAsLong() * 100))
                : finding;
    }

    @Test
    void nobody_sets_aside_what_they_were_not_shown() throws Exception {
        Document form = page("charge", waiveLink("charge", "R23"));
        home.nextNight(TODAY, WaiverPagesTest::hundredfold);

        Document shown = sent("charge", form, Map.of("motif", "petit montant", "jusquau", "2026-12-31"));

        assertThat(shown.select("#refus").text()).startsWith("Une nuit a trouvé autre chose");
        assertThat(shown.select(".amount").text()).isEqualTo("2\u202f410\u202f050,00 €");
        assertThat(shown.select("textarea").text()).isEqualTo("petit montant");
        assertThat(home.waivers.of(Town.SIREN).entries()).isEmpty();
        sent("charge", shown, Map.of("motif", "gros montant", "jusquau", "2026-12-31"));
        assertThat(home.waivers.of(Town.SIREN).entries()).hasSize(1);
    }

    @Test
    void a_waiver_is_lifted_before_its_last_day_and_both_stay_readable() throws Exception {
        LocalDate lastDay = TODAY.plusDays(60);
        sent(
                "controleur",
                page("controleur", waiveLink("controleur", "R23")),
                Map.of("motif", "on choisira au budget", "jusquau", lastDay.toString()));
        home.nextNight(TODAY);
        AtAnHour.morningOf(TODAY.plusDays(5));
        String lift = page("charge", "/constats/derogations")
                .select("section:has(#en-cours) tbody a")
                .attr("href");

        Document refused = sent("charge", page("charge", lift), Map.of("motif", "."));
        assertThat(refused.select("#refus").text()).startsWith("Dites pourquoi la dérogation prend fin");
        Document lifted = sent("charge", page("charge", lift), Map.of("motif", "c’est choisi"));

        assertThat(lifted.select(".notice.good").text()).startsWith("La dérogation est levée");
        assertThat(lifted.select("section:has(#finies) tbody tr").text())
                .contains("on choisira au budget", "levée par charge, à partir du 27 novembre 2026", "c’est choisi");
        assertThat(lifted.select("section:has(#en-cours) table")).isEmpty();
        assertThat(home.waivers.of(Town.SIREN).entries())
                .satisfiesExactly(
                        given -> assertThat(given).isInstanceOf(Waiver.class),
                        ended -> assertThat(ended)
                                .isInstanceOfSatisfying(
                                        WaiverLift.class,
                                        one -> assertThat(one.from()).isEqualTo(TODAY.plusDays(5))));
        assertThat(aside(page("lectrice", "/constats")))
                .as("as the night in force says")
                .containsExactly("R23");
        home.nextNight(TODAY.plusDays(5));
        assertThat(open(page("lectrice", "/constats"))).containsExactly("R20", "R23", "R36");
        assertThat(sent("charge", page("charge", lift), Map.of("motif", "encore"))
                        .select("#refus")
                        .text())
                .startsWith("Aucune dérogation ne tient aujourd’hui");
    }

    @Test
    void what_is_missing_is_said_and_what_was_written_stays() throws Exception {
        Document form = page("charge", waiveLink("charge", "R36"));

        Document noReason = sent("charge", form, Map.of("motif", "-", "jusquau", "2026-12-01"));
        Document noDay = sent("charge", form, Map.of("motif", "attendre", "jusquau", ""));
        Document past = sent("charge", form, Map.of("motif", "attendre", "jusquau", "2026-11-21"));

        Document tooLong = sent("charge", form, Map.of("motif", "attendre", "jusquau", "2027-12-27"));
        assertThat(tooLong.select("#refus").text())
                .contains("400 jours au plus")
                .contains("26 décembre 2027");
        assertThat(tooLong.select("input[name=jusquau]").attr("max")).isEqualTo("2027-12-26");
        assertThat(noReason.select("#refus").text()).startsWith("Dites pourquoi ce constat attend");
        assertThat(noReason.select("input[name=jusquau]").val()).isEqualTo("2026-12-01");
        assertThat(noDay.select("#refus").text()).startsWith("Donnez le dernier jour");
        assertThat(noDay.select("textarea").text()).isEqualTo("attendre");
        assertThat(past.select("#refus").text()).startsWith("Ce dernier jour est passé");
        assertThat(home.waivers.of(Town.SIREN).entries()).isEmpty();
        assertThat(status("charge", get("/constats/deroger?regle=R20&sujet=rien")))
                .isEqualTo(404);
        assertThat(status("charge", get("/constats/deroger?regle=R99&sujet=rien")))
                .isEqualTo(404);
        assertThat(status(
                        "charge",
                        post("/constats/deroger?regle=R20&sujet=rien&motif=essai&jusquau=2026-12-01")
                                .with(csrf())))
                .isEqualTo(404);
    }

    /// On a phone what somebody came for stood seven screens down, below what all rules found.
    @Test
    void who_asks_for_one_finding_or_those_of_an_element_reads_it_before_all_else() throws Exception {
        Document all = page("charge", "/constats");
        String subject =
                all.select("a[href^=/constats/deroger?]").attr("href").replaceFirst(".*[?&]sujet=([^&]*).*", "$1");

        assertThat(all.select("main table").first().className()).contains("rules");
        assertThat(all.select("details.others")).isEmpty();
        for (String asked : List.of("sujet=" + subject, "objet=D2", "mots=plan")) {
            Document few = page("charge", "/constats?" + asked);
            assertThat(few.select("table.rules")).as(asked).isEmpty();
            assertThat(few.select("main form.selectors").parents().select("details.others:not([open])"))
                    .as(asked)
                    .hasSize(1);
            assertThat(few.select("main > .notice, main > details.others")
                            .first()
                            .tagName())
                    .as(asked)
                    .isEqualTo("p");
        }
    }

    /// What an element is called is told beside what names it, and is no part of it.
    @Test
    void forms_name_findings_as_their_addresses_do() throws Exception {
        List<String> asked = page("charge", "/constats")
                .select("a[href^=/constats/deroger?]")
                .eachAttr("href");

        assertThat(asked).isNotEmpty();
        for (String href : asked) {
            String subject = href.replaceFirst(".*[?&]sujet=([^&]*).*", "$1");
            assertThat(page("charge", href).select("input[name=sujet]").attr("value"))
                    .isEqualTo(URLDecoder.decode(subject, StandardCharsets.UTF_8));
        }
    }

    @Test
    void only_those_who_may_waive_do_and_only_of_what_they_see() throws Exception {
        String form = waiveLink("charge", "R20");
        String sending = form + "&motif=accord&jusquau=2026-12-01";

        assertThat(page("lectrice", "/constats").select("a[href^=/constats/deroger?]"))
                .isEmpty();
        assertThat(page("lectrice", form).select("form[method=post]")).hasSize(1); // the one that signs out
        assertThat(status("lectrice", post(URI.create(sending)).with(csrf()))).isEqualTo(403);
        assertThat(status("agente", post(URI.create(sending)).with(csrf()))).isEqualTo(403);
        assertThat(status("charge", post(URI.create(sending)))).isEqualTo(403);
        assertThat(status("voisine", get(URI.create(form)))).isEqualTo(404);
        assertThat(status("voisine", post(URI.create(sending)).with(csrf()))).isEqualTo(404);
        assertThat(status("voisine", get("/constats/derogations?autorite=" + Town.SIREN)))
                .isEqualTo(404);
        assertThat(home.waivers.of(Town.SIREN).entries()).isEmpty();
        assertThat(status("controleur", post(URI.create(sending)).with(csrf()))).isEqualTo(302);
        assertThat(home.waivers.of(Town.SIREN).entries()).hasSize(1);
    }

    @Test
    void findings_are_filtered_by_waiver_and_first_night_and_sorted_by_amount() throws Exception {
        sent("charge", page("charge", waiveLink("charge", "R23")), Map.of("motif", "accord", "jusquau", "2026-12-31"));
        home.nextNight(TODAY);

        assertThat(page("lectrice", "/constats?derogation=ouverts").select("#mis-de-cote"))
                .isEmpty();
        Document aside = page("lectrice", "/constats?derogation=mis-de-cote");
        assertThat(aside.select("#ouverts")).isEmpty();
        assertThat(aside(aside)).containsExactly("R23");
        assertThat(open(page("lectrice", "/constats?depuis=2026-11-22"))).isEmpty();
        assertThat(open(page("lectrice", "/constats?depuis=2026-11-21"))).containsExactly("R20", "R36");
        assertThat(open(page("lectrice", "/constats?tri=montant"))).containsExactly("R20", "R36");
        assertThat(open(page("lectrice", "/constats?gravite=INFO"))).containsExactly("R36");
        assertThat(open(page("lectrice", "/constats?texte=le%20plus%20PROCHE"))).containsExactly("R36");
    }

    @Test
    void what_a_completed_action_may_still_cost_is_said_with_a_reason_and_stays_readable() throws Exception {
        Document before = page("charge", "/constats/tolerance");
        assertThat(before.select(".figure strong").text()).isEqualTo("0,00 €");

        Document kept = sent("charge", before, Map.of("montant", "5 000,50", "motif", "règlement financier, art. 12"));
        Document unreadable = sent("charge", kept, Map.of("montant", "un peu", "motif", "essai"));
        Document negative = sent("charge", kept, Map.of("montant", "-1", "motif", "essai"));
        Document silent = sent("charge", kept, Map.of("montant", "1", "motif", "n° 9"));

        assertThat(kept.select(".notice.good").text()).startsWith("C’est gardé");
        assertThat(kept.select(".figure strong").text().replace('\u202f', ' ')).isEqualTo("5 000,50 €");
        assertThat(kept.select("table tbody tr").text()).contains("règlement financier, art. 12", "charge");
        assertThat(unreadable.select("#refus").text()).startsWith("« un peu » n’est pas un montant");
        assertThat(negative.select("#refus").text()).contains("n’est pas négative");
        assertThat(silent.select("#refus").text()).contains("dites pourquoi ce montant");
        assertThat(home.tolerances.inForce(Town.SIREN)).isEqualTo(new Tolerance(5_000_50));
        assertThat(home.tolerances.timeline(Owner.of(Town.SIREN))).hasSize(1);
        assertThat(page("lectrice", "/constats/tolerance").select("main form[method=post]"))
                .isEmpty();
        for (String login : List.of("lectrice", "agente", "voisine")) {
            assertThat(status(
                            login,
                            post("/constats/tolerance?montant=9&motif=essai&autorite=" + Town.SIREN)
                                    .with(csrf())))
                    .as(login)
                    .isEqualTo(login.equals("voisine") ? 404 : 403);
        }
        assertThat(status("voisine", get("/constats/tolerance?autorite=" + Town.SIREN)))
                .isEqualTo(404);
    }

    @Test
    void in_english_the_pages_say_nothing_in_french() throws Exception {
        sent("charge", page("charge", waiveLink("charge", "R23")), Map.of("motif", "agreed", "jusquau", "2026-12-31"));
        String lift = page("charge", "/constats/derogations")
                .select("section:has(#en-cours) tbody a")
                .attr("href");

        home.nextNight(TODAY, WaiverPagesTest::hundredfold);
        assertThat(page("charge", "/constats").text()).contains("écarté le");

        for (String address : List.of(
                "/constats", "/constats/derogations", waiveLink("charge", "R20"), lift, "/constats/tolerance")) {
            Document page = Jsoup.parse(mvc.perform(get(URI.create(address))
                            .cookie(new Cookie("langue", "en"))
                            .with(user(viewer("charge"))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            assertThat(Wording.inOtherLanguage(page, "en")).as(address).isEmpty();
        }
    }

    private List<String> reported() {
        return reports.report(home.night()).findings().stream()
                .map(dated -> dated.finding().rule().id() + " "
                        + (dated.isWaived()
                                ? Objects.requireNonNull(dated.waiver()).reason()
                                : ""))
                .toList();
    }

    private String waiveLink(String login, String rule) throws Exception {
        return page(login, "/constats")
                .select("section:has(#ouverts) tbody tr:contains(" + rule + ") td:last-child a")
                .attr("href");
    }

    private static List<String> open(Document page) {
        return page.select("section:has(#ouverts) tbody th").eachText();
    }

    private static List<String> aside(Document page) {
        return page.select("section:has(#mis-de-cote) tbody th").eachText();
    }

    /// What follows once the form of a page was sent with these values.
    private Document sent(String login, Document page, Map<String, String> values) throws Exception {
        Element form = page.selectFirst("form.form");
        assertThat(form).isNotNull();
        MockHttpServletRequestBuilder request = post(form.attr("action")).with(csrf());
        form.select("input[type=hidden]").forEach(input -> request.param(input.attr("name"), input.attr("value")));
        values.forEach(request::param);
        var result = mvc.perform(request.with(user(viewer(login)))).andReturn();
        String next = result.getResponse().getRedirectedUrl();
        if (next == null) {
            assertThat(result.getResponse().getStatus()).isEqualTo(422);
            return Jsoup.parse(result.getResponse().getContentAsString());
        }
        return Jsoup.parse(answer(login, get(next).flashAttrs(Map.copyOf(result.getFlashMap())))
                .getContentAsString());
    }

    private Document page(String login, String address) throws Exception {
        MockHttpServletResponse response = answer(login, get(URI.create(address)));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private int status(String login, MockHttpServletRequestBuilder request) throws Exception {
        return answer(login, request).getStatus();
    }

    private MockHttpServletResponse answer(String login, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(viewer(login)))).andReturn().getResponse();
    }

    private SignedIn viewer(String login) {
        return new SignedIn(home.accounts.find(login).orElseThrow());
    }
}
