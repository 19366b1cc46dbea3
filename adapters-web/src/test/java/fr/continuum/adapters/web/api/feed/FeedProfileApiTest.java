package fr.continuum.adapters.web.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.CodeLabel;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.KeptFeedProfiles.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Profiles of feeds by API. Each test keeps its own, under a name of its own.
@WebTest
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FeedProfileApiTest {

    private static final String ALL = "/api/v1/feed-profiles";
    private static final String OURS = """
            {"profile": {"kind": "LEDGER",
              "layout": {"encoding": "windows-1252", "separator": ";", "headerRow": 2},
              "fields": [
                {"field": "KIND", "columns": ["Mouvement"],
                 "words": [{"text": "MDT", "meaning": "PAYMENT_ORDER"}]},
                {"field": "BUDGET", "always": "21930048000018"},
                {"field": "YEAR", "columns": ["Exercice", "Année"]},
                {"field": "NATURE", "columns": ["Article"], "trimmed": true, "length": 3, "label": "AFTER"},
                {"field": "FUNCTION", "columns": ["Rubrique"], "optional": true},
                {"field": "AMOUNT", "columns": ["Montant"]}],
              "totalRows": ["Total"], "signs": "CANCELLATIONS_POSITIVE", "dates": "yyyyMMdd",
              "amountsByYear": [{"year": 2019, "unit": "CENTS"}],
              "limits": {"rejected": 3, "fewerRows": 10, "smallerTotals": 15, "largerTotals": 300}}}""";

    private final FeedProfileFolder folder;
    private final OwnAuthority own;
    private final Program controller;

    @Autowired
    FeedProfileApiTest(MockMvc mvc, Home home, FeedProfileFolder folder) {
        this.folder = folder;
        this.own = OwnAuthority.bare(home);
        this.controller = new Program(mvc, "controleur");
    }

    private FeedProfile kept(String name) throws IOException {
        return ((State.Sound) folder.find(new ProfileName(name)).orElseThrow().state()).profile();
    }

    @Test
    void what_is_sent_is_what_the_night_reads_with_and_is_answered_as_it_was_sent() throws IOException {
        Answer put = controller.put("", OURS, ALL + "/par-api");

        assertThat(put.status()).isEqualTo(201);
        FeedProfile kept = kept("par-api");
        assertThat(kept.columns()).containsEntry(FeedField.YEAR, List.of("Exercice", "Année"));
        assertThat(kept.limits().largerTotalsPercent()).hasValue(300);
        assertThat(kept.padding(FeedField.NATURE)).isEqualTo(new CodePadding(true, 3, CodeLabel.AFTER));
        assertThat(folder.atHand().profiles()).contains(kept);
        Answer read = controller.read(ALL + "/par-api");
        assertThat(read.version()).isEqualTo(put.version());
        assertThat(controller.put("", read.text(), ALL + "/copie").status()).isEqualTo(201);
        assertThat(kept("copie")).isEqualTo(kept.called("copie"));
    }

    @Test
    void amounts_as_debit_and_credit_are_kept_as_they_are_sent() throws IOException {
        String sided = OURS.replace(
                "{\"field\": \"AMOUNT\", \"columns\": [\"Montant\"]}",
                "{\"field\": \"DEBIT\", \"columns\": [\"Débit\"]}, {\"field\": \"CREDIT\", \"columns\": [\"Crédit\"]}");

        assertThat(controller.put("", sided, ALL + "/deux-colonnes").status()).isEqualTo(201);

        assertThat(kept("deux-colonnes").amountColumns()).isEqualTo(AmountColumns.DEBIT_AND_CREDIT);
        assertThat(controller
                        .put("", controller.read(ALL + "/deux-colonnes").text(), ALL + "/deux-colonnes-bis")
                        .status())
                .isEqualTo(201);
        assertThat(kept("deux-colonnes-bis").columns())
                .isEqualTo(kept("deux-colonnes").columns());
    }

    @ParameterizedTest
    @EnumSource(FeedKind.class)
    void each_that_ships_is_answered_as_it_can_be_sent_back(FeedKind kind) throws IOException {
        Program keeper = controller.as(kind.people().isPresent() ? "rh" : "controleur");
        String text = keeper.read(ALL + "/" + kind.key()).text();

        assertThat(keeper.put("", text, ALL + "/envoi-" + kind.key()).status()).isEqualTo(201);

        assertThat(kept("envoi-" + kind.key()))
                .isEqualTo(FeedProfileFolder.shipped(kind).called("envoi-" + kind.key()));
    }

    @Test
    void a_change_names_the_version_it_was_made_from() {
        String first = controller.put("", OURS, ALL + "/versions").version();
        String other = OURS.replace("\"rejected\": 3", "\"rejected\": 4");

        assertThat(controller.put("", other, ALL + "/versions").status()).isEqualTo(428);
        assertThat(controller.put("0".repeat(64), other, ALL + "/versions").status())
                .isEqualTo(412);
        assertThat(controller.put("0".repeat(64), OURS, ALL + "/versions").status())
                .as("already so")
                .isEqualTo(200);
        assertThat(controller
                        .put(first, other, ALL + "/versions", "dryRun", "true")
                        .status())
                .isEqualTo(200);
        assertThat(controller.read(ALL + "/versions").version()).isEqualTo(first);
        assertThat(controller.put(first, other, ALL + "/versions").status()).isEqualTo(200);
        assertThat(controller.delete(first, ALL + "/versions").status()).isEqualTo(412);
        assertThat(controller.delete("*", ALL + "/versions").status()).isEqualTo(204);
        assertThat(controller.read(ALL + "/versions").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"NATURE\", \"columns\": [\"Article\"]`, `\"POST\", \"columns\": [\"Article\"]`, /profile/fields/3/field",
                "`\"length\": 3`, `\"length\": 30`, /profile/fields/3/length",
                "`\"columns\": [\"Montant\"]`, `\"columns\": [\"Montant\"]}, {\"field\": \"ORDERED\", \"columns\": [\"Mandaté\"]`,"
                        + " /profile/fields",
                "`\"PAYMENT_ORDER\"`, `\"MANDAT\"`, /profile/fields/0/words/0/meaning",
                "`\"yyyyMMdd\"`, `\"jour\"`, /profile/dates",
                "`\"rejected\": 3`, `\"rejected\": 300`, /profile/limits/rejected",
                "`\"columns\": [\"Montant\"]`, `\"columns\": [\" \"]`, /profile/fields/5/columns/0",
                "`\"field\": \"AMOUNT\", \"columns\": [\"Montant\"]`, `\"field\": \"EXTRACTED\", \"columns\": [\"Le\"]`,"
                        + " /profile/fields"
            })
    void what_cannot_be_is_told_with_its_place(String sound, String wrong, String pointer) {
        assertThat(OURS).contains(sound);

        Answer answer = controller.put("", OURS.replace(sound, wrong), ALL + "/fautif");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointers()).contains("#" + pointer);
    }

    @Test
    void names_of_shipped_profiles_are_not_taken_and_shipped_ones_not_removed() {
        assertThat(controller.put("", OURS, ALL + "/ledger").status()).isEqualTo(422);
        assertThat(controller.delete("*", ALL + "/ledger").status()).isEqualTo(404);
        assertThat(controller.put("", OURS, ALL + "/Grand").status()).isEqualTo(400);
    }

    @Test
    void who_may_keep_what_follows_from_the_feed_and_nobody_of_one_authority_may() {
        Program hr = controller.as("rh");
        String posts = hr.read(ALL + "/posts").text();

        assertThat(hr.put("", OURS, ALL + "/a-qui").status()).isEqualTo(403);
        assertThat(controller.put("", posts, ALL + "/a-qui").status()).isEqualTo(403);
        assertThat(hr.put("", posts, ALL + "/a-qui").status()).isEqualTo(201);
        assertThat(controller.delete("*", ALL + "/a-qui").status()).isEqualTo(403);
        assertThat(controller.read(ALL + "/a-qui").status())
                .as("what its words mean may name departments")
                .isEqualTo(403);
        assertThat(controller
                        .as(own.login(Role.CONTROLLER))
                        .put("", OURS, ALL + "/limite")
                        .status())
                .isEqualTo(403);
        assertThat(controller.as(own.login(Role.HR)).read(ALL + "/a-qui").status())
                .isEqualTo(404);
        assertThat(hr.delete("*", ALL + "/a-qui").status()).isEqualTo(204);
    }

    @Test
    void a_proposal_tells_no_cell_of_an_hr_sample_and_keeps_nothing() throws IOException {
        byte[] sample = "N° poste;Service d'affectation;Nom\nP001;Direction inventée;Dupont Jeanne\n"
                .getBytes(StandardCharsets.UTF_8);

        Answer answer = controller
                .as("rh")
                .file("", MediaType.parseMediaType("text/csv"), sample, ALL + "/proposals", "kind", "POSTS");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("\"N° poste\"", "\"Nom\"").doesNotContain("Dupont", "inventée", "P001");
        assertThat(folder.atHand().profiles())
                .noneMatch(profile -> profile.name().equals("proposé"));
    }
}
