package fr.continuum.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.bootstrap.api.Caller.Reply;
import fr.continuum.bootstrap.home.Home;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A mandate by API, whole program, on PostgreSQL: from the first plan to a day that is past.
@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlanJourneyByApiIT {

    private static final String PLAN = "/api/v1/plan";
    private static final String CSV = "text/csv";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OTHER_AUTHORITY = "200000008";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 2);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 5);

    private static final String SOUND = """
            {"level": "STRATEGIC_OBJECTIVE", "code": "D1", "label": "Bien vieillir",
             "roles": [{"role": "LEAD_ELECTED", "post": "Vice-présidente à l’autonomie"}]},
            {"level": "ACTION", "code": "D1.A1", "label": "Cent places d’accueil", "principal": "D1",
             "plannedBudget": 4200000},
            {"level": "PLEDGE", "code": "P1", "label": "Une place pour chacun", "source": "programme, page 3", "objectives": ["D1"]}""";

    @TempDir
    private static Path folder;

    private final ApplicationContext program;
    private final int port;

    @Autowired
    PlanJourneyByApiIT(ApplicationContext program, @LocalServerPort int port) {
        this.program = program;
        this.port = port;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.database(PlanJourneyByApiIT.class);
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::username);
        registry.add(Home.PROPERTY, () -> folder.resolve("home").toString());
    }

    @Test
    void a_plan_is_written_voted_revised_served_traced_and_read_again_as_it_was() throws IOException {
        openAccounts();
        night(FIRST, "2023-CA.xml");
        try (HttpClient client = HttpClient.newHttpClient()) {
            Caller officer = new Caller(client, "http://localhost:" + port, login(Role.PLAN_OFFICER));
            write(officer);
            vote(officer);
            revise(officer);
            serve(officer.as(login(Role.CONTRIBUTOR)), officer);
            fund(officer.as(login(Role.CONTROLLER)));
            night(SECOND, "2023-BP.xml");
            trace(officer.as(login(Role.READER)));
            waive(officer.as(login(Role.CONTROLLER)));
            lookBack(officer);
            sendFiles(officer, officer.as(login(Role.CONTRIBUTOR)));
            nothingForOthers(officer.as("voisine"));
        }
    }

    private static String login(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private void openAccounts() {
        for (Role role : Role.values()) {
            open(login(role), role, "");
        }
        open("voisine", Role.ADMINISTRATOR, OTHER_AUTHORITY);
    }

    private void open(String login, Role role, String authority) {
        assertThat(program.getBean(Accounts.class)
                        .create(new Account(login, "", "{noop}" + Caller.PASSWORD, role, authority)))
                .isTrue();
    }

    /// Runs a night that receives one document of the invented département.
    private void night(LocalDate asOf, String document) throws IOException {
        Path files = folder.resolve("files");
        if (!Files.exists(files)) {
            program.getBean(DemoFiles.class).writeTo(Files.createDirectories(files));
        }
        Path inbox = Files.createDirectories(folder.resolve(asOf.toString()));
        Files.copy(files.resolve("inbox").resolve(document), inbox.resolve(document));
        assertThat(program.getBean(NightLauncher.class).run(asOf, inbox.toString(), _ -> {}))
                .isInstanceOf(NightLauncher.Outcome.Ran.class);
    }

    private static String plan(String elements) {
        return """
                {"plan": {"code": "cap", "name": "Cap 2030", "term": {"start": "2021-07-01", "end": "2028-03-31"},
                          "elements": [%s]}}""".formatted(elements);
    }

    /// A rule stands against the first try; the second is the first plan there is.
    private static void write(Caller officer) {
        officer.get(PLAN).is(404);

        Reply refused = officer.put("", PLAN, plan(SOUND.replace("\"principal\": \"D1\"", "\"principal\": \"D9\"")))
                .is(422);
        assertThat(refused.<String>at("$.type")).isEqualTo("urn:continuum:problem:rules-broken");
        assertThat(refused.rules()).containsExactly("R03");
        assertThat(refused.<String>at("$.violations[0].subject")).contains("D1.A1");
        assertThat(refused.<String>at("$.violations[0].offending")).isEqualTo("D9");
        assertThat(refused.<String>at("$.violations[0].mend")).isEqualTo("Choisissez un objectif de ce plan.");
        officer.get(PLAN).is(404);

        Reply written = officer.put("", PLAN, plan(SOUND)).is(201);

        Reply read = officer.get(PLAN).is(200);
        assertThat(read.version()).isEqualTo(written.version()).isNotEmpty();
        assertThat(read.<String>at("$.changed.source")).isEqualTo("interface (API)");
        assertThat(officer.put(read.version(), PLAN, read.body()).is(200).version())
                .as("what was read is put back: no change")
                .isEqualTo(read.version());
    }

    /// Nobody leads the challenge yet: it is not voted before somebody does.
    private static void vote(Caller officer) {
        String vote = "{\"on\": \"2022-03-21\", \"decision\": \"CD-2022-03-21/1\"}";
        String version = officer.get(PLAN).version();
        assertThat(officer.post(version, PLAN + "/adoption", vote).is(422).rules())
                .containsExactly("R05");

        Reply challenge = officer.get(PLAN + "/element?code=D1").is(200);
        Reply led = officer.put(
                        challenge.version(),
                        PLAN + "/element?code=D1",
                        challenge
                                .body()
                                .replace(
                                        "\"roles\":[",
                                        "\"roles\":[{\"role\":\"LEAD_DEPARTMENT\",\"post\":\"Autonomie\"},"))
                .is(200);
        officer.post("", PLAN + "/adoption", vote).is(428);
        officer.post(version, PLAN + "/adoption", vote).is(412);
        officer.post(led.version(), PLAN + "/adoption", vote).is(200);
    }

    /// What was voted changes by a decision; who read it before is told.
    private static void revise(Caller officer) {
        Reply action = officer.get(PLAN + "/element?code=D1.A1").is(200);
        String changed = action.body().replace("Cent places", "Deux cents places");
        assertThat(officer.put(action.version(), PLAN + "/element?code=D1.A1", changed)
                        .is(422)
                        .rules())
                .containsExactly("R06");

        String revised = changed.replaceFirst("}$", """
                ,"revision": {"reason": "Bilan de mi-mandat", "decision": "CD-2025-02-10/4", "on": "2025-02-10"}}""");
        Reply done = officer.put(action.version(), PLAN + "/element?code=D1.A1", revised)
                .is(200);

        assertThat(done.<List<String>>at("$.diff.elements[*].facts[*].fact")).containsExactly("LABEL");
        officer.put(action.version(), PLAN + "/element?code=D1.A1", revised.replace("Deux", "Trois"))
                .is(412);
        assertThat(officer.get(PLAN + "/diff?from=voted").<List<String>>at("$.elements[0].facts[0].before"))
                .containsExactly("Cent places d’accueil");
        assertThat(officer.get(PLAN + "?as=voted").body())
                .contains("Cent places")
                .doesNotContain("Deux cents");
        assertThat(officer.get(PLAN + "/history?code=D1.A1").<String>at("$.items[-1].revision.decision"))
                .isEqualTo("CD-2025-02-10/4");
    }

    /// A training that serves the action, then a revision of what it serves: the link waits until it is confirmed.
    private static void serve(Caller contributor, Caller officer) {
        String one = "/api/v1/contributions/one?kind=TRAINING&code=F1";
        String training = """
                {"contribution": {"kind": "TRAINING", "code": "F1", "title": "Accueillir", "year": 2026,
                                  "category": "PROFICIENCY", "cost": 12000%s}}""";
        String links = ", \"links\": [{\"target\": \"D1.A1\", \"rationale\": \"Le métier de l’accueil\"}]";
        assertThat(contributor.put("", one, training.formatted("")).is(422).rules())
                .containsExactly("R12");
        contributor
                .as(login(Role.READER))
                .put("", one, training.formatted(links))
                .is(403);

        contributor.put("", one, training.formatted(links)).is(201);

        assertThat(officer.delete(officer.get(PLAN).version(), PLAN + "/element?code=D1.A1")
                        .is(422)
                        .rules())
                .as("it was voted, and it is served")
                .containsExactlyInAnyOrder("R06", "R07");
        Reply action = officer.get(PLAN + "/element?code=D1.A1").is(200);
        officer.put(
                        action.version(),
                        PLAN + "/element?code=D1.A1",
                        action.body().replace("Deux cents", "Trois cents").replaceFirst("}$", """
                                ,"revision": {"reason": "Besoin accru", "decision": "CD-2026-01-05/2",
                                              "on": "2026-01-05"}}"""))
                .is(200);
        assertThat(contributor.get("/api/v1/contributions/to-confirm").<List<String>>at("$.items[*].contribution.code"))
                .containsExactly("F1");
        contributor
                .post(
                        "",
                        "/api/v1/contributions/confirmations",
                        "{\"kind\": \"TRAINING\", \"code\": \"F1\", \"target\": \"D1.A1\"}")
                .is(200);
        assertThat(contributor.get("/api/v1/contributions/to-confirm").<Integer>at("$.total"))
                .isZero();
        assertThat(contributor
                        .get("/api/v1/contributions/one/history?kind=TRAINING&code=F1")
                        .<List<String>>at("$.items[*].source"))
                .containsExactly("interface (API)", "interface (API)");
    }

    /// The largest untraced function is linked to the action, its effect seen first.
    private static void fund(Caller controller) {
        String document = controller.get("/api/v1/documents").at("$[0].sha256");
        String code = controller
                .get("/api/v1/allocation/untraced?field=FUNCTION&document=" + document)
                .at("$.groups[0].code");
        String rows = """
                "dimension": "PLAN", "rows": [{"conditions": [{"field": "FUNCTION", "code": "%s"}],
                "targets": [{"code": "D1.A1"}]}]}""".formatted(code);

        Reply effect = controller
                .post("", "/api/v1/allocation/previews", "{\"document\": \"" + document + "\", " + rows)
                .is(200);
        assertThat(effect.<List<String>>at("$.shifts[*].code")).containsExactly("D1", "D1.A1");
        String kept = "{\"table\": \"" + effect.<String>at("$.table") + "\", " + rows;
        controller
                .as(login(Role.PLAN_OFFICER))
                .post("", "/api/v1/allocation/rows", kept)
                .is(403);
        controller.post("", "/api/v1/allocation/rows", kept).is(201);
        controller.post("", "/api/v1/allocation/rows", kept).is(409);
    }

    private static void trace(Caller reader) {
        Reply down = reader.get("/api/v1/continuum/down?code=P1").is(200);
        assertThat(down.<List<String>>at("$.contributions[*].code")).containsExactly("F1");
        assertThat(down.<Number>at("$.means.amount.amount").doubleValue()).isPositive();
        List<String> keys = down.at("$.means..money[*].key");
        assertThat(keys).isNotEmpty();

        Reply fromKey = reader.get("/api/v1/continuum/up?key=" + encoded(keys.getFirst()))
                .is(200);
        assertThat(fromKey.<List<String>>at("$.ways[*].pledges[*].code")).containsExactly("P1");
        assertThat(fromKey.<List<String>>at("$.ways[0].climb[*].code")).containsExactly("D1.A1", "D1");
        Reply fromTraining =
                reader.get("/api/v1/continuum/up?kind=TRAINING&code=F1").is(200);
        assertThat(fromTraining.<List<String>>at("$.ways[*].pledges[*].label"))
                .containsExactly("Une place pour chacun");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void waive(Caller controller) {
        Reply findings = controller.get("/api/v1/findings").is(200);
        String rule = findings.at("$.items[0].rule");
        String subject = findings.at("$.items[0].subject");
        String lastDay = LocalDate.now(ZoneId.of("Europe/Paris")).plusYears(1).toString();
        String asked = """
                {"rule": "%s", "subject": "%s", "reason": "%s", "lastDay": "%s"}""";
        controller
                .post("", "/api/v1/waivers", asked.formatted(rule, subject, " ", lastDay))
                .is(422);

        controller
                .post("", "/api/v1/waivers", asked.formatted(rule, subject, "Repris au budget suivant", lastDay))
                .is(201);

        assertThat(controller.get("/api/v1/waivers?current=true").<List<String>>at("$.items[*].subject"))
                .containsExactly(subject);
        assertThat(controller.get("/api/v1/findings?waived=true").<Integer>at("$.total"))
                .as("the night that is read stays what it was")
                .isZero();
    }

    /// Nights are told by the day they were asked for, plans by the day they were written: today.
    private static void lookBack(Caller officer) {
        Reply then = officer.get(PLAN).is(200);
        Reply action = officer.get(PLAN + "/element?code=D1.A1").is(200);
        Reply since = officer.put(
                        action.version(),
                        PLAN + "/element?code=D1.A1",
                        action.body().replace("\"label\":", "\"priority\":\"HIGH\",\"label\":"))
                .is(200);
        Caller reader = officer.as(login(Role.READER));

        Reply before = reader.get("/api/v1/days/" + SECOND.plusDays(1)).is(200);
        assertThat(before.<String>at("$.night")).isEqualTo(SECOND + ".1");
        assertThat(before.body()).doesNotContain("\"plan\"");
        assertThat(before.<Integer>at("$.contributions.count")).isZero();

        Reply today = reader.get("/api/v1/days/" + LocalDate.now(ZoneId.of("Europe/Paris")))
                .is(200);
        assertThat(today.<String>at("$.night")).isEqualTo(SECOND + ".1");
        assertThat(today.<String>at("$.plan.name")).isEqualTo("Cap 2030");
        assertThat(today.<String>at("$.plan.version"))
                .isEqualTo(since.at("$.version"))
                .isNotEqualTo(then.<String>at("$.version"));
        assertThat(today.<Integer>at("$.contributions.count")).isEqualTo(1);
        reader.get("/api/v1/days/" + FIRST.minusDays(1)).is(404);
    }

    /// What went out as a file comes in again and changes nothing; what a file changes is seen, then written,
    /// under the rules of any other way in.
    private static void sendFiles(Caller officer, Caller contributor) {
        String file = PLAN + "/file";
        String version = officer.get(PLAN).version();
        byte[] workbook = officer.file(file + "?format=xlsx");
        byte[] csv = officer.file(file + "?format=csv");
        assertThat(officer.post(version, file, WORKBOOK, workbook).is(200).version())
                .isEqualTo(version);
        assertThat(officer.post(version, file, CSV, csv).is(200).version()).isEqualTo(version);

        byte[] other = changed(csv, "Trois cents places", "Quatre cents places");
        assertThat(officer.post(version, file, CSV, other).is(422).rules()).containsExactly("R06");
        String revised = file + "?revisionReason=Besoin&revisionDecision=CD-2026-02-02/1&revisionOn=2026-02-02";
        Reply dry = officer.post(version, revised + "&dryRun=true", CSV, other).is(200);
        assertThat(dry.<List<String>>at("$.diff.elements[*].facts[*].fact")).containsExactly("LABEL");
        assertThat(officer.get(PLAN).version()).isEqualTo(version);
        Reply done =
                officer.post(version, revised + "&file=cap.csv", CSV, other).is(200);
        assertThat(done.version()).isEqualTo("\"" + dry.<String>at("$.version") + "\"");
        assertThat(officer.get(PLAN).<String>at("$.changed.source")).isEqualTo("interface (API), cap.csv");
        Reply faulty = officer.post("*", revised, CSV, changed(other, ";action;", ";étape;"))
                .is(422);
        assertThat(faulty.<String>at("$.type")).isEqualTo("urn:continuum:problem:file-unusable");
        assertThat(faulty.<List<String>>at("$.faults[*].column")).containsExactly("niveau");

        Reply proposed = officer.post(
                        "",
                        PLAN + "/proposals",
                        "text/plain",
                        "Action : Former les aidants".getBytes(StandardCharsets.UTF_8))
                .is(200);
        assertThat(proposed.version()).isEqualTo(done.version());
        assertThat(proposed.<List<String>>at("$.lines[*].text")).containsExactly("Former les aidants");

        bring(contributor);
    }

    private static byte[] changed(byte[] csv, String said, String other) {
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).contains(said);
        return text.replace(said, other).getBytes(StandardCharsets.UTF_8);
    }

    /// A file of an authority's own, read by a profile that is kept first: what serves nothing is kept and
    /// reported.
    private static void bring(Caller contributor) {
        String file = "/api/v1/contributions/file";
        byte[] known = contributor.file(file + "?kind=TRAINING&format=csv");
        String version = contributor
                .post("*", file + "?profile=training", CSV, known)
                .is(200)
                .version();
        contributor
                .put("", "/api/v1/contributions/profile?name=formations", """
                        {"profile": {"kind": "TRAINING", "fields": [
                          {"field": "CODE", "column": "Clé"}, {"field": "TITLE", "column": "Libellé"},
                          {"field": "YEAR", "always": "2026"}, {"field": "CATEGORY", "always": "PROFICIENCY"},
                          {"field": "TARGETS", "column": "Sert", "optional": true}]}}""")
                .is(201);
        byte[] ours = "Clé;Libellé;Sert\nF8;Écouter;D1.A1\nF9;Conduire;\n".getBytes(StandardCharsets.UTF_8);

        Reply dry = contributor
                .post(version, file + "?profile=formations&dryRun=true", CSV, ours)
                .is(200);
        assertThat(dry.<List<String>>at("$.servingNothing[*].code")).containsExactly("F9");
        Reply done = contributor
                .post(version, file + "?profile=formations", CSV, ours)
                .is(200);
        assertThat(done.<List<String>>at("$.reported[*].rule")).contains("R12");
        assertThat(contributor
                        .get("/api/v1/contributions?traced=false")
                        .<List<String>>at("$.items[*].contribution.code"))
                .containsExactly("F9");
        contributor
                .post(version, file + "?profile=formations", CSV, changed(ours, "Écouter", "Bien écouter"))
                .is(412);
    }

    private static void nothingForOthers(Caller neighbour) {
        assertThat(neighbour.get("/api/v1/authorities").is(200).<List<Object>>at("$"))
                .isEmpty();
        neighbour.get(PLAN).is(404);
        neighbour.get(PLAN + "/file").is(404);
        assertThat(neighbour
                        .get("/api/v1/contributions/profiles")
                        .is(200)
                        .<List<String>>at("$[?(@.shelf == 'OWN')].name"))
                .isEmpty();
        assertThat(neighbour.get("/api/v1/contributions").is(200).<Integer>at("$.total"))
                .isZero();
        assertThat(neighbour.get("/api/v1/documents").is(200).<List<Object>>at("$"))
                .isEmpty();
    }
}
