package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.testing.PlanWords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Competency needs from a table: the effect first, then imported, then out again.
@WebTest
class NeedFilePagesTest {

    private static final String IMPORT = "/contributions/besoins/importer";
    private static final String HEADER = "Code;Libellé;Nature;Objectifs\n";
    private static final TimelineEntry ENTRY =
            new TimelineEntry("marie", Instant.parse("2023-06-02T08:00:00Z"), "f.csv");

    private final MockMvc mvc;
    private final Home home;
    private final OwnAuthority own;
    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    NeedFilePagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
        this.own = OwnAuthority.bare(home);
        PlanOfTheTown.tell(home.plans, own.owner());
        home.contributions.keep(
                own.owner(),
                Background.of(
                        PlanWords.needs(List.of("need B1 objectives=D2.A1")).getFirst()),
                ENTRY);
        home.contributions.keep(own.owner(), PlanWords.contributions(List.of("training F1 needs=B1")), ENTRY);
    }

    @Test
    void the_effect_is_seen_then_imported_and_told() throws Exception {
        Document effect = looked(HEADER + "B1;Écouter;posture;D2.A1\nB2;Oser;pratique;D2.A1, D1\n;;;\n", 200);

        assertThat(effect.select(".tallies dd").eachText()).containsExactly("1", "1", "0");
        assertThat(effect.select("#effet tbody tr").eachText())
                .satisfiesExactly(
                        changed -> assertThat(changed).contains("Écouter B1", "posture", "D2.A1", "compétence"),
                        added -> assertThat(added).contains("Oser B2", "pratique", "D1 ; D2.A1", "nouveau"));
        assertThat(effect.text()).contains("Lignes vides, laissées de côté : 1.");
        assertThat(needs()).extracting(CompetencyNeed::label).containsExactly("B1");

        MvcResult done = confirmed(effect);
        assertThat(done.getResponse().getStatus()).isEqualTo(302);
        Document told = Jsoup.parse(ask(get(String.valueOf(done.getResponse().getRedirectedUrl()))
                        .flashAttrs(Map.copyOf(done.getFlashMap())))
                .getResponse()
                .getContentAsString());
        assertThat(told.select(".notice.good").text())
                .contains("Importé de besoins.csv : 1 nouveaux, 1 changés, 0 inchangés.");
        assertThat(needs()).extracting(CompetencyNeed::label).containsExactly("Écouter", "Oser");
    }

    @Test
    void what_a_training_loses_is_told_with_its_rule() throws Exception {
        Document effect = looked(HEADER + "B1;Écouter;posture;\n", 200);

        assertThat(effect.select("#regles + ul > li:has(.badge:contains(R12))").text())
                .contains("F1", "B1");
    }

    @Test
    void a_fault_is_named_and_nothing_can_be_confirmed() throws Exception {
        Document refused = looked(HEADER + "B1;Écouter;attitude;D2.A1\n", 422);

        assertThat(refused.select(".refusals").text()).contains("Un défaut", "ligne 2", "Nature", "attitude");
        assertThat(refused.select("form[action$=confirmer]")).isEmpty();
        assertThat(Jsoup.parse(ask(multipart(IMPORT).with(csrf())).getResponse().getContentAsString())
                        .select(".notice.bad")
                        .text())
                .contains("Choisissez un fichier");
    }

    @Test
    void what_changed_meanwhile_is_shown_again_and_what_is_gone_is_told() throws Exception {
        Document effect = looked(HEADER + "B2;Oser;pratique;D2.A1\n", 200);
        home.contributions.keep(
                own.owner(), Background.of(PlanWords.needs(List.of("need B3")).getFirst()), ENTRY);

        MvcResult changed = confirmed(effect);

        assertThat(changed.getResponse().getStatus()).isEqualTo(422);
        Document again = Jsoup.parse(changed.getResponse().getContentAsString());
        assertThat(again.select(".notice.bad").text()).contains("Quelque chose a changé");
        assertThat(needs()).extracting(CompetencyNeed::code).containsExactly("B1", "B3");
        assertThat(confirmed(again).getResponse().getStatus()).isEqualTo(302);
        assertThat(Jsoup.parse(confirmed(again).getResponse().getContentAsString())
                        .select(".notice.bad")
                        .text())
                .contains("n’est plus là");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void what_is_exported_imports_back_as_no_change(String format) throws Exception {
        MockHttpServletResponse file = ask(get("/contributions/besoins/exporter")
                        .param("format", format))
                .getResponse();
        assertThat(file.getHeader("Content-Disposition"))
                .containsPattern("\"besoins-\\d{4}-\\d{2}-\\d{2}\\." + format + "\"");

        Document effect = looked("besoins." + format, file.getContentAsByteArray(), 200);

        assertThat(effect.select(".tallies dd").eachText()).containsExactly("0", "0", "1");
        assertThat(effect.select("form[action$=confirmer]")).isEmpty();
        assertThat(effect.select(".notice").text()).contains("Tout est déjà connu ainsi");
        assertThat(ask(get("/contributions/besoins/modele").param("format", format))
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .contains("modele-besoins." + format);
    }

    @Test
    void readers_take_it_out_and_the_needs_lead_to_it() throws Exception {
        Document needs = page("/contributions/besoins");

        assertThat(needs.select("#besoins a[href^=" + IMPORT + "]").text()).contains("Importer");
        assertThat(needs.select("#besoins a[href*=exporter]")).hasSize(2);
        assertThat(page(IMPORT).select("h1")).hasSize(1);
    }

    private List<CompetencyNeed> needs() {
        return home.contributions
                .latest(own.owner())
                .orElseThrow()
                .content()
                .background()
                .needs();
    }

    private Document looked(String csv, int status) throws Exception {
        return looked("besoins.csv", csv.getBytes(StandardCharsets.UTF_8), status);
    }

    private Document looked(String name, byte[] content, int status) throws Exception {
        MockHttpServletResponse answer = ask(multipart(IMPORT)
                        .file(new MockMultipartFile("file", name, "text/csv", content))
                        .with(csrf()))
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MvcResult confirmed(Document effect) throws Exception {
        MockHttpServletRequestBuilder request = post(IMPORT + "/confirmer").with(csrf());
        effect.select("form[action$=confirmer] input[name]:not([name=_csrf])")
                .forEach(input -> request.param(input.attr("name"), input.attr("value")));
        return ask(request);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(ask(get(address)).getResponse().getContentAsString());
    }

    private MvcResult ask(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.session(session)
                        .with(user(new SignedIn(
                                home.accounts.find(own.login(Role.CONTRIBUTOR)).orElseThrow()))))
                .andReturn();
    }
}
