package fr.continuum.adapters.web.api.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole path in one call: from anything done or paid up to the promise, from a promise down to its means.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ContinuumApiTest {

    private static final String UP = "/api/v1/continuum/up";
    private static final String DOWN = "/api/v1/continuum/down";

    private final Home home;
    private final Program reader;

    @Autowired
    ContinuumApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.reader = new Program(mvc, "lectrice");
    }

    @Test
    void a_training_climbs_by_its_link_and_by_the_need_it_answers() {
        Answer up = reader.read(UP, "kind", "TRAINING", "code", "F1").is(200);

        assertThat(up.<List<String>>at("$.ways[*].tie.target")).containsExactly("D2.A1", "D2");
        assertThat(up.<String>at("$.ways[0].tie.link.rationale")).isNotBlank();
        assertThat(up.<String>at("$.ways[1].tie.need.code")).isEqualTo("B1");
        assertThat(up.<List<String>>at("$.ways[0].climb[*].code")).containsExactly("D2.A1", "D2");
        assertThat(up.<List<String>>at("$.ways[*].pledges[*].code")).containsExactly("P1", "P1");
    }

    @Test
    void each_step_says_whether_somebody_must_confirm_it() {
        Answer up = reader.read(UP, "kind", "TRAINING", "code", "F1").is(200);
        assertThat(up.<List<Boolean>>at("$.ways[*].tie.waiting"))
                .as("the action was revised since, the objective the need serves was not")
                .containsExactly(true, false);
        Answer down = reader.read(DOWN, "code", "D2.A1").is(200);
        assertThat(down.<List<Boolean>>at("$.means.contributions[*].tie.waiting"))
                .containsOnly(true);
        assertThat(down.<List<Boolean>>at("$.means.money[*].waiting"))
                .as("its row was made since")
                .isNotEmpty()
                .containsOnly(false);
        assertThat(reader.read(UP, "kind", "PARTNER_INTERVENTION", "code", "C1")
                        .<List<Boolean>>at("$.ways[*].tie.waiting"))
                .containsExactly(false);
    }

    @Test
    void what_serves_nothing_has_no_way_and_what_is_unknown_is_not_found() {
        assertThat(reader.read(UP, "kind", "TRAINING", "code", "F2").is(200).<List<Object>>at("$.ways"))
                .isEmpty();
        reader.read(UP, "kind", "TRAINING", "code", "F99").is(404);
        reader.read(UP, "key", "21990001700011 2025 CA PLAN nature=0").is(404);
    }

    @ParameterizedTest
    @CsvSource({"kind, TRAINING", "code, F1", "key, ' '", "year, 2025", "measure, MtReal"})
    void half_a_question_is_refused(String parameter, String value) {
        reader.read(UP, parameter, value).isProblem(400, "not-as-described");
    }

    @Test
    void a_promise_gets_each_cent_once_and_each_contribution_once() {
        Answer down = reader.read(DOWN, "code", "P1").is(200);

        JsonNode tree = JsonMapper.shared().readTree(down.text());
        assertThat(tree.get("year").intValue()).isEqualTo(2025);
        assertThat(tree.get("measure").stringValue()).isEqualTo("MtReal");
        JsonNode means = tree.get("means");
        List<JsonNode> money = all(means, "money");
        assertThat(money).isNotEmpty();
        assertThat(money.stream()
                        .map(one -> one.get("key") + " " + one.get("target"))
                        .toList())
                .doesNotHaveDuplicates();
        BigDecimal sum =
                money.stream().map(one -> one.get("amount").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(means.get("amount").get("amount").decimalValue()).isEqualByComparingTo(sum);
        assertThat(sum).isEqualByComparingTo(traced("D2"));
        assertThat(down.<List<String>>at("$.contributions[*].code")).containsExactlyInAnyOrder("F1", "I1", "O1");
        assertThat(all(means, "contributions")).hasSizeGreaterThan(3);
        assertThat(down.text()).contains("\"amount\":" + sum.toPlainString());
    }

    /// What the published accounts of the year trace to a target, as the pages show it.
    private BigDecimal traced(String code) {
        return home.readings().stream()
                .filter(reading -> reading.header().fiscalYear().value() == 2025)
                .flatMap(reading -> home
                        .measurements
                        .coverages(
                                Town.SIREN,
                                home.measured(reading.id().document()).measurement())
                        .orElseThrow()
                        .stream())
                .filter(coverage ->
                        coverage.measure().code().equals("MtReal") && coverage.dimension() == Dimension.PLAN)
                .flatMap(coverage -> coverage.byTarget().stream())
                .flatMap(ContinuumApiTest::flat)
                .filter(amount -> amount.target().code().equals(code))
                .map(amount -> BigDecimal.valueOf(amount.amount().cents(), 2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<TargetAmount> flat(TargetAmount amount) {
        return Stream.concat(Stream.of(amount), amount.below().stream().flatMap(ContinuumApiTest::flat));
    }

    private static List<JsonNode> all(JsonNode means, String field) {
        return Stream.concat(
                        means.get(field).valueStream(),
                        means.get("below").valueStream().flatMap(one -> all(one, field).stream()))
                .toList();
    }

    @Test
    void an_action_that_contributes_besides_shows_and_does_not_count() {
        Answer down = reader.read(DOWN, "code", "D1").is(200);

        assertThat(down.<List<String>>at("$.means.contributing[*].action.code")).containsExactly("D2.A2");
        assertThat(down.<List<String>>at("$.means.contributing[*].countsUnder")).containsExactly("D2");
        assertThat(down.<List<String>>at("$.means.below[*].element.code")).containsExactly("D1.A1", "D1.A2");
    }

    @Test
    void a_key_found_on_the_way_down_leads_up_again() {
        String key = this.reader
                .read(DOWN, "code", "D2.A1")
                .<List<String>>at("$.means.money[*].key")
                .getFirst();

        Answer up = reader.read(UP, "key", key).is(200);

        assertThat(up.<String>at("$.key.bucket")).isEqualTo("TRACED");
        assertThat(up.<List<String>>at("$.ways[*].funding.target")).containsExactly("D2.A1", "D2.A2");
        assertThat(up.<List<String>>at("$.ways[0].pledges[*].code")).containsExactly("P1");
        assertThat(up.<List<String>>at("$.ways[1].contributesTo[*].code")).containsExactly("D1");
        BigDecimal parts = JsonMapper.shared()
                .readTree(up.text())
                .get("ways")
                .valueStream()
                .map(way -> way.get("funding").get("amount").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        JsonNode told = JsonMapper.shared().readTree(up.text()).get("key");
        assertThat(told.get("amount").decimalValue())
                .isEqualByComparingTo(parts.add(told.get("untraced").decimalValue()));
        assertThat(reader.read(UP, "key", key.replace(" PLAN ", " POLICY "))
                        .is(200)
                        .text())
                .isEqualTo(up.text());
        assertThat(reader.read(UP, "key", key, "year", "2025", "measure", "MtReal")
                        .is(200)
                        .text())
                .isEqualTo(up.text());
    }

    @Test
    void money_that_nothing_carries_is_not_found_rather_than_replaced_by_another() {
        reader.read(DOWN, "code", "D2", "year", "2031").is(404);
        reader.read(DOWN, "code", "D2", "measure", "MtPropNouv").is(404);
        reader.read(DOWN, "code", "D2", "year", "2024", "measure", "MtReal").is(200);
        reader.read(DOWN, "code", "Z9").is(404);
        reader.read(DOWN, "code", "D2", "year", "two").isProblem(400, "not-as-described");
        reader.read(DOWN, "code", "D2", "measure", "EXECUTED").isProblem(400, "not-as-described");
        reader.read(DOWN).is(400);
    }

    @Test
    void a_promise_of_an_authority_without_documents_gets_its_contributions() {
        OwnAuthority own = OwnAuthority.like(home);
        Answer down = reader.as(own.login(Role.READER)).read(DOWN, "code", "P1").is(200);

        assertThat(down.text()).doesNotContain("\"year\"", "\"measure\"");
        assertThat(down.<List<String>>at("$.contributions[*].code")).containsExactlyInAnyOrder("F1", "I1", "O1");
        assertThat(down.<Double>at("$.means.amount.amount")).isZero();
    }

    @Test
    void nothing_of_another_authority_is_found() {
        Program neighbour = reader.as("voisine");

        neighbour
                .read(UP, "authority", Town.SIREN.value(), "kind", "TRAINING", "code", "F1")
                .is(404);
        neighbour.read(DOWN, "authority", Town.SIREN.value(), "code", "P1").is(404);
        neighbour.read(UP, "kind", "TRAINING", "code", "F1").is(404);
        neighbour.read(DOWN, "code", "P1").is(404);
    }
}
