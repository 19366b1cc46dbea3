package fr.continuum.adapters.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.text.Typeset;
import fr.continuum.application.port.Accounts.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Whatever goes wrong is told in words of ours, in the language that was asked for, where it went wrong.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EveryErrorSpeaksTest {

    private static final String NOT_AS_DESCRIBED = "urn:continuum:problem:not-as-described";

    private final OwnAuthority own;
    private final Program admin;

    @Autowired
    EveryErrorSpeaksTest(MockMvc mvc, Home home) {
        this.own = OwnAuthority.like(home);
        this.admin = new Program(mvc, own.login(Role.ADMINISTRATOR));
    }

    /// What is asked, and the status it is answered with.
    private static Map<Supplier<MockHttpServletRequestBuilder>, Integer> wrong() {
        Map<Supplier<MockHttpServletRequestBuilder>, Integer> all = new LinkedHashMap<>();
        all.put(() -> get("/api/v1/nothing"), 404);
        all.put(() -> get("/api/v2/plan"), 404);
        all.put(() -> patch("/api/v1/plan").content("{}"), 405);
        all.put(() -> put("/api/v1/plan").contentType(MediaType.TEXT_PLAIN).content("x"), 415);
        all.put(() -> get("/api/v1/plan").accept(MediaType.APPLICATION_XML), 406);
        all.put(() -> get("/api/v1/plan/element"), 400);
        all.put(() -> get("/api/v1/plan/element?code=Z9"), 404);
        all.put(() -> get("/api/v1/contributions/one?kind=COURSE&code=F1"), 400);
        all.put(() -> get("/api/v1/findings?page=x"), 400);
        all.put(() -> get("/api/v1/nights?page=1"), 400);
        all.put(() -> get("/api/v1/documents/x/coverage?flow=OUT"), 400);
        all.put(() -> get("/api/v1/documents/x/coverage?measure=OUT"), 400);
        all.put(() -> get("/api/v1/plan?authority=123"), 404);
        all.put(() -> get("/api/v1/plan?on=tomorrow"), 400);
        all.put(() -> get("/api/v1/plan?on=2020-01-01"), 404);
        all.put(() -> get("/api/v1/days/2020-01-01"), 404);
        all.put(() -> get("/api/v1/nights/x"), 404);
        all.put(() -> get("/api/v1/plan/file?format=pdf"), 400);
        all.put(() -> get("/api/v1/plan/file?on=2020-01-01"), 404);
        all.put(() -> get("/api/v1/contributions/file"), 400);
        all.put(() -> get("/api/v1/contributions/profile?name=x"), 404);
        all.put(() -> post("/api/v1/plan/file").contentType("text/csv").content("book"), 428);
        all.put(() -> post("/api/v1/plan/file").contentType("text/csv").header("If-Match", "*"), 400);
        all.put(() -> post("/api/v1/plan/file").contentType("application/pdf").content("x"), 415);
        all.put(() -> post("/api/v1/plan/proposals").contentType("text/plain").content(new byte[] {-1}), 400);
        all.put(
                () -> post("/api/v1/plan/proposals?name=x")
                        .contentType("text/plain")
                        .content("Défi 1 : Habiter"),
                422);
        all.put(() -> post("/api/v1/contributions/file?profile=x").contentType("text/csv"), 404);
        String proposals = "/api/v1/contributions/profiles/proposals";
        all.put(() -> post(proposals).contentType("text/csv").content("Code\nF1\n"), 400);
        all.put(() -> post(proposals + "?kind=TRAINING").contentType("text/csv"), 400);
        all.put(
                () -> post(proposals + "?kind=TRAINING&headerRow=0")
                        .contentType("text/csv")
                        .content("Code\nF1\n"),
                400);
        all.put(
                () -> post(proposals + "?kind=TRAINING")
                        .contentType("application/pdf")
                        .content("x"),
                415);
        all.put(
                () -> post("/api/v1/allocation/confirmations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"row\":\"x\",\"target\":\"D1\",\"revised\":\"yesterday\"}"),
                400);
        all.put(
                () -> post("/api/v1/allocation/confirmations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"row\":\"x\",\"target\":\"D1\",\"revised\":\"2024-06-12T14:00:00Z\"}"),
                404);
        all.put(
                () -> put("/api/v1/contributions/profile?name=x")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"profile\":{\"kind\":\"TRAINING\",\"fields\":[]}}"),
                422);
        all.put(() -> get("/api/v1/continuum/up"), 400);
        all.put(() -> get("/api/v1/continuum/down?code=P1&year=2001"), 404);
        all.put(() -> delete("/api/v1/plan/element?code=D1.A2"), 428);
        all.put(() -> delete("/api/v1/plan/element?code=D1.A2").header("If-Match", "\"x\""), 412);
        all.put(() -> delete("/api/v1/plan/element?code=D1.A2&revisionOn=2025-01-01"), 400);
        all.put(() -> delete("/api/v1/plan/element?code=D1.A2").header("If-Match", "*"), 422);
        all.put(
                () -> put("/api/v1/plan")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{"),
                400);
        all.put(
                () -> post("/api/v1/waivers/lifts")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"rule\":\"R20\",\"subject\":\"s\",\"reason\":\"essai\"}"),
                409);
        return all;
    }

    @TestFactory
    Stream<DynamicTest> in_french_and_in_english() {
        return wrong().entrySet().stream().map(asked -> {
            Answer french = admin.send(asked.getKey().get().header("Accept-Language", "fr"));
            return DynamicTest.dynamicTest(french.status() + " " + french.text(), () -> {
                Answer english = admin.send(asked.getKey().get().header("Accept-Language", "en"));
                french.is(asked.getValue());
                english.is(asked.getValue());
                List<String> told = words(french);
                assertThat(words(english)).hasSameSizeAs(told).doesNotContainAnyElementsOf(told);
                assertThat(told).noneMatch(String::isBlank);
                assertThat(french.<String>at("$.instance")).startsWith("/api/");
                if (french.status() == 404) {
                    assertThat(french.<String>at("$.type")).isEqualTo("urn:continuum:problem:not-here");
                    assertThat(french.<String>at("$.title")).isNotEqualTo(english.<String>at("$.title"));
                }
                if (french.status() == 400) {
                    assertThat(french.<String>at("$.type")).isEqualTo(NOT_AS_DESCRIBED);
                    assertThat(french.<List<Object>>at("$.errors")).isNotEmpty();
                }
            });
        });
    }

    /// All that is meant to be read by people.
    private static List<String> words(Answer answer) {
        List<String> words = new ArrayList<>();
        for (String said : List.of("$..detail", "$..sentence", "$..mend")) {
            words.addAll(JsonPath.<List<String>>read(answer.text(), said));
        }
        return words;
    }

    @Test
    void those_at_the_door_too() {
        for (Program at : List.of(admin.as(own.login(Role.READER)), admin.as("nobody"))) {
            String french =
                    at.send(put("/api/v1/plan").header("Accept-Language", "fr")).at("$.detail");
            String english =
                    at.send(put("/api/v1/plan").header("Accept-Language", "en")).at("$.detail");
            assertThat(french).isNotBlank().isNotEqualTo(english);
            assertThat(english).isNotBlank();
        }
    }

    @Test
    void what_is_wrong_in_a_file_is_told_by_sheet_line_and_column() {
        Answer answer = admin.file(
                        "*",
                        MediaType.parseMediaType("text/csv"),
                        "faulty\nÉléments|3|niveau|« étape » est inconnu ici.\nRôles|2|poste|Cette cellule est vide."
                                .getBytes(StandardCharsets.UTF_8),
                        "/api/v1/plan/file")
                .isProblem(422, "file-unusable");

        assertThat(answer.places()).containsExactly("Éléments 3 niveau", "Rôles 2 poste");
        assertThat(answer.<String>at("$.faults[0].detail")).isEqualTo(Typeset.french("« étape » est inconnu ici."));
    }

    @Test
    void what_an_account_may_not_do_has_a_type_of_its_own() {
        Answer french =
                admin.as(own.login(Role.READER)).send(put("/api/v1/plan").header("Accept-Language", "fr"));
        Answer english =
                admin.as(own.login(Role.READER)).send(put("/api/v1/plan").header("Accept-Language", "en"));

        french.isProblem(403, "not-allowed");
        assertThat(french.<String>at("$.title")).isEqualTo("Ce compte n’a pas ce droit");
        assertThat(english.isProblem(403, "not-allowed").<String>at("$.title"))
                .isEqualTo("This account has not this right");
    }

    /// A library brings a reader of YAML along: it would know neither limits nor fields written twice.
    @Test
    void nothing_but_json_is_read_or_written() {
        Answer plan = admin.read("/api/v1/plan").is(200);
        MediaType yaml = MediaType.APPLICATION_YAML;

        Answer sent = admin.send(put("/api/v1/plan").contentType(yaml).content("plan: {}"));
        Answer asked = admin.send(get("/api/v1/plan").accept(yaml));

        assertThat(sent.is(415).text()).contains("application/json").doesNotContain("yaml");
        assertThat(asked.is(406).text()).contains("application/json").doesNotContain("yaml");
        assertThat(admin.read("/api/v1/plan").version()).isEqualTo(plan.version());
    }
}
