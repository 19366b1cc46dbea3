package fr.continuum.adapters.web.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// The plan read, changed, adopted by API. Each test has an authority of its own.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PlanApiTest {

    /// Of a mandate that is over.
    private static final PlanContent PAST =
            PlanWords.plan(List.of("plan ancien start=2014-01-01 end=2020-12-31", "challenge A1"));

    private static final String PLAN = "/api/v1/plan";
    private static final String ELEMENT = "/api/v1/plan/element";

    private final Home home;
    private final OwnAuthority own;
    private final Program officer;

    @Autowired
    PlanApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.like(home);
        this.officer = new Program(mvc, own.login(Role.PLAN_OFFICER));
    }

    private PlanContent now() {
        return versioned().content().content();
    }

    private Versioned<MandatePlan> versioned() {
        return home.plans.latest(own.owner()).orElseThrow();
    }

    private List<PlanHistory.Entry> entries() {
        return home.plans.history(own.owner(), now().code()).entries();
    }

    @Test
    void a_plan_read_and_put_back_is_no_change() {
        Answer read = officer.read(PLAN).is(200);
        int entries = entries().size();

        Answer put = officer.put(read.version(), read.text(), PLAN).is(200);

        assertThat(put.version()).isEqualTo(read.version()).isEqualTo(read.at("$.version"));
        assertThat(put.<List<Object>>at("$.diff.plan")).isEmpty();
        assertThat(put.<List<Object>>at("$.diff.elements")).isEmpty();
        assertThat(entries()).hasSize(entries);
    }

    @Test
    void what_has_changed_meanwhile_is_not_overwritten() {
        Answer read = officer.read(PLAN);
        rename("D1.A2", "Une cantine bio", read.version()).is(200);

        officer.put(read.version(), read.text(), PLAN).isProblem(412, "changed-meanwhile");

        assertThat(now().find(new PlanCode("D1.A2")).orElseThrow().label()).isEqualTo("Une cantine bio");
    }

    private Answer rename(String code, String label, String version) {
        Answer read = officer.read(ELEMENT, "code", code);
        String was = read.at("$.element.label");
        return officer.put(
                version,
                read.text()
                        .replace(was, label)
                        .replaceFirst(
                                "}$",
                                ", \"revision\": {\"reason\": \"mieux dit\", \"decision\": \"2025-1\", \"on\":"
                                        + " \"2025-01-31\"}}"),
                ELEMENT,
                "code",
                code);
    }

    @Test
    void a_change_sent_again_after_it_was_made_is_no_conflict() {
        Answer read = officer.read(PLAN);
        Answer first = rename("D1.A2", "Une cantine bio", read.version()).is(200);
        int entries = entries().size();

        Answer again = rename("D1.A2", "Une cantine bio", read.version()).is(200);

        assertThat(again.version()).isEqualTo(first.version());
        assertThat(entries()).hasSize(entries);
    }

    @Test
    void without_the_version_that_was_read_nothing_changes() {
        Answer read = officer.read(PLAN);

        Answer refused = officer.put("", read.text().replace("Rochebrune 2026", "Autre"), PLAN);

        refused.isProblem(428, "version-missing");
        assertThat(refused.<String>at("$.detail")).contains("If-Match", read.version());
        assertThat(now().name()).isEqualTo("Rochebrune 2026");
    }

    @Test
    void a_new_element_changes_the_plan_and_is_asked_for_the_version_of_the_plan() {
        String version = officer.read(PLAN).version();
        String axis = "{\"element\": {\"level\": \"AXIS\", \"code\": \"X9\", \"label\": \"Vivre\"}}";

        Answer refused = officer.put("", axis, ELEMENT, "code", "X9").isProblem(428, "version-missing");

        assertThat(refused.<String>at("$.detail"))
                .contains("le plan en vigueur", "que l’élément soit nouveau ou non", version)
                .doesNotContain("Ce qui doit changer existe");
    }

    @Test
    void what_names_nobody_nothing_or_is_too_long_is_refused_with_its_rule() {
        String version = officer.read(PLAN).version();

        assertThat(broken(version, "X9", "\"label\": \"" + "a".repeat(501) + "\""))
                .containsExactly("R06", "R43");
        assertThat(broken(version, "d1", "\"label\": \"Autre\"")).containsExactly("R06", "R01");
        Answer read = officer.read(ELEMENT, "code", "D1.A2");
        assertThat(officer.put(
                                version,
                                read.text().replaceFirst("\"post\":\\s*\"", "\"account\": \"personne\", \"post\": \""),
                                ELEMENT,
                                "code",
                                "D1.A2")
                        .is(422)
                        .<List<String>>at("$.violations[*].rule"))
                .containsExactly("R10");
    }

    private List<String> broken(String version, String code, String said) {
        return officer.put(
                        version,
                        "{\"element\": {\"level\": \"AXIS\", \"code\": \"" + code + "\", " + said + "}}",
                        ELEMENT,
                        "code",
                        code)
                .is(422)
                .at("$.violations[*].rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"%s\"", "\"%s\"", "%s", "\"other\", \"%s\"", "*"})
    void the_version_may_be_said_as_servers_and_programs_say_it(String mark) {
        String version = officer.read(PLAN).version();

        officer.send(put(Program.address(ELEMENT, "code", "D1.A2"))
                        .header("If-Match", mark.formatted(version))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(PlanTexts.element(
                                ((Action) now().find(new PlanCode("D1.A2")).orElseThrow())
                                        .heldBy(List.of())
                                        .in(new ActionState.OnHold("travaux")))))
                .is(200);
    }

    @Test
    void a_reader_who_has_the_version_already_is_sent_nothing() {
        String version = officer.read(PLAN).version();

        Answer again = officer.send(get(PLAN).header("If-None-Match", "\"" + version + "\""));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void a_dry_run_says_what_would_change_and_writes_nothing() {
        Answer read = officer.read(PLAN);
        int entries = entries().size();
        String next = read.text().replace("4200000.00", "4300000.50");

        Answer refused =
                officer.put(read.version(), next, PLAN, "dryRun", "true").isProblem(422, "rules-broken");
        assertThat(refused.rules()).containsExactly("R06");

        String revised = next.replaceFirst(
                "}$",
                ",\"revision\":{\"reason\":\"révision des prix\",\"decision\":\"2025-4\",\"on\":\"2025-02-03\"}}");
        Answer told =
                officer.put(read.version(), revised, PLAN, "dryRun", "true").is(200);

        assertThat(told.<Boolean>at("$.dryRun")).isTrue();
        assertThat(told.<List<String>>at("$.diff.elements[*].code")).containsExactly("D4.A1");
        assertThat(told.<List<String>>at("$.diff.elements[0].facts[*].fact")).containsExactly("PLANNED_BUDGET");
        assertThat(told.<List<String>>at("$.diff.elements[0].facts[0].before")).containsExactly("4200000.00");
        assertThat(told.<List<String>>at("$.diff.elements[0].facts[0].after")).containsExactly("4300000.50");
        assertThat(told.<Boolean>at("$.diff.elements[0].facts[0].voted")).isTrue();
        assertThat(told.version()).isEmpty();
        assertThat(entries()).hasSize(entries);

        Answer made = officer.put(read.version(), revised, PLAN).is(200);
        assertThat(made.<String>at("$.version")).isEqualTo(told.at("$.version"));
        assertThat(made.<Object>at("$.diff")).isEqualTo(told.at("$.diff"));
        assertThat(entries().getLast().author()).isEqualTo(officer.login());
        assertThat(entries().getLast().revision().orElseThrow().decision()).isEqualTo("2025-4");
        assertThat(versioned().entry().source()).isEqualTo("interface (API)");
    }

    @Test
    void past_days_and_what_was_voted_are_read_and_held_against_today() {
        Answer before = officer.read(PLAN, "on", "2022-03-20").is(200);
        Answer voted = officer.read(PLAN, "as", "voted").is(200);
        Answer today = officer.read(PLAN).is(200);

        assertThat(before.text()).doesNotContain("\"adoption\"").contains(PlanOfTheTown.BEFORE_REVISION);
        assertThat(voted.text()).contains("\"adoption\"").contains(PlanOfTheTown.BEFORE_REVISION);
        assertThat(today.text()).doesNotContain(PlanOfTheTown.BEFORE_REVISION);
        assertThat(List.of(before.version(), voted.version(), today.version())).doesNotHaveDuplicates();
        officer.read(PLAN, "on", "2022-02-28").is(404);

        assertThat(officer.read(PLAN + "/diff", "from", "voted").<List<String>>at("$.elements[*].code"))
                .containsExactly("D2.A1");
        assertThat(officer.read(PLAN + "/diff", "from", "2022-03-20", "to", "2022-03-21")
                        .<List<String>>at("$.plan[*].fact"))
                .containsExactly("ADOPTION");
        assertThat(officer.read(PLAN + "/diff", "from", "2022-01-01", "to", "2022-03-01")
                        .<List<String>>at("$.elements[*].kind"))
                .hasSize(now().elements().size())
                .containsOnly("ADDED");
        officer.read(PLAN + "/diff", "from", "2021-01-01", "to", "2021-12-31").is(404);
    }

    @Test
    void all_that_happened_is_told_page_by_page_or_of_one_element() {
        Answer all = officer.read(PLAN + "/history", "size", "2", "page", "2").is(200);
        assertThat(all.<Integer>at("$.total")).isEqualTo(entries().size());
        assertThat(all.<List<Object>>at("$.items")).hasSize(entries().size() - 2);

        Answer trees = officer.read(PLAN + "/history", "code", "D2.A1").is(200);
        assertThat(trees.<List<String>>at("$.items[-1:].revision.decision")).containsExactly("2024-06-12/3");
        assertThat(trees.<List<String>>at("$.items[*].diff.elements[*].code")).containsOnly("D2.A1");
        assertThat(trees.<List<Object>>at("$.items[*].diff.plan[*]")).isEmpty();
        officer.read(PLAN + "/history", "code", "Z9").is(404);
        officer.read(PLAN + "/history", "page", "0").isProblem(400, "not-as-described");
        officer.read(PLAN + "/history", "size", "501").isProblem(400, "not-as-described");
        assertThat(officer.read(PLAN + "/history", "page", "9").<List<Object>>at("$.items"))
                .isEmpty();
    }

    @Test
    void an_element_comes_changes_and_goes() {
        String body = PlanTexts.element(Action.of("D1.A9", "Un jardin par école", "D1"))
                .replaceFirst(
                        "}$", ",\"revision\":{\"reason\":\"ajouté\",\"decision\":\"2025-5\",\"on\":\"2025-02-03\"}}");
        String version = officer.read(PLAN).version();

        Answer come = officer.put(version, body, ELEMENT, "code", "D1.A9").is(201);
        assertThat(come.<List<String>>at("$.diff.elements[*].kind")).containsExactly("ADDED");
        Answer read = officer.read(ELEMENT, "code", "D1.A9").is(200);
        assertThat(read.version()).isEqualTo(come.version());

        officer.put(come.version(), body.replace("\"D1\"", "\"D2\""), ELEMENT, "code", "D1.A9")
                .is(200);
        assertThat(now().elements().getLast().code().value()).isEqualTo("D1.A9");

        String last = officer.read(PLAN).version();
        assertThat(officer.delete(last, ELEMENT, "code", "D1.A9").is(422).rules())
                .containsExactly("R06");
        Answer gone = officer.delete(
                        last,
                        ELEMENT,
                        "code",
                        "D1.A9",
                        "revisionReason",
                        "renoncé",
                        "revisionDecision",
                        "2025-6",
                        "revisionOn",
                        "2025-02-04")
                .is(200);
        assertThat(gone.<List<String>>at("$.diff.elements[*].kind")).containsExactly("REMOVED");
        officer.read(ELEMENT, "code", "D1.A9").is(404);
        officer.delete(gone.version(), ELEMENT, "code", "D1.A9").is(404);
        officer.delete("", ELEMENT, "code", "D1.A2").isProblem(428, "version-missing");
        officer.delete(last, ELEMENT, "code", "D1.A2").isProblem(412, "changed-meanwhile");
        officer.delete(gone.version(), ELEMENT, "code", "D1.A2", "revisionReason", "seul")
                .isProblem(400, "not-as-described");
    }

    @Test
    void what_is_linked_is_not_deleted_whatever_decision_is_named() {
        String version = officer.read(PLAN).version();

        Answer refused = officer.delete(
                version,
                ELEMENT,
                "code",
                "D3.A1",
                "revisionReason",
                "renoncé",
                "revisionDecision",
                "2025-6",
                "revisionOn",
                "2025-02-04");

        assertThat(refused.isProblem(422, "rules-broken").rules()).containsExactly("R07");
        assertThat(refused.<String>at("$.violations[0].sentence")).startsWith("Ce qui est relié");
        assertThat(refused.<String>at("$.violations[0].mend")).startsWith("Abandonnez-le");
    }

    @Test
    void the_plan_of_the_next_mandate_begins_and_is_adopted() {
        PlanContent next =
                PlanWords.plan(List.of("challenge N1 elected department", "challenge N2", "action N1.A1 principal=N1"));
        OwnAuthority own = OwnAuthority.bare(home);
        Program officer = this.officer.as(own.login(Role.PLAN_OFFICER));
        String before = officer.put("", PlanTexts.plan(PAST), PLAN).is(201).version();
        assertThat(officer.put(before, PlanTexts.plan(next), PLAN, "beginAnother", "true", "dryRun", "true")
                        .is(200)
                        .<List<String>>at("$.diff.elements[*].kind"))
                .containsOnly("ADDED");
        Answer begun = officer.put(before, PlanTexts.plan(next), PLAN, "beginAnother", "true")
                .is(201);
        assertThat(inForce(own)).isEqualTo(next);
        officer.put(before, PlanTexts.plan(next), PLAN, "beginAnother", "true").is(200);

        String vote = "{\"on\": \"2026-11-02\", \"decision\": \"2026-11-02/1\"}";
        Answer refused = officer.post(begun.version(), vote, PLAN + "/adoption").isProblem(422, "rules-broken");
        assertThat(refused.rules()).containsExactly("R05", "R05");
        assertThat(refused.<List<String>>at("$.violations[*].subject")).containsOnly("plan cap · N2");

        Answer fit = officer.put(
                        begun.version(),
                        PlanTexts.plan(PlanWords.plan(
                                List.of("challenge N1 elected department", "action N1.A1 principal=N1"))),
                        PLAN)
                .is(200);
        officer.post("", vote, PLAN + "/adoption").isProblem(428, "version-missing");
        officer.post(begun.version(), vote, PLAN + "/adoption").isProblem(412, "changed-meanwhile");
        assertThat(officer.post(fit.version(), vote, PLAN + "/adoption", "dryRun", "true")
                        .is(200)
                        .<List<String>>at("$.diff.plan[*].fact"))
                .containsExactly("ADOPTION");
        assertThat(inForce(own).adoption()).isEmpty();
        officer.post(fit.version(), vote, PLAN + "/adoption").is(200);
        assertThat(inForce(own).adoption().orElseThrow().decision()).isEqualTo("2026-11-02/1");
        officer.read(PLAN, "as", "voted").is(200);
    }

    @Test
    void a_code_mistyped_begins_no_plan() {
        Answer read = officer.read(PLAN).is(200);
        String before = read.text();
        String mistyped = before.replace("\"rochebrune-2020\"", "\"rochebrune-202O\"");

        for (String dry : List.of("false", "true")) {
            Answer refused = officer.put(read.version(), mistyped, PLAN, "dryRun", dry);
            assertThat(refused.isProblem(422, "values-refused").pointers()).containsExactly("#/plan/code");
            assertThat(refused.<String>at("$.errors[0].detail")).contains("rochebrune-2020", "beginAnother");
        }
        officer.put("0".repeat(64), mistyped, PLAN).isProblem(412, "changed-meanwhile");
        assertThat(officer.put(read.version(), before.replace("Rochebrune 2026", "Autre"), PLAN, "beginAnother", "true")
                        .isProblem(422, "values-refused")
                        .pointers())
                .as("the plan in force does not begin")
                .containsExactly("#/plan/code");
        assertThat(officer.read(PLAN).version()).isEqualTo(read.version());
    }

    @Test
    void a_plan_that_was_replaced_does_not_begin_again() {
        OwnAuthority own = OwnAuthority.bare(home);
        Program officer = this.officer.as(own.login(Role.PLAN_OFFICER));
        Answer past = officer.put("", PlanTexts.plan(PAST), PLAN).is(201);
        PlanContent next = PlanWords.plan(List.of("challenge N1"));
        Answer begun = officer.put(past.version(), PlanTexts.plan(next), PLAN, "beginAnother", "true")
                .is(201);

        Answer again = officer.put(begun.version(), PlanTexts.plan(PAST), PLAN, "beginAnother", "true");

        assertThat(again.isProblem(422, "values-refused").pointers()).containsExactly("#/plan/code");
        assertThat(again.<String>at("$.errors[0].detail")).contains("ne recommence pas");
        assertThat(inForce(own)).isEqualTo(next);
    }

    private PlanContent inForce(OwnAuthority own) {
        return home.plans.latest(own.owner()).orElseThrow().content().content();
    }

    @Test
    void the_first_plan_is_created_and_needs_no_version() {
        OwnAuthority bare = OwnAuthority.bare(home);
        Program neighbour = officer.as(bare.login(Role.PLAN_OFFICER));
        neighbour.read(PLAN).is(404);
        neighbour.read(PLAN + "/history").is(404);
        neighbour.read(PLAN, "as", "voted").is(404);
        PlanContent plan = PlanWords.plan(List.of("challenge D1", "action A1 principal=D1", "pledge P1 objectives=D1"));
        neighbour.put("0".repeat(64), PlanTexts.plan(plan), PLAN).isProblem(412, "changed-meanwhile");
        neighbour.put("", PlanTexts.plan(plan), PLAN, "dryRun", "true").is(200);

        neighbour.put("", PlanTexts.plan(plan), PLAN).is(201);

        assertThat(home.plans.latest(bare.owner()).orElseThrow().content().content())
                .isEqualTo(plan);
        assertThat(neighbour.read(PLAN).version()).isEqualTo(plan.version().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/plan/elements/3/code | \"D2\" | \" D2\" | 422",
                "/plan/elements/0/label | \"Défi 1 – Grandir ici : des écoles rénovées et ouvertes sur le quartier\" | \" \" | 422",
                "/plan/elements/1/state/name | \"IN_PROGRESS\" | \"STARTED\" | 400",
                "/plan/elements/1/start | \"2022-09-01\" | \"2022-02-30\" | 400",
                "/plan/elements/1/end | \"2025-06-30\" | \"2021-06-30\" | 422",
                "/plan/elements/8/plannedBudget | 4200000.00 | 4200000.001 | 422",
                "/plan/elements/8/plannedBudget | 4200000.00 | -1 | 422",
                "/plan/elements/8/plannedBudget | 4200000.00 | 1e400 | 422",
                "/plan/elements/8/plannedBudget | 4200000.00 | \"4200000.00\" | 400",
                "/plan/elements/0/roles/0/post | \"Adjointe au maire, D1\" | \"\" | 422",
                "/plan/elements/0/roles/0/role | \"LEAD_ELECTED\" | \"MAYOR\" | 400",
                "/plan/elements/0/level | \"level\":\"STRATEGIC_OBJECTIVE\" | \"level\":\"CHALLENGE\" | 400",
                "/plan/elements/0/territories/0/code | \"99001\" | \"\\u0000\" | 400",
                "/plan/elements/0/territories/0/code | \"99001\" | \"\\ud83d\" | 400",
                "/plan/term/end | \"2026-12-31\" | \"2020-07-05\" | 422",
                "/plan/levelNames/AXIS | \"AXIS\":\"axe\" | \"AXIS\":\"\" | 422",
                "/plan/adoption/decision | \"2022-03-21/7\" | \"\" | 422",
                "/plan/code | \"rochebrune-2020\" | null | 400",
                "/plan/naem | \"name\":\"Rochebrune | \"naem\":1,\"name\":\"Rochebrune | 400",
                "/plan/links/0/kind | \"REINFORCES\" | 1 | 400"
            })
    void a_value_that_cannot_be_is_named_with_its_place(String pointer, String sound, String unsound, int status) {
        Answer read = officer.read(PLAN);
        assertThat(read.text()).contains(sound);
        String before = read.version();

        Answer refused = officer.put(before, replaceFirst(read.text(), sound, unsound), PLAN);

        refused.isProblem(status, status == 400 ? "not-as-described" : "values-refused");
        String[] steps = pointer.split("/");
        assertThat(refused.pointers())
                .hasSize(1)
                .allSatisfy(place -> assertThat(place).matches(pattern(steps)));
        assertThat(refused.<String>at("$.errors[0].detail")).isNotBlank();
        assertThat(officer.read(PLAN).version()).isEqualTo(before);
    }

    private static String replaceFirst(String text, String sound, String unsound) {
        int place = text.indexOf(sound);
        return text.substring(0, place) + unsound + text.substring(place + sound.length());
    }

    /// Numbers stand for any: which element comes first is the fixture's affair.
    private static String pattern(String[] steps) {
        return "#" + String.join("/", steps).replaceAll("/[0-9]+", "/[0-9]+");
    }

    @Test
    void every_element_that_cannot_be_is_named_at_once() {
        Answer read = officer.read(PLAN);
        String unsound = read.text().replaceAll("\"post\":\"Chef de projet [^\"]*\"", "\"post\":\" \"");

        Answer refused = officer.put(read.version(), unsound, PLAN).isProblem(422, "values-refused");

        long actions = now().elements().stream()
                .filter(element -> element.level() == PlanLevel.ACTION)
                .count();
        assertThat(refused.pointers())
                .hasSize((int) actions)
                .allMatch(place -> place.matches("#/plan/elements/[0-9]+/roles/0/post"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "\"plan\"", "{\"plan\": {}} trailing", "{\"plan\":1,\"plan\":2}", "{}"})
    void what_is_no_plan_at_all_is_a_problem_of_the_request(String body) {
        officer.put(officer.read(PLAN).version(), body, PLAN).isProblem(400, "not-as-described");
    }

    @Test
    void other_kinds_of_content_and_more_than_can_be_read_are_refused() {
        officer.send(put(PLAN).contentType(MediaType.TEXT_PLAIN).content("plan"))
                .is(415);
        officer.put("", "{\"plan\": {\"code\": \"" + "x".repeat(17 * 1024 * 1024) + "\"}}", PLAN)
                .is(413);
    }

    @Test
    void the_code_of_the_address_is_that_of_the_element() {
        Answer refused = officer.put(
                officer.read(PLAN).version(),
                PlanTexts.element(Action.of("D1.A9", "Jardin", "D1")),
                ELEMENT,
                "code",
                "D1.A8");

        assertThat(refused.isProblem(422, "values-refused").pointers()).containsExactly("#/element/code");
    }

    @Test
    void a_parameter_nobody_knows_is_refused_before_anything_is_written() {
        Answer read = officer.read(PLAN);

        Answer refused =
                officer.put(read.version(), read.text().replace("Rochebrune 2026", "Autre"), PLAN, "dryrun", "true");

        refused.isProblem(400, "not-as-described");
        assertThat(refused.<List<String>>at("$.errors[*].parameter")).containsExactly("dryrun");
        assertThat(now().name()).isEqualTo("Rochebrune 2026");
    }

    @Test
    void refusals_are_told_in_the_callers_language() {
        Answer read = officer.read(PLAN);
        var request = put(PLAN)
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + read.version() + "\"")
                .content(read.text().replace("Rochebrune 2026", "Other"));

        assertThat(officer.send(request.header("Accept-Language", "de, en-GB;q=0.9, fr;q=0.1"))
                        .<String>at("$.violations[0].sentence"))
                .startsWith("After adoption");
        assertThat(officer.put(read.version(), read.text().replace("Rochebrune 2026", "Autre"), PLAN)
                        .<String>at("$.violations[0].sentence"))
                .startsWith("Après l’adoption");
    }

    @Test
    void nothing_of_another_authority_is_read_or_written() {
        String other = own.siren().value();
        Program neighbour = officer.as(OwnAuthority.like(home).login(Role.PLAN_OFFICER));
        for (String path : List.of(PLAN, PLAN + "/history")) {
            neighbour.read(path, "authority", other).is(404);
        }
        neighbour.read(PLAN + "/diff", "from", "voted", "authority", other).is(404);
        neighbour.read(ELEMENT, "code", "D1", "authority", other).is(404);
        String version = officer.read(PLAN).version();
        String body = officer.read(PLAN).text();
        neighbour.put(version, body, PLAN, "authority", other).is(404);
        neighbour
                .put(
                        version,
                        PlanTexts.element(Action.of("D1.A9", "Jardin", "D1")),
                        ELEMENT,
                        "code",
                        "D1.A9",
                        "authority",
                        other)
                .is(404);
        neighbour.delete(version, ELEMENT, "code", "D1.A2", "authority", other).is(404);
        neighbour
                .post(version, "{\"on\": \"2026-11-02\", \"decision\": \"1\"}", PLAN + "/adoption", "authority", other)
                .is(404);
        assertThat(officer.read(PLAN).version()).isEqualTo(version);
        officer.read(PLAN, "authority", other).is(200);
        officer.read(PLAN, "authority", Town.SIREN.value()).is(404);
        officer.read(PLAN, "authority", "123456789").is(404);
        officer.read(PLAN, "authority", "'; drop").is(404);
    }
}
