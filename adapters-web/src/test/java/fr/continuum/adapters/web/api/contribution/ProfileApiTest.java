package fr.continuum.adapters.web.api.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Import profiles by API. Each test has an authority of its own.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProfileApiTest {

    private static final String ALL = "/api/v1/contributions/profiles";
    private static final String ONE = "/api/v1/contributions/profile";
    private static final String OURS = """
            {"profile": {"kind": "TRAINING",
              "layout": {"encoding": "windows-1252", "separator": ";"},
              "fields": [
                {"field": "CODE", "column": "Clé"},
                {"field": "TITLE", "column": "Libellé"},
                {"field": "YEAR", "always": "2026"},
                {"field": "CATEGORY", "column": "Type",
                 "words": [{"text": "formation maison", "meaning": "PROFICIENCY"}, {"text": "à voir"}]},
                {"field": "COST", "column": "Coût", "optional": true}]}}""";

    private final ContributionProfiles kept;
    private final Home home;
    private final OwnAuthority own;
    private final Program agent;

    @Autowired
    ProfileApiTest(MockMvc mvc, Home home, ContributionProfiles kept) {
        this.home = home;
        this.kept = kept;
        this.own = OwnAuthority.like(home);
        this.agent = new Program(mvc, own.login(Role.CONTRIBUTOR));
    }

    @Test
    void one_is_kept_read_by_changed_and_removed() {
        assertThat(agent.put("", OURS, ONE, "name", "a-nous", "dryRun", "true")
                        .is(200)
                        .version())
                .isEmpty();
        agent.read(ONE, "name", "a-nous").isProblem(404, "not-here");

        Answer made = agent.put("", OURS, ONE, "name", "a-nous").is(201);

        Answer read = agent.read(ONE, "name", "a-nous").is(200);
        assertThat(read.version()).isEqualTo(made.version());
        assertThat(read.<List<String>>at("$.profile.fields[*].field"))
                .containsExactly("CODE", "TITLE", "COST", "YEAR", "CATEGORY");
        assertThat(agent.put("0".repeat(64), read.text(), ONE, "name", "a-nous")
                        .is(200)
                        .version())
                .as("what was read is put back")
                .isEqualTo(read.version());

        byte[] file = "Clé;Libellé;Type\nX1;Écouter;formation maison\n".getBytes(Charset.forName("windows-1252"));
        Answer brought = agent.file(
                        "*",
                        MediaType.parseMediaType(TableFormat.TEXT),
                        file,
                        "/api/v1/contributions/file",
                        "profile",
                        "a-nous")
                .is(200);
        assertThat(brought.<String>at("$.added[0].title")).isEqualTo("Écouter");
        assertThat(brought.<String>at("$.profile")).isEqualTo("a-nous");

        String other = read.text().replace("\"2026\"", "\"2027\"");
        agent.put("", other, ONE, "name", "a-nous").isProblem(428, "version-missing");
        agent.put("0".repeat(64), other, ONE, "name", "a-nous").isProblem(412, "changed-meanwhile");
        String changed =
                agent.put(read.version(), other, ONE, "name", "a-nous").is(200).version();

        agent.delete(read.version(), ONE, "name", "a-nous").isProblem(412, "changed-meanwhile");
        assertThat(agent.delete(changed, ONE, "name", "a-nous", "dryRun", "true")
                        .status())
                .isEqualTo(204);
        agent.read(ONE, "name", "a-nous").is(200);
        assertThat(agent.delete(changed, ONE, "name", "a-nous").status()).isEqualTo(204);
        agent.read(ONE, "name", "a-nous").isProblem(404, "not-here");
        agent.delete(changed, ONE, "name", "a-nous").isProblem(404, "not-here");
    }

    @ParameterizedTest
    @EnumSource
    void one_that_ships_is_read_and_is_nobodys_to_change(ContributionKind kind) {
        String name = ProfileName.shipped(kind).value();
        Answer read = agent.read(ONE, "name", name).is(200);

        agent.put(read.version(), read.text(), ONE, "name", name).is(200);
        assertThat(agent.put(
                                read.version(),
                                read.text().replaceFirst("\"column\":\"Code\"", "\"column\":\"Clé\""),
                                ONE,
                                "name",
                                name)
                        .isProblem(422, "values-refused")
                        .<String>at("$.errors[0].parameter"))
                .isEqualTo("name");
        agent.delete(read.version(), ONE, "name", name).isProblem(404, "not-here");
        assertThat(agent.put("", read.text(), ONE, "name", "copie-" + name)
                        .is(201)
                        .<String>at("$.profile.kind"))
                .isEqualTo(kind.name());
        assertThat(agent.read(ONE, "name", "copie-" + name).version()).isEqualTo(read.version());
    }

    @Test
    void each_finds_its_own_before_those_all_share_and_nobody_elses() throws IOException {
        Program all = agent.as("agente");
        all.put("", OURS, ONE, "name", "partage-" + own.siren()).is(201);
        agent.put("", OURS, ONE, "name", "a-nous").is(201);

        assertThat(agent.read(ALL).<List<String>>at("$[?(@.shelf == 'OWN')].name"))
                .containsExactly("a-nous");
        assertThat(agent.read(ALL).<List<String>>at("$[?(@.shelf == 'SHARED')].name"))
                .contains("partage-" + own.siren());
        assertThat(agent.read(ALL).<List<String>>at("$[?(@.shelf == 'SHIPPED')].kind"))
                .hasSize(5);
        Program neighbour = agent.as(OwnAuthority.bare(home).login(Role.CONTRIBUTOR));
        assertThat(neighbour.read(ALL).<List<String>>at("$[*].name")).doesNotContain("a-nous");
        neighbour.read(ONE, "name", "a-nous").isProblem(404, "not-here");
        neighbour.read(ALL, "authority", Town.SIREN.value()).isProblem(404, "not-here");

        agent.delete("*", ONE, "name", "partage-" + own.siren()).isProblem(404, "not-here");
        assertThat(all.delete("*", ONE, "name", "partage-" + own.siren()).status())
                .isEqualTo(204);
        assertThat(kept.find(Owner.HOME, new ProfileName("partage-" + own.siren())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"CODE\", \"column\": \"Clé\" | \"CODE\", \"column\": \" \" | #/profile/fields/0/column",
                "\"CODE\", \"column\": \"Clé\" | \"PARTNER\", \"column\": \"Clé\" | #/profile/fields/0/field",
                "\"CODE\", \"column\": \"Clé\" | \"TITLE\", \"column\": \"Clé\" | #/profile/fields/1/field",
                "\"CODE\", \"column\": \"Clé\" | \"DAYS\", \"column\": \"Clé\" | #/profile/fields",
                "\"always\": \"2026\" | \"always\": \" \" | #/profile/fields/2/always",
                "\"always\": \"2026\" | \"always\": \"2026\", \"column\": \"An\" | #/profile/fields/2/always",
                "\"always\": \"2026\" | \"always\": \"2026\", \"optional\": true | #/profile/fields/2/optional",
                "\"PROFICIENCY\" | \"STAGE\" | #/profile/fields/3/words/0/meaning",
                "\"à voir\" | \"formation maison\" | #/profile/fields/3/words/1/text",
                "\"à voir\" | \"\" | #/profile/fields/3/words/1/text",
                "\"windows-1252\" | \"latin dix\" | #/profile/layout/encoding",
                "\"separator\": \";\" | \"separator\": \"/\" | #/profile/layout/separator",
                "\"separator\": \";\" | \"decimal\": \";\" | #/profile/layout/decimal",
                "\"separator\": \";\" | \"headerRow\": 0 | #/profile/layout/headerRow"
            })
    void what_no_profile_says_is_told_where_it_stands(String said, String wrong, String pointer) {
        Answer answer = agent.put("", OURS.replaceFirst(Pattern.quote(said), wrong), ONE, "name", "x")
                .isProblem(422, "values-refused");

        assertThat(answer.pointers()).containsExactly(pointer);
        agent.read(ONE, "name", "x").is(404);
    }

    @Test
    void names_are_those_files_may_have() {
        for (String odd : List.of("À nous", "../x", "con", "x".repeat(61), "a nous")) {
            assertThat(agent.put("", OURS, ONE, "name", odd)
                            .isProblem(400, "not-as-described")
                            .<String>at("$.errors[0].parameter"))
                    .isEqualTo("name");
            agent.read(ONE, "name", odd).isProblem(404, "not-here");
        }
    }

    /// As the pages of profiles are.
    @Test
    void those_who_do_not_contribute_see_none() {
        for (Role role : List.of(Role.READER, Role.CONTROLLER)) {
            Program other = agent.as(own.login(role));
            other.read(ALL).isProblem(403, "not-allowed");
            other.read(ONE, "name", "training").isProblem(403, "not-allowed");
            other.put("", OURS, ONE, "name", "x").isProblem(403, "not-allowed");
        }
    }
}
