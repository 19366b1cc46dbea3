package fr.continuum.adapters.web.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.RealPlanFiles;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.text.Typeset;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.testing.PlanWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The plan as a file by API, read and written by the readers and the writer there are. Each test has an authority of
/// its own.
@WebTest
@Import(RealPlanFiles.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PlanFileApiTest {

    private static final String PLAN = "/api/v1/plan";
    private static final String FILE = "/api/v1/plan/file";
    private static final MediaType CSV = MediaType.parseMediaType(TableFormat.TEXT);
    private static final String BOOK = "feuille;code_plan;nom;debut_mandat;fin_mandat;niveau;code;libelle;parent\n"
            + "Plan;cap;CAP;2022-01-01;2027-12-31;;;;\n"
            + "Éléments;;;;;objectif stratégique;D1;Habiter;\n"
            + "Éléments;;;;;action;D1.A1;Isoler;D1\n";

    private final Home home;
    private final OwnAuthority bare;
    private final OwnAuthority own;
    private final Program beginner;
    private final Program officer;

    @Autowired
    PlanFileApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.bare = OwnAuthority.bare(home);
        this.own = OwnAuthority.like(home);
        this.beginner = new Program(mvc, bare.login(Role.PLAN_OFFICER));
        this.officer = new Program(mvc, own.login(Role.PLAN_OFFICER));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MediaType type(TableFormat format) {
        return MediaType.parseMediaType(format == TableFormat.XLSX ? TableFormat.WORKBOOK : TableFormat.TEXT);
    }

    private Optional<PlanContent> now(OwnAuthority of) {
        return home.plans.latest(of.owner()).map(Versioned::content).map(MandatePlan::content);
    }

    private PlanHistory.Entry last(OwnAuthority of) {
        return home.plans
                .history(of.owner(), now(of).orElseThrow().code())
                .entries()
                .getLast();
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_that_went_out_and_comes_in_again_is_no_change(TableFormat format) {
        String version = officer.read(PLAN).version();
        PlanHistory.Entry before = last(own);
        Answer read = officer.read(FILE, "format", format.word()).is(200);
        assertThat(read.version()).isEqualTo(version);

        byte[] file = officer.download(FILE, "format", format.word());
        Answer put = officer.file(version, type(format), file, FILE, "file", "plan." + format.word())
                .is(200);

        assertThat(put.<String>at("$.file.kind")).isEqualTo("BOOK");
        assertThat(put.<List<Object>>at("$.file.remarks")).isEmpty();
        assertThat(put.<List<Object>>at("$.diff.plan")).isEmpty();
        assertThat(put.<List<Object>>at("$.diff.elements")).isEmpty();
        assertThat(put.version()).isEqualTo(version);
        assertThat(last(own)).isEqualTo(before);
        officer.file("0".repeat(64), type(format), file, FILE).is(200);
    }

    @Test
    void the_first_plan_comes_from_a_file_once_its_effect_was_looked_at() {
        beginner.read(FILE).is(404);

        Answer dry = beginner.file("", CSV, bytes(BOOK), FILE, "dryRun", "true").is(200);
        assertThat(dry.<Boolean>at("$.dryRun")).isTrue();
        assertThat(dry.<List<String>>at("$.diff.elements[*].code")).containsExactly("D1", "D1.A1");
        assertThat(dry.version()).isEmpty();
        assertThat(now(bare)).isEmpty();

        Answer begun =
                beginner.file("", CSV, bytes(BOOK), FILE, "file", "cap.csv").is(201);

        assertThat(begun.version()).isEqualTo(dry.at("$.version"));
        assertThat(now(bare).orElseThrow().code()).isEqualTo(new PlanCode("cap"));
        assertThat(last(bare).author()).isEqualTo(beginner.login());
        assertThat(beginner.read(PLAN).<String>at("$.changed.source")).isEqualTo("interface (API), cap.csv");
    }

    @Test
    void a_file_is_made_from_the_version_that_was_read() {
        String version = beginner.file("", CSV, bytes(BOOK), FILE).is(201).version();
        byte[] other = bytes(BOOK.replace("Isoler", "Isoler mille logements"));

        beginner.file("", CSV, other, FILE).isProblem(428, "version-missing");
        beginner.file("0".repeat(64), CSV, other, FILE).isProblem(412, "changed-meanwhile");
        assertThat(beginner.read(PLAN).version()).isEqualTo(version);

        Answer changed = beginner.file(version, CSV, other, FILE).is(200);
        assertThat(changed.<List<String>>at("$.diff.elements[*].facts[*].fact")).containsExactly("LABEL");
    }

    @Test
    void what_is_wrong_in_a_file_is_told_by_row_and_column_and_nothing_is_written() {
        String wrong = BOOK.replace(";action;", ";étape;").replace("2027-12-31", "bientôt");

        for (String dry : List.of("true", "false")) {
            Answer answer =
                    beginner.file("", CSV, bytes(wrong), FILE, "dryRun", dry).isProblem(422, "file-unusable");

            assertThat(answer.places()).containsExactlyInAnyOrder("null 2 fin_mandat", "null 4 niveau");
            assertThat(answer.<Integer>at("$.faultCount")).isEqualTo(2);
            assertThat(answer.<List<String>>at("$.faults[*].detail")).allMatch(detail -> detail.length() > 20);
        }
        assertThat(now(bare)).isEmpty();
    }

    @Test
    void what_is_wrong_in_a_file_is_told_in_the_language_asked_for() {
        String wrong = BOOK.replace(";action;", ";étape;");

        Answer french = beginner.send(MockMvcRequestBuilders.post(FILE)
                .contentType(CSV)
                .content(bytes(wrong))
                .header("Accept-Language", "fr"));
        Answer english = beginner.send(MockMvcRequestBuilders.post(FILE)
                .contentType(CSV)
                .content(bytes(wrong))
                .header("Accept-Language", "en"));

        assertThat(french.isProblem(422, "file-unusable").<String>at("$.faults[0].detail"))
                .startsWith(Typeset.french("« étape » est inconnu ici. On attend :"));
        assertThat(english.isProblem(422, "file-unusable").<String>at("$.faults[0].detail"))
                .startsWith("“étape” is not known here. Expected:");
    }

    @Test
    void a_file_that_is_no_plan_says_what_to_do() {
        Answer none =
                beginner.file("", CSV, bytes("nom;ville\nMarie;Aure\n"), FILE).isProblem(422, "file-unusable");
        assertThat(none.<List<String>>at("$.faults[*].detail")).hasSize(1);
        assertThat(beginner.file("", CSV, new byte[0], FILE)
                        .isProblem(400, "not-as-described")
                        .<String>at("$.errors[0].pointer"))
                .isEqualTo("#");
        beginner.file("", MediaType.APPLICATION_OCTET_STREAM, bytes(BOOK), FILE).is(415);
        beginner.file("", CSV, bytes("x".repeat(16 * 1024 * 1024 + 1)), FILE).is(413);
        assertThat(now(bare)).isEmpty();
    }

    @Test
    void what_was_voted_changes_by_a_decision_beside_the_file() {
        String version = officer.read(PLAN).version();
        String csv = new String(officer.download(FILE, "format", "csv"), StandardCharsets.UTF_8);
        byte[] other = bytes(csv.replace("Planter 4 000 arbres", "Planter 6 000 arbres"));

        assertThat(officer.file(version, CSV, other, FILE)
                        .isProblem(422, "rules-broken")
                        .rules())
                .containsExactly("R06");
        assertThat(officer.file(version, CSV, other, FILE)
                        .isProblem(422, "rules-broken")
                        .<String>at("$.violations[0].place"))
                .as("the cell that names it")
                .matches("line \\d+, column “libelle”|ligne \\d+, colonne « libelle »");
        assertThat(officer.file(version, CSV, other, FILE, "revisionReason", "canicules")
                        .isProblem(400, "not-as-described")
                        .<String>at("$.errors[0].parameter"))
                .isEqualTo("revisionDecision");
        assertThat(officer.read(PLAN).version()).isEqualTo(version);

        officer.file(
                        version,
                        CSV,
                        other,
                        FILE,
                        "revisionReason",
                        "canicules",
                        "revisionDecision",
                        "2026-11-02/8",
                        "revisionOn",
                        "2026-11-02")
                .is(200);

        assertThat(last(own).revision().orElseThrow().decision()).isEqualTo("2026-11-02/8");
    }

    @Test
    void another_plan_is_begun_on_purpose_only() {
        String version = beginner.file("", CSV, bytes(BOOK), FILE).is(201).version();
        byte[] another = bytes(BOOK.replace(";cap;", ";cap-2;"));

        for (String dry : List.of("true", "false")) {
            assertThat(beginner.file(version, CSV, another, FILE, "dryRun", dry)
                            .isProblem(422, "values-refused")
                            .<String>at("$.errors[0].parameter"))
                    .isEqualTo("beginAnother");
        }
        beginner.file(version, CSV, bytes(BOOK.replace("Isoler", "Bâtir")), FILE, "beginAnother", "true")
                .isProblem(422, "values-refused");

        Answer begun = beginner.file(version, CSV, another, FILE, "beginAnother", "true")
                .is(201);

        assertThat(begun.<String>at("$.insteadOf")).isEqualTo("cap");
        assertThat(beginner.file(begun.version(), CSV, bytes(BOOK), FILE, "beginAnother", "true")
                        .isProblem(422, "file-unusable")
                        .<String>at("$.faults[0].detail"))
                .contains("déjà été en vigueur");
    }

    @Test
    void columns_and_statuses_nobody_could_guess_are_said_beside_the_file() {
        byte[] own = bytes("Cap;Geste;Qui, au juste;Point\nHabiter;Isoler;Ada;Gelée\n");
        beginner.file("", CSV, own, FILE, "dryRun", "true").isProblem(422, "file-unusable");

        beginner.file(
                        "",
                        CSV,
                        own,
                        FILE,
                        "column",
                        "Cap=PLACE",
                        "column",
                        "Geste=TITLE",
                        "column",
                        "Qui, au juste=PILOT",
                        "column",
                        "Point=STATUS",
                        "status",
                        "gelée=ON_HOLD")
                .is(201);

        PlanContent plan = now(bare).orElseThrow();
        assertThat(plan.elements()).extracting(PlanElement::label).containsExactly("Habiter", "Isoler");
        assertThat(((Action) plan.elements().getLast()).state()).isEqualTo(new ActionState.OnHold(""));
        for (List<String> odd :
                List.of(List.of("column", "Cap=LIEU"), List.of("column", "Cap"), List.of("status", "gelée=froid"))) {
            assertThat(beginner.file("", CSV, own, FILE, odd.get(0), odd.get(1))
                            .isProblem(400, "not-as-described")
                            .<String>at("$.errors[0].parameter"))
                    .isEqualTo(odd.getFirst());
        }
        assertThat(beginner.file("*", CSV, own, FILE, "dryRun", "true", "column", "Cap=PLACE", "column", "Geste=TITLE")
                        .is(200)
                        .text())
                .as("what was said of one file is not said of another: this column is a remark again")
                .contains("\"Point\"");
    }

    @Test
    void a_header_with_a_comma_alone_is_one_header() {
        byte[] own = bytes("Défi;Action;Qui, au juste;Statut\nHabiter;Isoler;Ada;Engagée\n");

        beginner.file("", CSV, own, FILE, "column", "Qui, au juste=PILOT").is(201);

        assertThat(((Action) now(bare).orElseThrow().elements().getLast()).roles())
                .containsExactly(RoleHolding.of(PlanRole.PROJECT_MANAGER, "Ada"));
    }

    @Test
    void what_is_said_beside_a_file_that_says_it_is_remarked() {
        Answer dry = beginner.file("", CSV, bytes(BOOK), FILE, "dryRun", "true", "code", "autre", "part", "true")
                .is(200);

        assertThat(dry.<List<String>>at("$.file.remarks[*].kind")).containsExactly("NOT_KEPT", "NOT_KEPT");
        assertThat(dry.<List<String>>at("$.diff.elements[*].code")).isNotEmpty();
        for (List<String> odd : List.of(
                List.of("top", "ACTION"),
                List.of("code", " x"),
                List.of("start", "hier"),
                List.of("name", "a\nb"),
                List.of("file", "x".repeat(121)),
                List.of("dryrun", "true"))) {
            assertThat(beginner.file("", CSV, bytes(BOOK), FILE, odd.get(0), odd.get(1))
                            .isProblem(400, "not-as-described")
                            .<String>at("$.errors[0].parameter"))
                    .isEqualTo(odd.getFirst());
        }
        assertThat(now(bare)).isEmpty();
    }

    @Test
    void a_file_reports_what_a_person_is_refused_as_on_screen() {
        String started = BOOK.replace("parent\n", "parent;etat\n").replace(";Isoler;D1", ";Isoler;D1;en cours");
        PlanContent same = PlanWords.plan(List.of("challenge D1", "action D1.A1 principal=D1 state=IN_PROGRESS"));
        assertThat(beginner.put("", PlanTexts.plan(same), PLAN)
                        .isProblem(422, "rules-broken")
                        .rules())
                .containsOnly("R08");

        beginner.file("", CSV, bytes(started), FILE).is(201);

        assertThat(beginner.read(PLAN + "/element", "code", "D1.A1").<String>at("$.element.state.name"))
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    void the_plan_of_a_past_day_and_the_file_to_fill_go_out() {
        String csv = new String(officer.download(FILE, "format", "csv", "on", "2023-01-01"), StandardCharsets.UTF_8);
        assertThat(csv).contains("Planter 2 500 arbres").doesNotContain("4 000");
        assertThat(officer.read(FILE, "on", "2023-01-01").version())
                .isEqualTo(officer.read(PLAN, "on", "2023-01-01").version());
        officer.read(FILE, "on", "2001-01-01").is(404);
        officer.read(FILE, "format", "pdf").isProblem(400, "not-as-described");

        byte[] template = officer.download(FILE + "/template");
        assertThat(new String(template, StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @Test
    void who_sees_one_authority_takes_no_plan_of_another_out_nor_in() {
        officer.read(FILE, "authority", Town.SIREN.value()).isProblem(404, "not-here");
        officer.file("*", CSV, bytes(BOOK), FILE, "authority", Town.SIREN.value())
                .isProblem(404, "not-here");
    }

    @Test
    void only_those_who_plan_send_one() {
        for (Role role : List.of(Role.READER, Role.CONTRIBUTOR, Role.CONTROLLER)) {
            Program other = officer.as(own.login(role));
            other.file("*", CSV, bytes(BOOK), FILE).isProblem(403, "not-allowed");
            other.read(FILE).is(200);
        }
    }
}
