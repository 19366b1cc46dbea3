package fr.continuum.adapters.web.api.finding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// The tolerance of R25 by API. Each test has an authority of its own.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ToleranceApiTest {

    private static final String TOLERANCE = "/api/v1/tolerance";
    private static final String SAID = "{\"amount\":5000.5,\"reason\":\"délibération 12\"}";

    private final Home home;
    private final OwnAuthority own;
    private final Program controller;

    @Autowired
    ToleranceApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.bare(home);
        this.controller = new Program(mvc, own.login(Role.CONTROLLER));
    }

    @Test
    void what_is_said_last_counts_and_what_was_said_before_stays() {
        Answer none = controller.read(TOLERANCE).is(200);
        assertThat(none.version()).isEmpty();
        assertThat(none.<Number>at("$.amount").doubleValue()).isZero();

        assertThat(controller.put("", SAID, TOLERANCE, "dryRun", "true").is(200).version())
                .isEmpty();
        assertThat(home.tolerances.timeline(own.owner())).isEmpty();

        Answer said = controller.put("", SAID, TOLERANCE).is(201);

        assertThat(home.tolerances.inForce(own.siren()).cents()).isEqualTo(500_050);
        Answer read = controller.read(TOLERANCE).is(200);
        assertThat(read.version()).isEqualTo(said.version());
        assertThat(read.<String>at("$.past[0].changed.source")).isEqualTo("interface (API)");
        assertThat(read.<String>at("$.past[0].changed.author")).isEqualTo(controller.login());
        controller.put("0".repeat(64), read.text(), TOLERANCE).is(200);
        assertThat(home.tolerances.timeline(own.owner())).as("sent again").hasSize(1);

        String more = SAID.replace("5000.5", "6000");
        controller.put("", more, TOLERANCE).isProblem(428, "version-missing");
        controller.put("0".repeat(64), more, TOLERANCE).isProblem(412, "changed-meanwhile");
        Answer changed = controller.put(read.version(), more, TOLERANCE).is(200);
        assertThat(changed.<List<Object>>at("$.past")).hasSize(2);
        assertThat(changed.<Number>at("$.amount").doubleValue()).isEqualTo(6000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"amount\":-1,\"reason\":\"essai\"} | #/amount",
                "{\"amount\":1.001,\"reason\":\"essai\"} | #/amount",
                "{\"amount\":1,\"reason\":\" \"} | #/reason",
                "{\"amount\":1,\"reason\":\".\"} | #/reason",
                "{\"amount\":1} | #/reason"
            })
    void an_amount_comes_with_its_reason(String body, String pointer) {
        controller.put("", body, TOLERANCE, "dryRun", "true").isProblem(422, "values-refused");
        assertThat(controller
                        .put("", body, TOLERANCE)
                        .isProblem(422, "values-refused")
                        .pointers())
                .containsExactly(pointer);
        assertThat(home.tolerances.timeline(own.owner())).isEmpty();
    }

    /// As on screen: those who plan and those who control.
    @Test
    void it_is_read_by_all_of_the_house_and_said_by_those_who_may_waive() {
        for (Role role : Role.values()) {
            Program who = controller.as(own.login(role));
            Answer said = who.put("*", SAID, TOLERANCE, "dryRun", "true");
            if (role == Role.PARTNER) {
                who.read(TOLERANCE).isProblem(403, "not-allowed");
            } else {
                who.read(TOLERANCE).is(200);
            }
            if (EnumSet.of(Role.PLAN_OFFICER, Role.CONTROLLER, Role.ADMINISTRATOR)
                    .contains(role)) {
                said.isProblem(412, "changed-meanwhile");
            } else {
                said.isProblem(403, "not-allowed");
            }
        }
        controller.read(TOLERANCE, "authority", Town.SIREN.value()).isProblem(404, "not-here");
        controller.put("*", SAID, TOLERANCE, "authority", Town.SIREN.value()).isProblem(404, "not-here");
    }
}
