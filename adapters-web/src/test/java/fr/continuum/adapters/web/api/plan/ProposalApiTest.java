package fr.continuum.adapters.web.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.RealPlanFiles;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.plan.PlanCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Plans proposed from documents by API: nothing is kept, and what is proposed can be sent as a plan.
@WebTest
@Import(RealPlanFiles.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProposalApiTest {

    private static final String PLAN = "/api/v1/plan";
    private static final String PROPOSALS = "/api/v1/plan/proposals";
    private static final MediaType TEXT = MediaType.TEXT_PLAIN;
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final String OUTLINE = """
            Défi 1 : Habiter
            Action 1.1 : Isoler mille logements
            Action 1.2 : Ouvrir une maison de l’habitat
            Défi 2 : Se déplacer
            Action 2.1 : Relier les bourgs par le car
            """;

    private final Home home;
    private final OwnAuthority bare;
    private final OwnAuthority own;
    private final Program beginner;
    private final Program officer;

    @Autowired
    ProposalApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.bare = OwnAuthority.bare(home);
        this.own = OwnAuthority.like(home);
        this.beginner = new Program(mvc, bare.login(Role.PLAN_OFFICER));
        this.officer = new Program(mvc, own.login(Role.PLAN_OFFICER));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// What is proposed, as a request that puts it in force.
    private static String sent(Answer proposed) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode body = json.createObjectNode();
        body.set("plan", json.readTree(proposed.text()).get("plan"));
        return json.writeValueAsString(body);
    }

    @Test
    void a_text_becomes_a_plan_that_can_be_sent_as_it_is() {
        Answer proposed = beginner.file(
                        "", TEXT, bytes(OUTLINE), PROPOSALS, "code", "cap", "name", "CAP", "start", "2022-01-01")
                .is(200);

        assertThat(home.plans.latest(bare.owner())).isEmpty();
        assertThat(proposed.version()).isEmpty();
        assertThat(proposed.<List<String>>at("$.lines[*].level"))
                .containsExactly("STRATEGIC_OBJECTIVE", "ACTION", "ACTION", "STRATEGIC_OBJECTIVE", "ACTION");
        assertThat(proposed.<List<String>>at("$.lines[*].text")).contains("Habiter", "Relier les bourgs par le car");
        assertThat(proposed.<List<String>>at("$.plan.elements[*].code"))
                .isEqualTo(proposed.<List<String>>at("$.lines[*].code"));
        assertThat(proposed.<String>at("$.plan.term.end")).isEqualTo("2027-12-31");
        assertThat(proposed.<List<Object>>at("$.violations")).isEmpty();

        beginner.put("", sent(proposed), PLAN).is(201);

        assertThat(home.plans
                        .latest(bare.owner())
                        .orElseThrow()
                        .content()
                        .content()
                        .elements())
                .hasSize(5);
    }

    @Test
    void so_does_a_word_document() throws IOException {
        Answer proposed = beginner.file("", WORD, document(OUTLINE), PROPOSALS, "file", "Cap 2030.docx")
                .is(200);

        assertThat(proposed.<String>at("$.plan.code")).isEqualTo("cap-2030");
        assertThat(proposed.<String>at("$.plan.name")).isEqualTo("Cap 2030");
        assertThat(proposed.<List<String>>at("$.plan.elements[*].label")).contains("Isoler mille logements");
        assertThat(beginner.file("", WORD, bytes("%PDF-1.4"), PROPOSALS)
                        .isProblem(422, "file-unusable")
                        .<List<Object>>at("$.faults"))
                .hasSize(1);
    }

    private static byte[] document(String outline) throws IOException {
        StringBuilder body = new StringBuilder();
        outline.lines()
                .forEach(line -> body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Map.of(
                            "[Content_Types].xml",
                            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
                                    + ".relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
                                    + WORD + ".main+xml\"/></Types>",
                            "_rels/.rels",
                            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                    + "<Relationship Id=\"d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                    + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                            "word/document.xml",
                            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                    + "<w:body>" + body + "</w:body></w:document>")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void over_a_plan_in_force_it_adds_to_it_and_what_stands_against_it_is_told() {
        String version = officer.read(PLAN).version();
        List<String> before = officer.read(PLAN).at("$.plan.elements[*].code");

        Answer proposed = officer.file("", TEXT, bytes("Défi 9 : Veiller\nAction 9.1 : Recevoir chacun"), PROPOSALS)
                .is(200);

        assertThat(proposed.version()).isEqualTo(version);
        assertThat(proposed.<String>at("$.version")).isEqualTo(version);
        assertThat(proposed.<List<String>>at("$.plan.elements[*].code"))
                .startsWith(before.toArray(String[]::new))
                .hasSize(before.size() + 2);
        assertThat(proposed.<List<String>>at("$.violations[*].rule"))
                .as("it was voted, and a challenge needs who leads it")
                .contains("R05", "R06");
        assertThat(officer.read(PLAN).version()).isEqualTo(version);
        officer.put(version, sent(proposed), PLAN).isProblem(422, "rules-broken");
    }

    @Test
    void another_plan_is_proposed_on_purpose_under_a_code_of_its_own() {
        assertThat(officer.file("", TEXT, bytes(OUTLINE), PROPOSALS, "name", "Autre")
                        .isProblem(422, "values-refused")
                        .<String>at("$.errors[0].parameter"))
                .isEqualTo("beginAnother");
        for (String code : List.of("", "rochebrune-2020")) {
            assertThat(officer.file("", TEXT, bytes(OUTLINE), PROPOSALS, "beginAnother", "true", "code", code)
                            .isProblem(422, "values-refused")
                            .<String>at("$.errors[0].parameter"))
                    .isEqualTo("code");
        }
        assertThat(officer.file(
                                "",
                                TEXT,
                                bytes(OUTLINE),
                                PROPOSALS,
                                "beginAnother",
                                "true",
                                "code",
                                "cap",
                                "start",
                                "2027-01-01")
                        .is(200)
                        .<List<String>>at("$.plan.elements[*].label"))
                .hasSize(5);
        assertThat(officer.file(
                                "",
                                TEXT,
                                bytes(OUTLINE),
                                PROPOSALS,
                                "beginAnother",
                                "true",
                                "code",
                                "cap",
                                "start",
                                "2027-01-01",
                                "end",
                                "2026-01-01")
                        .isProblem(422, "values-refused")
                        .<String>at("$.errors[0].parameter"))
                .isEqualTo("end");
        assertThat(home.plans.history(own.owner(), new PlanCode("cap")).entries())
                .isEmpty();
    }

    @Test
    void lines_that_cannot_stand_are_named_and_no_plan_is_made_of_the_others() {
        Answer proposed = beginner.file("", TEXT, bytes("Axe 1 : Vivre\nÉtape : Marché\n"), PROPOSALS)
                .is(200);

        assertThat(proposed.text()).doesNotContain("\"plan\"");
        assertThat(proposed.<List<Object>>at("$.lines[*].faults[*]")).isNotEmpty();
    }

    @Test
    void what_is_no_text_is_told() {
        beginner.file("", TEXT, new byte[] {'D', (byte) 0xE9, 'f', 'i'}, PROPOSALS)
                .isProblem(400, "not-as-described");
        beginner.file("", TEXT, bytes("D\0"), PROPOSALS).isProblem(400, "not-as-described");
        beginner.file("", TEXT, new byte[0], PROPOSALS).isProblem(400, "not-as-described");
        beginner.file("", TEXT, bytes(" \n "), PROPOSALS).isProblem(422, "file-unusable");
        beginner.file("", MediaType.APPLICATION_PDF, bytes("x"), PROPOSALS).is(415);
    }

    @Test
    void only_those_who_plan_ask_and_of_no_other_authority() {
        officer.file("", TEXT, bytes(OUTLINE), PROPOSALS, "authority", Town.SIREN.value())
                .isProblem(404, "not-here");
        for (Role role : List.of(Role.READER, Role.CONTRIBUTOR, Role.CONTROLLER)) {
            officer.as(own.login(role))
                    .file("", TEXT, bytes(OUTLINE), PROPOSALS)
                    .isProblem(403, "not-allowed");
        }
    }
}
