package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// From the first question to the row that is kept, with and without a table to start from.
class LinkingTest {

    private static long cents(String euros) {
        return Long.parseLong(euros.replace('−', '-').replaceAll("[^0-9-]", ""));
    }

    @Nested
    @WebTest
    class WithATable {

        private final Visit visit;

        @Autowired
        WithATable(MockMvc mvc, Home home) {
            this.visit = new Visit(mvc, home);
        }

        @Test
        void an_answer_in_force_is_preselected_and_another_moves_euros_from_one_target_to_the_other() throws Exception {
            Element question = visit.page("/lier?dimension=politique").selectFirst("#decides + p + ol > li");
            assertThat(question).isNotNull();
            String present = question.select("option[selected]").attr("value");
            assertThat(present).startsWith("cible:");

            Document effect = visit.effect(question, visit.other(question, present));

            List<Element> shifts = effect.select("table:has(caption:contains(chaque cible)) tbody tr");
            assertThat(shifts).hasSizeGreaterThanOrEqualTo(2);
            assertThat(shifts)
                    .allSatisfy(shift ->
                            assertThat(shift.select("td").eachText()).hasSize(3).doesNotHaveDuplicates());
        }

        /// What rows link in part is not asked about: the page says how much they leave, and leads to them.
        @Test
        void what_rows_leave_is_what_the_rows_it_leads_to_say_they_leave() throws Exception {
            Document page = visit.page("/lier?dimension=plan");
            assertThat(page.select("#parts")).hasSize(1);

            Document rows = visit.page(page.select("#parts ~ p a.go").attr("href"));

            assertThat(rows.select("dt:containsOwn(Reste sans lien) + dd").eachText().stream()
                            .mapToLong(text -> cents(text))
                            .sum())
                    .isEqualTo(cents(page.select("#parts ~ p strong.amount").text()));
        }

        @Test
        void only_the_first_codes_bring_the_whole_tree_and_any_other_on_demand() throws Exception {
            Document page = visit.page("/lier?dimension=politique");
            assertThat(page.select("#decides + p + ol > li")).hasSizeGreaterThan(3);
            assertThat(page.select("#decides + p + ol > li:has(select)")).hasSize(3);
            Element folded = page.selectFirst("#decides + p + ol > li:not(:has(select))");
            assertThat(folded).isNotNull();

            Document asked = visit.page(folded.select("p > a[href^=/lier?]").attr("href"));

            assertThat(asked.select("#decides + p + ol > li:has(select)")).hasSize(4);
            assertThat(asked.select("li#changer:has(select) .code").text())
                    .isEqualTo(folded.select(".code").text());
        }
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(WithoutTable.Bare.class)
    class WithoutTable {

        private final Visit visit;
        private final Home home;

        @Autowired
        WithoutTable(MockMvc mvc, Home home) {
            this.visit = new Visit(mvc, home);
            this.home = home;
        }

        @TestConfiguration(proxyBeanMethods = false)
        static class Bare {

            @Bean
            @Primary
            Home withoutTable() {
                return new Home("{noop}" + Home.PASSWORD).withoutPolicies();
            }
        }

        @Test
        void a_table_is_begun_a_question_answered_and_the_row_kept() throws Exception {
            Document before = visit.page("/lier?dimension=politique");
            assertThat(before.select("#commencer")).hasSize(1);
            assertThat(before.select("ol.questions")).isEmpty();

            Document begun = visit.posted("/lier/commencer", Map.of("dimension", "politique"));

            assertThat(begun.select(".notice.good").text()).startsWith("La table est commencée");
            assertThat(begun.select("#commencer")).isEmpty();
            int rows = rows().size();
            assertThat(rows).isPositive();

            Document added = visit.posted("/lier/politiques", Map.of("dimension", "politique", "nom", "Bien vivre"));
            assertThat(added.select(".notice.good").text()).contains("« Bien vivre »");

            Element question = added.selectFirst("#decides + p + ol > li");
            assertThat(question).isNotNull();
            String present = question.select("option[selected]").attr("value");
            assertThat(present).startsWith("cible:");
            Document effect = visit.effect(question, "cible:bien-vivre");
            assertThat(effect.select("table:has(caption:contains(chaque cible)) tbody th")
                            .eachText())
                    .contains("Bien vivre");

            Document kept = visit.kept(effect);

            assertThat(kept.select(".notice.good").text()).startsWith("Le lien est gardé");
            assertThat(rows()).hasSize(rows + 1);
            assertThat(rows().getLast().origin().author()).isEqualTo("controleur");
        }

        private List<AllocationRule> rows() {
            return home.tables
                    .latest(Owner.of(Town.SIREN), Dimension.POLICY)
                    .orElseThrow()
                    .content()
                    .rules();
        }
    }

    /// A controller before these pages.
    private record Visit(MockMvc mvc, Home home) {

        Document page(String address) throws Exception {
            return ask(get(address));
        }

        private Document ask(MockHttpServletRequestBuilder request) throws Exception {
            return Jsoup.parse(mvc.perform(request.with(user(controller())))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
        }

        Document posted(String address, Map<String, String> values) throws Exception {
            MockHttpServletRequestBuilder request = post(address).with(csrf()).with(user(controller()));
            values.forEach(request::param);
            var result = mvc.perform(request).andReturn();
            assertThat(result.getResponse().getStatus()).isEqualTo(302);
            return ask(get(result.getResponse().getRedirectedUrl()).flashAttrs(Map.copyOf(result.getFlashMap())));
        }

        /// The page that a question's form leads to.
        Document effect(Element question, String answer) throws Exception {
            MockHttpServletRequestBuilder request = get("/lier/effet").param("vers", answer);
            question.select("input[type=hidden]")
                    .forEach(input -> request.param(input.attr("name"), input.attr("value")));
            return ask(request);
        }

        Document kept(Document effect) throws Exception {
            Map<String, String> values = new HashMap<>();
            effect.select("form[action$=/lier] input[type=hidden]")
                    .forEach(input -> values.put(input.attr("name"), input.attr("value")));
            values.remove("_csrf");
            return posted("/lier", values);
        }

        /// A root of the tree that is not the present answer's.
        String other(Element question, String present) {
            return question.select("option[value^=cible:]").eachAttr("value").stream()
                    .filter(value -> !value.equals(present))
                    .toList()
                    .getLast();
        }

        private SignedIn controller() {
            return new SignedIn(home.accounts.find("controleur").orElseThrow());
        }
    }
}
