package fr.continuum.adapters.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Described.Operation;
import fr.continuum.adapters.web.api.contribution.ContributionTexts;
import fr.continuum.adapters.web.api.plan.PlanTexts;
import fr.continuum.adapters.web.fixture.DeedsOfTheTown;
import fr.continuum.adapters.web.fixture.FeedFiles;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.fixture.RealPlanFiles;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.application.linking.RowId;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.PlanWords;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The API describes itself, and is as it describes itself.
@WebTest
@Import({OpenApiTest.OwnHome.class, RealPlanFiles.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenApiTest {

    private static final String JSON = "application/json";
    private static final String NEEDS = "/api/v1/contributions/background";
    private static final String PROBLEM = "application/problem+json";

    /// What the writer of reports writes, which is another adapter's: a test of the whole program holds it against
    /// its description.
    private static final Set<String> REPORTS = Set.of("documents", "documentCoverage", "nightReport", "checkDraft");

    private final Home home;
    private final OwnAuthority own;
    private final Program admin;
    private final Program controller;
    private final Described described;
    private final RequestMappingHandlerMapping mappings;

    @Autowired
    OpenApiTest(MockMvc mvc, Home home, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.home = home;
        this.mappings = requestMappingHandlerMapping;
        this.own = OwnAuthority.like(home);
        this.admin = new Program(mvc, own.login(Role.ADMINISTRATOR));
        this.controller = new Program(mvc, "controleur");
        this.described = new Described(
                JsonMapper.shared().readTree(admin.read("/api/v1/openapi").text()));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnHome {

        @Bean
        @Primary
        Home homeOfDescriptions() {
            Home home = new Home("{noop}" + Home.PASSWORD).withLedger();
            FeedFiles.in(home);
            return home;
        }
    }

    @TestFactory
    Stream<DynamicTest> every_operation_says_in_french_what_it_does_and_what_may_go_wrong() {
        List<Operation> operations = described.operations();
        assertThat(operations.stream().map(Operation::toString)).containsExactlyInAnyOrderElementsOf(endpoints());
        assertThat(operations.stream().map(Operation::id))
                .doesNotHaveDuplicates()
                .noneMatch(id -> id.matches(".*[0-9]"));
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    assertThat(operation.node().get("summary").stringValue())
                            .matches("(?s).*\\b([Uu]ne?|[Ll]es?|la|des?|d’|ce|[Cc]eux|[Tt]out|à)\\b.*");
                    assertThat(operation.node().get("tags")).hasSize(1);
                    assertThat(operation.statuses())
                            .contains("400", "401", "403", "406", "429")
                            .anyMatch(status -> status.startsWith("2"));
                    if (operation.parameters().contains("authority")
                            || operation.path().contains("{")) {
                        assertThat(operation.statuses()).contains("404");
                    }
                    if (operation.takesJson()) {
                        assertThat(operation.statuses()).contains("413", "415", "422");
                    }
                    if (operation.parameters().contains("If-Match")) {
                        assertThat(operation.statuses()).contains("412", "428");
                    }
                    for (String status : operation.statuses()) {
                        JsonNode response = described.response(operation, Integer.parseInt(status));
                        assertThat(response.get("description").stringValue())
                                .as(status)
                                .isNotBlank();
                        if (!status.startsWith("2")) {
                            assertThat(response.get("content").propertyNames())
                                    .as(status)
                                    .containsExactly(PROBLEM);
                        }
                    }
                    operation
                            .node()
                            .path("parameters")
                            .forEach(parameter -> assertThat(parameter.get("schema"))
                                    .as(parameter.toString())
                                    .isNotNull());
                }));
    }

    /// Every endpoint of ours that answers under `/api/`, as the description would call it.
    private List<String> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(endpoint ->
                        endpoint.getValue().getBeanType().getPackageName().startsWith("fr.continuum"))
                .flatMap(endpoint -> endpoint.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> endpoint.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> every_answer_has_the_shape_described() {
        Map<String, Supplier<Answer>> calls = calls();
        return described.operations().stream()
                .filter(operation -> !REPORTS.contains(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    assertThat(calls).as("no call of this test tries it").containsKey(operation.id());
                    hasTheShapeDescribed(operation, calls.get(operation.id()).get(), true);
                }));
    }

    private static String indicator(String code) {
        return "{\"code\":\"" + code + "\",\"label\":\"Essai\",\"periodicity\":\"YEARLY\",\"baseline\":"
                + "{\"on\":\"2021-12-31\",\"value\":1},\"targets\":[{\"on\":\"2027-12-31\",\"value\":2.5}]}";
    }

    private Answer said(Sha256 file, String path) {
        return admin.as("admin").post("", "{\"file\":\"" + file.value() + "\",\"reason\":\"un export d’essai\"}", path);
    }

    private Answer feed(String name) {
        return controller.put(
                "", controller.read("/api/v1/feed-profiles/ledger").text(), "/api/v1/feed-profiles/" + name);
    }

    /// @param anew whether the number differs from what another call says
    private Answer purchases(boolean anew) {
        return controller.put(
                "*",
                "{\"accounts\":[{\"norm\":\"M57\",\"number\":\"" + (anew ? "6512" : "6513")
                        + "\",\"purchase\":\"CLOUD\",\"source\":\"nos marchés\"}],\"reason\":\"nos marchés\"}",
                "/api/v1/purchase-accounts");
    }

    private void hasTheShapeDescribed(Operation operation, Answer answer, boolean succeeds) {
        assertThat(answer.status() < 300).as(answer.text()).isEqualTo(succeeds);
        JsonNode response = described.response(operation, answer.status());
        assertThat(response).as("status " + answer.status()).isNotNull();
        if (answer.status() == 204) {
            assertThat(answer.text()).isEmpty();
            return;
        }
        List<String> types = List.copyOf(response.get("content").propertyNames());
        if (answer.status() < 300 && !types.contains(JSON)) {
            assertThat(types).contains(String.valueOf(answer.type()).replaceFirst(";.*", ""));
            assertThat(answer.text()).isNotEmpty();
            return;
        }
        String type = answer.status() < 300 ? JSON : PROBLEM;
        assertThat(answer.type()).isEqualTo(type);
        assertThat(described.faults(response.get("content").get(type).get("schema"), answer.text()))
                .as(answer.text())
                .isEmpty();
    }

    /// One call for each operation, that succeeds and answers with as much as there is to answer.
    private Map<String, Supplier<Answer>> calls() {
        Map<String, Supplier<Answer>> calls = new LinkedHashMap<>();
        calls.put("readPlan", () -> admin.read("/api/v1/plan"));
        calls.put("ownInterventions", () -> admin.as("partenaire").read("/api/v1/partner/interventions"));
        calls.put("putPlan", () -> {
            Answer read = admin.read("/api/v1/plan");
            String revised = read.text()
                    .replace("4200000.00", "4200001.00")
                    .replaceFirst(
                            "}$", ",\"revision\":{\"reason\":\"essai\",\"decision\":\"d\",\"on\":\"2025-01-01\"}}");
            return admin.put(read.version(), revised, "/api/v1/plan", "dryRun", "true");
        });
        calls.put("adoptPlan", () -> {
            Program other = admin.as(OwnAuthority.bare(home).login(Role.PLAN_OFFICER));
            String version = other.put(
                            "",
                            PlanTexts.plan(PlanWords.plan(List.of("challenge D1 elected department"))),
                            "/api/v1/plan")
                    .version();
            return other.post(version, "{\"on\":\"2022-03-21\",\"decision\":\"1\"}", "/api/v1/plan/adoption");
        });
        calls.put("readElement", () -> admin.read("/api/v1/plan/element", "code", "D2.A2"));
        calls.put("putElement", () -> admin.put("*", element("D1.A8"), "/api/v1/plan/element", "code", "D1.A8"));
        calls.put("deleteElement", () -> {
            admin.put("*", element("D1.A7"), "/api/v1/plan/element", "code", "D1.A7")
                    .is(201);
            return admin.delete(
                    "*",
                    "/api/v1/plan/element",
                    "code",
                    "D1.A7",
                    "revisionReason",
                    "essai",
                    "revisionDecision",
                    "d",
                    "revisionOn",
                    "2025-01-01");
        });
        calls.put("exportPlanFile", () -> admin.read("/api/v1/plan/file", "format", "csv"));
        calls.put("planTemplate", () -> admin.read("/api/v1/plan/file/template"));
        calls.put(
                "importPlanFile",
                () -> file(
                        "/api/v1/plan/file",
                        new String(admin.download("/api/v1/plan/file", "format", "csv"), StandardCharsets.UTF_8)
                                .replace("Planter 4 000 arbres", "Planter 5 000 arbres"),
                        "name",
                        "Autre",
                        "revisionReason",
                        "essai",
                        "revisionDecision",
                        "d",
                        "revisionOn",
                        "2025-01-01",
                        "dryRun",
                        "true"));
        calls.put(
                "proposePlan",
                () -> admin.file(
                        "",
                        MediaType.TEXT_PLAIN,
                        "Défi 9 : Veiller\nAction 9.1 : Recevoir\nÉtape : Marché\n".getBytes(StandardCharsets.UTF_8),
                        "/api/v1/plan/proposals"));
        calls.put("beginNextMandate", () -> {
            Program other = admin.as(OwnAuthority.bare(home).login(Role.PLAN_OFFICER));
            String version = other.put(
                            "",
                            PlanTexts.plan(PlanWords.plan(
                                    List.of("plan cap start=2019-07-01 end=2025-06-30", "challenge D1 elected"))),
                            "/api/v1/plan")
                    .version();
            return other.post(
                    version,
                    "{\"code\":\"cap-2\",\"name\":\"CAP 2\",\"start\":\"2025-07-01\",\"objectives\":[\"D1\"]}",
                    "/api/v1/plan/next");
        });
        calls.put("planHistory", () -> admin.read("/api/v1/plan/history"));
        calls.put("planDiff", () -> admin.read("/api/v1/plan/diff", "from", "voted"));
        String one = "/api/v1/contributions/one";
        calls.put("contributions", () -> admin.read("/api/v1/contributions"));
        calls.put("readContribution", () -> admin.read(one, "kind", "TRAINING", "code", "F1"));
        calls.put("putContribution", () -> planned("I7"));
        calls.put("withdrawContribution", () -> {
            planned("I8").is(201);
            return admin.delete("*", one, "kind", "IT_INVESTMENT", "code", "I8", "reason", "doublon");
        });
        calls.put(
                "contributionHistory",
                () -> admin.read(one + "/history", "kind", "PARTNER_INTERVENTION", "code", "C1"));
        calls.put("linksToConfirm", () -> admin.read("/api/v1/contributions/to-confirm"));
        calls.put(
                "confirmLink",
                () -> admin.post(
                        "",
                        "{\"kind\":\"ORGANISATIONAL_ADJUSTMENT\",\"code\":\"O1\",\"target\":\"D2.A1\"}",
                        "/api/v1/contributions/confirmations"));
        calls.put("needsToConfirm", () -> waitingNeighbour().read(NEEDS + "/to-confirm"));
        calls.put(
                "confirmNeed",
                () -> waitingNeighbour()
                        .post(
                                "",
                                "{\"need\":\"B1\",\"target\":\"D2.A1\",\"revised\":\"" + PlanOfTheTown.REVISED + "\"}",
                                NEEDS + "/confirmations"));
        String placed = "/api/v1/allocation/rows/"
                + RowId.of(
                        Dimension.PLAN,
                        AllocationRule.row(
                                List.of(Condition.exactly(KeyField.OPERATION, "2305")), Outcome.Targets.whole("D4")));
        String account = home.readings().get(1).id().document().value();
        calls.put("standingRows", () -> controller.read("/api/v1/allocation/rows", "document", account));
        calls.put("standingRow", () -> controller.read(placed, "document", account));
        calls.put(
                "previewCorrection",
                () -> controller.post("", "{\"document\":\"" + account + "\",\"removal\":true}", placed + "/previews"));
        calls.put(
                "correctRow",
                () -> controller.put(controller.read(placed).version(), "{\"targets\":[{\"code\":\"D4\"}]}", placed));
        calls.put("removeRow", () -> {
            String other =
                    controller.read("/api/v1/allocation/rows", "text", "4238").at("$.items[0].id");
            String address = "/api/v1/allocation/rows/" + other;
            return controller.delete(controller.read(address).version(), address);
        });
        calls.put("rowsToConfirm", () -> waitingNeighbour().read("/api/v1/allocation/to-confirm"));
        calls.put("confirmRow", () -> {
            Program neighbour = waitingNeighbour();
            String row = neighbour.read("/api/v1/allocation/to-confirm").at("$.items[0].row");
            return neighbour.post(
                    "",
                    "{\"row\":\"" + row + "\",\"target\":\"D2.A1\",\"revised\":\"" + PlanOfTheTown.REVISED + "\"}",
                    "/api/v1/allocation/confirmations");
        });
        calls.put(
                "proposeProfile",
                () -> file(
                        "/api/v1/contributions/profiles/proposals",
                        "Code;Intitulé;Année;Catégorie;Salle\nN9;Conduire;2026;perfectionnement;A\nN8;;x;autre;B\n",
                        "kind",
                        "TRAINING"));
        String training = "Code;Intitulé;Année;Catégorie\nN9;Conduire;2026;PROFICIENCY\nF1;Tailler;2026;PROFICIENCY\n";
        calls.put(
                "exportContributionFile",
                () -> admin.read("/api/v1/contributions/file", "kind", "TRAINING", "format", "csv"));
        calls.put("contributionTemplate", () -> admin.read("/api/v1/contributions/file/template", "kind", "TRAINING"));
        calls.put(
                "importContributionFile",
                () -> file("/api/v1/contributions/file", training, "profile", "training", "dryRun", "true"));
        calls.put("exportNeedFile", () -> admin.read("/api/v1/contributions/needs/file", "format", "csv"));
        calls.put("needTemplate", () -> admin.read("/api/v1/contributions/needs/file/template", "format", "csv"));
        calls.put(
                "importNeedFile",
                () -> file(
                        "/api/v1/contributions/needs/file",
                        "Code;Libellé;Nature;Objectifs\nB77;Écouter;posture;D1\n",
                        "dryRun",
                        "true"));
        calls.put("profiles", () -> admin.read("/api/v1/contributions/profiles"));
        calls.put("readProfile", () -> admin.read("/api/v1/contributions/profile", "name", "training"));
        calls.put("putProfile", () -> kept("garde"));
        calls.put("removeProfile", () -> {
            kept("retire").is(201);
            return admin.delete("*", "/api/v1/contributions/profile", "name", "retire");
        });
        calls.put("putIndicator", () -> admin.put("", indicator("I8"), "/api/v1/indicators/indicator", "code", "I8"));
        calls.put("listIndicators", () -> {
            admin.put("", indicator("I7"), "/api/v1/indicators/indicator", "code", "I7");
            return admin.read("/api/v1/indicators");
        });
        calls.put("readIndicator", () -> {
            admin.put("", indicator("I6"), "/api/v1/indicators/indicator", "code", "I6");
            return admin.read("/api/v1/indicators/indicator", "code", "I6");
        });
        calls.put("putMeasure", () -> {
            admin.put("", indicator("I5"), "/api/v1/indicators/indicator", "code", "I5");
            return admin.put("", "{\"value\":12.5}", "/api/v1/indicators/measure", "code", "I5", "period", "2024");
        });
        calls.put("readTolerance", () -> {
            admin.put("", "{\"amount\":10,\"reason\":\"essai\"}", "/api/v1/tolerance")
                    .is(201);
            return admin.read("/api/v1/tolerance");
        });
        calls.put("putTolerance", () -> admin.put("*", "{\"amount\":20,\"reason\":\"essai\"}", "/api/v1/tolerance"));
        calls.put("readBackground", () -> admin.read("/api/v1/contributions/background"));
        calls.put("backgroundHistory", () -> admin.read("/api/v1/contributions/background/history"));
        calls.put(
                "putBackground",
                () -> admin.put(
                        "*",
                        admin.read("/api/v1/contributions/background").text().replace("640", "641"),
                        "/api/v1/contributions/background"));
        calls.put("continuumUp", () -> controller.read("/api/v1/continuum/up", "key", key()));
        calls.put("continuumDown", () -> controller.read("/api/v1/continuum/down", "code", "P1"));
        calls.put("trainings", () -> admin.read("/api/v1/workforce/trainings"));
        calls.put("trainingCoverage", () -> admin.read("/api/v1/workforce/coverage"));
        calls.put("competencyGaps", () -> admin.read("/api/v1/workforce/needs"));
        calls.put("postsToReassign", () -> admin.read("/api/v1/workforce/posts"));
        calls.put("headcount", () -> admin.read("/api/v1/workforce/headcount"));
        calls.put("staffAnnexes", () -> admin.read("/api/v1/workforce/headcount/annexes"));
        calls.put("serving", () -> admin.read("/api/v1/workforce/serving", "code", "D2"));
        Program hr = admin.as(own.login(Role.HR));
        calls.put("readGain", () -> hr.read("/api/v1/workforce/time/gain", "code", "G1"));
        calls.put("putGain", () -> hr.put("", gain("G7"), "/api/v1/workforce/time/gain", "code", "G7"));
        calls.put("withdrawGain", () -> {
            hr.put("", gain("G8"), "/api/v1/workforce/time/gain", "code", "G8").is(201);
            return hr.delete("*", "/api/v1/workforce/time/gain", "code", "G8");
        });
        calls.put("readUse", () -> hr.read("/api/v1/workforce/time/use", "code", "U1"));
        calls.put("putUse", () -> hr.put("", use("U7"), "/api/v1/workforce/time/use", "code", "U7"));
        calls.put("giveUpUse", () -> {
            hr.put("", use("U8"), "/api/v1/workforce/time/use", "code", "U8").is(201);
            return hr.delete("*", "/api/v1/workforce/time/use", "code", "U8");
        });
        calls.put("readThreshold", () -> hr.read("/api/v1/workforce/threshold"));
        calls.put("putThreshold", () -> hr.put("", "{\"people\":5}", "/api/v1/workforce/threshold"));
        calls.put("gainedTime", () -> admin.read("/api/v1/workforce/time"));
        calls.put("reconciliation", () -> controller.read("/api/v1/reconciliation"));
        calls.put(
                "analyticAxis",
                () -> controller.read("/api/v1/plan/analytic-axis", "longest", "6", "alphabet", "DIGITS"));
        calls.put("analyticAxisFile", () -> controller.read("/api/v1/plan/analytic-axis/file"));
        calls.put(
                "recogniseCodes",
                () -> controller.post(
                        "",
                        "",
                        "/api/v1/allocation/analytic-axis",
                        "table",
                        controller.read("/api/v1/plan/analytic-axis").at("$.table"),
                        "longest",
                        "6",
                        "alphabet",
                        "DIGITS"));
        calls.put("flow", () -> controller.read("/api/v1/flow"));
        calls.put("flowFile", () -> controller.read("/api/v1/flow/file"));
        calls.put("crossProof", () -> controller.read("/api/v1/cross-proof"));
        calls.put("crossProofFile", () -> controller.read("/api/v1/cross-proof/file"));
        calls.put("readPurchaseAccounts", () -> {
            purchases(true).is(200);
            return controller.read("/api/v1/purchase-accounts");
        });
        calls.put("putPurchaseAccounts", () -> purchases(false));
        calls.put("removePurchaseAccounts", () -> {
            purchases(false).is(200);
            return controller.delete("*", "/api/v1/purchase-accounts", "reason", "retour à la liste");
        });
        calls.put(
                "previewPurchaseAccounts",
                () -> controller.post(
                        "",
                        "{\"accounts\":[{\"norm\":\"M57\",\"number\":\"60\",\"purchase\":\"CLOUD\"}]}",
                        "/api/v1/purchase-accounts/previews"));
        calls.put("feedProfiles", () -> controller.read("/api/v1/feed-profiles"));
        calls.put("readFeedProfile", () -> controller.read("/api/v1/feed-profiles/ledger"));
        calls.put("putFeedProfile", () -> feed("garde"));
        calls.put("removeFeedProfile", () -> {
            feed("retire").is(201);
            return controller.delete("*", "/api/v1/feed-profiles/retire");
        });
        calls.put(
                "proposeFeedProfile",
                () -> controller.file(
                        "",
                        MediaType.parseMediaType("text/csv"),
                        "Type;SIRET;Exercice;Nature;Montant;Tiers\nMandat;21930048000018;2025;6184;12,50;X\nMDT;21930048000018;2025;60;1;Y\n"
                                .getBytes(StandardCharsets.UTF_8),
                        "/api/v1/feed-profiles/proposals",
                        "kind",
                        "LEDGER"));
        calls.put("feedFiles", () -> admin.as("admin").read("/api/v1/feed-files"));
        calls.put("admitFeedFile", () -> said(FeedFiles.ASIDE, "/api/v1/feed-files/admissions"));
        calls.put("takeBackFeedFile", () -> said(FeedFiles.IN_FORCE, "/api/v1/feed-files/take-backs"));
        calls.put("linkStrength", () -> controller.read("/api/v1/link-strength"));
        calls.put("findings", () -> controller.read("/api/v1/findings"));
        calls.put("search", () -> controller.read("/api/v1/search", "q", "formation"));
        calls.put("rules", () -> controller.read("/api/v1/rules"));
        calls.put("waiveFinding", () -> waived("R20"));
        calls.put("waivers", () -> {
            waived("R36").is(201);
            return controller.read("/api/v1/waivers");
        });
        calls.put("liftWaiver", () -> {
            Answer given = waived("R23").is(201);
            return controller.post(
                    "",
                    "{\"rule\":\"R23\",\"subject\":\"" + given.at("$.subject") + "\",\"reason\":\"essai\"}",
                    "/api/v1/waivers/lifts");
        });
        calls.put("pastDay", () -> controller.read("/api/v1/days/2026-11-21"));
        calls.put("authorities", () -> controller.read("/api/v1/authorities"));
        calls.put("nights", () -> controller.read("/api/v1/nights"));
        calls.put("night", () -> controller.read("/api/v1/nights/" + home.night()));
        String document = home.readings().get(1).id().document().value();
        calls.put(
                "untracedKeys",
                () -> controller.read("/api/v1/allocation/untraced", "document", document, "field", "FUNCTION"));
        calls.put(
                "untracedGroupKeys",
                () -> controller.read(
                        "/api/v1/allocation/untraced/keys", "document", document, "field", "FUNCTION", "code", "338"));
        String rows = "\"dimension\":\"POLICY\",\"rows\":[{\"conditions\":[{\"field\":\"FUNCTION\",\"code\":\"21\","
                + "\"match\":\"PREFIX\"}],\"targets\":[{\"code\":\"CUL\",\"percent\":50}]}]}";
        calls.put(
                "previewRows",
                () -> controller.post("", "{\"document\":\"" + document + "\"," + rows, "/api/v1/allocation/previews"));
        calls.put("keepRows", () -> {
            String table = controller
                    .post("", "{\"document\":\"" + document + "\"," + rows, "/api/v1/allocation/previews")
                    .at("$.table");
            return controller.post("", "{\"table\":\"" + table + "\"," + rows, "/api/v1/allocation/rows");
        });
        return calls;
    }

    /// The administrator of another authority, where a need and a row lead to what was revised since.
    private Program waitingNeighbour() {
        OwnAuthority other = OwnAuthority.like(home);
        home.contributions.keep(
                other.owner(),
                Background.of(new CompetencyNeed(
                        "B1", CompetencyNeed.Kind.SKILL, "Choisir des arbres", List.of(new PlanCode("D2.A1")))),
                new TimelineEntry("admin", DeedsOfTheTown.BROUGHT, "besoins-2023.csv"));
        TimelineEntry early = new TimelineEntry("paul", DeedsOfTheTown.BROUGHT, "plan-2023.xlsx");
        home.tables.put(
                other.owner(),
                home.tables
                        .latest(Owner.of(Town.SIREN), Dimension.PLAN)
                        .orElseThrow()
                        .content()
                        .saidBy(early.author(), early.at()),
                early);
        return admin.as(other.login(Role.ADMINISTRATOR));
    }

    private Answer file(String path, String text, String... parameters) {
        return admin.file(
                "*",
                MediaType.parseMediaType(TableFormat.TEXT),
                text.getBytes(StandardCharsets.UTF_8),
                path,
                parameters);
    }

    private Answer kept(String name) {
        return admin.put(
                "",
                "{\"profile\":{\"kind\":\"PROCESS_CHANGE\",\"layout\":{\"amounts\":\"CENTS\"},\"fields\":["
                        + "{\"field\":\"CODE\",\"column\":\"Clé\"},{\"field\":\"TITLE\",\"column\":\"Nom\"},"
                        + "{\"field\":\"BENEFICIARY\",\"column\":\"Qui\",\"optional\":true,"
                        + "\"words\":[{\"text\":\"habitant\",\"meaning\":\"USER\"}]}]}}",
                "/api/v1/contributions/profile",
                "name",
                name);
    }

    private static String gain(String code) {
        return "{\"code\":\"" + code
                + "\",\"department\":\"Direction du D2\",\"year\":2023,\"source\":\"PROCESS_GAIN\","
                + "\"hours\":10,\"basis\":\"compté\"}";
    }

    private static String use(String code) {
        return "{\"code\":\"" + code + "\",\"title\":\"Accueil\",\"department\":\"Direction du D2\",\"year\":2023,"
                + "\"kind\":\"NEW_PROJECT\",\"hours\":10,\"links\":[{\"target\":\"D2.A1\",\"rationale\":\"r\"}]}";
    }

    private static String element(String code) {
        return PlanTexts.element(Action.of(code, "Un jardin", "D1"))
                .replaceFirst("}$", ",\"revision\":{\"reason\":\"essai\",\"decision\":\"d\",\"on\":\"2025-01-01\"}}");
    }

    private Answer planned(String code) {
        return admin.put(
                "",
                ContributionTexts.of(
                        PlanWords.contributions(List.of("it " + code + " links=D1:50,D2:50 improves=QUALITATIVE:mieux"))
                                .getFirst()),
                "/api/v1/contributions/one",
                "kind",
                "IT_INVESTMENT",
                "code",
                code);
    }

    private String key() {
        return controller
                .read("/api/v1/continuum/down", "code", "D2.A1")
                .<List<String>>at("$.means.money[*].key")
                .getFirst();
    }

    private Answer waived(String rule) {
        String subject =
                JsonPath.read(controller.read("/api/v1/findings", "rule", rule).text(), "$.items[0].subject");
        return controller.post(
                "",
                "{\"rule\":\"" + rule + "\",\"subject\":\"" + subject + "\",\"reason\":\"essai\",\"lastDay\":\""
                        + LocalDate.now(ZoneId.of("Europe/Paris")) + "\"}",
                "/api/v1/waivers");
    }

    @Test
    void the_api_is_where_its_description_was_read() throws Exception {
        for (int time = 0; time < 2; time++) {
            assertThat(admin.read("/api/v1/openapi").<List<String>>at("$.servers[*].url"))
                    .containsExactly("/");
        }
    }

    @Test
    void problems_have_the_shape_described() {
        Operation put = operation("putPlan");
        Answer read = admin.read("/api/v1/plan");

        hasTheShapeDescribed(put, admin.put("", read.text(), "/api/v1/plan").is(428), false);
        hasTheShapeDescribed(
                put,
                admin.put("0".repeat(64), read.text().replace("D1", "D9"), "/api/v1/plan")
                        .is(412),
                false);
        hasTheShapeDescribed(
                put,
                admin.put(read.version(), read.text().replace("D1.A1", "D9"), "/api/v1/plan")
                        .is(422),
                false);
        hasTheShapeDescribed(
                put,
                admin.put(read.version(), read.text().replace("2020-07-05", "2030-07-05"), "/api/v1/plan")
                        .is(422),
                false);
        hasTheShapeDescribed(
                put, admin.put(read.version(), "{}", "/api/v1/plan").is(400), false);
        hasTheShapeDescribed(
                operation("readPlan"),
                admin.read("/api/v1/plan", "authority", "123456789").is(404),
                false);
        hasTheShapeDescribed(
                operation("importPlanFile"),
                file("/api/v1/plan/file", "feuille;niveau;code\nÉléments;étape;D1\n")
                        .isProblem(422, "file-unusable"),
                false);
        hasTheShapeDescribed(
                operation("readPlan"), admin.as("nobody").read("/api/v1/plan").is(401), false);
        hasTheShapeDescribed(
                put,
                admin.as(own.login(Role.READER)).put("", "{}", "/api/v1/plan").is(403),
                false);
    }

    private Operation operation(String id) {
        return described.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_answer_that_is_not_as_described_would_be_found() {
        JsonNode schema = described
                .response(operation("readPlan"), 200)
                .get("content")
                .get(JSON)
                .get("schema");
        String plan = admin.read("/api/v1/plan").text();

        assertThat(described.faults(schema, plan)).isEmpty();
        assertThat(described.faults(schema, plan.replaceFirst("\"ACTION\"", "\"TASK\"")))
                .isNotEmpty();
        assertThat(described.faults(schema, plan.replace("\"level\":\"ACTION\"", "\"level\":\"PLEDGE\"")))
                .isNotEmpty();
        assertThat(described.faults(schema, plan.replace("4200000.00", "\"4200000.00\"")))
                .isNotEmpty();
        assertThat(described.faults(schema, plan.replaceFirst("\"label\":", "\"label2\":")))
                .isNotEmpty();
        assertThat(described.faults(schema, plan.replaceFirst("\"code\":\"D1\",", "")))
                .isNotEmpty();
    }

    @Test
    void what_is_sent_has_the_shape_described_too() {
        JsonNode schema = operation("putPlan")
                .node()
                .get("requestBody")
                .get("content")
                .get(JSON)
                .get("schema");

        assertThat(described.faults(schema, admin.read("/api/v1/plan").text())).isEmpty();
        assertThat(described.faults(
                        schema,
                        PlanTexts.plan(PlanWords.plan(List.of("challenge D1")), "motif", "décision", "2025-01-01")))
                .isEmpty();
    }
}
