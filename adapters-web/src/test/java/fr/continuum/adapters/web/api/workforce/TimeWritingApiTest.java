package fr.continuum.adapters.web.api.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.application.port.Accounts.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Time gained and its uses said by the interface, by HR alone, under the rules that forms answer to.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TimeWritingApiTest {

    private static final String USE = "/api/v1/workforce/time/use";
    private static final String GAIN = "/api/v1/workforce/time/gain";

    private final Home home;
    private final OwnAuthority own;
    private final Program hr;

    @Autowired
    TimeWritingApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.like(home);
        this.hr = new Program(mvc, own.login(Role.HR));
    }

    private static String use(String code, String hours, String links) {
        return "{\"code\":\"" + code + "\",\"title\":\"Accueil\",\"department\":\"Direction du D2\",\"year\":2023,"
                + "\"kind\":\"NEW_PROJECT\",\"hours\":" + hours + ",\"links\":[" + links + "]}";
    }

    private static String gain(String code, String source, String hours) {
        return "{\"code\":\"" + code + "\",\"department\":\"Direction du D2\",\"year\":2023,\"source\":\"" + source
                + "\",\"hours\":" + hours + ",\"basis\":\"compté\"}";
    }

    private static final String TREES = "{\"target\":\"D2.A1\",\"rationale\":\"arrosage\"}";

    private List<String> uses() {
        return hr.read("/api/v1/workforce/time").at("$.uses[*].code");
    }

    @Test
    void a_use_is_put_read_changed_and_given_up() {
        hr.put("", use("U9", "100", TREES), USE, "code", "U9").is(201);
        Answer read = hr.read(USE, "code", "U9").is(200);
        assertThat(read.<Integer>at("$.links[0].percent")).isEqualTo(100);

        hr.put("", use("U9", "90", TREES), USE, "code", "U9").isProblem(428, "version-missing");
        hr.put("0".repeat(64), use("U9", "90", TREES), USE, "code", "U9").isProblem(412, "changed-meanwhile");
        Answer put = hr.put(read.version(), read.text().replace("100.00", "90"), USE, "code", "U9")
                .is(200);
        assertThat(put.version()).isNotEqualTo(read.version());
        hr.delete(put.version(), USE, "code", "U9").is(204);
        hr.read(USE, "code", "U9").isProblem(404, "not-here");
    }

    @Test
    void rules_are_told_with_all_that_stands_against_it() {
        Answer more = hr.put("", use("U9", "2000", ""), USE, "code", "U9");

        more.isProblem(422, "rules-broken");
        assertThat(more.rules()).containsExactly("R32", "R32");
        assertThat(hr.put("", use("U9", "10", "{\"target\":\"X9\",\"rationale\":\"r\"}"), USE, "code", "U9")
                        .isProblem(422, "rules-broken")
                        .rules())
                .contains("R11");
        assertThat(uses()).containsExactly("U1", "U2");
    }

    @Test
    void a_dry_run_judges_and_writes_nothing() {
        hr.put("", use("U9", "10", TREES), USE, "code", "U9", "dryRun", "true").is(200);
        hr.put("", use("U9", "2000", TREES), USE, "code", "U9", "dryRun", "true")
                .isProblem(422, "rules-broken");

        assertThat(uses()).containsExactly("U1", "U2");
    }

    @Test
    void values_that_cannot_be_say_where_they_stand() {
        assertThat(hr.put("", use("U9", "0", TREES), USE, "code", "U9")
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/hours");
        assertThat(hr.put("", use("U9", "1.005", TREES), USE, "code", "U9").pointers())
                .containsExactly("#/hours");
        assertThat(hr.put("", use("U8", "1", TREES), USE, "code", "U9").pointers())
                .containsExactly("#/code");
        assertThat(hr.put("", gain("G9", "WORKING_TIME_REFORM", "1"), GAIN, "code", "G9")
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/source");
        assertThat(hr.put("", "{\"people\":2}", "/api/v1/workforce/threshold")
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/people");
    }

    @Test
    void a_gain_that_is_used_is_not_withdrawn() {
        hr.put("", gain("G9", "REORGANISATION", "50"), GAIN, "code", "G9").is(201);
        hr.put("", gain("G9", "REORGANISATION", "50"), GAIN, "code", "G9").isProblem(428, "version-missing");
        hr.put("*", gain("G9", "REORGANISATION", "50"), GAIN, "code", "G9").is(200);
        hr.delete("*", GAIN, "code", "G9").is(204);
        hr.put("", use("U9", "1900", TREES), USE, "code", "U9").is(201);

        hr.delete("*", GAIN, "code", "G1").isProblem(422, "rules-broken");
    }

    @Test
    void the_threshold_decides_what_is_hidden_from_others_and_nothing_from_hr() {
        Program reader = hr.as(own.login(Role.READER));
        String cabinet = "$.accounts[?(@.department == 'Cabinet')].hours";
        assertThat(reader.read("/api/v1/workforce/time").<List<Object>>at(cabinet))
                .isEmpty();
        assertThat(hr.read("/api/v1/workforce/time").<List<Object>>at(cabinet)).hasSize(1);

        hr.put("", "{\"people\":3}", "/api/v1/workforce/threshold").is(200);

        assertThat(reader.read("/api/v1/workforce/time").<List<Object>>at(cabinet))
                .hasSize(1);
        assertThat(reader.read("/api/v1/workforce/threshold").<Integer>at("$.people"))
                .isEqualTo(3);
    }

    @Test
    void nobody_else_writes_not_even_who_administers() {
        for (Role role :
                List.of(Role.READER, Role.CONTRIBUTOR, Role.PLAN_OFFICER, Role.CONTROLLER, Role.ADMINISTRATOR)) {
            Program other = hr.as(own.login(role));
            other.put("", use("U9", "10", TREES), USE, "code", "U9").isProblem(403, "not-allowed");
            other.delete("*", GAIN, "code", "G1").isProblem(403, "not-allowed");
            other.put("", "{\"people\":9}", "/api/v1/workforce/threshold").isProblem(403, "not-allowed");
        }
        hr.as(OwnAuthority.like(home).login(Role.HR))
                .put(
                        "",
                        use("U9", "10", TREES),
                        USE,
                        "code",
                        "U9",
                        "authority",
                        own.siren().value())
                .isProblem(404, "not-here");
        assertThat(uses()).containsExactly("U1", "U2");
    }
}
