package fr.continuum.adapters.web.api.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.linking.RowId;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Rows in force by API: looked at, corrected, taken away, on a home of its own.
@WebTest
@DirtiesContext
@Import(RowApiTest.OwnHome.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RowApiTest {

    private static final String ROWS = "/api/v1/allocation/rows";
    private static final AllocationRule SHARED = operation("2309");
    private static final String ROW = ROWS + "/" + RowId.of(Dimension.PLAN, SHARED);
    private static final String WHOLE =
            "{\"targets\": [{\"code\": \"D2.A1\", \"percent\": 60}," + " {\"code\": \"D2.A2\", \"percent\": 40}]}";

    private final Home home;
    private final Program controller;
    private final String account;

    @Autowired
    RowApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.controller = new Program(mvc, "controleur");
        this.account = home.readings().get(1).id().document().value();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnHome {

        @Bean
        @Primary
        Home homeOfRows() {
            return new Home("{noop}" + Home.PASSWORD).filled();
        }
    }

    private static AllocationRule operation(String code) {
        return AllocationRule.row(List.of(Condition.exactly(KeyField.OPERATION, code)), Outcome.Targets.whole("D2.A1"));
    }

    private AllocationTable table() {
        return home.tables
                .latest(Owner.of(Town.SIREN), Dimension.PLAN)
                .orElseThrow()
                .content();
    }

    @Test
    void rows_in_force_are_listed_with_what_they_catch_those_under_the_whole_first() {
        Answer rows = controller.as("lectrice").read(ROWS, "document", account).is(200);

        assertThat(rows.version()).isEqualTo(table().version().value());
        assertThat(rows.<Integer>at("$.total")).isEqualTo(table().rules().size());
        Map<String, Object> first = rows.at("$.items[0]");
        assertThat(first.get("id")).isEqualTo(RowId.of(Dimension.PLAN, SHARED).value());
        assertThat(((Number) first.get("leftPercent")).intValue()).isEqualTo(10);
        assertThat(first.get("states")).isEqualTo(List.of("UNDER_WHOLE"));
        assertThat(first.get("source")).isEqualTo("plan-2026.xlsx");
        assertThat(first.get("line")).isEqualTo(6);
        double whole = rows.<Number>at("$.items[0].caught.total.amount").doubleValue();
        double strong = rows.<Number>at("$.items[0].caught.strong.amount").doubleValue();
        double left = rows.<Number>at("$.items[0].caught.left.amount").doubleValue();
        assertThat(whole).isPositive();
        assertThat(Math.round(100 * (strong + left))).isEqualTo(Math.round(100 * whole));

        Answer few = controller
                .read(ROWS, "field", "OPERATION", "target", "D2", "author", "admin", "text", "2309")
                .is(200);
        assertThat(few.<Integer>at("$.total")).isEqualTo(1);
        assertThat(few.<Map<String, Object>>at("$.items[0]")).doesNotContainKey("caught");
        assertThat(controller.read(ROWS, "state", "UNDER_WHOLE").is(200).<Integer>at("$.total"))
                .isEqualTo(1);
        controller.read(ROWS, "document", "0".repeat(64)).is(404);
        controller.read(ROWS, "document", account, "measure", "MtPropNouv").is(404);
        controller.read(ROWS, "document", account, "flow", "REVENUE").is(400);
    }

    @Test
    @DirtiesContext
    void a_row_is_completed_then_taken_away_and_its_history_keeps_all_of_it() {
        String version = controller.read(ROW).is(200).version();
        String preview = "{\"document\": \"" + account + "\", " + WHOLE.substring(1);
        Answer effect = controller.post("", preview, ROW + "/previews").is(200);
        assertThat(effect.<String>at("$.table")).isEqualTo(version);
        assertThat(effect.<Integer>at("$.keys")).isPositive();
        assertThat(effect.<Number>at("$.after.untraced.amount").doubleValue())
                .isLessThan(effect.<Number>at("$.before.untraced.amount").doubleValue());
        assertThat(effect.<List<Object>>at("$.documents")).isNotEmpty();
        assertThat(table().version().value()).isEqualTo(version);

        controller.put("", WHOLE, ROW).is(428);
        controller.put("0".repeat(64), WHOLE, ROW).is(412);
        Answer corrected = controller.put(version, WHOLE, ROW).is(200);

        assertThat(corrected.version())
                .isEqualTo(table().version().value())
                .isEqualTo(corrected.<String>at("$.table"))
                .isNotEqualTo(version);
        assertThat(controller.put(version, WHOLE, ROW).is(200).version())
                .as("sent again, it is what it says already")
                .isEqualTo(corrected.version());
        Answer told = controller.read(ROW, "document", account).is(200);
        assertThat(told.<List<Object>>at("$.rows")).hasSize(1);
        assertThat(told.<List<Object>>at("$.rows[0].states")).isEmpty();
        assertThat(told.<String>at("$.rows[0].author")).isEqualTo("controleur");
        assertThat(told.<String>at("$.history[0].source")).isEqualTo("interface (API)");
        assertThat(told.<Number>at("$.history[0].before[0].targets[1].percent").intValue())
                .isEqualTo(30);

        Answer removal = controller
                .post("", "{\"document\": \"" + account + "\", \"removal\": true}", ROW + "/previews")
                .is(200);
        assertThat(removal.<Number>at("$.after.untraced.amount").doubleValue())
                .isGreaterThan(removal.<Number>at("$.before.untraced.amount").doubleValue());
        controller.delete("", ROW).is(428);
        controller.delete(version, ROW).is(412);
        controller.delete(corrected.version(), ROW).is(200);

        assertThat(table().standingWhere(SHARED)).isEmpty();
        Answer gone = controller.read(ROW).is(200);
        assertThat(gone.<List<Object>>at("$.rows")).isEmpty();
        assertThat(gone.<List<Object>>at("$.history")).hasSize(3);
        assertThat(gone.<List<Object>>at("$.history[0].after")).isEmpty();
        controller.delete(gone.version(), ROW).is(404);
        controller.put(gone.version(), WHOLE, ROW).is(404);
    }

    @Test
    void what_cannot_be_is_refused_with_its_rule_or_its_place() {
        String version = controller.read(ROW).is(200).version();
        assertThat(controller
                        .put(version, "{\"targets\": [{\"code\": \"nowhere\"}]}", ROW)
                        .is(422)
                        .rules())
                .containsExactly("R11");
        assertThat(controller
                        .put(version, WHOLE.replace("40", "41"), ROW)
                        .is(422)
                        .rules())
                .containsExactly("R19");
        assertThat(controller
                        .put(version, "{\"setAside\": \"NO_POLICY\"}", ROW)
                        .is(422)
                        .pointers())
                .containsExactly("#/setAside");
        assertThat(controller.put(version, "{\"targets\": []}", ROW).is(422).pointers())
                .containsExactly("#/targets");
        assertThat(controller
                        .post(
                                "",
                                "{\"document\": \"" + account + "\", \"removal\": true, " + WHOLE.substring(1),
                                ROW + "/previews")
                        .is(422)
                        .pointers())
                .containsExactly("#/removal");
        controller.put(version, WHOLE, ROWS + "/" + "0".repeat(32)).is(404);
        controller.read(ROWS + "/none").is(404);
        controller.delete(version, ROWS + "/none").is(404);
        assertThat(table().version().value()).isEqualTo(version);
    }

    @Test
    void nobody_elses_rows_are_seen_or_changed() {
        Program neighbour = controller.as("voisine");
        String version = table().version().value();

        neighbour.read(ROWS, "authority", Town.SIREN.value()).is(404);
        neighbour.read(ROW).is(404);
        neighbour.read(ROW, "authority", Town.SIREN.value()).is(404);
        neighbour.put(version, WHOLE, ROW).is(404);
        neighbour.delete(version, ROW).is(404);
        controller.as("lectrice").delete(version, ROW).is(403);
        assertThat(table().version().value()).isEqualTo(version);
    }
}
