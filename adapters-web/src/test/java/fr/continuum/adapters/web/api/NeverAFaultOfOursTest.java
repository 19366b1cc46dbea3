package fr.continuum.adapters.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.application.port.Accounts.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever stands in the place of any value of a request, in its body or in its address, the answer is an answer or a
/// problem of the request: never a fault of ours (5xx).
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NeverAFaultOfOursTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// As JSON writes them; the last two are no numbers a double holds.
    private static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"" + "x".repeat(10_000) + "\"",
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "\"+10000-01-01\"",
            "\"2026-02-30\"",
            "-1",
            "0",
            "2.5",
            "99999999999999999999",
            "true",
            "[]",
            "[null]",
            "{}",
            "{\"x\":1}",
            "1e1000000000",
            "1e-1000000000");

    private static final List<String> PARAMETERS = List.of(
            "",
            " ",
            "\u0000",
            "x",
            "-1",
            "0",
            "99999999999999999999",
            "9999-12-31",
            "0000-01-01",
            "\ufffd",
            "'\"<>",
            "TRAINING",
            "PLAN",
            "R20",
            "true",
            "21990001700011 2025 CA PLAN nature=0");

    private final Home home;
    private final Program program;
    private final String authority;

    @Autowired
    NeverAFaultOfOursTest(MockMvc mvc, Home home) {
        OwnAuthority own = OwnAuthority.like(home);
        this.home = home;
        this.authority = own.siren().value();
        this.program = new Program(mvc, own.login(Role.ADMINISTRATOR));
    }

    /// A sound request: mutants of its body are sent in its place.
    private record Sound(String method, String version, String body, String path, String... parameters) {}

    private List<Sound> sound() {
        String document = home.readings().get(1).id().document().value();
        List<Sound> all = new ArrayList<>();
        Answer plan = program.read("/api/v1/plan");
        all.add(new Sound("PUT", plan.version(), small(plan.text()), "/api/v1/plan", "dryRun", "true"));
        for (String code : List.of("D2", "D4.A1", "P1")) {
            Answer element = program.read("/api/v1/plan/element", "code", code);
            all.add(new Sound(
                    "PUT",
                    element.version(),
                    element.text()
                            .replaceFirst(
                                    "}$",
                                    ",\"revision\":{\"reason\":\"essai\",\"decision\":\"d\",\"on\":\"2025-01-01\"}}"),
                    "/api/v1/plan/element",
                    "code",
                    code));
        }
        all.add(new Sound(
                "POST", plan.version(), "{\"on\":\"2026-01-01\",\"decision\":\"1\"}", "/api/v1/plan/adoption"));
        all.add(new Sound(
                "POST",
                plan.version(),
                "{\"code\":\"cap-2\",\"name\":\"CAP\",\"start\":\"2027-01-01\",\"end\":\"2032-12-31\","
                        + "\"objectives\":[\"D1\"],\"revision\":{\"reason\":\"essai\",\"decision\":\"d\","
                        + "\"on\":\"2025-01-01\"}}",
                "/api/v1/plan/next",
                "dryRun",
                "true"));
        all.add(new Sound(
                "PUT",
                "*",
                program.read("/api/v1/contributions/profile", "name", "process-change")
                        .text(),
                "/api/v1/contributions/profile",
                "name",
                "x"));
        all.add(new Sound("PUT", "*", "{\"amount\":1.5,\"reason\":\"essai\"}", "/api/v1/tolerance"));
        String accounts = "{\"accounts\":[{\"norm\":\"M57\",\"number\":\"6512\",\"purchase\":\"CLOUD\","
                + "\"source\":\"marchés\"}],\"reason\":\"essai\"}";
        all.add(new Sound("PUT", "*", accounts, "/api/v1/purchase-accounts", "dryRun", "true"));
        all.add(new Sound("POST", "", accounts, "/api/v1/purchase-accounts/previews"));
        all.add(new Sound(
                "PUT",
                "*",
                program.read("/api/v1/feed-profiles/ledger").text(),
                "/api/v1/feed-profiles/x",
                "dryRun",
                "true"));
        for (String one : List.of(
                "TRAINING F1",
                "IT_INVESTMENT I1",
                "PROCESS_CHANGE P1",
                "ORGANISATIONAL_ADJUSTMENT O1",
                "PARTNER_INTERVENTION C1")) {
            String[] id = {"kind", one.split(" ")[0], "code", one.split(" ")[1]};
            Answer read = program.read("/api/v1/contributions/one", id);
            all.add(new Sound("PUT", "*", read.text(), "/api/v1/contributions/one", id));
        }
        all.add(new Sound(
                "PUT",
                "*",
                program.read("/api/v1/contributions/background").text(),
                "/api/v1/contributions/background"));
        all.add(new Sound(
                "POST",
                "",
                "{\"kind\":\"TRAINING\",\"code\":\"F1\",\"target\":\"D2.A1\"}",
                "/api/v1/contributions/confirmations"));
        for (String one : List.of("contributions/background need", "allocation row")) {
            String[] said = one.split(" ");
            all.add(new Sound(
                    "POST",
                    "",
                    "{\"" + said[1] + "\":\"B1\",\"target\":\"D2\",\"revised\":\"2024-06-12T14:00:00Z\"}",
                    "/api/v1/" + said[0] + "/confirmations"));
        }
        all.add(new Sound(
                "POST",
                "",
                "{\"rule\":\"R20\",\"subject\":\"s\",\"reason\":\"essai\",\"lastDay\":\"2027-01-01\"}",
                "/api/v1/waivers"));
        all.add(new Sound(
                "POST", "", "{\"rule\":\"R20\",\"subject\":\"s\",\"reason\":\"essai\"}", "/api/v1/waivers/lifts"));
        String rows = "[{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\",\"match\":\"PREFIX\"}],"
                + "\"targets\":[{\"code\":\"D1\",\"percent\":50}]}]";
        all.add(new Sound(
                "POST",
                "",
                "{\"document\":\"" + document + "\",\"dimension\":\"PLAN\",\"flow\":\"EXPENSE\",\"measure\":\"MtReal\","
                        + "\"rows\":" + rows + "}",
                "/api/v1/allocation/previews"));
        all.add(new Sound(
                "POST",
                "",
                "{\"table\":\"" + "0".repeat(64) + "\",\"dimension\":\"PLAN\",\"rows\":" + rows + "}",
                "/api/v1/allocation/rows"));
        return all;
    }

    /// A plan of three elements: each value of it is tried, and a value more would be tried twenty times.
    private static String small(String plan) {
        ObjectNode tree = (ObjectNode) JSON.readTree(plan);
        ArrayNode elements = (ArrayNode) tree.get("plan").get("elements");
        while (elements.size() > 3) {
            elements.remove(elements.size() - 1);
        }
        return JSON.writeValueAsString(tree);
    }

    @TestFactory
    Stream<DynamicTest> whatever_stands_in_the_place_of_a_value_of_the_body() {
        return sound().stream()
                .map(request -> DynamicTest.dynamicTest(
                        request.method() + " " + request.path() + " " + String.join(" ", request.parameters()),
                        () -> mutants(request.body()).forEach(body -> answers(send(request, body), body))));
    }

    private Answer send(Sound request, String body) {
        return request.method().equals("PUT")
                ? program.put(request.version(), body, request.path(), request.parameters())
                : program.post(request.version(), body, request.path(), request.parameters());
    }

    private static void answers(Answer answer, String asked) {
        assertThat(answer.status()).as(asked).isLessThan(500);
        if (answer.status() >= 400) {
            assertThat(answer.type()).as(asked).isEqualTo("application/problem+json");
        }
    }

    /// Every value of the body in turn replaced by every value there is, and left out.
    private static List<String> mutants(String body) {
        List<String> all = new ArrayList<>();
        JsonNode tree = JSON.readTree(body);
        for (List<String> path : paths(tree, List.of())) {
            for (String value : VALUES) {
                all.add(with(tree, path, value));
            }
            all.add(with(tree, path, ""));
        }
        return all;
    }

    private static List<List<String>> paths(JsonNode node, List<String> here) {
        List<List<String>> all = new ArrayList<>();
        List<String> names = node.isObject()
                ? List.copyOf(node.propertyNames())
                : Stream.iterate(0, i -> i + 1)
                        .limit(node.size())
                        .map(String::valueOf)
                        .toList();
        for (String name : names) {
            List<String> path = Stream.concat(here.stream(), Stream.of(name)).toList();
            all.add(path);
            all.addAll(paths(node.isObject() ? node.get(name) : node.get(Integer.parseInt(name)), path));
        }
        return all;
    }

    /// The text of a tree with a value in one place written as it is: what trees cannot hold can be sent.
    ///
    /// @param value empty to leave the place out
    private static String with(JsonNode tree, List<String> path, String value) {
        JsonNode copy = tree.deepCopy();
        JsonNode parent = copy;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = parent.isObject() ? parent.get(step) : parent.get(Integer.parseInt(step));
        }
        String last = path.getLast();
        String mark = "\u0001here\u0001";
        switch (parent) {
            case ObjectNode object when value.isEmpty() -> object.remove(last);
            case ObjectNode object -> object.put(last, mark);
            case ArrayNode array when value.isEmpty() -> array.remove(Integer.parseInt(last));
            case ArrayNode array -> array.set(Integer.parseInt(last), array.stringNode(mark));
            default -> throw new IllegalStateException("No place in " + parent);
        }
        return JSON.writeValueAsString(copy).replace("\"\\u0001here\\u0001\"", value);
    }

    @TestFactory
    Stream<DynamicTest> whatever_stands_in_the_place_of_a_parameter() {
        String document = home.readings().get(1).id().document().value();
        return Stream.of(
                        new String[] {"/api/v1/plan", "authority", authority, "on", "2025-01-01", "as", ""},
                        new String[] {"/api/v1/plan/element", "authority", authority, "code", "D1"},
                        new String[] {"/api/v1/plan/history", "code", "D1", "page", "1", "size", "10"},
                        new String[] {"/api/v1/plan/diff", "from", "2024-01-01", "to", "2025-01-01"},
                        new String[] {
                            "/api/v1/contributions",
                            "kind",
                            "TRAINING",
                            "department",
                            "",
                            "traced",
                            "true",
                            "state",
                            "TRACED",
                            "page",
                            "1"
                        },
                        new String[] {"/api/v1/contributions/one", "kind", "TRAINING", "code", "F1"},
                        new String[] {"/api/v1/contributions/one/history", "kind", "TRAINING", "code", "F1"},
                        new String[] {"/api/v1/continuum/up", "kind", "TRAINING", "code", "F1"},
                        new String[] {"/api/v1/continuum/up", "key", "x", "year", "2025", "measure", "MtReal"},
                        new String[] {"/api/v1/continuum/down", "code", "P1", "year", "2025", "measure", "MtReal"},
                        new String[] {
                            "/api/v1/reconciliation",
                            "authority",
                            authority,
                            "budget",
                            authority + "00011",
                            "year",
                            "2025"
                        },
                        new String[] {
                            "/api/v1/plan/analytic-axis",
                            "authority",
                            authority,
                            "prefix",
                            "PM",
                            "longest",
                            "8",
                            "alphabet",
                            "WORD",
                            "capitals",
                            "true",
                            "filled",
                            "true",
                            "label",
                            "30",
                            "closed",
                            "true"
                        },
                        new String[] {
                            "/api/v1/plan/analytic-axis/file", "longest", "8", "alphabet", "DIGITS", "label", "30"
                        },
                        new String[] {"/api/v1/cross-proof", "authority", authority, "year", "2025", "measure", "MtReal"
                        },
                        new String[] {"/api/v1/cross-proof/file", "year", "2025", "measure", "MtReal"},
                        new String[] {
                            "/api/v1/link-strength", "authority", authority, "year", "2025", "measure", "MtReal"
                        },
                        new String[] {
                            "/api/v1/workforce/trainings", "authority", authority, "on", "2025-01-01", "year", "2023"
                        },
                        new String[] {"/api/v1/workforce/coverage", "on", "2025-01-01", "year", "2023"},
                        new String[] {"/api/v1/workforce/needs", "authority", authority, "on", "2025-01-01"},
                        new String[] {"/api/v1/workforce/posts", "authority", authority, "on", "2025-01-01"},
                        new String[] {"/api/v1/workforce/headcount", "authority", authority, "on", "2025-01-01"},
                        new String[] {"/api/v1/workforce/serving", "code", "D2", "on", "2025-01-01"},
                        new String[] {"/api/v1/workforce/time", "authority", authority, "on", "2025-01-01"},
                        new String[] {"/api/v1/findings", "rule", "R20", "severity", "MAJOR", "waived", "true"},
                        new String[] {"/api/v1/search", "authority", authority, "q", "ville", "size", "5"},
                        new String[] {"/api/v1/waivers", "rule", "R20", "current", "true"},
                        new String[] {"/api/v1/plan/file", "authority", authority, "format", "csv", "on", ""},
                        new String[] {"/api/v1/contributions/file", "kind", "TRAINING", "format", "csv"},
                        new String[] {"/api/v1/contributions/needs/file", "authority", authority, "format", "csv"},
                        new String[] {"/api/v1/contributions/profile", "name", "training"},
                        new String[] {"/api/v1/tolerance", "authority", authority},
                        new String[] {
                            "/api/v1/allocation/untraced",
                            "document",
                            document,
                            "field",
                            "FUNCTION",
                            "dimension",
                            "PLAN",
                            "flow",
                            "EXPENSE",
                            "measure",
                            "MtReal"
                        })
                .flatMap(request -> Stream.of("lectrice", program.login())
                        .map(login -> DynamicTest.dynamicTest(login + " " + request[0] + " " + request[1], () -> {
                            for (int place = 2; place < request.length; place += 2) {
                                for (String value : PARAMETERS) {
                                    String[] mutant = request.clone();
                                    mutant[place] = value;
                                    String[] parameters = new String[mutant.length - 1];
                                    System.arraycopy(mutant, 1, parameters, 0, parameters.length);
                                    answers(program.as(login).read(mutant[0], parameters), String.join(" ", mutant));
                                }
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_said_beside_a_file_or_in_its_place() {
        List<String> files = List.of(
                "", "x", "\u0000", "book", "book\nchallenge D1", "workbook\nchallenge 1 label=Habiter", "document\nx");
        Map<String, List<String>> beside = Map.of(
                "/api/v1/plan/file",
                List.of(
                        "authority",
                        "file",
                        "profile",
                        "code",
                        "name",
                        "start",
                        "end",
                        "top",
                        "sheet",
                        "part",
                        "beginAnother",
                        "revisionReason"),
                "/api/v1/plan/proposals",
                List.of("authority", "file", "code", "name", "start", "end", "beginAnother"),
                "/api/v1/contributions/file",
                List.of("authority", "file", "profile"),
                "/api/v1/contributions/needs/file",
                List.of("authority", "file"),
                "/api/v1/contributions/profiles/proposals",
                List.of("kind", "file", "sheet", "headerRow"));
        return beside.entrySet().stream()
                .flatMap(path -> path.getValue().stream()
                        .map(name -> DynamicTest.dynamicTest(path.getKey() + " " + name, () -> {
                            for (String value : PARAMETERS) {
                                for (String file : files) {
                                    answers(
                                            program.file(
                                                    "*",
                                                    MediaType.parseMediaType(
                                                            path.getKey().equals("/api/v1/plan/proposals")
                                                                    ? "text/plain"
                                                                    : "text/csv"),
                                                    file.getBytes(StandardCharsets.UTF_8),
                                                    path.getKey(),
                                                    withProfile(path.getKey(), name, value)),
                                            name + " " + value + " " + file);
                                }
                            }
                        })));
    }

    /// Dry, where the endpoint knows what that is; a file of contributions has a profile.
    private static String[] withProfile(String path, String name, String value) {
        List<String> parameters = new ArrayList<>(List.of(name, value));
        if (path.equals("/api/v1/feed-profiles/proposals") && !name.equals("kind")) {
            parameters.addAll(List.of("kind", "LEDGER"));
        }
        if (path.equals("/api/v1/contributions/profiles/proposals") && !name.equals("kind")) {
            parameters.addAll(List.of("kind", "TRAINING"));
        }
        if (path.equals("/api/v1/contributions/file") && !name.equals("profile")) {
            parameters.addAll(List.of("profile", "training"));
        }
        if (!path.endsWith("proposals")) {
            parameters.addAll(List.of("dryRun", "true"));
        }
        return parameters.toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> whatever_stands_in_the_place_of_the_version() {
        return Stream.of("", "\"", "W/", "W/\"\"", ",,,", "\"x\", *", "x".repeat(9_000), "*")
                .map(mark -> DynamicTest.dynamicTest(
                        mark.length() > 20 ? "a long one" : "[" + mark + "]",
                        () -> answers(
                                program.send(MockMvcRequestBuilders.delete(Program.address(
                                                "/api/v1/contributions/one",
                                                "kind",
                                                "TRAINING",
                                                "code",
                                                "F1",
                                                "reason",
                                                "doublon"))
                                        .header("If-Match", mark)),
                                mark)));
    }
}
