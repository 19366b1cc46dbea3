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

/// People by the interface: the figures of the pages, and nothing they hide.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WorkforceApiTest {

    private static final String BASE = "/api/v1/workforce";

    private final Home home;
    private final Program reader;

    @Autowired
    WorkforceApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.reader = new Program(mvc, "lectrice");
    }

    @Test
    void trainings_come_with_their_trace_and_their_days() {
        Answer answer = reader.read(BASE + "/trainings");

        assertThat(answer.<List<String>>at("$.trainings[*].code")).containsExactly("F2", "F1", "F3");
        assertThat(answer.<List<String>>at("$.trainings[*].standing"))
                .containsExactly("UNTRACED", "STRONG", "STATUTORY");
        assertThat(answer.<Integer>at("$.trainings[1].planned.days")).isEqualTo(24);
        assertThat(answer.<Integer>at("$.trainings[1].held.days")).isEqualTo(22);
        assertThat(answer.<Boolean>at("$.trainings[0].waiting")).isTrue();
        assertThat(answer.<List<String>>at("$.unplanned")).containsExactly("X9");
        assertThat(reader.read(BASE + "/trainings", "year", "2022").<List<String>>at("$.trainings[*].code"))
                .isEmpty();
        reader.read(BASE + "/trainings", "on", "2020-01-01").isProblem(404, "not-here");
        reader.read(BASE + "/trainings", "on", "demain").isProblem(400, "not-as-described");
    }

    @Test
    void coverage_never_tells_a_rate_without_what_it_is_taken_over() {
        Answer answer = reader.read(BASE + "/coverage");

        assertThat(answer.<Double>at("$.all.days.rate")).isEqualTo(0.5);
        assertThat(answer.<Integer>at("$.all.days.part")).isEqualTo(24);
        assertThat(answer.<Integer>at("$.all.days.whole")).isEqualTo(48);
        assertThat(answer.<List<String>>at("$.elements[*].code")).containsExactly("D2", "D2.A1");
    }

    @Test
    void time_of_few_people_is_absent_and_so_is_what_would_tell_it() {
        Answer answer = reader.read(BASE + "/time");

        assertThat(answer.<List<String>>at("$.accounts[*].department")).contains("Cabinet");
        assertThat(answer.<List<Object>>at("$.accounts[?(@.department == 'Cabinet')].hours"))
                .isEmpty();
        assertThat(answer.<List<Object>>at("$.accounts[*].hours").size() < 2
                        || answer.<List<Object>>at("$.years[*].totals").isEmpty())
                .isTrue();
        assertThat(answer.<List<String>>at("$.uses[*].code")).containsExactly("U1", "U2");
        assertThat(answer.<List<String>>at("$.uses[0].links[*].target")).containsExactly("D2.A1");
        assertThat(answer.<String>at("$.gains[0].contribution")).isEqualTo("I1");
    }

    @Test
    void posts_to_reassign_say_what_they_held_and_since_when_nobody_does() {
        Answer answer = reader.read(BASE + "/posts");

        assertThat(answer.<List<String>>at("$.vacant[*].element")).containsExactly("D2.A2", "D3.A1", "D3");
        assertThat(answer.<List<String>>at("$.vacant[*].reason"))
                .containsExactly("POST_VACANT", "POST_CLOSED", "POST_CLOSED");
        assertThat(answer.<List<String>>at("$.vacant[0].codes")).containsExactly("P22");
        assertThat(reader.read(BASE + "/posts", "on", "2023-01-20").<List<String>>at("$.vacant[*].element"))
                .isEmpty();
    }

    @Test
    void heads_are_counted_and_few_are_absent() {
        Answer answer = reader.read(BASE + "/headcount");

        assertThat(answer.<Integer>at("$.hiddenUnder")).isEqualTo(5);
        assertThat(answer.<List<Integer>>at("$.counts[?(!@.department && @.allCategories == true)].count"))
                .containsExactly(56);
        assertThat(answer.<List<Integer>>at("$.counts[?(@.department == 'Cabinet' && @.category == 'A')].count"))
                .isEmpty();
    }

    @Test
    void needs_and_what_serves_an_objective_are_told() {
        assertThat(reader.read(BASE + "/needs").<List<String>>at("$.needs[0].held"))
                .containsExactly("F1");
        Answer answer = reader.read(BASE + "/serving", "code", "D2");
        assertThat(answer.<Integer>at("$.years[0].expected.days")).isEqualTo(24);
        assertThat(answer.<Integer>at("$.years[0].hours")).isEqualTo(800);
        assertThat(answer.<Double>at("$.years[0].fte")).isEqualTo(0.5);
    }

    @Test
    void an_authority_of_whom_nothing_is_known_has_nothing() {
        Program bare = reader.as(OwnAuthority.bare(home).login(Role.READER));

        for (String path : List.of("/trainings", "/coverage", "/needs", "/posts", "/headcount")) {
            bare.read(BASE + path).isProblem(404, "not-here");
        }
        assertThat(bare.read(BASE + "/time").<List<Object>>at("$.accounts")).isEmpty();
    }
}
