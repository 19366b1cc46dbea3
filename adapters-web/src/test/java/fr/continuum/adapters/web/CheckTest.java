package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.WrittenReports;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Typeset;
import fr.continuum.application.night.NightReport;
import fr.continuum.domain.budget.Measure;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CheckTest {

    private final MockMvc mvc;
    private final Home home;
    private final WrittenReports written;

    @Autowired
    CheckTest(MockMvc mvc, Home home, WrittenReports written) {
        this.mvc = mvc;
        this.home = home;
        this.written = written;
    }

    @Test
    void a_draft_is_told_beside_last_years_and_nothing_is_kept() throws Exception {
        int before = home.registers
                .of(fr.continuum.adapters.web.fixture.Town.SIREN)
                .all()
                .size();

        Document page = Jsoup.parse(send("/verifier", "bp.xml", "projet 2027").getContentAsString());

        PagesTest.assertSound(page);
        assertThat(page.select("h2").eachText()).contains("Budget primitif 2027");
        assertThat(page.select("h3").eachText()).contains("Ce qui reste sans lien", "Comparé au BP 2026");
        assertThat(home.registers
                        .of(fr.continuum.adapters.web.fixture.Town.SIREN)
                        .all())
                .hasSize(before);
    }

    @Test
    void what_is_left_out_of_a_file_is_said_and_its_verdict_is_of_the_rest() throws Exception {
        Document page = Jsoup.parse(send("/verifier", "prep.csv", "moitié 2027").getContentAsString());

        assertThat(page.select(".notice.bad").eachText())
                .anySatisfy(said -> assertThat(said)
                        .contains("Laissé de côté de ce fichier", "1 ligne rejetée", "montant illisible"));
        assertThat(page.select(".drop input[type=file]").attr("accept")).contains(".csv", ".xlsx", ".xml");
    }

    @Test
    void findings_are_counted_by_rule_and_those_no_table_tells_are_shown_in_words() throws Exception {
        Document page = Jsoup.parse(send("/verifier", "bp.xml", "projet 2027").getContentAsString());

        assertThat(page.select("table.rules tbody th").eachText()).containsExactly("R20 · majeur", "R36 · information");
        assertThat(page.select("table:contains(les plus gros d’abord) tbody th").eachText())
                .containsExactly("R36");
        assertThat(page.select("td.subject").text())
                .contains("BP 2027")
                .doesNotContain("POLICY", "fonction=", "mouvement=");
    }

    @Test
    void a_file_that_cannot_be_used_is_named_with_its_reason() throws Exception {
        Document page =
                Jsoup.parse(send("/verifier", "agents.xlsx", "autre chose").getContentAsString());

        assertThat(page.select(".notice.bad").text())
                .isEqualTo("agents.xlsx agents.xlsx : ce fichier n’est pas un document budgétaire TotEM");
    }

    @Test
    void in_english_its_reason_is_told_in_english_on_the_page_and_by_api() throws Exception {
        Document page = Jsoup.parse(inEnglish("/verifier").getContentAsString());

        assertThat(page.select(".notice.bad p[lang=en]").text())
                .isEqualTo("agents.xlsx: this file is no TotEM budget document");
        assertThat(JsonPath.<String>read(inEnglish("/api/v1/checks").getContentAsString(), "$.files[0].reason"))
                .isEqualTo("agents.xlsx: this file is no TotEM budget document");
    }

    private MockHttpServletResponse inEnglish(String address) throws Exception {
        return mvc.perform(multipart(address)
                        .file(new MockMultipartFile(
                                "file", "agents.xlsx", null, "autre chose".getBytes(StandardCharsets.UTF_8)))
                        .cookie(new Cookie("langue", "en"))
                        .header("Accept-Language", "en")
                        .with(csrf())
                        .with(user(viewer())))
                .andReturn()
                .getResponse();
    }

    @Test
    void no_file_at_all_is_asked_for() throws Exception {
        MockHttpServletResponse response = send("/verifier", "", "");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("Choisissez au moins un fichier.");
    }

    @Test
    void the_api_answers_the_report_as_reports_are_written() throws Exception {
        MockHttpServletResponse answer = send("/api/v1/checks", "bp.xml", "projet 2027");

        assertThat(answer.getContentAsString()).isEqualTo("{\"written\": \"report\"}");
        assertThat(answer.getContentType()).startsWith("application/json");
        assertThat(written.report().consolidation()).isNull();
        assertThat(written.report().documents())
                .extracting(NightReport.Document::file, NightReport.Document::status)
                .containsExactly(tuple("bp.xml", NightReport.Status.READ));
        assertThat(written.report().coverage())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.coverage().measure()).isEqualTo(Measure.VOTED));
    }

    @Test
    void the_api_says_what_is_wrong_in_words() throws Exception {
        MockHttpServletResponse response = send("/api/v1/checks", "", "");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(JsonPath.<String>read(response.getContentAsString(), "$.detail"))
                .isEqualTo(Typeset.french("Aucun fichier : la partie « file » en attend au moins un."));
    }

    @Test
    void the_api_refuses_what_cannot_be_used_with_each_reason() throws Exception {
        MockHttpServletResponse response = send("/api/v1/checks", "../../etc/agents.xlsx", "autre chose");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(JsonPath.<String>read(response.getContentAsString(), "$.files[0].file"))
                .isEqualTo("agents.xlsx");
    }

    @Test
    void the_api_wants_a_form() throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/api/v1/checks")
                        .contentType("text/xml")
                        .content("<a/>")
                        .with(csrf())
                        .with(user(viewer())))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(415);
    }

    private MockHttpServletResponse send(String address, String name, String content) throws Exception {
        return mvc.perform(multipart(address)
                        .file(new MockMultipartFile("file", name, "text/xml", content.getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .with(user(viewer())))
                .andReturn()
                .getResponse();
    }

    private SignedIn viewer() {
        return new SignedIn(home.accounts.find("lectrice").orElseThrow());
    }
}
