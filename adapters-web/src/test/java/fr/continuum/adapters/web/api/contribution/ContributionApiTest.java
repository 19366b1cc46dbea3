package fr.continuum.adapters.web.api.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.DeedsOfTheTown;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.fixture.Versions;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.testing.PlanWords;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Contributions by API. Each test has an authority of its own, with the plan and the deeds of the town.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ContributionApiTest {

    private static final String ALL = "/api/v1/contributions";
    private static final String ONE = "/api/v1/contributions/one";
    private static final String HISTORY = "/api/v1/contributions/one/history";
    private static final String BACKGROUND = "/api/v1/contributions/background";
    private static final String CONFIRMATIONS = "/api/v1/contributions/confirmations";

    private final Home home;
    private final OwnAuthority own;
    private final Program agent;

    @Autowired
    ContributionApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.like(home);
        this.agent = new Program(mvc, own.login(Role.CONTRIBUTOR));
    }

    private ContributionBook book() {
        return home.contributions.latest(own.owner()).orElseThrow().content();
    }

    private Contribution now(ContributionKind kind, String code) {
        return book().find(new ContributionId(kind, code)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINING, F1",
        "TRAINING, F3",
        "IT_INVESTMENT, I1",
        "PROCESS_CHANGE, P1",
        "ORGANISATIONAL_ADJUSTMENT, O1",
        "PARTNER_INTERVENTION, C1"
    })
    void a_contribution_read_and_put_back_is_no_change(ContributionKind kind, String code) {
        String before = book().version().value();
        Answer read = agent.read(ONE, "kind", kind.name(), "code", code).is(200);

        Answer put = agent.put(read.version(), read.text(), ONE, "kind", kind.name(), "code", code)
                .is(200);

        assertThat(put.<Boolean>at("$.changed")).isFalse();
        assertThat(put.version()).isEqualTo(read.version());
        assertThat(book().version().value()).isEqualTo(before);
        assertThat(home.contributions.history(own.owner(), new ContributionId(kind, code)))
                .hasSize(1);
    }

    @Test
    void those_that_serve_nothing_are_listed_apart() {
        Answer all = agent.read(ALL).is(200);
        assertThat(all.<Integer>at("$.total")).isEqualTo(book().contributions().size());

        Answer untraced = agent.read(ALL, "traced", "false").is(200);
        assertThat(untraced.<List<String>>at("$.items[*].contribution.code")).containsExactly("I2", "F2", "P2");
        assertThat(untraced.<List<String>>at("$.items[*].state")).containsOnly("UNTRACED");
        assertThat(agent.read(ALL, "traced", "false", "kind", "TRAINING")
                        .<List<String>>at("$.items[0].violations[*].rule"))
                .containsExactly("R12");
        assertThat(agent.read(ALL, "traced", "true").<List<String>>at("$.items[*].state"))
                .doesNotContain("UNTRACED")
                .contains("STATUTORY", "TO_CONFIRM", "TRACED");
        assertThat(agent.read(ALL, "kind", "PROCESS_CHANGE", "traced", "true")
                        .<List<String>>at("$.items[*].contribution.code"))
                .containsExactly("P1");
        assertThat(agent.read(ALL, "department", "Direction des finances")
                        .<List<String>>at("$.items[*].contribution.code"))
                .containsExactly("P2");
        assertThat(agent.read(ALL, "state", "STATUTORY").<List<String>>at("$.items[*].contribution.code"))
                .containsExactly("F3");
        Answer second = agent.read(ALL, "size", "4", "page", "2");
        assertThat(second.<List<String>>at("$.items[*].contribution.code"))
                .isEqualTo(all.<List<String>>at("$.items[4:8].contribution.code"));
        agent.read(ALL, "kind", "TRAININGS").isProblem(400, "not-as-described");
        agent.read(ALL, "traced", "perhaps").isProblem(400, "not-as-described");
    }

    @Test
    void what_serves_nothing_comes_first_or_what_costs_most() {
        Answer all = agent.read(ALL).is(200);
        assertThat(all.<List<String>>at("$.items[*].state"))
                .startsWith("UNTRACED")
                .isSortedAccordingTo(Comparator.comparing(ContributionState::valueOf));

        List<Double> falling = agent.read(ALL, "sort", "COSTLIEST").at("$.items[*].contribution.cost");
        assertThat(falling).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(agent.read(ALL, "sort", "CHEAPEST").<List<Double>>at("$.items[*].contribution.cost"))
                .isEqualTo(falling.reversed());
        agent.read(ALL, "sort", "cout").isProblem(400, "not-as-described");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "…", "\u00a0", "\u200b", "\u3164"})
    void a_title_and_the_label_of_a_need_can_be_read(String nothing) {
        assertThat(agent.put("", process("P9", nothing), ONE, "kind", "PROCESS_CHANGE", "code", "P9")
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/contribution/title");
        assertThat(agent.put(agent.read(BACKGROUND).version(), need("B9", nothing), BACKGROUND)
                        .isProblem(422, "values-refused")
                        .pointers())
                .contains("#/background/needs/0/label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P9\u00a0", "P9\u200b", "-", "P\u00ad9"})
    void a_new_code_reads_as_it_is_written(String code) {
        assertThat(agent.put("", process(code, "Vélos"), ONE, "kind", "PROCESS_CHANGE", "code", code)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/contribution/code");
    }

    private static String process(String code, String title) {
        return "{\"contribution\":{\"kind\":\"PROCESS_CHANGE\",\"code\":\"%s\",\"title\":\"%s\"}}"
                .formatted(code, title);
    }

    private static String need(String code, String label) {
        return "{\"background\":{\"needs\":[{\"code\":\"%s\",\"kind\":\"SKILL\",\"label\":\"%s\"}]}}"
                .formatted(code, label);
    }

    @Test
    void one_is_planned_changed_and_withdrawn_and_its_history_stays() {
        Contribution planned = PlanWords.contributions(
                        List.of("it I9 label=Capteurs links=D2.A1 improves=QUALITATIVE:mieux"))
                .getFirst();
        String body = ContributionTexts.of(planned).replace("\"author\":\"", "\"author\":\"usurped-");

        Answer tried = agent.put("", body, ONE, "kind", "IT_INVESTMENT", "code", "I9", "dryRun", "true")
                .is(200);
        agent.read(ONE, "kind", "IT_INVESTMENT", "code", "I9").is(404);
        Answer put =
                agent.put("", body, ONE, "kind", "IT_INVESTMENT", "code", "I9").is(201);

        assertThat(tried.<Object>at("$.after.improvements")).isEqualTo(put.at("$.after.improvements"));
        TraceLink link = now(ContributionKind.IT_INVESTMENT, "I9").links().getFirst();
        assertThat(link.author()).isEqualTo(agent.login());
        assertThat(link.provenance()).isEqualTo(LinkProvenance.PERSON);

        Answer read = agent.read(ONE, "kind", "IT_INVESTMENT", "code", "I9").is(200);
        assertThat(read.version()).isEqualTo(put.version());
        String changed = read.text().replace("Capteurs", "Capteurs d’humidité");
        agent.put("", changed, ONE, "kind", "IT_INVESTMENT", "code", "I9").isProblem(428, "version-missing");
        agent.put("0".repeat(64), changed, ONE, "kind", "IT_INVESTMENT", "code", "I9")
                .isProblem(412, "changed-meanwhile");
        Answer next = agent.put(read.version(), changed, ONE, "kind", "IT_INVESTMENT", "code", "I9")
                .is(200);
        assertThat(next.<String>at("$.before.title")).isEqualTo("Capteurs");
        assertThat(now(ContributionKind.IT_INVESTMENT, "I9").links()).containsExactly(link);
        agent.put(read.version(), changed, ONE, "kind", "IT_INVESTMENT", "code", "I9")
                .is(200);

        agent.delete(next.version(), ONE, "kind", "IT_INVESTMENT", "code", "I9").isProblem(400, "not-as-described");
        agent.delete(next.version(), ONE, "kind", "IT_INVESTMENT", "code", "I9", "reason", " ")
                .isProblem(400, "not-as-described");
        for (String dryRun : List.of("false", "true")) {
            agent.delete(next.version(), ONE, "kind", "IT_INVESTMENT", "code", "I9", "reason", ".", "dryRun", dryRun)
                    .isProblem(422, "values-refused");
        }
        agent.delete("", ONE, "kind", "IT_INVESTMENT", "code", "I9", "reason", "doublon")
                .isProblem(428, "version-missing");
        agent.delete(read.version(), ONE, "kind", "IT_INVESTMENT", "code", "I9", "reason", "doublon")
                .isProblem(412, "changed-meanwhile");
        agent.delete(next.version(), ONE, "kind", "IT_INVESTMENT", "code", "I9", "reason", "doublon", "dryRun", "true")
                .is(204);
        agent.delete(next.version(), ONE, "kind", "IT_INVESTMENT", "code", "I9", "reason", "doublon")
                .is(204);
        agent.read(ONE, "kind", "IT_INVESTMENT", "code", "I9").is(404);
        agent.delete(next.version(), ONE, "kind", "IT_INVESTMENT", "code", "I9", "reason", "doublon")
                .is(404);

        Answer history =
                agent.read(HISTORY, "kind", "IT_INVESTMENT", "code", "I9").is(200);
        assertThat(history.<Integer>at("$.total")).isEqualTo(3);
        assertThat(history.<List<String>>at("$.items[*].reason")).containsExactly("doublon");
        assertThat(history.<List<String>>at("$.items[*].author")).containsOnly(agent.login());
        assertThat(history.<List<String>>at("$.items[*].source"))
                .as("planned, changed, withdrawn")
                .containsExactly("interface (API)", "interface (API)", "interface (API)");
        assertThat(history.<List<String>>at("$.items[*].contribution.title"))
                .containsExactly("Capteurs", "Capteurs d’humidité");
        assertThat(history.<List<String>>at("$.items[*].version")).hasSize(2);
        agent.read(HISTORY, "kind", "IT_INVESTMENT", "code", "none").is(404);
    }

    @Test
    void what_a_file_brought_unsound_is_mended_bit_by_bit_and_says_what_is_left() {
        Answer read = agent.read(ONE, "kind", "PROCESS_CHANGE", "code", "P2").is(200);
        assertThat(read.<String>at("$.state")).isEqualTo("UNTRACED");

        String better = read.text().replace("\"links\":[]", "\"need\":\"payer plus vite\",\"links\":[]");
        Answer put = agent.put(read.version(), better, ONE, "kind", "PROCESS_CHANGE", "code", "P2")
                .is(200);

        assertThat(put.<List<String>>at("$.left[*].rule")).containsExactly("R15", "R15");
        assertThat(put.<String>at("$.left[0].mend")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void nothing_is_planned_where_there_is_no_plan(ContributionKind kind) {
        Program newcomer = agent.as(OwnAuthority.bare(home).login(Role.CONTRIBUTOR));
        Contribution planned = PlanWords.contributions(List.of(
                        "training X links=D1",
                        "it X links=D1 improves=QUALITATIVE:mieux",
                        "process X links=D1 need=temps whose=USER",
                        "organisation X links=D1",
                        "partner X links=D1 agreement=C1"))
                .get(kind.ordinal());

        newcomer.put("", ContributionTexts.of(planned), ONE, "kind", kind.name(), "code", "X")
                .is(409);

        newcomer.read(ALL).is(200);
        assertThat(newcomer.read(ALL).<Integer>at("$.total")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#/contribution/code | \"F1\" | \" F1\" | 422",
                "#/contribution/title | \"Gérer un patrimoine arboré\" | \"\" | 422",
                "#/contribution/year | 2023 | 3023 | 422",
                "#/contribution/year | 2023 | 2023.5 | 400",
                "#/contribution/year | 2023 | \"2023\" | 400",
                "#/contribution/category | \"PROFICIENCY\" | \"PRO\" | 400",
                "#/contribution/days | \"days\":2 | \"days\":-2 | 422",
                "#/contribution/days | \"days\":2 | \"days\":1e1000000000 | 422",
                "#/contribution/days | \"days\":2 | \"days\":1e-1000000000 | 422",
                "#/contribution/trainees | 12 | -12 | 422",
                "#/contribution/trainees | 12 | 12000000000 | 400",
                "#/contribution/cost | 3600.00 | 3600.005 | 422",
                "#/contribution/cost | 3600.00 | -3600 | 422",
                "#/contribution/cost | 3600.00 | 99999999999999999999 | 422",
                "#/contribution/cost | 3600.00 | 1000000000000 | 422",
                "#/contribution/links/0/percent | 100 | 0 | 422",
                "#/contribution/links/0/percent | 100 | 100.01 | 422",
                "#/contribution/links/0/percent | 100 | 99.999 | 422",
                "#/contribution/links/0/rationale | \"inscrit à la fiche action\" | \" \" | 422",
                "#/contribution/links/0/target | \"D2.A1\" | \"\" | 422",
                "#/contribution/links/0/kind | \"SERVES\" | \"SERVE\" | 400",
                "#/contribution/links/0 | [{\"target\" | [null,{\"target\" | 422",
                "#/contribution/needs/0 | [\"B1\"] | [null] | 422",
                "#/contribution/kind | \"kind\":\"TRAINING\" | \"kind\":\"COURSE\" | 400"
            })
    void a_value_that_cannot_be_is_named_with_its_place(String pointer, String sound, String unsound, int status) {
        Answer read = agent.read(ONE, "kind", "TRAINING", "code", "F1");
        assertThat(read.text()).contains(sound);
        int place = read.text().indexOf(sound, read.text().indexOf("\"contribution\":"));
        String body = read.text().substring(0, place) + unsound + read.text().substring(place + sound.length());

        Answer refused = agent.put(read.version(), body, ONE, "kind", "TRAINING", "code", "F1");

        refused.isProblem(status, status == 400 ? "not-as-described" : "values-refused");
        assertThat(refused.pointers()).containsExactly(pointer);
        assertThat(agent.read(ONE, "kind", "TRAINING", "code", "F1").version()).isEqualTo(read.version());
    }

    @Test
    void kind_and_code_of_the_address_are_those_of_the_contribution() {
        Answer read = agent.read(ONE, "kind", "TRAINING", "code", "F1");

        assertThat(agent.put("", read.text(), ONE, "kind", "TRAINING", "code", "F9")
                        .is(422)
                        .pointers())
                .containsExactly("#/contribution/code");
        assertThat(agent.put("", read.text(), ONE, "kind", "IT_INVESTMENT", "code", "F1")
                        .is(422)
                        .pointers())
                .containsExactly("#/contribution/kind");
        agent.read(ONE, "kind", "TRAINING", "code", "\u0000").isProblem(400, "not-as-described");
        agent.read(ONE, "kind", "TRAINING", "code", " ").isProblem(400, "not-as-described");
        agent.read(ONE, "kind", "TRAINING", "code", "x".repeat(201)).isProblem(400, "not-as-described");
        agent.read(ONE, "kind", "TRAINING", "code", "x".repeat(200)).is(404);
        assertThat(agent.put(
                                "*",
                                "{\"background\":{\"needs\":[{\"code\":\"" + "x".repeat(201)
                                        + "\",\"kind\":\"SKILL\",\"label\":\"Trop long\"}]}}",
                                BACKGROUND)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/background/needs/0/code");
    }

    @Test
    void links_made_before_their_objective_was_revised_wait_until_somebody_confirms_them() {
        Answer waiting = agent.read(ALL + "/to-confirm").is(200);
        assertThat(waiting.<List<String>>at("$.items[*].contribution.code")).containsExactly("F1", "I1", "O1");
        assertThat(waiting.<List<String>>at("$.items[*].revisions[*].decision")).containsOnly("2024-06-12/3");
        assertThat(waiting.<List<String>>at("$.items[*].revisions[*].at"))
                .containsOnly(PlanOfTheTown.REVISED.toString());

        assertThat(waiting.<List<String>>at("$.items[*].revised")).containsOnly(PlanOfTheTown.REVISED.toString());

        String asked = "{\"kind\":\"IT_INVESTMENT\",\"code\":\"I1\",\"target\":\"D2.A1\",\"revised\":\""
                + PlanOfTheTown.REVISED + "\"}";
        String before = now(ContributionKind.IT_INVESTMENT, "I1").version().value();
        agent.post("", asked.replace("2024-06", "2024-05"), CONFIRMATIONS).isProblem(412, "changed-meanwhile");
        assertThat(agent.post("", asked.replace("\"" + PlanOfTheTown.REVISED + "\"", "7"), CONFIRMATIONS)
                        .isProblem(400, "not-as-described")
                        .pointers())
                .containsExactly("#/revised");
        assertThat(now(ContributionKind.IT_INVESTMENT, "I1").version().value()).isEqualTo(before);
        Answer confirmed = agent.post("", asked, CONFIRMATIONS).is(200);
        assertThat(agent.post("", asked, CONFIRMATIONS).is(200).<String>at("$.version"))
                .as("sent again")
                .isEqualTo(confirmed.at("$.version"));

        assertThat(confirmed.<String>at("$.version")).isEqualTo(Versions.of(now(ContributionKind.IT_INVESTMENT, "I1")));
        assertThat(now(ContributionKind.IT_INVESTMENT, "I1")
                        .links()
                        .getFirst()
                        .confirmed()
                        .orElseThrow()
                        .author())
                .isEqualTo(agent.login());
        assertThat(agent.read(HISTORY, "kind", "IT_INVESTMENT", "code", "I1")
                        .<List<String>>at("$.items[*].source")
                        .getLast())
                .isEqualTo("interface (API)");
        assertThat(agent.read(ALL + "/to-confirm").<List<String>>at("$.items[*].contribution.code"))
                .containsExactly("F1", "O1");
        agent.post("", "{\"kind\":\"TRAINING\",\"code\":\"F1\",\"target\":\"D2.A1\"}", CONFIRMATIONS)
                .is(200);
        assertThat(agent.read(ALL + "/to-confirm").<List<String>>at("$.items[*].contribution.code"))
                .as("without saying what was seen")
                .containsExactly("O1");
        agent.post("", "{\"kind\":\"IT_INVESTMENT\",\"code\":\"I1\",\"target\":\"D1\"}", CONFIRMATIONS)
                .is(404);
        agent.post("", "{\"kind\":\"IT_INVESTMENT\",\"code\":\"I8\",\"target\":\"D1\"}", CONFIRMATIONS)
                .is(404);
        assertThat(agent.post("", "{\"kind\":\"IT_INVESTMENT\",\"code\":\"I1\"}", CONFIRMATIONS)
                        .isProblem(400, "not-as-described")
                        .pointers())
                .containsExactly("#/target");
    }

    @Test
    void needs_whose_objective_was_revised_wait_until_somebody_confirms_them_as_they_were_listed() {
        home.contributions.keep(
                own.owner(),
                Background.of(new CompetencyNeed(
                        "B1", CompetencyNeed.Kind.SKILL, "Choisir des arbres", List.of(new PlanCode("D2.A1")))),
                new TimelineEntry("admin", DeedsOfTheTown.BROUGHT, "besoins-2023.csv"));

        Answer waiting = agent.read(BACKGROUND + "/to-confirm").is(200);

        assertThat(waiting.<List<String>>at("$.items[*].need")).containsExactly("B1");
        assertThat(waiting.<String>at("$.items[0].label")).isEqualTo("Choisir des arbres");
        assertThat(waiting.<String>at("$.items[0].target")).isEqualTo("D2.A1");
        assertThat(waiting.<String>at("$.items[0].held.author")).isEqualTo("admin");
        assertThat(waiting.<String>at("$.items[0].held.at")).isEqualTo(DeedsOfTheTown.BROUGHT.toString());
        assertThat(waiting.<String>at("$.items[0].revised")).isEqualTo(PlanOfTheTown.REVISED.toString());
        assertThat(waiting.<List<String>>at("$.items[0].revisions[*].decision")).containsExactly("2024-06-12/3");
        assertThat(waiting.<List<String>>at("$.items[0].trainings[*].code")).containsExactly("F1");

        String needs = BACKGROUND + "/confirmations";
        String asked = "{\"need\":\"B1\",\"target\":\"D2.A1\",\"revised\":\"" + PlanOfTheTown.REVISED + "\"}";
        agent.as(own.login(Role.CONTROLLER)).post("", asked, needs).isProblem(403, "not-allowed");
        agent.post("", asked.replace("2024-06", "2024-05"), needs).isProblem(412, "changed-meanwhile");
        agent.post("", asked.replace("B1", "B9"), needs).isProblem(404, "not-here");
        agent.post("", asked.replace("D2.A1", "D1"), needs).isProblem(404, "not-here");
        for (String no : List.of("7", "\"2024-06-12\"", "\"2024-06-12T16:00:00+02:00\"", "1e1000000000")) {
            assertThat(agent.post("", asked.replace("\"" + PlanOfTheTown.REVISED + "\"", no), needs)
                            .isProblem(400, "not-as-described")
                            .pointers())
                    .containsExactly("#/revised");
        }
        assertThat(home.confirmations.all(own.owner())).isEmpty();

        assertThat(agent.post("", asked, needs).is(200).<Boolean>at("$.changed"))
                .isTrue();
        assertThat(agent.post("", asked, needs).is(200).<Boolean>at("$.changed"))
                .as("sent again")
                .isFalse();

        assertThat(home.confirmations.all(own.owner()))
                .extracting(said -> said.author() + " " + said.name() + " " + said.target())
                .containsExactly(agent.login() + " B1 D2.A1");
        assertThat(agent.read(BACKGROUND + "/to-confirm").<Integer>at("$.total"))
                .isZero();
    }

    @Test
    void what_contributions_are_judged_against_is_said_whole_and_never_taken_back() {
        Answer read = agent.read(BACKGROUND).is(200);
        assertThat(read.<Integer>at("$.background.agents")).isEqualTo(640);
        agent.put(read.version(), read.text(), BACKGROUND).is(200);
        assertThat(agent.read(BACKGROUND).version()).isEqualTo(read.version());

        String more = read.text().replace("640", "655");
        agent.put("", more, BACKGROUND).isProblem(428, "version-missing");
        agent.put("0".repeat(64), more, BACKGROUND).isProblem(412, "changed-meanwhile");
        agent.put(read.version(), more, BACKGROUND, "dryRun", "true").is(200);
        assertThat(book().background().agents()).hasValue(640);
        Answer put = agent.put(read.version(), more, BACKGROUND).is(200);
        assertThat(book().background().agents()).hasValue(655);
        assertThat(home.contributions.latest(own.owner()).orElseThrow().entry().source())
                .isEqualTo("interface (API)");
        assertThat(agent.read(BACKGROUND).version()).isEqualTo(put.version());

        Answer less = agent.put(put.version(), "{\"background\":{}}", BACKGROUND);
        assertThat(less.isProblem(422, "values-refused").pointers())
                .containsExactly("#/background/needs", "#/background/trainingPlans", "#/background/agents");
        assertThat(agent.put(
                                put.version(),
                                more.replace("\"trainingPlans\":[", "\"trainingPlans\":[{\"year\":2023},"),
                                BACKGROUND)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/background/trainingPlans");
    }

    @Test
    void the_first_background_needs_no_version() {
        Program newcomer = agent.as(OwnAuthority.bare(home).login(Role.CONTRIBUTOR));

        newcomer.put("", "{\"background\":{\"agents\":12}}", BACKGROUND).is(200);

        assertThat(newcomer.read(BACKGROUND).<Integer>at("$.background.agents")).isEqualTo(12);
        Program other = agent.as(OwnAuthority.bare(home).login(Role.CONTRIBUTOR));
        String unsaid = other.read(BACKGROUND).is(200).version();
        other.put("0".repeat(64), "{\"background\":{\"agents\":12}}", BACKGROUND)
                .isProblem(412, "changed-meanwhile");
        other.put(unsaid, "{\"background\":{\"agents\":12}}", BACKGROUND).is(200);
        other.put(unsaid, "{\"background\":{\"agents\":13}}", BACKGROUND).isProblem(412, "changed-meanwhile");
    }

    @Test
    void nothing_of_another_authority_is_read_or_written() {
        Program neighbour = agent.as(OwnAuthority.like(home).login(Role.PLAN_OFFICER));
        String other = own.siren().value();
        String version = agent.read(ONE, "kind", "TRAINING", "code", "F1").version();
        String body = agent.read(ONE, "kind", "TRAINING", "code", "F1").text();
        String before = book().version().value();

        for (String path : List.of(ALL, ALL + "/to-confirm", BACKGROUND, BACKGROUND + "/to-confirm")) {
            neighbour.read(path, "authority", other).is(404);
        }
        for (String path : List.of(ONE, HISTORY)) {
            neighbour
                    .read(path, "authority", other, "kind", "TRAINING", "code", "F1")
                    .is(404);
        }
        neighbour
                .put(version, body, ONE, "authority", other, "kind", "TRAINING", "code", "F1")
                .is(404);
        neighbour
                .delete(version, ONE, "authority", other, "kind", "TRAINING", "code", "F1", "reason", "doublon")
                .is(404);
        neighbour
                .put("", "{\"background\":{\"agents\":12}}", BACKGROUND, "authority", other)
                .is(404);
        neighbour
                .post(
                        "",
                        "{\"kind\":\"TRAINING\",\"code\":\"F1\",\"target\":\"D2.A1\"}",
                        CONFIRMATIONS,
                        "authority",
                        other)
                .is(404);
        neighbour
                .post(
                        "",
                        "{\"need\":\"B1\",\"target\":\"D2\",\"revised\":\"" + PlanOfTheTown.REVISED + "\"}",
                        BACKGROUND + "/confirmations",
                        "authority",
                        other)
                .is(404);
        assertThat(book().version().value()).isEqualTo(before);
    }
}
