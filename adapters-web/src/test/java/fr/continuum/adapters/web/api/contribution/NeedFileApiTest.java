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
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.contribution.ContributionBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NeedFileApiTest {

    private static final String FILE = "/api/v1/contributions/needs/file";
    private static final MediaType CSV = MediaType.parseMediaType(TableFormat.TEXT);
    private static final String TWO =
            "Code;Libellé;Nature;Objectifs\nB71;Écouter;posture;D2.A1\nB72;Oser;pratique;Z9\n";

    private final Home home;
    private final OwnAuthority own;
    private final Program agent;

    @Autowired
    NeedFileApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.like(home);
        this.agent = new Program(mvc, own.login(Role.CONTRIBUTOR));
    }

    private ContributionBook book() {
        return home.contributions.latest(own.owner()).orElseThrow().content();
    }

    private String version() {
        return Versions.of(book());
    }

    private Answer send(String version, String text, String... parameters) {
        return agent.file(version, CSV, text.getBytes(StandardCharsets.UTF_8), FILE, parameters);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void what_went_out_and_comes_in_again_is_no_change(TableFormat format) {
        String before = version();
        assertThat(agent.read(FILE, "format", format.word()).is(200).version()).isEqualTo(before);
        byte[] file = agent.download(FILE, "format", format.word());
        MediaType type = format == TableFormat.CSV ? CSV : MediaType.parseMediaType(TableFormat.WORKBOOK);

        Answer put = agent.file(before, type, file, FILE).is(200);

        assertThat(put.<Integer>at("$.unchanged")).isPositive();
        assertThat(put.<List<Object>>at("$.added")).isEmpty();
        assertThat(put.<List<Object>>at("$.changed")).isEmpty();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void the_effect_is_told_first_then_what_breaks_a_rule_is_kept_and_reported() {
        String before = version();

        Answer dry = send(before, TWO, "dryRun", "true").is(200);

        assertThat(dry.<List<String>>at("$.added[*].code")).containsExactly("B71", "B72");
        assertThat(dry.<List<String>>at("$.reported[?(@.subject == 'NEED B72')].rule"))
                .containsExactly("R11");
        assertThat(dry.<String>at("$.version")).isEqualTo(before).isEqualTo(version());

        Answer done = send(before, TWO, "file", "gpec.csv").is(200);

        assertThat(done.version()).isEqualTo(version()).isNotEqualTo(before);
        assertThat(book().background().need("B71")).isPresent();
        assertThat(home.contributions
                        .backgroundHistory(own.owner())
                        .getLast()
                        .entry()
                        .source())
                .isEqualTo("interface (API), gpec.csv");
        Answer changed = send(version(), TWO.replace("Écouter", "Entendre")).is(200);
        assertThat(changed.<List<String>>at("$.changed[*].before.label")).containsExactly("Écouter");
        assertThat(changed.<List<String>>at("$.changed[*].after.label")).containsExactly("Entendre");
    }

    @Test
    void a_file_is_sent_with_the_version_it_was_read_with() {
        send("", TWO).is(428);
        send("0".repeat(64), TWO).is(412);
        assertThat(book().background().need("B71")).isEmpty();
    }

    @Test
    void every_fault_is_told_by_row_and_column() {
        Answer refused = send(version(), "Code;Libellé;Nature;Objectifs\n;Écouter;attitude;" + "D".repeat(65) + "\n")
                .is(422);

        assertThat(refused.<List<Integer>>at("$.faults[*].line")).hasSize(3).containsOnly(2);
        assertThat(book().background().need("B71")).isEmpty();
    }

    @Test
    void no_other_authority_is_written_to() {
        send("*", TWO, "authority", Town.SIREN.value()).is(404);
    }
}
