package fr.continuum.adapters.web.api.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Judgement;
import fr.continuum.domain.rule.Waiver;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Findings, waivers, rules and past days by API, on a home of their own: waivers are of an authority that has
/// figures.
@WebTest
@Import(FindingApiTest.OwnHome.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FindingApiTest {

    private static final List<String> MONEY = List.of("R19", "R20", "R21", "R22", "R23", "R24", "R25");

    private static final String FINDINGS = "/api/v1/findings";
    private static final String WAIVERS = "/api/v1/waivers";
    private static final String LIFTS = "/api/v1/waivers/lifts";
    private static final String DAYS = "/api/v1/days/";
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Home home;
    private final Program controller;

    @Autowired
    FindingApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.controller = new Program(mvc, "controleur");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnHome {

        @Bean
        @Primary
        Home homeOfFindings() {
            return new Home("{noop}" + Home.PASSWORD).filled();
        }
    }

    private List<Waiver> waivers() {
        return home.waivers.of(Town.SIREN).all();
    }

    @Test
    void findings_are_those_of_the_night_with_the_sentence_of_their_rule() {
        Answer all = controller.read(FINDINGS).is(200);

        assertThat(all.<List<String>>at("$.items[*].rule")).containsExactly("R20", "R23", "R36");
        assertThat(all.text()).contains("\"amount\":154200000.12", "\"amount\":24100.50");
        assertThat(all.<String>at("$.items[0].sentence.fr")).isEqualTo(ContinuumRule.R20.french());
        assertThat(all.<String>at("$.items[0].sentence.en")).isEqualTo(ContinuumRule.R20.english());
        assertThat(all.<String>at("$.items[0].expected")).isEqualTo("dépense reliée à une politique");
        assertThat(all.<String>at("$.items[0].since")).isEqualTo("2026-11-21");
        assertThat(controller
                        .send(MockMvcRequestBuilders.get(FINDINGS).header("Accept-Language", "en"))
                        .<String>at("$.items[0].expected"))
                .isEqualTo("an expense linked to a policy");
        assertThat(controller.read(FINDINGS, "rule", "R23").<List<String>>at("$.items[*].rule"))
                .containsExactly("R23");
        assertThat(controller.read(FINDINGS, "severity", "INFO").<List<String>>at("$.items[*].rule"))
                .containsExactly("R36");
        assertThat(controller.read(FINDINGS, "waived", "true").<Integer>at("$.total"))
                .isZero();
        assertThat(controller.read(FINDINGS, "size", "1", "page", "2").<List<String>>at("$.items[*].rule"))
                .containsExactly("R23");
        controller.read(FINDINGS, "rule", "R99").isProblem(400, "not-as-described");
        controller.read(FINDINGS, "severity", "WORST").isProblem(400, "not-as-described");
    }

    @Test
    void the_catalogue_has_every_rule() {
        Answer rules = controller.read("/api/v1/rules").is(200);

        assertThat(rules.<List<String>>at("$[*].id"))
                .containsExactlyElementsOf(List.of(ContinuumRule.values()).stream()
                        .map(ContinuumRule::id)
                        .toList());
        assertThat(rules.<List<String>>at("$[?(@.id == 'R06')].severity")).containsExactly("HARD");
        assertThat(rules.<List<String>>at("$[*].source")).noneMatch(String::isBlank);
    }

    @Test
    void a_finding_is_set_aside_for_a_reason_and_a_time_and_the_waiver_lifted() {
        String subject = JsonPath.read(controller.read(FINDINGS, "rule", "R23").text(), "$.items[0].subject");
        LocalDate lastDay = LocalDate.now(FRANCE).plusDays(30);

        Answer given = controller
                .post("", asked("R23", subject, "table en cours de reprise", lastDay), WAIVERS)
                .is(201);

        assertThat(given.<String>at("$.lastDay")).isEqualTo(lastDay.toString());
        assertThat(given.<String>at("$.author")).isEqualTo("controleur");
        assertThat(waivers().getLast().reason()).isEqualTo("table en cours de reprise");
        assertThat(controller.read(WAIVERS, "current", "true").<List<String>>at("$.items[*].subject"))
                .contains(subject);
        assertThat(controller.read(WAIVERS, "rule", "R20").<Integer>at("$.total"))
                .isZero();
        assertThat(controller.read(FINDINGS, "rule", "R23").text())
                .as("published findings stay what they were until the next night")
                .doesNotContain("waiver");

        String lift = "{\"rule\":\"R23\",\"subject\":\"" + subject + "\",\"reason\":\"table reprise\"}";
        controller.post("", lift, LIFTS).is(201);
        controller.post("", lift, LIFTS).is(409);
        assertThat(controller.read(WAIVERS, "current", "true").<Integer>at("$.total"))
                .isZero();
        assertThat(controller.read(WAIVERS).<String>at("$.items[0].lift.reason"))
                .isEqualTo("table reprise");
    }

    @Test
    void a_waiver_keeps_what_was_seen_and_a_finding_read_otherwise_is_not_set_aside() {
        Answer read = controller.read(FINDINGS, "rule", "R20").is(200);
        String subject = read.at("$.items[0].subject");
        String mark = read.at("$.items[0].mark");
        String asked = asked("R20", subject, "travaux en cours", LocalDate.now(FRANCE));
        String marked = asked.replace("}", ",\"mark\":\"%s\"}");
        int before = waivers().size();

        controller.post("", marked.formatted("0".repeat(64)), WAIVERS).is(409);
        assertThat(waivers()).hasSize(before);
        Answer given = controller.post("", marked.formatted(mark), WAIVERS).is(201);

        assertThat(given.text()).contains("\"amount\":154200000.12");
        assertThat(given.<String>at("$.seen.found.fr")).isEqualTo("aucune règle ne correspond");
        assertThat(given.<String>at("$.seen.found.en")).isEqualTo("no row matches");
        controller
                .post("", "{\"rule\":\"R20\",\"subject\":\"" + subject + "\",\"reason\":\"essai fini\"}", LIFTS)
                .is(201);
    }

    @Test
    void the_same_waiver_sent_three_times_is_given_once_and_answered_each_time() {
        Answer read = controller.read(FINDINGS, "rule", "R36").is(200);
        String subject = read.at("$.items[0].subject");
        String asked = asked("R36", subject, "envoyé plusieurs fois", LocalDate.now(FRANCE));
        int before = waivers().size();

        Answer given = controller.post("", asked, WAIVERS).is(201);
        Answer again = controller.post("", asked, WAIVERS).is(200);
        controller.post("", asked, WAIVERS).is(200);

        assertThat(again.text()).isEqualTo(given.text());
        assertThat(waivers()).hasSize(before + 1);
        controller
                .post("", asked("R36", subject, "x".repeat(2_001), LocalDate.now(FRANCE)), WAIVERS)
                .isProblem(422, "values-refused");
        controller
                .post("", "{\"rule\":\"R36\",\"subject\":\"" + subject + "\",\"reason\":\"essai fini\"}", LIFTS)
                .is(201);
    }

    private static String asked(String rule, String subject, String reason, LocalDate lastDay) {
        return "{\"rule\":\"" + rule + "\",\"subject\":\"" + subject + "\",\"reason\":\"" + reason + "\",\"lastDay\":\""
                + lastDay + "\"}";
    }

    @Test
    void a_waiver_without_reason_time_or_finding_is_refused() {
        String subject = JsonPath.read(controller.read(FINDINGS, "rule", "R20").text(), "$.items[0].subject");
        LocalDate today = LocalDate.now(FRANCE);
        int before = waivers().size();

        for (String sign : List.of(" ", ".", "n° 3")) {
            assertThat(controller
                            .post("", asked("R20", subject, sign, today), WAIVERS)
                            .isProblem(422, "values-refused")
                            .pointers())
                    .as(sign)
                    .containsExactly("#/reason");
        }
        assertThat(controller
                        .post("", asked("R20", subject, "motif", today.minusDays(2)), WAIVERS)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly("#/lastDay");
        Answer tooLong = controller.post("", asked("R20", subject, "motif", today.plusDays(400)), WAIVERS);
        assertThat(tooLong.isProblem(422, "values-refused").pointers()).containsExactly("#/lastDay");
        assertThat(tooLong.text()).contains("400 jours au plus");
        controller
                .post("", asked("R20", "autre chose", "motif", today), WAIVERS)
                .is(404);
        controller.post("", asked("R23", subject, "motif", today), WAIVERS).is(404);
        assertThat(controller
                        .post("", asked("R99", subject, "motif", today), WAIVERS)
                        .isProblem(400, "not-as-described")
                        .pointers())
                .containsExactly("#/rule");
        assertThat(waivers()).hasSize(before);
    }

    @Test
    void a_past_day_names_the_rules_and_publishes_nothing_apart_where_its_night_was_made_by_them() {
        Answer past = controller.read(DAYS + "2026-11-21").is(200);

        assertThat(past.<String>at("$.rules")).isEqualTo(Judgement.VERSION);
        assertThat(past.text()).doesNotContain("\"published\"");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, 2026-11-21.1, 2", "2026-12-24, 2026-11-21.1, 2", "2026-11-20, 2026-11-20.1, 0"})
    void a_past_day_has_the_money_of_the_night_that_was_read_then(String day, String night, int findings) {
        Answer past = controller.read(DAYS + day).is(200);

        assertThat(past.<String>at("$.night")).isEqualTo(night);
        assertThat(past.<List<String>>at("$.findings.items[*].rule"))
                .filteredOn(MONEY::contains)
                .hasSize(findings);
        assertThat(past.<List<String>>at("$.findings.items[*].rule"))
                .as("what the plan broke by itself that day")
                .contains("R12");
    }

    @Test
    void before_the_first_night_there_is_the_plan_and_what_is_no_day_is_refused() {
        Answer before = controller.read(DAYS + "2026-11-19").is(200);
        assertThat(before.<String>at("$.plan.code")).isEqualTo("rochebrune-2020");
        assertThat(before.text()).doesNotContain("\"night\"");
        assertThat(before.<List<String>>at("$.findings.items[*].rule")).doesNotContainAnyElementsOf(MONEY);
        controller.read(DAYS + "yesterday").isProblem(400, "not-as-described");
        controller.read(DAYS + "9999999-01-01").isProblem(400, "not-as-described");
        controller.read(DAYS + "9999-12-31").is(200);
        controller.read(DAYS + "0001-01-01").is(404);
    }

    @Test
    void nothing_of_another_authority_is_read_or_set_aside() {
        Program neighbour = controller.as("voisine");
        String subject = JsonPath.read(controller.read(FINDINGS, "rule", "R20").text(), "$.items[0].subject");
        int before = waivers().size();

        for (String path : List.of(FINDINGS, WAIVERS, DAYS + "2026-11-21")) {
            neighbour.read(path, "authority", Town.SIREN.value()).is(404);
        }
        assertThat(neighbour.read(FINDINGS).is(200).<Integer>at("$.total")).isZero();
        assertThat(neighbour.read(WAIVERS).is(200).<Integer>at("$.total")).isZero();
        neighbour.read(DAYS + "2026-11-21").is(404);
        String asked = asked("R20", subject, "motif", LocalDate.now(FRANCE));
        neighbour.post("", asked, WAIVERS, "authority", Town.SIREN.value()).is(404);
        neighbour.post("", asked, WAIVERS).is(404);
        assertThat(waivers()).hasSize(before);
        assertThat(neighbour.read("/api/v1/authorities").<List<Object>>at("$")).isEmpty();
        assertThat(controller.read("/api/v1/authorities").<List<String>>at("$[*].siren"))
                .containsExactly(Town.SIREN.value());
    }
}
