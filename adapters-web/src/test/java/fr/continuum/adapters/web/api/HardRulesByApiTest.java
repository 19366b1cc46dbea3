package fr.continuum.adapters.web.api;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.contribution.ContributionTexts;
import fr.continuum.adapters.web.api.plan.PlanTexts;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.Samples;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.Published;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.GainedTime;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Every way round a hard rule that the API offers, tried: nothing is written, and the answer names the rule.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HardRulesByApiTest {

    private static final String PLAN = "/api/v1/plan";
    private static final String ELEMENT = "/api/v1/plan/element";
    private static final String ONE = "/api/v1/contributions/one";
    private static final String BACKGROUND = "/api/v1/contributions/background";
    private static final String D1 = "challenge D1 elected department";
    private static final List<String> SOUND = List.of(D1, "action A1 principal=D1");

    private final Home home;
    private final OwnAuthority own;
    private final Program officer;

    @Autowired
    HardRulesByApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.bare(home);
        this.officer = new Program(mvc, own.login(Role.PLAN_OFFICER));
    }

    private String begin(List<String> lines) {
        return officer.put("", PlanTexts.plan(PlanWords.plan(lines)), PLAN)
                .is(201)
                .version();
    }

    private Optional<PlanContent> now() {
        return home.plans.latest(own.owner()).map(Versioned::content).map(MandatePlan::content);
    }

    /// In earnest, and dry.
    private void isRefused(String rule, String version, String body, String path, String... parameters) {
        Optional<PlanContent> before = now();
        assertThat(officer.put(version, body, path, parameters)
                        .isProblem(422, "rules-broken")
                        .rules())
                .as("put")
                .containsOnly(rule);
        String[] dry = new String[parameters.length + 2];
        System.arraycopy(parameters, 0, dry, 0, parameters.length);
        dry[parameters.length] = "dryRun";
        dry[parameters.length + 1] = "true";
        assertThat(officer.put(version, body, path, dry)
                        .isProblem(422, "rules-broken")
                        .rules())
                .as("dry run")
                .containsOnly(rule);
        assertThat(now()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R01 | challenge D1 axis=X9",
                "R01 | challenge D1; challenge D1 label=Autre",
                "R02 | objective O1 under=D9",
                "R02 | objective O1 under=O2; objective O2 under=O1",
                "R03 | challenge D1; action A1",
                "R03 | action A1 principal=D9",
                "R03 | challenge D1; action A1 principal=D1 others=D1",
                "R05 | challenge D1; adopted 2022-03-21",
                "R05 | challenge D1 elected; adopted 2022-03-21",
                "R08 | challenge D1; action A1 principal=D1 state=IN_PROGRESS",
                "R11 | pledge P1 objectives=D9",
                "R11 | challenge D1; action A1 principal=D1; arrow A1 PRECEDES A9",
                "R37 | challenge D1; action A1 principal=D1; action A2 principal=D1; arrow A1 PRECEDES A2; arrow A2 CONDITIONS A1"
            })
    void no_plan_says_what_no_plan_may(String rule, String said) {
        String body = PlanTexts.plan(PlanWords.plan(List.of(said.split("; "))));

        isRefused(rule, "", body, PLAN);
        isRefused(rule, begin(SOUND), body, PLAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R01 | challenge D2 axis=X9",
                "R02 | objective O1 under=D9",
                "R02 | objective O1 under=O1",
                "R03 | action A2",
                "R03 | action A1 principal=A1",
                "R02 | objective O1 under=D9x",
                "R03 | action A2 principal=D9x",
                "R03 | action A1 principal=D1 others=D9x",
                "R11 | pledge P1 objectives=D9x",
                "R08 | action A1 principal=D1 state=IN_PROGRESS",
                "R08 | action A1 principal=D1 start=2035-01-01",
                "R08 | action A1 principal=D1 start=2024-01-01 end=2025-01-01 continuous",
                "R08 | action A1 principal=D1 start=2024-01-01 state=COMPLETED@2023-12-31",
                "R08 | action A1 principal=D1 milestone=2024-01-01@1900-01-01",
                "R07 | action A1 principal=D1 state=ABANDONED@1900-01-01",
                "R11 | pledge P1 objectives=A1"
            })
    void no_element_stands_where_none_may(String rule, String said) {
        String version = begin(List.of(D1, "challenge D9x abandoned=2024-01-01", "action A1 principal=D1"));
        var element = PlanWords.plan(List.of(said)).elements().getFirst();

        isRefused(
                rule,
                version,
                PlanTexts.element(element),
                ELEMENT,
                "code",
                element.code().value());
    }

    /// What a file says is ruled on as what a form says; what only a person is refused (R08), a file reports.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R01 | challenge D1 axis=X9",
                "R01 | challenge D1; challenge D1 label=Autre",
                "R02 | objective O1 under=D9",
                "R03 | challenge D1; action A1",
                "R03 | action A1 principal=D9",
                "R05 | challenge D1; adopted 2022-03-21",
                "R11 | pledge P1 objectives=D9",
                "R37 | challenge D1; action A1 principal=D1; action A2 principal=D1; arrow A1 PRECEDES A2; arrow A2 CONDITIONS A1"
            })
    void no_file_says_what_no_plan_may(String rule, String said) {
        isRefusedAsFile(rule, "", List.of(said.split("; ")));
        isRefusedAsFile(rule, begin(SOUND), List.of(said.split("; ")));
    }

    @Test
    void no_file_is_a_way_round_what_was_voted_and_what_is_linked() {
        String version = begin(List.of(D1, "action A1 principal=D1", "action A2 principal=D1", "adopted 2022-03-21"));
        plan("it I1 links=A1 improves=QUALITATIVE:mieux").is(201);
        List<String> without = List.of(D1, "action A2 principal=D1", "adopted 2022-03-21");
        String[] revision = {"revisionReason", "essai", "revisionDecision", "CD-1", "revisionOn", "2023-01-01"};

        assertThat(asFile(version, without, "dryRun", "false")
                        .isProblem(422, "rules-broken")
                        .rules())
                .containsOnly("R06", "R07");
        isRefusedAsFile("R07", version, without, revision);
        isRefusedAsFile("R06", version, SOUND, revision);
        String cap = "plan cap-2 start=2021-07-01 end=2099-12-31";
        isRefusedAsFile("R06", version, List.of(cap, D1, "action A1 principal=D1"), "beginAnother", "true");
        assertThat(now().orElseThrow().adoption()).isPresent();
    }

    private Answer asFile(String version, List<String> lines, String... parameters) {
        return officer.file(
                version,
                MediaType.parseMediaType("text/csv"),
                ("book\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8),
                PLAN + "/file",
                parameters);
    }

    /// In earnest, and dry.
    private void isRefusedAsFile(String rule, String version, List<String> lines, String... parameters) {
        Optional<PlanContent> before = now();
        for (String dry : List.of("false", "true")) {
            String[] more = Stream.concat(Stream.of(parameters), Stream.of("dryRun", dry))
                    .toArray(String[]::new);
            assertThat(asFile(version, lines, more)
                            .isProblem(422, "rules-broken")
                            .rules())
                    .as("dry " + dry)
                    .containsOnly(rule);
        }
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void an_element_others_stand_on_does_not_become_another() {
        String version = begin(SOUND);

        isRefused(
                "R03",
                version,
                PlanTexts.element(PlanWords.plan(List.of("axis D1")).elements().getFirst()),
                ELEMENT,
                "code",
                "D1");
        assertThat(officer.delete(version, ELEMENT, "code", "D1")
                        .isProblem(422, "rules-broken")
                        .rules())
                .containsOnly("R03");
    }

    @Test
    void R05_a_challenge_nobody_leads_is_not_adopted() {
        String version = begin(List.of("challenge D1 elected"));
        String vote = "{\"on\":\"2022-03-21\",\"decision\":\"CD-1\"}";

        for (String dry : List.of("false", "true")) {
            assertThat(officer.post(version, vote, PLAN + "/adoption", "dryRun", dry)
                            .isProblem(422, "rules-broken")
                            .rules())
                    .containsOnly("R05");
        }
        assertThat(now().orElseThrow().adoption()).isEmpty();
    }

    @Test
    void R06_what_was_voted_changes_by_a_decision_only() {
        String version = begin(List.of(D1, "action A1 principal=D1", "adopted 2022-03-21"));
        List<String> otherLabel = List.of(D1 + " label=Autre", "action A1 principal=D1", "adopted 2022-03-21");

        isRefused("R06", version, PlanTexts.plan(PlanWords.plan(otherLabel)), PLAN);
        isRefused("R06", version, PlanTexts.plan(PlanWords.plan(List.of(D1, "adopted 2022-03-21"))), PLAN);
        isRefused(
                "R06",
                version,
                PlanTexts.element(PlanWords.plan(otherLabel).elements().getFirst()),
                ELEMENT,
                "code",
                "D1");
        assertThat(officer.delete(version, ELEMENT, "code", "A1")
                        .isProblem(422, "rules-broken")
                        .rules())
                .containsOnly("R06");
        assertThat(officer.post(version, "{\"on\":\"2023-01-01\",\"decision\":\"CD-2\"}", PLAN + "/adoption")
                        .isProblem(422, "rules-broken")
                        .rules())
                .as("voted again")
                .containsOnly("R06");
        isRefused("R06", version, PlanTexts.plan(PlanWords.plan(SOUND), "l’effacer", "CD-3", "2023-01-01"), PLAN);
        assertThat(officer.put(version, PlanTexts.plan(PlanWords.plan(otherLabel), " ", "CD-3", "2023-01-01"), PLAN)
                        .isProblem(422, "values-refused")
                        .pointers())
                .as("a decision without a reason is none")
                .containsExactly("#/revision/reason");
    }

    @Test
    void R07_what_is_linked_is_not_removed_by_any_way() {
        String version = begin(List.of(D1, "action A1 principal=D1", "action A2 principal=D1"));
        plan("it I1 links=A1 improves=QUALITATIVE:mieux").is(201);
        List<String> without = List.of(D1, "action A2 principal=D1");

        isRefused("R07", version, PlanTexts.plan(PlanWords.plan(without)), PLAN);
        isRefused("R07", version, PlanTexts.plan(PlanWords.plan(without), "motif", "CD-1", "2023-01-01"), PLAN);
        isRefused(
                "R07",
                version,
                PlanTexts.element(PlanWords.plan(List.of("pledge A1 objectives=D1"))
                        .elements()
                        .getFirst()),
                ELEMENT,
                "code",
                "A1");
        for (String dry : List.of("false", "true")) {
            assertThat(officer.delete(version, ELEMENT, "code", "A1", "dryRun", dry)
                            .isProblem(422, "rules-broken")
                            .rules())
                    .containsOnly("R07");
        }
        officer.delete(version, ELEMENT, "code", "A2").is(200);
    }

    @Test
    void R07_what_the_documents_of_the_authority_bear_at_source_is_not_removed() {
        String version = begin(List.of(D1, "action A1 principal=D1", "action A2 principal=D1", "adopted 2022-03-21"));
        Published.bearing(home.facts, home.consolidations, own.owner(), "A1");

        isNotRemoved("R07", version, "A1");
        officer.delete(version, ELEMENT, revised("code", "A2")).is(200);
    }

    @Test
    void R07_what_gained_time_serves_is_not_removed() {
        String version = begin(List.of(D1, "action A1 principal=D1", "adopted 2022-03-21"));
        MandatePlan plan = home.plans.latest(own.owner()).orElseThrow().content();
        GainedTime used = GainedTime.NONE
                .with(WorkforceWords.gains(List.of("gain G1 hours=100")).getFirst())
                .with(WorkforceWords.uses(List.of("use U1 hours=60 links=A1")).getFirst());
        assertThat(home.workforce.change(own.owner(), allowed(GainedTime.NONE.become(used, plan)), Samples.entry(1)))
                .isTrue();

        isNotRemoved("R07", version, "A1");
    }

    @Test
    void R07_a_promise_is_not_emptied_first_and_removed_after() {
        String version = begin(List.of(D1, "pledge P1 objectives=D1", "adopted 2022-03-21"));
        String emptied = officer.put(
                        version,
                        PlanTexts.plan(
                                PlanWords.plan(List.of(D1, "pledge P1", "adopted 2022-03-21")),
                                "crise",
                                "CD-9",
                                "2024-01-01"),
                        PLAN)
                .is(200)
                .version();

        isNotRemoved("R07", emptied, "P1");
    }

    private void isNotRemoved(String rule, String version, String code) {
        Optional<PlanContent> before = now();
        for (String dry : List.of("true", "false")) {
            assertThat(officer.delete(version, ELEMENT, revised("code", code, "dryRun", dry))
                            .isProblem(422, "rules-broken")
                            .rules())
                    .containsExactly(rule);
        }
        assertThat(now()).isEqualTo(before);
    }

    private static String[] revised(String... parameters) {
        return Stream.concat(
                        Stream.of(parameters),
                        Stream.of("revisionReason", "crise", "revisionDecision", "CD-9", "revisionOn", "2024-01-01"))
                .toArray(String[]::new);
    }

    @Test
    void R06_how_an_action_ends_was_voted_in_one_way_or_the_other() {
        String ends = "action A1 principal=D1 end=2026-08-31";
        String goesOn = "action A2 principal=D1 continuous";
        String version = begin(List.of(D1, ends, goesOn, "action A3 principal=D1", "adopted 2022-03-21"));
        List<String> improved = List.of(
                D1, "action A1 principal=D1 continuous", goesOn, "action A3 principal=D1", "adopted 2022-03-21");
        List<String> ended = List.of(
                D1, ends, "action A2 principal=D1 end=2026-12-01", "action A3 principal=D1", "adopted 2022-03-21");

        isRefused("R06", version, PlanTexts.plan(PlanWords.plan(improved)), PLAN);
        isRefused("R06", version, PlanTexts.plan(PlanWords.plan(ended)), PLAN);
        isRefusedAsFile("R06", version, improved);
        isRefusedAsFile(
                "R06",
                version,
                List.of(D1, ends + " continuous", goesOn, "action A3 principal=D1", "adopted 2022-03-21"));
        officer.put(
                        version,
                        PlanTexts.plan(PlanWords.plan(List.of(
                                D1, ends, goesOn, "action A3 principal=D1 end=2026-12-01", "adopted 2022-03-21"))),
                        PLAN)
                .is(200);
    }

    @Test
    void R16_fewer_agents_for_a_moment_are_no_way_round_whom_to_consult() {
        begin(SOUND);
        String adjustment = "organisation O1 links=A1 health decided=2023-06-01 consulted=CST:2023-05-10:FAVOURABLE";
        String many = officer.put("", "{\"background\":{\"agents\":1480}}", BACKGROUND)
                .is(200)
                .version();
        assertThat(plan(adjustment).isProblem(422, "rules-broken").rules()).containsExactly("R16");
        officer.put(many, "{\"background\":{\"agents\":50}}", BACKGROUND).is(200);
        plan(adjustment).is(201);
        String few = officer.read(BACKGROUND).version();

        for (String dry : List.of("true", "false")) {
            Answer back = officer.put(few, "{\"background\":{\"agents\":1480}}", BACKGROUND, "dryRun", dry)
                    .isProblem(422, "rules-broken");
            assertThat(back.rules()).containsExactly("R16");
            assertThat(back.<String>at("$.violations[0].subject")).isEqualTo("ORGANISATIONAL_ADJUSTMENT O1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "…, CD-9, 2024-01-01",
        "néant, CD-9, 2024-01-01",
        "À définir., CD-9, 2024-01-01",
        "oui, CD-9, 2024-01-01",
        "xxx, CD-9, 2024-01-01",
        "crise, -, 2024-01-01",
        "crise, (à venir), 2024-01-01",
        "crise, À définir., 2024-01-01",
        "crise, CD-9, 2022-03-20",
        "crise, CD-9, 2099-01-01"
    })
    void R06_a_decision_that_says_nothing_or_is_not_of_its_day_revises_nothing(
            String reason, String decision, String on) {
        String version = begin(List.of(D1, "adopted 2022-03-21"));

        isRefused(
                "R06",
                version,
                PlanTexts.plan(
                        PlanWords.plan(List.of(D1 + " label=Autre", "adopted 2022-03-21")), reason, decision, on),
                PLAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R05 | challenge D1 elected=2022-03-20 department; adopted 2022-03-21",
                "R07 | challenge D1 abandoned=2099-01-01",
                "R07 | challenge D1 abandoned=2024-01-01 why=néant",
                "R08 | challenge D1; action A1 principal=D1 state=COMPLETED@2099-01-01",
                "R08 | challenge D1; action A1 principal=D1 manager=2024-01-31 start=2022-01-01 continuous state=IN_PROGRESS"
            })
    void a_day_that_has_not_come_and_a_post_that_is_left_count_for_nothing(String rule, String said) {
        String body = PlanTexts.plan(PlanWords.plan(List.of(said.split("; "))));

        isRefused(rule, "", body, PLAN);
        isRefused(rule, begin(List.of("challenge D1")), body, PLAN);
    }

    @Test
    void R12_a_need_a_training_rests_on_goes_on_serving_the_plan() {
        begin(SOUND);
        String background = "/api/v1/contributions/background";
        String said =
                "{\"background\":{\"needs\":[{\"code\":\"B1\",\"kind\":\"SKILL\",\"label\":\"Écouter\",\"objectives\":[%s]}]}}";
        String version =
                officer.put("", said.formatted("\"D1\""), background).is(200).version();
        plan("training F1 needs=B1").is(201);

        for (String dry : List.of("false", "true")) {
            Answer emptied = officer.put(version, said.formatted(""), background, "dryRun", dry);
            assertThat(emptied.isProblem(422, "rules-broken").rules()).containsExactly("R12");
            assertThat(emptied.<String>at("$.violations[0].subject")).isEqualTo("TRAINING F1");
            assertThat(officer.put(version, said.formatted("\"D9\""), background, "dryRun", dry)
                            .isProblem(422, "rules-broken")
                            .rules())
                    .containsExactly("R11", "R12");
        }
        assertThat(officer.read(background).version()).isEqualTo(version);
        officer.put(version, said.formatted("\"A1\""), background).is(200);
    }

    @Test
    void another_code_is_no_way_round_what_was_voted_and_what_is_linked() {
        String cap = "plan cap end=2099-06-30";
        String version = begin(List.of(cap, D1, "action A1 principal=D1", "adopted 2022-03-21"));
        plan("it I1 links=A1 improves=QUALITATIVE:mieux").is(201);
        String another = "plan cap-2 start=2022-01-01 end=2098-12-31";
        PlanContent whole = PlanWords.plan(List.of(another, D1, "action A1 principal=D1 state=ABANDONED@2024-01-01"));

        isRefused("R06", version, PlanTexts.plan(whole), PLAN, "beginAnother", "true");
        isRefused(
                "R07",
                version,
                PlanTexts.plan(PlanWords.plan(List.of(another, D1)), "fusion", "CD-3", "2024-01-01"),
                PLAN,
                "beginAnother",
                "true");
        isRefused(
                "R06",
                version,
                PlanTexts.plan(
                        PlanWords.plan(
                                List.of("plan cap-2 start=2099-07-01 end=2105-06-30", D1, "action A1 principal=D1")),
                        "pressés",
                        "CD-3",
                        "2024-01-01"),
                PLAN,
                "beginAnother",
                "true");

        officer.put(version, PlanTexts.plan(whole, "fusion", "CD-3", "2024-01-01"), PLAN, "beginAnother", "true")
                .is(201);
        assertThat(now()).contains(whole);
    }

    private Answer plan(String said) {
        Contribution contribution = PlanWords.contributions(List.of(said)).getFirst();
        return officer.put(
                "",
                ContributionTexts.of(contribution),
                ONE,
                "kind",
                contribution.kind().name(),
                "code",
                contribution.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R11 | training F1 links=D1:50,D9:50",
                "R11 | training F1 links=A9",
                "R11 | it I1 links=A9 improves=QUALITATIVE:mieux",
                "R12 | training F1",
                "R12 | training F1 needs=B9",
                "R12 | training F1 needs=B0",
                "R13 | training F1 ground=SAFETY links=D1",
                "R14 | it I1 links=D1",
                "R14 | it I1 improves=QUALITATIVE:mieux",
                "R14 | it I1 links=D1 improves=QUANTITATIVE:mieux",
                "R15 | process P1 links=D1 need=temps",
                "R15 | process P1 links=D1 whose=USER",
                "R15 | process P1 need=temps whose=USER",
                "R16 | organisation O1 links=D1 decided=2023-01-01",
                "R38 | training F1 links=D1:60,A1:60",
                "R39 | organisation O1",
                "R40 | partner Q1 links=D1",
                "R40 | partner Q1 agreement=C1",
                "R14 | it I1 links=D1 improves=QUALITATIVE:néant.",
                "R15 | process P1 links=D1 need=néant. whose=USER",
                "R16 | organisation O1 links=D1 decided=2023-01-01 override=néant.",
                "R40 | partner Q1 links=D1 agreement=en_cours.",
                "R40 | partner Q1 links=D1 agreement=C1 partner=-"
            })
    void what_proves_nothing_is_not_planned(String rule, String said) {
        begin(List.of(D1, "action A1 principal=D1", "action A9 principal=D1 state=ABANDONED@2023-01-01"));
        officer.put(
                        "",
                        "{\"background\":{\"needs\":[{\"code\":\"B0\",\"kind\":\"SKILL\",\"label\":\"Rien\"}]}}",
                        "/api/v1/contributions/background")
                .is(200);
        Contribution contribution = PlanWords.contributions(List.of(said)).getFirst();
        String[] who = {"kind", contribution.kind().name(), "code", contribution.code()};

        isRefused(rule, "", ContributionTexts.of(contribution), ONE, who);

        officer.read(ONE, who).is(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R12 | TRAINING F1 | ",
                "R11,R12 | NEED C03,TRAINING F1 | \"NOPE\"",
                "R11 | NEED C03 | \"D1\",\"NOPE\"",
                "R11 | NEED C03 | \"D1\",\"A9\""
            })
    void what_a_training_rests_on_is_not_taken_from_under_it(String rules, String subjects, @Nullable String serves) {
        begin(List.of(D1, "action A9 principal=D1 state=ABANDONED@2023-01-01"));
        String version = officer.put("", need("\"D1\""), BACKGROUND).is(200).version();
        plan("training F1 needs=C03").is(201);

        String worse = need(serves == null ? "" : serves);
        for (String dry : List.of("true", "false")) {
            Answer refused =
                    officer.put(version, worse, BACKGROUND, "dryRun", dry).isProblem(422, "rules-broken");
            assertThat(refused.rules()).containsExactly(rules.split(","));
            assertThat(refused.<List<String>>at("$.violations[*].subject")).containsExactly(subjects.split(","));
            assertThat(refused.<List<String>>at("$.violations[*].mend")).noneMatch(String::isBlank);
        }

        assertThat(officer.read(BACKGROUND).version()).isEqualTo(version);
    }

    private static String need(String serves) {
        return "{\"background\":{\"needs\":[{\"code\":\"C03\",\"kind\":\"SKILL\",\"label\":\"Écouter\",\"objectives\":["
                + serves + "]}]}}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R12 | training F1 links=D1 | training F1",
                "R13 | training F1 links=D1 | training F1 links=D1 ground=SAFETY",
                "R14 | it I1 links=D1 improves=QUALITATIVE:mieux | it I1 links=D1",
                "R15 | process P1 links=D1 need=temps whose=USER | process P1 links=D1 need=temps",
                "R16 | organisation O1 links=D1 | organisation O1 links=D1 decided=2023-01-01",
                "R38 | training F1 links=D1 | training F1 links=D1:60,A1:60",
                "R39 | organisation O1 links=D1 | organisation O1",
                "R40 | partner Q1 links=D1 agreement=C1 | partner Q1 links=D1"
            })
    void what_was_planned_does_not_stop_proving(String rule, String sound, String unsound) {
        begin(SOUND);
        String version = plan(sound).is(201).version();
        Contribution contribution = PlanWords.contributions(List.of(unsound)).getFirst();
        String[] who = {"kind", contribution.kind().name(), "code", contribution.code()};

        isRefused(rule, version, ContributionTexts.of(contribution), ONE, who);

        assertThat(officer.read(ONE, who).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "R11 | {\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}],\"targets\":[{\"code\":\"D9\"}]}",
                "R19 | {\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}],\"targets\":[{\"code\":\"D1\",\"percent\":60},{\"code\":\"D2\",\"percent\":40.0001}]}",
                "R19 | {\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}],\"targets\":[{\"code\":\"D1\"},{\"code\":\"D2\",\"percent\":0.0001}]}",
                "R22 | {\"conditions\":[{\"field\":\"NATURE\",\"code\":\"2313\"}],\"targets\":[{\"code\":\"D1\"}]}",
                "R22 | {\"conditions\":[{\"field\":\"CHAPTER\",\"code\":\"23\"},{\"field\":\"NATURE\",\"code\":\"2313\"}],\"targets\":[{\"code\":\"D1\"}]}",
                "R22 | {\"conditions\":[{\"field\":\"NATURE\",\"code\":\"23\",\"match\":\"PREFIX\"},{\"field\":\"BUDGET\",\"code\":\"21990001700011\"}],\"targets\":[{\"code\":\"D1\"}]}"
            })
    void no_row_traces_what_none_may(String rule, String row) {
        Program controller = officer.as("controleur");
        String table = home.tables
                .inForce(Town.SIREN, Dimension.PLAN)
                .orElseThrow()
                .version()
                .value();
        String document = home.readings().get(1).id().document().value();

        Answer preview = controller.post(
                "",
                "{\"dimension\":\"PLAN\",\"document\":\"" + document + "\",\"rows\":[" + row + "]}",
                "/api/v1/allocation/previews");
        Answer keep = controller.post(
                "",
                "{\"dimension\":\"PLAN\",\"table\":\"" + table + "\",\"rows\":[" + row + "]}",
                "/api/v1/allocation/rows");

        for (Answer refused : List.of(preview, keep)) {
            assertThat(refused.isProblem(422, "rules-broken").rules()).containsExactly(rule);
            assertThat(refused.<String>at("$.violations[0].sentence")).isNotBlank();
            assertThat(refused.<String>at("$.violations[0].mend")).isNotBlank();
        }
        assertThat(home.tables
                        .latest(Owner.of(Town.SIREN), Dimension.PLAN)
                        .orElseThrow()
                        .version()
                        .value())
                .isEqualTo(table);
    }
}
