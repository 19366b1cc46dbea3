package fr.continuum.adapters.web.api.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Guided linking by API, on a home of its own: rows are of an authority that has documents.
@WebTest
@Import(AllocationApiTest.OwnHome.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AllocationApiTest {

    private static final String UNTRACED = "/api/v1/allocation/untraced";
    private static final String PREVIEWS = "/api/v1/allocation/previews";
    private static final String ROWS = "/api/v1/allocation/rows";
    private static final String TO_CONFIRM = "/api/v1/allocation/to-confirm";
    private static final String CONFIRMATIONS = "/api/v1/allocation/confirmations";
    private static final String WANTED =
            "[{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\",\"match\":\"PREFIX\"}],"
                    + "\"targets\":[{\"code\":\"D1.A1\",\"percent\":60},{\"code\":\"D2.A1\",\"percent\":39.9999}]}]";

    private final Home home;
    private final Program controller;
    private final String account;

    @Autowired
    AllocationApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.controller = new Program(mvc, "controleur");
        this.account = home.readings().get(1).id().document().value();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnHome {

        @Bean
        @Primary
        Home homeOfAllocation() {
            return new Home("{noop}" + Home.PASSWORD).filled();
        }
    }

    private List<AllocationRule> rows(Dimension dimension) {
        return home.tables
                .latest(Owner.of(Town.SIREN), dimension)
                .orElseThrow()
                .content()
                .rules();
    }

    private String preview(String dimension, String rows) {
        return "{\"document\":\"" + account + "\",\"dimension\":\"" + dimension + "\",\"rows\":" + rows + "}";
    }

    @Test
    void what_a_document_leaves_untraced_is_told_by_code_and_adds_up() {
        Answer untraced = controller
                .read(UNTRACED, "document", account, "field", "FUNCTION")
                .is(200);

        JsonNode told = JsonMapper.shared().readTree(untraced.text());
        assertThat(told.get("measure").stringValue()).isEqualTo("MtReal");
        BigDecimal groups = told.get("groups")
                .valueStream()
                .map(group -> group.get("amount").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(told.get("whole").get("amount").decimalValue())
                .isEqualByComparingTo(groups.add(told.get("left").get("amount").decimalValue()));
        assertThat(told.get("groups").size()).isPositive();

        controller
                .read(UNTRACED, "document", account, "field", "OPERATION", "dimension", "POLICY")
                .is(200);
        controller
                .read(UNTRACED, "document", account, "field", "FUNCTION", "measure", "MtPropNouv")
                .is(404);
        controller
                .read(UNTRACED, "document", "0".repeat(64), "field", "FUNCTION")
                .is(404);
        controller.read(UNTRACED, "document", account, "field", "fonction").isProblem(400, "not-as-described");
        controller
                .read(UNTRACED, "document", account, "field", "FUNCTION", "flow", "REVENUE")
                .isProblem(400, "not-as-described");
        controller.read(UNTRACED, "field", "FUNCTION").is(400);
    }

    @Test
    void the_effect_is_told_of_every_document_in_force_and_a_budget_bounds_it() {
        String row = "[{\"conditions\":[{\"field\":\"OPERATION\",\"code\":\"2301\"}%s],"
                + "\"targets\":[{\"code\":\"D4\"}]},"
                + "{\"conditions\":[{\"field\":\"OPERATION\",\"code\":\"0000\"}],\"targets\":[{\"code\":\"D4\"}]}]";

        Answer all = controller
                .post("", preview("PLAN", row.formatted("")), PREVIEWS)
                .is(200);
        Answer main = controller
                .post(
                        "",
                        preview(
                                "PLAN",
                                row.formatted(",{\"field\":\"BUDGET\",\"code\":\"" + Town.MAIN.value() + "\"}")),
                        PREVIEWS)
                .is(200);

        assertThat(all.<List<String>>at("$.documents[*].budgetName"))
                .contains("Budget principal", "Budget annexe de l’eau");
        assertThat(all.<List<Integer>>at("$.documents[*].year")).contains(2024, 2025);
        assertThat(all.<List<String>>at("$.documents[*].document")).doesNotHaveDuplicates();
        assertThat(all.<List<Integer>>at("$.documents[*].rows[*].row"))
                .as("the second row answers nothing anywhere")
                .isNotEmpty()
                .containsOnly(0);
        assertThat(main.<List<String>>at("$.documents[*].budgetName")).containsOnly("Budget principal");
        String here = "$.documents[?(@.document=='" + account + "')]";
        assertThat(all.<List<Map<String, Object>>>at(here + ".before"))
                .containsExactly(all.<Map<String, Object>>at("$.before"));
        assertThat(all.<List<Map<String, Object>>>at(here + ".after"))
                .containsExactly(all.<Map<String, Object>>at("$.after"));
        assertThat(all.<List<Integer>>at(here + ".keys")).containsExactly(all.<Integer>at("$.keys"));
    }

    @Test
    void the_keys_behind_a_group_are_those_it_counts() {
        JsonNode groups = JsonMapper.shared()
                .readTree(controller
                        .read(UNTRACED, "document", account, "field", "FUNCTION")
                        .text())
                .get("groups");
        for (JsonNode group : groups) {
            JsonNode keys = JsonMapper.shared()
                    .readTree(controller
                            .read(
                                    UNTRACED + "/keys",
                                    "document",
                                    account,
                                    "field",
                                    "FUNCTION",
                                    "code",
                                    group.get("code").stringValue(),
                                    "size",
                                    "500")
                            .is(200)
                            .text());
            assertThat(keys.get("total").asInt()).isEqualTo(group.get("keys").asInt());
            assertThat(keys.get("items")
                            .valueStream()
                            .map(key -> key.get("amount").decimalValue())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(group.get("amount").decimalValue());
        }
        assertThat(groups.size()).isPositive();
        controller
                .read(UNTRACED + "/keys", "document", account, "field", "FUNCTION", "code", "none such")
                .is(200);
        controller
                .read(UNTRACED + "/keys", "document", "0".repeat(64), "field", "FUNCTION")
                .is(404);
        controller
                .read(UNTRACED + "/keys", "document", account, "field", "FUNCTION", "flow", "REVENUE")
                .isProblem(400, "not-as-described");
    }

    @Test
    void the_effect_of_rows_is_seen_in_euros_before_they_are_kept() {
        int before = rows(Dimension.PLAN).size();

        Answer effect = controller.post("", preview("PLAN", WANTED), PREVIEWS).is(200);

        JsonNode told = JsonMapper.shared().readTree(effect.text());
        for (String side : List.of("before", "after")) {
            JsonNode buckets = told.get(side);
            BigDecimal parts = List.of("outOfScope", "traced", "setAside", "ambiguous", "untraced").stream()
                    .map(part -> buckets.get(part).get("amount").decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(buckets.get("total").get("amount").decimalValue()).isEqualByComparingTo(parts);
        }
        BigDecimal gained = told.get("after")
                .get("traced")
                .get("amount")
                .decimalValue()
                .subtract(told.get("before").get("traced").get("amount").decimalValue());
        assertThat(gained).isPositive();
        assertThat(effect.<List<String>>at("$.shifts[*].code")).contains("D1", "D1.A1", "D2", "D2.A1");
        assertThat(effect.<Integer>at("$.keys")).isPositive();
        assertThat(rows(Dimension.PLAN)).hasSize(before);

        String table = effect.at("$.table");
        Answer kept = controller.post("", kept("PLAN", table, WANTED), ROWS).is(201);
        assertThat(rows(Dimension.PLAN)).hasSize(before + 1);
        assertThat(rows(Dimension.PLAN).getLast().origin())
                .extracting(AllocationRule.Origin::source, AllocationRule.Origin::author)
                .containsExactly("interface (API)", "controleur");
        assertThat(home.tables
                        .latest(Owner.of(Town.SIREN), Dimension.PLAN)
                        .orElseThrow()
                        .entry()
                        .source())
                .isEqualTo("interface (API)");
        assertThat(kept.<String>at("$.table")).isNotEqualTo(table);
        controller.post("", kept("PLAN", table, WANTED), ROWS).is(409);
        assertThat(rows(Dimension.PLAN)).hasSize(before + 1);
    }

    private static String kept(String dimension, String table, String rows) {
        return "{\"dimension\":\"" + dimension + "\",\"table\":\"" + table + "\",\"rows\":" + rows + "}";
    }

    @Test
    void several_rows_are_kept_all_or_none() {
        int before = rows(Dimension.POLICY).size();
        String sound = "{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"338\"}],\"setAside\":\"NO_POLICY\"}";
        String unsound =
                "{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"515\"}],\"targets\":[{\"code\":\"NONE\"}]}";
        String table = home.tables
                .inForce(Town.SIREN, Dimension.POLICY)
                .orElseThrow()
                .version()
                .value();

        Answer refused = controller.post("", kept("POLICY", table, "[" + sound + "," + unsound + "]"), ROWS);

        assertThat(refused.isProblem(422, "rules-broken").rules()).containsExactly("R11");
        assertThat(refused.<String>at("$.violations[0].offending")).isEqualTo("NONE");
        assertThat(rows(Dimension.POLICY)).hasSize(before);
        controller.post("", kept("POLICY", table, "[" + sound + "]"), ROWS).is(201);
    }

    @Test
    void no_new_row_leads_to_an_axis_nor_to_what_the_plan_gave_up() {
        PlanOfTheTown.closeSome(home.plans);
        int before = rows(Dimension.PLAN).size();
        String table = home.tables
                .inForce(Town.SIREN, Dimension.PLAN)
                .orElseThrow()
                .version()
                .value();

        Map.of("X1", "de cet axe", "D2.A9", "n’a pas abandonné").forEach((target, mend) -> {
            String row = "[{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"338\"}],\"targets\":[{\"code\":\""
                    + target + "\"}]}]";
            for (Answer refused : List.of(
                    controller.post("", preview("PLAN", row), PREVIEWS),
                    controller.post("", kept("PLAN", table, row), ROWS))) {
                assertThat(refused.isProblem(422, "rules-broken").rules()).containsExactly("R11");
                assertThat(refused.<String>at("$.violations[0].offending")).isEqualTo(target);
                assertThat(refused.<String>at("$.violations[0].mend")).contains(mend);
            }
        });
        assertThat(rows(Dimension.PLAN)).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#/rows | [] | 422",
                "#/rows/0/conditions | [{\"conditions\":[],\"targets\":[{\"code\":\"D1\"}]}] | 422",
                "#/rows/0/conditions/0/code | [{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"\"}],\"targets\":[{\"code\":\"D1\"}]}] | 422",
                "#/rows/0/conditions/0/field | [{\"conditions\":[{\"field\":\"fonction\",\"code\":\"21\"}],\"targets\":[{\"code\":\"D1\"}]}] | 400",
                "#/rows/0/conditions/0/match | [{\"conditions\":[{\"field\":\"POLICY\",\"code\":\"EDU\",\"match\":\"PREFIX\"}],\"targets\":[{\"code\":\"D1\"}]}] | 422",
                "#/rows/0/conditions | [{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"},{\"field\":\"FUNCTION\",\"code\":\"22\"}],\"targets\":[{\"code\":\"D1\"}]}] | 422",
                "#/rows/0/targets | [{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}]}] | 422",
                "#/rows/0/setAside | [{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}],\"targets\":[{\"code\":\"D1\"}],\"setAside\":\"SUPPORT\"}] | 422",
                "#/rows/0/targets | [{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}],\"targets\":[{\"code\":\"D1\",\"percent\":10},{\"code\":\"D1\",\"percent\":10}]}] | 422",
                "#/rows/0/targets/0/percent | [{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}],\"targets\":[{\"code\":\"D1\",\"percent\":10.00001}]}] | 422",
                "#/rows/0/targets/0/percent | [{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}],\"targets\":[{\"code\":\"D1\",\"percent\":0}]}] | 422",
                "#/rows/0 | [{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}],\"setAside\":\"NO_POLICY\"}] | 422",
                "#/rows/1 | [{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}],\"setAside\":\"SUPPORT\"},{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\"}],\"setAside\":\"PAYROLL\"}] | 422"
            })
    void a_row_that_cannot_be_is_named_with_its_place(String pointer, String rows, int status) {
        int before = rows(Dimension.PLAN).size();
        String kind = status == 400 ? "not-as-described" : "values-refused";

        assertThat(controller
                        .post("", preview("PLAN", rows), PREVIEWS)
                        .isProblem(status, kind)
                        .pointers())
                .containsExactly(pointer);
        assertThat(controller
                        .post("", kept("PLAN", "0".repeat(64), rows), ROWS)
                        .isProblem(status, kind)
                        .pointers())
                .containsExactly(pointer);
        assertThat(rows(Dimension.PLAN)).hasSize(before);
    }

    @Test
    void what_is_asked_of_the_document_is_named_too() {
        Map<String, String> unsound = Map.of(
                "#/measure", "\"measure\":\"MtPropNouv\"",
                "#/flow", "\"flow\":\"REVENUE\"");

        unsound.forEach((pointer, field) -> assertThat(controller
                        .post("", preview("PLAN", WANTED).replaceFirst("\\{", "{" + field + ","), PREVIEWS)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly(pointer));
        assertThat(controller
                        .post("", preview("PLAN", WANTED).replaceFirst("\\{", "{\"measure\":\"real\","), PREVIEWS)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/measure");
        assertThat(controller
                        .post("", kept("PLAN", "latest", WANTED), ROWS)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/table");
        controller
                .post("", preview("PLAN", WANTED).replace(account, "none"), PREVIEWS)
                .is(404);
    }

    private static AllocationRule row(String operation, String target) {
        return AllocationRule.row(
                List.of(Condition.exactly(KeyField.OPERATION, operation)), Outcome.Targets.whole(target));
    }

    @Test
    void rows_whose_target_was_revised_wait_until_somebody_confirms_them_as_they_were_listed() {
        OwnAuthority own = OwnAuthority.like(home);
        Instant made = Instant.parse("2023-09-01T10:00:00Z");
        home.tables.put(
                own.owner(),
                new AllocationTable(Dimension.PLAN, List.of(row("2309", "D2.A1"), row("2301", "D1.A1")))
                        .saidBy("paul", made),
                new TimelineEntry("paul", made, "plan-2023.xlsx"));
        Program ours = controller.as(own.login(Role.CONTROLLER));

        Answer waiting = ours.read(TO_CONFIRM).is(200);

        assertThat(waiting.<List<String>>at("$.items[*].row")).containsExactly("operation=2309");
        assertThat(waiting.<String>at("$.items[0].target")).isEqualTo("D2.A1");
        assertThat(waiting.<String>at("$.items[0].held.author")).isEqualTo("paul");
        assertThat(waiting.<String>at("$.items[0].held.at")).isEqualTo(made.toString());
        assertThat(waiting.<String>at("$.items[0].revised")).isEqualTo(PlanOfTheTown.REVISED.toString());
        assertThat(waiting.<List<String>>at("$.items[0].revisions[*].element")).containsExactly("D2.A1");

        String asked =
                "{\"row\":\"operation=2309\",\"target\":\"D2.A1\",\"revised\":\"" + PlanOfTheTown.REVISED + "\"}";
        ours.as(own.login(Role.PLAN_OFFICER)).post("", asked, CONFIRMATIONS).isProblem(403, "not-allowed");
        ours.post("", asked.replace("2024-06", "2024-05"), CONFIRMATIONS).isProblem(412, "changed-meanwhile");
        ours.post("", asked.replace("2309", "2310"), CONFIRMATIONS).isProblem(404, "not-here");
        controller.as("voisine").post("", asked, CONFIRMATIONS).is(404);
        controller
                .as("voisine")
                .post("", asked, CONFIRMATIONS, "authority", own.siren().value())
                .is(404);
        assertThat(home.confirmations.all(own.owner())).isEmpty();

        assertThat(ours.post("", asked, CONFIRMATIONS).is(200).<Boolean>at("$.changed"))
                .isTrue();
        assertThat(ours.post("", asked, CONFIRMATIONS).is(200).<Boolean>at("$.changed"))
                .as("sent again")
                .isFalse();

        assertThat(home.confirmations.all(own.owner()))
                .extracting(LinkConfirmation::author)
                .containsExactly(ours.login());
        assertThat(ours.read(TO_CONFIRM).<Integer>at("$.total")).isZero();
    }

    @Test
    void nothing_of_another_authority_is_read_or_changed() {
        Program neighbour = controller.as("voisine");
        String table = home.tables
                .inForce(Town.SIREN, Dimension.PLAN)
                .orElseThrow()
                .version()
                .value();
        int before = rows(Dimension.PLAN).size();

        for (String[] whose : new String[][] {{}, {"authority", Town.SIREN.value()}}) {
            neighbour.post("", preview("PLAN", WANTED), PREVIEWS, whose).is(404);
        }
        neighbour.read(UNTRACED, "document", account, "field", "FUNCTION").is(404);
        neighbour
                .read(UNTRACED, "document", account, "field", "FUNCTION", "authority", Town.SIREN.value())
                .is(404);
        neighbour
                .post("", kept("PLAN", table, WANTED), ROWS, "authority", Town.SIREN.value())
                .is(404);
        assertThat(neighbour
                        .post("", kept("PLAN", table, WANTED), ROWS)
                        .isProblem(422, "rules-broken")
                        .rules())
                .as("its own plan has no such target")
                .containsExactly("R11");
        assertThat(rows(Dimension.PLAN)).hasSize(before);
    }
}
