package fr.continuum.adapters.web.api.crossproof;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.crossproof.Purchase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Purchase accounts by API. Each test has an authority of its own.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PurchaseAccountsApiTest {

    private static final String ADDRESS = "/api/v1/purchase-accounts";
    private static final String OURS = """
            {"accounts": [{"norm": "M57", "number": "6512", "purchase": "CLOUD", "source": "nos marchés"},
              {"norm": "M57", "number": "2051", "purchase": "SOFTWARE"}], "reason": "nos marchés"}""";

    private final Home home;
    private final OwnAuthority own;
    private final Program controller;

    @Autowired
    PurchaseAccountsApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.bare(home);
        this.controller = new Program(mvc, own.login(Role.CONTROLLER));
    }

    @Test
    void the_list_that_ships_is_in_force_until_another_is_said_and_again_afterwards() {
        Answer shipped = controller.read(ADDRESS);
        assertThat(shipped.<String>at("$.origin")).isEqualTo("SHIPPED");

        Answer said = controller.put(shipped.version(), OURS, ADDRESS);

        assertThat(said.status()).isEqualTo(200);
        assertThat(said.<String>at("$.origin")).isEqualTo("SAID");
        assertThat(said.<List<String>>at("$.past[*].reason")).containsExactly("nos marchés");
        assertThat(home.purchaseBook
                        .timeline(own.siren())
                        .getFirst()
                        .accounts()
                        .orElseThrow()
                        .find("M57", "6512"))
                .hasValueSatisfying(account -> assertThat(account.purchase()).isEqualTo(Purchase.CLOUD));
        assertThat(controller
                        .delete(said.version(), ADDRESS, "reason", "fin de l’essai")
                        .status())
                .isEqualTo(204);
        Answer back = controller.read(ADDRESS);
        assertThat(back.version()).isEqualTo(shipped.version());
        assertThat(back.<List<String>>at("$.past[*].changed.author"))
                .containsExactly(own.login(Role.CONTROLLER), own.login(Role.CONTROLLER));
    }

    @Test
    void a_change_names_the_list_it_was_made_from() {
        assertThat(controller.put("", OURS, ADDRESS).status()).isEqualTo(428);
        assertThat(controller.put("0".repeat(64), OURS, ADDRESS).status()).isEqualTo(412);
        assertThat(controller.put("*", OURS, ADDRESS, "dryRun", "true").status())
                .isEqualTo(200);
        assertThat(home.purchaseBook.timeline(own.siren())).isEmpty();
        assertThat(controller.put("*", OURS, ADDRESS).status()).isEqualTo(200);
        assertThat(controller.put("0".repeat(64), OURS, ADDRESS).status())
                .as("already so")
                .isEqualTo(200);
        assertThat(home.purchaseBook.timeline(own.siren())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"M57\", \"number\": \"6512\"`, `\"57\", \"number\": \"6512\"`, /accounts/0/norm",
                "`\"6512\"`, `\"65x\"`, /accounts/0/number",
                "`\"6512\"`, `\"2051\"`, /accounts/1/number",
                "`\"reason\": \"nos marchés\"`, `\"reason\": \"–\"`, /reason"
            })
    void what_cannot_be_is_told_with_its_place(String sound, String wrong, String pointer) {
        Answer answer = controller.put("*", OURS.replace(sound, wrong), ADDRESS);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointers()).contains("#" + pointer);
    }

    @Test
    void a_preview_says_what_moves_and_keeps_nothing() {
        Program town = controller.as("controleur");

        Answer answer = town.post("", "{\"accounts\": []}", ADDRESS + "/previews");

        assertThat(answer.status()).isEqualTo(200);
        List<Number> after = JsonPath.read(answer.text(), "$.purchases[*].after");
        assertThat(after).allSatisfy(amount -> assertThat(amount.doubleValue()).isZero());
        assertThat(controller
                        .post("", "{\"accounts\": []}", ADDRESS + "/previews")
                        .status())
                .as("an authority without any expense")
                .isEqualTo(404);
    }
}
