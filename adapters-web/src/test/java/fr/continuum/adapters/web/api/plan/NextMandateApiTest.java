package fr.continuum.adapters.web.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.api.contribution.ContributionTexts;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.testing.PlanWords;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// The plan of the next mandate, begun by API. Each test has an authority of its own, whose mandate is over unless it
/// says otherwise.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NextMandateApiTest {

    private static final String PLAN = "/api/v1/plan";
    private static final String NEXT = "/api/v1/plan/next";
    private static final String OVER = "plan cap start=2019-07-01 end=2025-06-30";
    private static final List<String> KEPT = List.of(
            "axis X1",
            "challenge D1 axis=X1 elected department",
            "objective D1.1 under=D1",
            "challenge D2 elected department",
            "action A1 principal=D2");

    private final Home home;
    private final OwnAuthority own;
    private final Program officer;

    @Autowired
    NextMandateApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.bare(home);
        this.officer = new Program(mvc, own.login(Role.PLAN_OFFICER));
    }

    private String begin(String plan, String... more) {
        List<String> lines = new ArrayList<>(List.of(plan));
        lines.addAll(KEPT);
        lines.addAll(List.of(more));
        return officer.put("", PlanTexts.plan(PlanWords.plan(lines)), PLAN)
                .is(201)
                .version();
    }

    private static String next(String code, String more) {
        return "{\"code\":\"" + code + "\",\"name\":\"CAP 2\",\"start\":\"2025-07-01\"" + more + "}";
    }

    private PlanContent now() {
        return home.plans
                .latest(own.owner())
                .map(Versioned::content)
                .map(MandatePlan::content)
                .orElseThrow();
    }

    @Test
    void it_takes_over_the_objectives_that_are_chosen_each_saying_where_it_comes_from() {
        String version = begin(OVER, "adopted 2019-09-01");
        String asked = next("cap-2", ",\"objectives\":[\"D1.1\"]");

        Answer dry = officer.post(version, asked, NEXT, "dryRun", "true").is(200);
        assertThat(dry.version()).isEmpty();
        assertThat(now().code().value()).isEqualTo("cap");

        Answer begun = officer.post(version, asked, NEXT).is(201);

        assertThat(begun.version()).isEqualTo(dry.at("$.version"));
        assertThat(begun.<List<String>>at("$.diff.elements[*].code")).containsExactly("X1", "D1", "D1.1");
        Answer read = officer.read(PLAN).is(200);
        assertThat(read.<List<String>>at("$.plan.elements[*].lineage.plan")).containsExactly("cap", "cap", "cap");
        assertThat(read.<String>at("$.plan.term.end")).as("six years").isEqualTo("2031-06-30");
        assertThat(read.<List<String>>at("$.plan.elements[1].roles[*].role"))
                .as("élus are to be named again")
                .containsExactly("LEAD_DEPARTMENT");
        assertThat(read.text()).doesNotContain("\"adoption\"");
        assertThat(read.<String>at("$.changed.source")).isEqualTo("interface (API)");
    }

    @Test
    void what_is_linked_and_not_taken_over_is_told() {
        String version = begin(OVER);
        var served = PlanWords.contributions(List.of("it I1 links=D2 improves=QUALITATIVE:mieux"))
                .getFirst();
        officer.put(
                        "",
                        ContributionTexts.of(served),
                        "/api/v1/contributions/one",
                        "kind",
                        "IT_INVESTMENT",
                        "code",
                        "I1")
                .is(201);

        Answer without = officer.post(version, next("cap-2", ",\"objectives\":[\"D1\"]"), NEXT, "dryRun", "true")
                .is(200);
        Answer with = officer.post(version, next("cap-2", ",\"objectives\":[\"D2\"]"), NEXT, "dryRun", "true")
                .is(200);

        assertThat(without.<List<String>>at("$.leftBehind[*].code")).containsExactly("D2");
        assertThat(with.<List<Object>>at("$.leftBehind")).isEmpty();
    }

    @Test
    void the_version_that_was_read_is_asked_back() {
        String version = begin(OVER);
        officer.post("", next("cap-2", ""), NEXT).isProblem(428, "version-missing");
        officer.post("0".repeat(64), next("cap-2", ""), NEXT).isProblem(412, "changed-meanwhile");
        assertThat(officer.read(PLAN).version()).isEqualTo(version);
    }

    @Test
    void what_cannot_be_is_told_where_it_stands() {
        String version = begin(OVER);
        assertThat(officer.post(version, next("cap", ""), NEXT)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/code");
        assertThat(officer.post(version, next("cap-2", ",\"objectives\":[\"D1\",\"A1\",\"Z9\"]"), NEXT)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/objectives/1", "#/objectives/2");
        assertThat(officer.post(version, next("cap-2", ",\"end\":\"2025-07-01\""), NEXT)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/end");
        assertThat(officer.post(version, next("cap-2", ",\"levelNames\":{\"AXIS\":\"pilier\"}"), NEXT)
                        .isProblem(422, "values-refused")
                        .pointers())
                .hasSize(1)
                .allMatch(pointer -> pointer.startsWith("#/levelNames/"));
        String second = officer.post(version, next("cap-2", ""), NEXT).is(201).version();
        assertThat(officer.post(second, next("cap", ""), NEXT)
                        .isProblem(422, "values-refused")
                        .pointers())
                .as("a plan does not begin again")
                .containsExactly("#/code");
    }

    @Test
    void it_is_no_way_round_what_was_voted_and_what_is_linked_before_the_last_day() {
        String version = begin("plan cap start=2019-07-01 end=2099-06-30", "adopted 2019-09-01");
        String revision = ",\"revision\":{\"reason\":\"fusion\",\"decision\":\"CD-3\",\"on\":\"2025-07-01\"}";
        for (String dry : List.of("true", "false")) {
            assertThat(officer.post(version, next("cap-2", ""), NEXT, "dryRun", dry)
                            .isProblem(422, "rules-broken")
                            .rules())
                    .containsOnly("R06");
        }
        officer.post(version, next("cap-2", revision), NEXT).is(201);
    }

    @Test
    void there_is_none_before_the_first_nor_for_another_authority() {
        officer.post("", next("cap", ""), NEXT).isProblem(404, "not-here");
        officer.post("*", next("cap", ""), NEXT, "authority", Town.SIREN.value())
                .isProblem(404, "not-here");
        begin(OVER);
        officer.as(own.login(Role.CONTROLLER))
                .post("*", next("cap-2", ""), NEXT)
                .isProblem(403, "not-allowed");
    }
}
