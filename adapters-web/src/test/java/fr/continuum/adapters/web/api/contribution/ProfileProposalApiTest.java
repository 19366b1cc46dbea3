package fr.continuum.adapters.web.api.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.plan.PlanCode;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// From somebody's own file to a profile, as a program goes: proposed, corrected, kept, used.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProfileProposalApiTest {

    private static final String PROPOSALS = "/api/v1/contributions/profiles/proposals";
    private static final MediaType CSV = MediaType.parseMediaType(TableFormat.TEXT);
    private static final String SAMPLE = """
            Formations de la collectivité;;;;
            Code;Intitulé;Année;Catégorie;Salle
            N1;Écouter;2026;formation maison;A
            N2;Conduire;l’an prochain;formation maison;B
            """;

    private final OwnAuthority own;
    private final Home home;
    private final Program agent;

    @Autowired
    ProfileProposalApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.like(home);
        this.agent = new Program(mvc, own.login(Role.CONTRIBUTOR));
    }

    private Answer proposed(String sample, String... parameters) {
        return agent.file("", CSV, sample.getBytes(Charset.forName("windows-1252")), PROPOSALS, parameters);
    }

    @Test
    void columns_are_found_and_the_first_rows_are_told_as_they_would_read() {
        String before =
                home.contributions.latest(own.owner()).orElseThrow().version().value();

        Answer answer = proposed(SAMPLE, "kind", "TRAINING").is(200);

        assertThat(answer.<String>at("$.profile.kind")).isEqualTo("TRAINING");
        assertThat(answer.<Integer>at("$.profile.layout.headerRow")).isEqualTo(2);
        assertThat(answer.<List<String>>at("$.profile.fields[*].column"))
                .contains("Code", "Intitulé", "Année", "Catégorie")
                .doesNotContain("Salle");
        assertThat(answer.<List<Boolean>>at("$.guesses[?(@.field == 'CODE')].byHeader"))
                .containsExactly(true);
        assertThat(answer.<List<String>>at("$.missing")).isEmpty();
        assertThat(answer.<List<String>>at("$.columns[?(@.read == false)].header"))
                .containsExactly("Salle");
        assertThat(answer.<List<String>>at("$.columns[?(@.header == 'Salle')].samples[*]"))
                .containsExactly("A", "B");
        assertThat(answer.<String>at("$.encoding")).isEqualTo("windows-1252");
        assertThat(answer.<String>at("$.separator")).isEqualTo(";");
        assertThat(answer.<Integer>at("$.rowCount")).isEqualTo(2);
        assertThat(answer.<List<String>>at("$.words[*].text")).containsExactly("formation maison");
        assertThat(answer.<List<Object>>at("$.words[*].meaning"))
                .as("nobody knows yet what it means")
                .isEmpty();
        assertThat(answer.<List<Integer>>at("$.rows[*].line")).containsExactly(3, 4);
        assertThat(answer.<List<Object>>at("$.rows[*].faults[*]")).isNotEmpty();
        assertThat(home.contributions
                        .latest(own.owner())
                        .orElseThrow()
                        .version()
                        .value())
                .isEqualTo(before);
        assertThat(agent.read("/api/v1/contributions/profiles").<List<Object>>at("$[?(@.shelf == 'OWN')]"))
                .as("nothing is kept")
                .isEmpty();
    }

    @Test
    void what_is_proposed_is_corrected_kept_and_reads_the_file() {
        String sound = SAMPLE.replace("l’an prochain", "2027");
        ObjectNode body = JsonMapper.shared().createObjectNode();
        JsonNode profile = JsonMapper.shared()
                .readTree(proposed(sound, "kind", "TRAINING").is(200).text())
                .get("profile");
        profile.get("fields").forEach(field -> {
            if (field.get("field").stringValue().equals("CATEGORY")) {
                ((ObjectNode) field)
                        .putArray("words")
                        .addObject()
                        .put("text", "formation maison")
                        .put("meaning", "PROFICIENCY");
            }
        });
        body.set("profile", profile);
        agent.put("", body.toString(), "/api/v1/contributions/profile", "name", "a-nous")
                .is(201);

        Answer brought = agent.file(
                        "*",
                        CSV,
                        sound.getBytes(Charset.forName("windows-1252")),
                        "/api/v1/contributions/file",
                        "profile",
                        "a-nous")
                .is(200);

        assertThat(brought.<List<String>>at("$.added[*].title")).containsExactly("Écouter", "Conduire");
    }

    @Test
    void rows_that_read_are_told_as_contributions() {
        Answer answer = proposed("Code;Intitulé;Année;Catégorie\nN1;Écouter;2026;PROFICIENCY\n", "kind", "TRAINING")
                .is(200);

        assertThat(answer.<List<String>>at("$.rows[0].reads[*].title")).containsExactly("Écouter");
        assertThat(answer.<String>at("$.rows[0].reads[0].category")).isEqualTo("PROFICIENCY");
        assertThat(answer.<List<Object>>at("$.rows[0].faults")).isEmpty();
    }

    @Test
    void what_rows_serve_is_named_as_the_plan_names_it_as_an_import_would() {
        String served = home.plans
                .latest(own.owner())
                .orElseThrow()
                .content()
                .content()
                .find(new PlanCode("D2"))
                .orElseThrow()
                .label();
        String sample = "Code;Intitulé;Année;Catégorie;Objectif du plan\n" + "N1;Écouter;2026;PROFICIENCY;" + served
                + "\nN2;Conduire;2026;PROFICIENCY;Nulle part\n";

        Answer answer = proposed(sample, "kind", "TRAINING").is(200);

        assertThat(answer.<List<String>>at("$.rows[0].reads[0].links[*].target"))
                .containsExactly("D2");
        assertThat(answer.<List<Object>>at("$.rows[0].faults")).isEmpty();
        assertThat(answer.<List<Object>>at("$.words[?(@.text == 'Nulle part')].meaning"))
                .as("nobody knows what it is")
                .isEmpty();
        assertThat(answer.<List<String>>at("$.words[?(@.field == 'TARGETS' && @.text == '" + served + "')].meaning"))
                .containsExactly("D2");
        agent.file(
                        "",
                        CSV,
                        sample.getBytes(Charset.forName("windows-1252")),
                        PROPOSALS,
                        "kind",
                        "TRAINING",
                        "authority",
                        "130000000")
                .isProblem(404, "not-here");
    }

    @Test
    void the_row_that_names_the_columns_may_be_said() {
        Answer first = proposed(SAMPLE, "kind", "TRAINING", "headerRow", "1").is(200);

        assertThat(first.<Integer>at("$.profile.layout.headerRow")).isEqualTo(1);
        assertThat(first.<List<String>>at("$.columns[*].header")).contains("Formations de la collectivité");
        assertThat(first.<List<String>>at("$.missing")).contains("TITLE");
        assertThat(first.<List<Object>>at("$.rows")).isEmpty();
        assertThat(first.<List<Object>>at("$.faults")).isNotEmpty();
        proposed(SAMPLE, "kind", "TRAINING", "headerRow", "0").isProblem(400, "not-as-described");
        proposed(SAMPLE, "kind", "TRAINING", "headerRow", "one").isProblem(400, "not-as-described");
        proposed(SAMPLE, "kind", "TRAINING", "sheet", "Ailleurs").isProblem(422, "file-unusable");
    }

    @Test
    void what_is_no_question_is_refused_and_so_is_whoever_may_not_import() {
        proposed("", "kind", "TRAINING").isProblem(400, "not-as-described");
        proposed(SAMPLE).isProblem(400, "not-as-described");
        proposed(SAMPLE, "kind", "COURSE").isProblem(400, "not-as-described");
        for (Role role : List.of(Role.READER, Role.CONTROLLER)) {
            agent.as(own.login(role))
                    .file("", CSV, SAMPLE.getBytes(Charset.forName("windows-1252")), PROPOSALS, "kind", "TRAINING")
                    .isProblem(403, "not-allowed");
        }
    }
}
