package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.fixture.PlanOfTwoMandates;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.LanguageCookie;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChecks;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.Rulings;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// The plan as it is read: today, on a past day, as voted, element by element, and what changed.
class PlanPagesTest {

    @Nested
    @WebTest
    class OfTheTown {

        private final Visit visit;

        @Autowired
        OfTheTown(MockMvc mvc, Home home) {
            this.visit = new Visit(mvc, home);
        }

        @Test
        void its_head_says_what_it_is() throws Exception {
            Document page = visit.page("/plan");

            assertThat(page.select("h1").text()).isEqualTo("Rochebrune 2026");
            assertThat(facts(page))
                    .contains(
                            "Mandat du 5 juillet 2020 au 31 décembre 2026",
                            "Adoption voté le 21 mars 2022 (délibération 2022-03-21/7)",
                            "Défi 4",
                            "Action 6",
                            "Engagement 1",
                            "Dernier changement 12 juin 2024 Charlie Chargé");
            assertThat(page.select(".facts.head data.amount").attr("value")).isEqualTo("4200000.00");
        }

        @Test
        void it_is_a_tree_in_the_authoritys_order() throws Exception {
            List<String> codes = codes(visit.page("/plan"));

            assertThat(codes)
                    .containsExactly(
                            "D1", "D1.A1", "D1.A2", "D2.A2", "D2", "D2.A1", "D2.A2", "D3", "D3.A1", "D4", "D4.A1",
                            "P1");
        }

        @Test
        void an_action_shows_under_each_objective_it_serves_and_counts_under_one() throws Exception {
            Elements rows = visit.page("/plan").select("table.plan-tree tr:has(th a[href*=D2.A2])");

            assertThat(rows).hasSize(2);
            assertThat(rows.first().select(".chip").text()).isEqualTo("compte sous D2 · Une ville qui respire");
            assertThat(rows.last().select(".chip")).isEmpty();
        }

        @Test
        void each_row_says_where_it_stands() throws Exception {
            Document page = visit.page("/plan");

            assertThat(row(page, "D2.A1"))
                    .contains("en cours", "en retard", "Chef de projet D2.A1", "Jalons 1 sur 2", "Contributions 3");
            assertThat(row(page, "D2"))
                    .contains("défi", "Action : 2", "dont en retard : 2", "Adjointe au maire, D2", "Direction du D2");
            assertThat(row(page, "D4.A1")).contains("4,2 M€", "Contributions 0");
            assertThat(row(page, "D4")).contains("4,2 M€");
        }

        @Test
        void a_filter_keeps_what_stands_above_what_it_finds_and_stands_in_the_address() throws Exception {
            assertThat(codes(visit.page("/plan?texte=écoles"))).containsExactly("D1");
            assertThat(codes(visit.page("/plan?texte=ECOLES"))).containsExactly("D1");
            Document found = visit.page("/plan?texte=mediatheque");
            assertThat(codes(found)).containsExactly("D4", "D4.A1");
            assertThat(found.select("tr.context th .code").text()).isEqualTo("D4");
            assertThat(found.select("input[name=texte]").val()).isEqualTo("mediatheque");
            assertThat(found.select(".plan-blocks > .beside").text())
                    .startsWith("Éléments qui répondent à ces filtres : 1.");
            assertThat(found.select(".filters a").attr("href")).isEqualTo("/plan?vue=arbre");
        }

        @Test
        void levels_states_places_and_roles_filter() throws Exception {
            assertThat(codes(visit.page("/plan?niveau=STRATEGIC_OBJECTIVE"))).containsExactly("D1", "D2", "D3", "D4");
            assertThat(codes(visit.page("/plan?niveau=PLEDGE"))).containsExactly("P1");
            assertThat(codes(visit.page("/plan?etat=COMPLETED"))).isEmpty();
            assertThat(codes(visit.page("/plan?etat=LATE&vue=liste&texte=D1.A1")))
                    .containsExactly("D1.A1");
            assertThat(codes(visit.page("/plan?territoire=COMMUNE 99001&vue=liste")))
                    .containsExactly("D1", "D2", "D3", "D4");
            assertThat(codes(visit.page("/plan?territoire=COMMUNE 1&vue=liste")))
                    .isEmpty();
            assertThat(codes(visit.page("/plan?role=LEAD_ELECTED&vue=liste"))).containsExactly("D1", "D2", "D3", "D4");
            assertThat(codes(visit.page("/plan?sans=contribution&vue=liste")))
                    .containsExactly("D1.A1", "D2.A2", "D4", "D4.A1");
            assertThat(visit.page("/plan?sans=action").select(".empty").text())
                    .isEqualTo("Rien dans le plan ne répond à ces filtres.");
        }

        @Test
        void where_to_look_first_counts_what_a_filter_would_find() throws Exception {
            Document page = visit.page("/plan");

            Elements looks = page.select("section[aria-labelledby=regarder] a");
            assertThat(looks.eachText()).containsExactly("en retard 6", "avec un rôle vacant 3", "sans contribution 4");
            for (Element look : looks) {
                assertThat(new HashSet<>(codes(visit.page(look.attr("href") + "&vue=liste"))))
                        .hasSize(Integer.parseInt(look.select("strong").text()));
            }
        }

        @Test
        void being_late_is_seen_from_the_day_asked_about() throws Exception {
            assertThat(codes(visit.page("/plan?etat=LATE&vue=liste&le=2025-03-31")))
                    .isEmpty();
            assertThat(codes(visit.page("/plan?etat=LATE&vue=liste&le=2025-04-01")))
                    .hasSize(6);
        }

        @Test
        void promises_stand_in_a_table_with_what_keeps_them() throws Exception {
            Element pledge = visit.page("/plan?vue=engagements").selectFirst("table.pledges tbody tr");

            assertThat(pledge.text())
                    .contains(
                            "P1 Un arbre pour chaque enfant né à Rochebrune",
                            "programme de mars 2020, page 4",
                            "D2 · Une ville qui respire");
        }

        @Test
        void a_past_day_is_told_and_leads_back() throws Exception {
            Document page = visit.page("/plan?le=2022-03-10");

            assertThat(page.select(".notice").text()).startsWith("Le plan tel qu’il était au soir du 10 mars 2022.");
            assertThat(page.select(".notice a").attr("href")).isEqualTo("/plan");
            assertThat(facts(page)).contains("Adoption pas encore voté");
            assertThat(row(page, "D2.A1")).contains(PlanOfTheTown.BEFORE_REVISION, "Contributions 0");
            assertThat(page.select("table.plan-tree a[href*=D2.A1]").attr("href"))
                    .isEqualTo("/plan/element?le=2022-03-10&code=D2.A1");
            assertThat(visit.page("/plan?le=2022-02-28").select(".notice").text())
                    .startsWith("Aucun plan n’était encore écrit au soir du 28 février 2022.");
        }

        @Test
        void what_is_no_past_day_shows_today_and_says_so() throws Exception {
            Document page = visit.page("/plan?le=2999-01-01");

            assertThat(page.select(".notice").text()).startsWith("« 2999-01-01 » n’est pas un jour passé");
            assertThat(row(page, "D2.A1")).contains("Planter 4 000 arbres");
        }

        @Test
        void the_plan_as_voted_is_the_baseline() throws Exception {
            Document page = visit.page("/plan?le=vote");

            assertThat(page.select(".notice").text())
                    .startsWith("Le plan tel que l’assemblée l’a voté le 21 mars 2022 (délibération 2022-03-21/7).");
            assertThat(row(page, "D2.A1"))
                    .contains(PlanOfTheTown.BEFORE_REVISION)
                    .doesNotContain("en retard");
        }

        @Test
        void an_element_says_everything_of_itself() throws Exception {
            Document page = visit.page("/plan/element?code=D2");

            assertThat(page.select("h1").text()).isEqualTo("D2 Défi 2 – Une ville qui respire");
            assertThat(page.select(".statement").text())
                    .isEqualTo("De l’ombre et de l’air à moins de trois cents mètres de chacun.");
            assertThat(page.select("section[aria-labelledby=conditions] li").eachText())
                    .containsExactly("Le foncier des berges est libéré.");
            assertThat(page.select("section[aria-labelledby=roles] tbody tr").eachText())
                    .containsExactly("élu référent Adjointe au maire, D2", "direction pilote Direction du D2");
            assertThat(facts(page))
                    .contains(
                            "territoires commune 99001 Ville de Rochebrune-sur-Aure",
                            "promesses portées P1 · Un arbre pour chaque enfant né à Rochebrune");
            assertThat(codes(page)).containsExactly("D2.A1", "D2.A2");
            assertThat(page.select("a[href='/continuum/bas?code=D2']")).isNotEmpty();
        }

        @Test
        void an_action_has_its_milestones_its_arrows_and_what_is_above_it() throws Exception {
            Document trees = visit.page("/plan/element?code=D2.A1");
            Document lights = visit.page("/plan/element?code=D2.A2");

            assertThat(trees.select(".crumbs a").eachText())
                    .containsExactly("Rochebrune 2026", "D2 · Une ville qui respire");
            assertThat(trees.select("section[aria-labelledby=jalons] tbody tr").eachText())
                    .containsExactly("Études 30 juin 2023 4 mai 2023", "Travaux 31 mars 2025 en retard");
            assertThat(trees.select("section[aria-labelledby=fleches] li").eachText())
                    .containsExactly("est renforcée par D2.A2 · Rénover l’éclairage public");
            assertThat(lights.select("section[aria-labelledby=fleches] li").eachText())
                    .containsExactly("renforce D2.A1 · Planter 4 000 arbres");
            assertThat(facts(lights))
                    .contains(
                            "compte sous D2 · Une ville qui respire",
                            "contribue aussi à D1 · Grandir ici : des écoles rénovées et ouvertes sur le quartier");
        }

        @Test
        void what_serves_an_element_stands_on_its_page_and_waits_to_be_confirmed_where_it_was_revised()
                throws Exception {
            Elements served =
                    visit.page("/plan/element?code=D2.A1").select("section[aria-labelledby=contributions] tbody tr");

            assertThat(served).hasSize(3);
            assertThat(served.first().text())
                    .contains(
                            "F1 Gérer un patrimoine arboré",
                            "formation · Direction des ressources humaines",
                            "inscrit à la fiche action",
                            "dit par Dominique Admin le 16 janvier 2023",
                            "100 %",
                            "lien fort",
                            "à confirmer : révisé le 12 juin 2024");
            assertThat(visit.page("/plan/element?code=D2")
                            .select("section[aria-labelledby=contributions] tbody")
                            .text())
                    .contains(
                            "F1 Gérer un patrimoine arboré",
                            "répond au besoin de compétence « Choisir des essences qui supportent la chaleur »");
            assertThat(visit.page("/plan/element?code=D3.A1")
                            .select("section[aria-labelledby=contributions]")
                            .text())
                    .contains("C1 Visites à domicile")
                    .doesNotContain("à confirmer");
            assertThat(visit.page("/plan/element?code=D2.A1&le=2023-06-01")
                            .select("section[aria-labelledby=contributions]")
                            .text())
                    .contains("F1")
                    .doesNotContain("à confirmer");
        }

        @Test
        void a_revision_is_told_with_its_reason_its_decision_and_the_former_value() throws Exception {
            Document page = visit.page("/plan/element?code=D2.A1");

            Element last = page.selectFirst("ol.history > li");
            assertThat(last.text())
                    .startsWith("12 juin 2024 à 16 h 00 par Charlie Chargé révision"
                            + " Les pépinières du Val peuvent fournir davantage."
                            + " décision 2024-06-12/3, le 12 juin 2024");
            assertThat(last.select("td.was").text()).endsWith("Planter 2 500 arbres");
            assertThat(last.select("td.is").text()).endsWith("Planter 4 000 arbres");
            assertThat(last.select(".fact").text()).isEqualTo("intitulé voté");
            assertThat(page.select("ol.history > li")).hasSize(2);
        }

        @Test
        void what_differs_from_the_vote_stands_beside_it() throws Exception {
            Document revised = visit.page("/plan/element?code=D2.A1");
            Document before = visit.page("/plan/element?code=D2.A1&le=2023-01-01");

            assertThat(revised.select("section[aria-labelledby=vote] thead th").eachText())
                    .endsWith("tel que voté", "aujourd’hui");
            assertThat(revised.select("section[aria-labelledby=vote] td.was").text())
                    .endsWith("Planter 2 500 arbres");
            assertThat(before.select("section[aria-labelledby=vote]")).isEmpty();
            assertThat(before.select("main").text()).contains("Rien ne diffère de ce que l’assemblée a voté.");
        }

        @Test
        void a_change_of_the_plan_is_told_whole_in_its_history() throws Exception {
            Elements entries = visit.page("/plan/histoire").select("ol.history > li");

            assertThat(entries).hasSize(3);
            assertThat(entries.get(0).select("summary").text())
                    .isEqualTo("changements : 1 D2.A1 · Planter 4 000 arbres");
            assertThat(entries.get(1).text())
                    .contains("le plan : adoption", "voté le 21 mars 2022 (délibération 2022-03-21/7)");
            assertThat(entries.get(2).select("summary").text()).startsWith("ajouts : 11");
            assertThat(entries.get(2).select("ul.names a").eachText())
                    .contains("D1.A2 · Une cantine bio et locale à moitié");
            assertThat(entries.get(2).text())
                    .contains("D2.A2 · Rénover l’éclairage public renforce D2.A1 · Planter 2 500 arbres");
        }

        @Test
        void since_the_vote_only_what_was_revised_changed() throws Exception {
            Document page = visit.page("/plan/comparer");

            assertThat(page.select(".lead").text()).isEqualTo("De : tel que voté. À : aujourd’hui.");
            assertThat(page.select("section[aria-labelledby=vote] tbody tr").eachText())
                    .singleElement()
                    .asString()
                    .contains("D2.A1 · Planter 4 000 arbres", "Planter 2 500 arbres", "changé");
            assertThat(page.select("section[aria-labelledby=suivi]")).isEmpty();
        }

        @Test
        void what_changed_is_taken_away_as_a_file_a_line_for_each_fact() throws Exception {
            for (String days : List.of("", "?du=2021-01-01&au=2022-03-10", "?du=2022-03-10&au=2023-01-01")) {
                Document page = visit.page("/plan/comparer" + days);
                String csv = visit.raw(
                        page.select(".list-files a[href*='format=csv']").attr("href"));

                assertThat(csv.lines().count())
                        .as(days)
                        .isEqualTo(1L + page.select("table.changes tbody tr").size())
                        .isGreaterThan(1);
            }
            assertThat(visit.raw("/plan/comparer?format=csv")).contains("D2.A1", "Planter 2 500 arbres", "changé");
            assertThat(visit.raw("/plan/comparer?format=xlsx")).startsWith("PK");
        }

        @Test
        void what_changed_is_a_list_that_is_sorted_filtered_and_sent() throws Exception {
            String days = "/plan/comparer?du=2021-01-01&au=2022-03-10";
            Document grouped = visit.page(days);
            assertThat(grouped.select("table.changed-facts")).isEmpty();
            int facts = grouped.select("table.changes tbody tr").size();

            Document whole = visit.page(days + "&vue=liste");
            assertThat(whole.select("table.changes")).isEmpty();
            assertThat(whole.select("table.changed-facts tbody tr").size()).isEqualTo(Math.min(50, facts));
            assertThat(whole.select(".list-count strong").text()).startsWith(facts + " sur " + facts);
            assertThat(whole.select("thead a.by")).hasSize(6);

            Document some = visit.page(days + "&tri=quoi,-element&quoi-contient=debut&colonnes=quoi,apres");
            assertThat(some.select("table.changed-facts tbody td.fact").eachText())
                    .isNotEmpty()
                    .allMatch(fact -> fact.equals("début"));
            assertThat(some.select("thead th")).hasSize(3);
            List<String> elements = some.select("table.changed-facts tbody th").eachText();
            assertThat(elements).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(some.select("form.selectors input[name=quoi-contient]").val())
                    .as("the form of the days carries what the list was asked")
                    .isEqualTo("debut");
            Document back = visit.page(days + "&tri=quoi&vue="
                    + some.select("select[name=vue] option").first().val());
            assertThat(back.select("table.changes"))
                    .as("elements, when asked for")
                    .isNotEmpty();
            assertThat(back.select("table.changed-facts")).isEmpty();
            String csv =
                    visit.raw(some.select(".list-files a[href*='format=csv']").attr("href"));
            assertThat(csv.lines().count()).isEqualTo(1L + elements.size());
            assertThat(csv.lines().findFirst().orElseThrow())
                    .as("what a line is of stands beside it")
                    .isEqualTo("\ufeffÉlément;Code;Niveau;Quoi;Après");
            assertThat(visit.page(days + "&quoi-contient=zzzz")
                            .select("main p.empty")
                            .text())
                    .isEqualTo("Rien ne répond à ces filtres.");
            assertThat(visit.page(days + "&nature-est=supprime").select("table.changed-facts"))
                    .isEmpty();
            PagesTest.assertSound(whole, "fr");
            PagesTest.assertSound(visit.in("en", days + "&vue=liste"), "en");
        }

        @Test
        void any_two_days_are_compared_in_their_order() throws Exception {
            Document page = visit.page("/plan/comparer?du=2023-01-01&au=2022-03-10");

            assertThat(page.select(".lead").text()).isEqualTo("De : 10 mars 2022. À : 1er janvier 2023.");
            assertThat(page.select("section[aria-labelledby=ensemble] tbody").text())
                    .contains("Le plan adoption", "voté le 21 mars 2022");
            assertThat(visit.page("/plan/comparer?du=2023-01-01&au=2023-02-01")
                            .select(".empty")
                            .text())
                    .isEqualTo("Rien n’a changé entre ces deux jours.");
            assertThat(visit.page("/plan/comparer?du=2021-01-01&au=2022-03-10")
                            .select(".chips")
                            .text())
                    .isEqualTo("ajouts : 11");
        }

        @Test
        void who_may_not_change_the_plan_sees_no_way_to() throws Exception {
            for (String login : List.of("lectrice", "agente", "controleur")) {
                assertThat(visit.as(login, "/plan").select(".change-it"))
                        .as(login)
                        .isEmpty();
                assertThat(visit.as(login, "/plan/element?code=D2").select("a[href*=modifier]"))
                        .as(login)
                        .isEmpty();
                assertThat(visit.as(login, "/plan").select("main").text())
                        .contains("les chargés de mission du plan et les administrateurs");
            }
        }

        @Test
        void who_may_change_it_finds_every_form_today_and_none_in_the_past() throws Exception {
            for (String login : List.of("charge", "admin")) {
                Document page = visit.as(login, "/plan/element?code=D2");
                assertThat(page.select(".change-it a").eachAttr("href"))
                        .as(login)
                        .containsExactly(
                                "/plan/element/modifier?code=D2",
                                "/plan/ajouter?niveau=OPERATIONAL_OBJECTIVE&sous=D2",
                                "/plan/ajouter?niveau=ACTION&sous=D2",
                                "/plan/element/abandonner?code=D2");
                assertThat(page.select(".change-it a").eachText())
                        .containsExactly(
                                "Modifier", "Ajouter : Objectif opérationnel", "Ajouter : Action", "Abandonner");
                assertThat(visit.as(login, "/plan").select(".change-it a").eachAttr("href"))
                        .contains("/plan/ajouter?niveau=STRATEGIC_OBJECTIVE", "/plan/importer");
                assertThat(visit.as(login, "/plan?le=vote").select(".change-it"))
                        .isEmpty();
                assertThat(visit.as(login, "/plan/element?code=D2&le=2023-01-01")
                                .select(".change-it"))
                        .isEmpty();
            }
        }

        @Test
        void what_was_never_there_is_not_found() throws Exception {
            for (String code : List.of("D99", " ", "D1\u0000", "x".repeat(65))) {
                MockHttpServletResponse answer =
                        visit.answer(get("/plan/element").param("code", code), "lectrice");
                assertThat(answer.getStatus()).as(code).isEqualTo(404);
            }
            assertThat(visit.answer(get("/plan").param("autorite", "123456789"), "lectrice")
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(OfTwoMandates.TwoMandates.class)
    class OfTwoMandates {

        private final Visit visit;

        @Autowired
        OfTwoMandates(MockMvc mvc, Home home) {
            this.visit = new Visit(mvc, home);
        }

        @TestConfiguration(proxyBeanMethods = false)
        static class TwoMandates {

            @Bean
            @Primary
            Home twoMandates() {
                Home home = new Home("{noop}" + Home.PASSWORD);
                PlanOfTwoMandates.tell(home.plans);
                return home;
            }
        }

        @Test
        void axes_and_operational_objectives_have_their_place_in_the_tree() throws Exception {
            Document page = visit.page("/plan");

            assertThat(page.select("table.plan-tree:not(.pledges) tbody tr").eachAttr("class"))
                    .containsExactly(
                            "depth-0 of-AXIS",
                            "depth-1 of-STRATEGIC_OBJECTIVE",
                            "depth-2 of-OPERATIONAL_OBJECTIVE",
                            "depth-3 of-ACTION",
                            "depth-2 of-ACTION",
                            "depth-0 of-STRATEGIC_OBJECTIVE",
                            "depth-1 of-ACTION");
            assertThat(facts(page)).contains("Action 2, dont abandons : 1", "Promesse 2");
            assertThat(visit.in("en", "/plan").select("dl.head dt").eachText())
                    .contains("Axis", "Strategic objective", "Operational objective", "Action", "Promesse");
        }

        @Test
        void a_code_of_odd_signs_has_a_page_like_any_other() throws Exception {
            Element link = visit.page("/plan").selectFirst("table.plan-tree tr.depth-3 a");

            Document page = visit.page(link.attr("href"));

            assertThat(page.select("h1 .code").text()).isEqualTo(PlanOfTwoMandates.ODD);
            assertThat(page.select(".crumbs a").eachText())
                    .containsExactly(
                            "Cap 2020", "X1 · Vivre ici", "D1 · Respirer", "D1.1 · Apaiser les rues des écoles");
            assertThat(facts(page))
                    .contains("territoires intercommunalité 200000099 Val d’Aure Agglomération", "manque sans pilote");
            assertThat(page.select("section[aria-labelledby=fleches] li").text())
                    .isEqualTo("est précédée par A2 · Compter les vélos");
            String change = visit.as("charge", link.attr("href"))
                    .select(".change-it a")
                    .first()
                    .attr("href");
            assertThat(UriComponentsBuilder.fromUriString(change)
                            .build(true)
                            .getQueryParams()
                            .getFirst("code"))
                    .isEqualTo("A%261%2F%C3%A9%3F%2B%7Bx%7D%20%23%25%3D%3B");
        }

        @Test
        void what_was_given_up_stays_with_why_and_when() throws Exception {
            Document page = visit.page("/plan/element?code=A2");

            assertThat(page.select(".notice.bad").text())
                    .isEqualTo("Abandonné le 30 mai 2022 : aucune entreprise n’a répondu");
            assertThat(row(visit.page("/plan"), "A2")).contains("abandonnée");
            assertThat(codes(visit.page("/plan?etat=ABANDONED&vue=liste"))).containsExactly("A2");
            assertThat(visit.as("charge", "/plan/element?code=A2").select("a[href*=abandonner]"))
                    .isEmpty();
        }

        @Test
        void every_change_of_an_element_is_told_in_words() throws Exception {
            Elements entries = visit.page("/plan/element?code=A2").select("ol.history > li");

            assertThat(entries.eachText())
                    .satisfiesExactly(
                            abandoned -> assertThat(abandoned)
                                    .contains(
                                            "révision Le marché est resté sans réponse.",
                                            "décision 2022-05-30/9, le 30 mai 2022",
                                            "en pause : le marché est relancé",
                                            "le 30 mai 2022 : aucune entreprise n’a répondu"),
                            followed -> assertThat(followed)
                                    .contains(
                                            "prévue",
                                            "en pause : le marché est relancé",
                                            "Marché : pas encore atteint",
                                            "Marché : atteint le 20 janvier 2021",
                                            "haute",
                                            "chef de projet : Chef de projet vélo (compte charge)")
                                    .doesNotContain("Pose"),
                            arrow -> assertThat(arrow)
                                    .contains("A2 · Compter les vélos précède " + PlanOfTwoMandates.ODD
                                            + " · Fermer douze rues aux heures d’école"),
                            added -> assertThat(added).contains("Marché : pour le 1er février 2021"));
        }

        @Test
        void a_role_nobody_holds_any_more_is_marked_and_found() throws Exception {
            assertThat(visit.page("/plan/element?code=D2")
                            .select("section[aria-labelledby=roles]")
                            .text())
                    .contains("Direction des mobilités vacant depuis le 1er février 2023");
            assertThat(codes(visit.page("/plan?role=vacant&vue=liste"))).containsExactly("D2");
            assertThat(codes(visit.page("/plan?role=vacant&vue=liste&le=2022-12-31")))
                    .isEmpty();
        }

        @Test
        void a_post_is_shown_with_who_sits_there() throws Exception {
            assertThat(visit.page("/plan/element?code=A2")
                            .select("section[aria-labelledby=roles] tbody")
                            .text())
                    .isEqualTo("chef de projet Chef de projet vélo tenu par Charlie Chargé");
        }

        @Test
        void what_the_plan_lacks_is_found() throws Exception {
            assertThat(codes(visit.page("/plan?sans=objectif"))).containsExactly("E2");
            assertThat(codes(visit.page("/plan?vue=engagements"))).containsExactly("E2", "E1");
            assertThat(codes(visit.page("/plan?sans=action&vue=liste"))).containsExactly("D2");
            assertThat(codes(visit.page("/plan?sans=pilote&vue=liste"))).containsExactly(PlanOfTwoMandates.ODD);
            assertThat(visit.page("/plan/element?code=E2").select("main").text())
                    .contains("sans objectif");
        }

        @Test
        void what_went_has_a_page_that_says_what_happened_to_it() throws Exception {
            Document page = visit.page("/plan/element?code=A3");

            assertThat(page.select("h1").text()).isEqualTo("A3 Une idée vite oubliée");
            assertThat(page.select(".notice").text()).startsWith("Cet élément n’est plus dans le plan.");
            assertThat(page.select("ol.history > li").eachText())
                    .satisfiesExactly(
                            removed -> assertThat(removed).contains("supprimé", "Une idée vite oubliée"),
                            added -> assertThat(added).contains("ajouté", "Une idée vite oubliée"));
            assertThat(visit.page("/plan/element?code=A3&le=2020-09-15")
                            .select("h1")
                            .text())
                    .isEqualTo("A3 Une idée vite oubliée");
            assertThat(visit.page("/plan/element?code=A2&le=2014-06-01")
                            .select(".notice")
                            .text())
                    .contains("Cet élément n’était pas dans le plan ce jour-là.");
        }

        @Test
        void what_comes_from_the_mandate_before_leads_there() throws Exception {
            Element from = visit.page("/plan/element?code=D1")
                    .selectFirst("dl.facts div:has(dt:contains(mandat précédent)) a");

            assertThat(from.text()).isEqualTo("D7, dans le plan cap-2014");
            Document former = visit.page(from.attr("href"));
            assertThat(former.select("h1").text()).isEqualTo("D7 Faire de la place aux vélos");
            assertThat(former.select(".crumbs a").first().text()).isEqualTo("Cap 2014");
            assertThat(former.select("ol.history > li")).hasSize(1);
        }

        @Test
        void what_was_voted_is_told_apart_from_what_is_followed() throws Exception {
            Document page = visit.page("/plan/comparer");

            assertThat(page.select("section[aria-labelledby=vote] .fact").eachText())
                    .containsExactly("budget prévu voté", "abandon voté");
            assertThat(page.select("section[aria-labelledby=suivi] .fact").eachText())
                    .containsExactlyInAnyOrder(
                            "avancement", "jalons atteints", "priorité", "Qui fait quoi", "Qui fait quoi");
            assertThat(page.select("section[aria-labelledby=ensemble] tbody tr").eachText())
                    .singleElement()
                    .asString()
                    .contains("D2 · Se déplacer sans peine après D1 · Respirer", "après X1 · Vivre ici");
        }

        @Test
        void plans_of_two_mandates_are_told_to_be_two() throws Exception {
            Document page = visit.page("/plan/comparer?du=2015-01-01");

            assertThat(page.select(".notice").text()).contains("Ce sont deux plans : « Cap 2014 », puis « Cap 2020 ».");
            assertThat(page.select("section[aria-labelledby=vote] tbody").text())
                    .contains("D7 · Faire de la place aux vélos", "supprimé", "ajouté");
        }

        @Test
        void all_of_it_is_said_in_english_too() throws Exception {
            for (String address : List.of(
                    "/plan",
                    "/plan/element?code=A2",
                    "/plan/element?code=D2",
                    "/plan/element?code=A3",
                    "/plan/carte",
                    "/plan/histoire",
                    "/plan/comparer")) {
                Document page = visit.in("en", address);
                assertThat(Wording.inOtherLanguage(page, "en")).as(address).isEmpty();
                PagesTest.assertSound(page, "en");
            }
            assertThat(visit.in("en", "/plan/element?code=A2")
                            .select("ol.history")
                            .text())
                    .contains(
                            "on hold: le marché est relancé",
                            "Marché: reached on 20 January 2021",
                            "A2 · Compter les vélos precedes " + PlanOfTwoMandates.ODD);
        }
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(OfABusyPlan.Busy.class)
    class OfABusyPlan {

        private static final int MANY = 60;

        private final Visit visit;

        @Autowired
        OfABusyPlan(MockMvc mvc, Home home) {
            this.visit = new Visit(mvc, home);
        }

        @TestConfiguration(proxyBeanMethods = false)
        static class Busy {

            @Bean
            @Primary
            Home busy() {
                Home home = new Home("{noop}" + Home.PASSWORD).filled();
                Owner owner = Owner.of(Town.SIREN);
                MandatePlan plan = home.plans.latest(owner).orElseThrow().content();
                home.findings.record(
                        Town.SIREN,
                        home.night(),
                        LocalDate.of(2026, 11, 21),
                        PlanChecks.check(plan, LocalDate.of(2026, 11, 21)));
                Revision revision = new Revision("Tout reprendre.", "2025-01-13/1", LocalDate.of(2025, 1, 13));
                for (int i = 1; i <= MANY; i++) {
                    Instant at = Instant.parse("2025-01-13T09:00:00Z").plus(Duration.ofDays(i));
                    PlanStep step = Rulings.allowed(plan.become(
                            plan.content().with(Action.of("D3.B" + i, "Chantier " + i, "D3")),
                            Changes.at(at).because(revision)));
                    home.plans.replace(owner, step, new TimelineEntry("charge", at, "écran « Plan »"));
                    plan = step.plan();
                }
                return home;
            }
        }

        @Test
        void what_the_night_found_stands_on_the_page_of_what_it_found_it_of() throws Exception {
            Elements found = visit.page("/plan/element?code=D2").select("section[aria-labelledby=constats]");

            assertThat(found.select("h2").text()).isEqualTo("Constats de la nuit du 21 novembre 2026");
            assertThat(found.select("tbody tr").eachText())
                    .singleElement()
                    .asString()
                    .contains("R04", "2 actions", "attendu : au moins 10 actions");
            assertThat(visit.page("/plan/element?code=D2.A1").select("section[aria-labelledby=constats]"))
                    .isEmpty();
            assertThat(visit.page("/plan/element?code=D2&le=2026-01-01").select("section[aria-labelledby=constats]"))
                    .isEmpty();
        }

        @Test
        void a_finding_says_the_title_of_what_it_is_of_in_both_languages() throws Exception {
            String title = "Défi 2 – Une ville qui respire";

            assertThat(visit.page("/constats?regle=R04").select("td.subject").eachText())
                    .anyMatch(said -> said.startsWith("élément D2 " + title));
            assertThat(visit.in("en", "/constats?regle=R04")
                            .select("td.subject [lang=fr]")
                            .eachText())
                    .contains(title);
            assertThat(visit.page("/constats?texte=respire").select("td.subject"))
                    .as("found by its title")
                    .isNotEmpty();
        }

        @Test
        void its_history_is_paged_latest_first() throws Exception {
            Document first = visit.page("/plan/histoire");
            Document second = visit.page(first.select("nav.paging a[rel=next]").attr("href"));

            assertThat(first.select("ol.history > li")).hasSize(50);
            assertThat(first.selectFirst("ol.history > li").text()).contains("D3.B60 · Chantier 60");
            assertThat(second.select("ol.history > li")).hasSize(MANY + 3 - 50);
            assertThat(second.select("ol.history > li").last().text()).contains("1er mars 2022");
        }

        @Test
        void its_changes_are_paged_and_counted_whole() throws Exception {
            Document first = visit.page("/plan/comparer");
            Document second = visit.page(first.select("nav.paging a[rel=next]").attr("href"));

            assertThat(first.select("section[aria-labelledby=vote] tbody")).hasSize(50);
            assertThat(second.select("section[aria-labelledby=vote] tbody")).hasSize(MANY + 1 - 50);
            for (Document page : List.of(first, second)) {
                assertThat(page.select(".chips li").eachText()).containsExactly("ajouts : 60", "changements : 1");
            }
        }

        @Test
        void its_list_is_paged_and_its_tree_is_whole() throws Exception {
            assertThat(codes(visit.page("/plan?vue=liste&page=2"))).hasSize(4 + 6 + MANY - 50 + 1);
            assertThat(codes(visit.page("/plan"))).hasSize(4 + 7 + MANY + 1);
        }
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(WithoutPlan.Bare.class)
    class WithoutPlan {

        private final Visit visit;

        @Autowired
        WithoutPlan(MockMvc mvc, Home home) {
            this.visit = new Visit(mvc, home);
        }

        @TestConfiguration(proxyBeanMethods = false)
        static class Bare {

            @Bean
            @Primary
            Home bare() {
                return new Home("{noop}" + Home.PASSWORD);
            }
        }

        @Test
        void whoever_may_write_it_is_told_how_to_begin() throws Exception {
            assertThat(visit.as("charge", "/plan").select(".empty a").eachAttr("href"))
                    .containsExactly("/plan/commencer", "/plan/importer", "/plan/proposer");
            Document read = visit.page("/plan");
            assertThat(read.select(".empty a")).isEmpty();
            assertThat(read.select(".empty").text()).contains("Aucun plan n’est encore écrit.", "chargé de mission");
        }

        @Test
        void every_page_says_that_there_is_none() throws Exception {
            for (String address : List.of(
                    "/plan",
                    "/plan?le=vote",
                    "/plan?le=2020-01-01",
                    "/plan/carte",
                    "/plan/carte?le=vote",
                    "/plan/histoire",
                    "/plan/comparer",
                    "/plan/comparer?du=vote&au=2020-01-01")) {
                Document page = visit.page(address);
                PagesTest.assertSound(page, "fr");
                assertThat(page.select(".empty, .notice")).as(address).isNotEmpty();
            }
            assertThat(visit.answer(get("/plan/element").param("code", "D1"), "lectrice")
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    private static List<String> codes(Document page) {
        return page.select("table.plan-tree:not(.served) tbody th .code").eachText();
    }

    private static List<String> facts(Document page) {
        return page.select("dl.facts > div").eachText();
    }

    /// The last row of an element: where it counts.
    private static String row(Document page, String code) {
        Element row = page.select("table.plan-tree tbody tr").stream()
                .filter(one -> one.select("th .code").text().equals(code))
                .reduce((_, last) -> last)
                .orElseThrow();
        return row.text();
    }

    /// A reader before these pages.
    private record Visit(MockMvc mvc, Home home) {

        Document page(String address) throws Exception {
            return as("lectrice", address);
        }

        Document as(String login, String address) throws Exception {
            return page(get(URI.create(address.replace(" ", "%20"))), login);
        }

        Document in(String language, String address) throws Exception {
            return page(get(URI.create(address)).cookie(new Cookie(LanguageCookie.NAME, language)), "lectrice");
        }

        private Document page(MockHttpServletRequestBuilder request, String login) throws Exception {
            MockHttpServletResponse answer = answer(request, login);
            assertThat(answer.getStatus()).isEqualTo(200);
            return Jsoup.parse(answer.getContentAsString());
        }

        /// A file, as it was sent.
        String raw(String address) throws Exception {
            return new String(
                    answer(get(URI.create(address)), "lectrice").getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String login) throws Exception {
            return mvc.perform(request.with(
                            user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                    .andReturn()
                    .getResponse();
        }
    }
}
