package fr.continuum.adapters.web.api.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Versions;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Contributions as files by API. Each test has an authority of its own, with the plan and the deeds of the town.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ContributionFileApiTest {

    private static final String FILE = "/api/v1/contributions/file";
    private static final MediaType CSV = MediaType.parseMediaType(TableFormat.TEXT);
    private static final String TWO = "Code;Intitulé;Année;Catégorie;Objectifs;Justification\n"
            + "N1;Accueillir;2026;PROFICIENCY;D2.A1;utile\n"
            + "N2;Conduire;2026;PROFICIENCY;;\n";

    private final Home home;
    private final OwnAuthority own;
    private final Program agent;

    @Autowired
    ContributionFileApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.like(home);
        this.agent = new Program(mvc, own.login(Role.CONTRIBUTOR));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ContributionBook book() {
        return home.contributions.latest(own.owner()).orElseThrow().content();
    }

    private String version() {
        return Versions.of(book());
    }

    private Answer send(String version, String text, String... more) {
        String[] parameters =
                Stream.concat(Stream.of("profile", "training"), Stream.of(more)).toArray(String[]::new);
        return agent.file(version, CSV, bytes(text), FILE, parameters);
    }

    static Stream<Arguments> files() {
        return Stream.of(ContributionKind.values())
                .flatMap(kind -> Stream.of(TableFormat.values()).map(format -> Arguments.of(kind, format)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_went_out_and_comes_in_again_is_no_change(ContributionKind kind, TableFormat format) {
        String before = version();
        Answer read =
                agent.read(FILE, "kind", kind.name(), "format", format.word()).is(200);
        assertThat(read.version()).isEqualTo(before);

        byte[] file = agent.download(FILE, "kind", kind.name(), "format", format.word());
        MediaType type = format == TableFormat.CSV ? CSV : MediaType.parseMediaType(TableFormat.WORKBOOK);
        Answer put = agent.file(
                        before,
                        type,
                        file,
                        FILE,
                        "profile",
                        ProfileName.shipped(kind).value())
                .is(200);

        assertThat(put.<Integer>at("$.unchanged")).isPositive();
        assertThat(put.<List<Object>>at("$.added")).isEmpty();
        assertThat(put.<List<Object>>at("$.changed")).isEmpty();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void the_effect_is_told_first_then_what_serves_nothing_is_kept_and_reported() {
        String before = version();

        Answer dry = send(before, TWO, "dryRun", "true").is(200);

        assertThat(dry.<List<String>>at("$.added[*].code")).containsExactly("N1", "N2");
        assertThat(dry.<List<String>>at("$.servingNothing[*].code")).containsExactly("N2");
        assertThat(dry.<List<String>>at("$.reported[?(@.subject =~ /.*N2.*/)].rule"))
                .contains("R12");
        assertThat(dry.<String>at("$.version")).isEqualTo(before);
        assertThat(dry.version()).isEmpty();
        assertThat(version()).isEqualTo(before);

        Answer done = send(before, TWO, "file", "formations.csv").is(200);

        assertThat(done.<List<String>>at("$.reported[*].rule")).isEqualTo(dry.<List<String>>at("$.reported[*].rule"));
        assertThat(done.version()).isEqualTo(version()).isNotEqualTo(before);
        var history = home.contributions.history(own.owner(), new ContributionId(ContributionKind.TRAINING, "N2"));
        assertThat(history).hasSize(1);
        assertThat(history.getFirst().entry().author()).isEqualTo(agent.login());
        assertThat(history.getFirst().entry().source()).isEqualTo("interface (API), formations.csv");
        assertThat(send("0".repeat(64), TWO).is(200).<Integer>at("$.unchanged"))
                .as("sent again")
                .isEqualTo(2);
    }

    /// By a person, one that serves nothing is refused; by a file, through the API as on screen, it is reported. A
    /// file is no way to plan, either: what it says of the links a person made is not taken.
    @Test
    void a_file_takes_away_no_link_a_person_made() {
        send(version(), TWO).is(200);
        Answer one = agent.read("/api/v1/contributions/one", "kind", "TRAINING", "code", "N2");
        agent.put(
                        one.version(),
                        one.text().replace("\"links\":[]", "\"links\":[{\"target\":\"D2\",\"rationale\":\"dit ici\"}]"),
                        "/api/v1/contributions/one",
                        "kind",
                        "TRAINING",
                        "code",
                        "N2")
                .is(200);

        send(version(), TWO.replace("Conduire", "Conduire mieux")).is(200);

        Answer kept = agent.read("/api/v1/contributions/one", "kind", "TRAINING", "code", "N2");
        assertThat(kept.<String>at("$.contribution.title")).isEqualTo("Conduire mieux");
        assertThat(kept.<List<String>>at("$.contribution.links[*].target")).containsExactly("D2");
    }

    @Test
    void what_is_changed_is_told_before_and_after() {
        send(version(), TWO).is(200);

        Answer changed =
                send(version(), TWO.replace("Accueillir", "Accueillir mieux")).is(200);

        assertThat(changed.<String>at("$.changed[0].before.title")).isEqualTo("Accueillir");
        assertThat(changed.<String>at("$.changed[0].after.title")).isEqualTo("Accueillir mieux");
        assertThat(changed.<Integer>at("$.unchanged")).isEqualTo(1);
    }

    @Test
    void the_version_that_was_read_is_asked_back() {
        send("", TWO).isProblem(428, "version-missing");
        send("0".repeat(64), TWO).isProblem(412, "changed-meanwhile");
        assertThat(book().find(new ContributionId(ContributionKind.TRAINING, "N1")))
                .isEmpty();
        send("*", TWO).is(200);

        OwnAuthority bare = OwnAuthority.bare(home);
        Program first = agent.as(bare.login(Role.CONTRIBUTOR));
        Answer begun =
                first.file("", CSV, bytes(TWO), FILE, "profile", "training").is(200);
        assertThat(begun.<Boolean>at("$.judged")).as("there is no plan").isFalse();
        assertThat(begun.<List<Object>>at("$.reported")).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_by_row_and_column_and_nothing_is_kept() {
        String before = version();
        String wrong = TWO.replace("N1;Accueillir;2026", "N1;Accueillir;bientôt")
                .replace("N2;Conduire;2026;PROFICIENCY", "N2;Conduire;2026;STAGE");

        for (String dry : List.of("true", "false")) {
            Answer answer = send(before, wrong, "dryRun", dry).isProblem(422, "file-unusable");
            assertThat(answer.places()).containsExactlyInAnyOrder("null 2 Année", "null 3 Catégorie");
        }
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void a_profile_that_is_not_there_is_told() {
        assertThat(agent.file("*", CSV, bytes(TWO), FILE, "profile", "nulle-part")
                        .isProblem(404, "not-here")
                        .<String>at("$.detail"))
                .contains("nulle-part");
        agent.file("*", CSV, bytes(TWO), FILE).isProblem(400, "not-as-described");
        agent.file("*", CSV, new byte[0], FILE, "profile", "training").isProblem(400, "not-as-described");
        agent.file("*", MediaType.APPLICATION_JSON, bytes(TWO), FILE, "profile", "training")
                .is(415);
    }

    @Test
    void the_file_to_fill_has_the_columns_and_no_row() {
        String csv = new String(
                agent.download(FILE + "/template", "kind", "TRAINING", "format", "csv"), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1);
        assertThat(csv).contains("Intitulé");
        agent.read(FILE + "/template", "kind", "TRAINING", "format", "doc").isProblem(400, "not-as-described");
    }

    @Test
    void who_sees_one_authority_brings_nothing_to_another_and_takes_nothing_of_it() {
        agent.read(FILE, "kind", "TRAINING", "authority", Town.SIREN.value()).isProblem(404, "not-here");
        agent.file("*", CSV, bytes(TWO), FILE, "profile", "training", "authority", Town.SIREN.value())
                .isProblem(404, "not-here");
        agent.as(own.login(Role.READER))
                .file("*", CSV, bytes(TWO), FILE, "profile", "training")
                .isProblem(403, "not-allowed");
        agent.as(own.login(Role.READER)).read(FILE, "kind", "TRAINING").is(200);
    }

    @Test
    void what_stays_what_is_left_out_and_what_reads_as_empty_are_answered() {
        Answer first = send(
                        version(),
                        "Code;Intitulé;Direction;Année;Catégorie;Objectifs\nN7;Écouter;DRH;2026;PROFICIENCY;D2.A1\n")
                .is(200);
        assertThat(first.<List<Object>>at("$.staying")).isEmpty();

        Answer dry = send(
                        version(),
                        "Code;Intitulé;Année;Catégorie;Objectifs;Justification\nN7;Entendre;2026;PROFICIENCY;D2.A1;néant\n",
                        "dryRun",
                        "true")
                .is(200);

        assertThat(dry.<List<String>>at("$.staying[*].fields[*]")).containsExactly("department");
        assertThat(dry.<List<String>>at("$.staying[*].code")).containsExactly("N7");
        assertThat(dry.<List<String>>at("$.remarks[*].column")).containsExactly("Justification");
        assertThat(dry.<List<Integer>>at("$.remarks[*].line")).containsExactly(2);
        assertThat(dry.<List<Object>>at("$.leftOut")).isEmpty();
    }
}
