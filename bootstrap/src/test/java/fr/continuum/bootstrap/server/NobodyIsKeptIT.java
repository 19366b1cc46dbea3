package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import fr.continuum.ContinuumApplication;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.night.ReportNight;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.domain.consolidation.NightId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Files of people and of money full of people, in every column, wrong ones and broken rows included, in headers, on
/// sheets and in names of files: after a night nobody is found in any column of any table, in the archive, the
/// quarantine, the reports, the logs or the pages.
@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(classes = ContinuumApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyIsKeptIT {

    private static final TestDatabase DATABASE = PostgresUnderTest.EMBEDDED_18.database(NobodyIsKeptIT.class);
    private static final Path FOLDER = InventedAuthority.folder(NobodyIsKeptIT.class);

    /// Names, a social-security number as people write it, a day of birth, an address, a telephone, pay, health.
    private static final List<String> PEOPLE = List.of(
            "ZORGLUBOVITCH",
            "Hermengarde Zorglubovitch",
            "M. Zorglubovitch",
            "2670693008123",
            "267069300812345",
            "2 67 06 93 008 123 45",
            "12/06/1967",
            "1967-06-12",
            "19670612",
            "14 impasse des Myosotis",
            "06 99 88 77 66",
            "0699887766",
            "h.zorglubovitch@exemple.fr",
            "hzorglub75",
            "ZORGLUBE7",
            "hermengarde.zorglubovitch.1967",
            "Zorglubovitch-Hermengarde-12",
            "93456,78",
            "93456.78",
            "93 456,78 €",
            "épilepsie",
            "267069300812347",
            "2 67 06 93 008 123 47",
            "FR76 3000 6000 0112 3456 7890 189",
            "FR7630006000011234567890189",
            "12-06-1967");

    /// In a file of money a wage is an amount like any other, and fifteen digits whose key is wrong may be a code.
    private static final Set<String> NOT_TOLD_FROM_MONEY =
            Set.of("93456,78", "93456.78", "93 456,78 €", "267069300812345", "2 67 06 93 008 123 45");

    /// Eight digits are an amount like any other, too.
    private static final Map<String, Set<String>> NO_WONDER =
            Map.of("Montant", Set.of("19670612"), "Proposition", Set.of("19670612"));

    /// What might be of a person where a code is asked for, and is a number elsewhere: a wage, a day of birth, a
    /// login.
    private static final List<String> LOOK_LIKE_CODES = List.of("2345.6", "120667", "ZOR67");

    /// What is written as a code is, in columns of codes of money: a short surname and an initial, a year of
    /// birth.
    private static final List<String> LIKE_CODES_OF_MONEY =
            List.of("ZGL H", "H. ZGL", "Zgl, H.", "ZOU M", "ZOR1967", "ZORG-1967");

    private static final Set<String> CODES_OF_MONEY = Set.of("Opération", "Autorisation", "Service", "Analytique");

    private static final Set<String> CODES = Set.of("Poste", "Formation", "Cycle", "Besoin");

    /// What tells one agent from another, in a column that says so.
    private static final String IDENTIFIER = "MAT0077123";

    private static final String SIREN = "229900012";

    private static final String SIRET = "22990001200017";

    /// Where people would be seen, had they been kept.
    private static final List<String> PAGES = List.of(
            "/",
            "/nuits",
            "/constats",
            "/contributions",
            "/contributions/besoins",
            "/personnel",
            "/personnel/formations",
            "/personnel/formations/exporter",
            "/personnel/couverture",
            "/personnel/besoins",
            "/personnel/temps",
            "/personnel/postes",
            "/personnel/effectifs",
            "/recoupement",
            "/recoupement/declare",
            "/documents",
            "/rapprochement",
            "/lier",
            "/flux",
            "/api/v1/findings",
            "/api/v1/workforce/trainings",
            "/api/v1/workforce/needs",
            "/api/v1/workforce/time",
            "/api/v1/workforce/posts");

    private final ApplicationContext server;
    private final int port;
    private String logged = "";
    private List<Document> documents = List.of();
    private NightId night = new NightId("2026-07-01.1");

    @Autowired
    NobodyIsKeptIT(ApplicationContext server, @LocalServerPort int port) {
        this.server = server;
        this.port = port;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::url);
        registry.add("spring.datasource.username", DATABASE::username);
        registry.add("continuum.home", NobodyIsKeptIT::maison);
    }

    @BeforeAll
    void runANightOverPeople() throws IOException {
        InventedAuthority authority = InventedAuthority.settleIn(server, FOLDER.resolve("fichiers"));
        authority.drop("2025-BP.xml");
        Path inbox = Path.of(maison()).resolve("inbox");
        profiles();
        Map<String, String> posts = new LinkedHashMap<>();
        posts.put("SIREN", SIREN);
        posts.put("Poste", "P%04d");
        posts.put("Intitulé", "Cheffe de projet");
        posts.put("Direction", "Direction de l’insertion");
        posts.put("Catégorie", "A");
        posts.put("ETP", "1");
        posts.put("Occupation", "pourvu");
        posts.put("Vacant depuis", "");
        posts.put("Ouvert le", "");
        posts.put("Fermé le", "");
        posts.put("Extrait le", "2026-06-30");
        Map<String, String> sessions = new LinkedHashMap<>();
        sessions.put("SIREN", SIREN);
        sessions.put("Formation", "F%04d");
        sessions.put("Début", "2026-02-03");
        sessions.put("Fin", "2026-02-04");
        sessions.put("Stagiaires", "12");
        sessions.put("Jours", "2");
        sessions.put("Extrait le", "2026-06-30");
        Map<String, String> cycles = new LinkedHashMap<>();
        cycles.put("SIREN", SIREN);
        cycles.put("Cycle", "C%04d");
        cycles.put("Direction", "Direction de l’insertion");
        cycles.put("Année", "2026");
        cycles.put("ETP", "40");
        cycles.put("Heures avant", "1547");
        cycles.put("Heures annuelles", "1607");
        cycles.put("Extrait le", "2026-06-30");
        Map<String, String> trainings = new LinkedHashMap<>();
        trainings.put("SIREN", SIREN);
        trainings.put("Formation", "F%04d");
        trainings.put("Intitulé", "");
        trainings.put("Direction", "Direction de l’insertion");
        trainings.put("Année", "2026");
        trainings.put("Catégorie", "perfectionnement");
        trainings.put("Fondement statutaire", "");
        trainings.put("Compétences", "C01");
        trainings.put("Jours", "2");
        trainings.put("Stagiaires", "12");
        trainings.put("Coût", "1200");
        trainings.put("Objectifs", "D01-02");
        trainings.put("Extrait le", "2026-06-30");
        Map<String, String> needs = new LinkedHashMap<>();
        needs.put("SIREN", SIREN);
        needs.put("Besoin", "B%04d");
        needs.put("Libellé", "");
        needs.put("Nature", "posture");
        needs.put("Objectifs", "D01");
        needs.put("Extrait le", "2026-06-30");
        for (Map.Entry<String, Map<String, String>> feed : Map.of(
                        "postes", posts, "sessions", sessions, "cycles", cycles, "plan", trainings, "besoins", needs)
                .entrySet()) {
            List<String> rows = planted(feed.getValue());
            Files.write(inbox.resolve(feed.getKey() + ".csv"), rows);
            Files.write(inbox.resolve(feed.getKey() + ".xlsx"), workbook(rows));
            // The first row is lost: a person stands for the header.
            Files.write(inbox.resolve(feed.getKey() + "-sans-entete.csv"), rows.subList(25, rows.size()));
        }
        money(inbox);
        Files.writeString(
                inbox.resolve("matricules.csv"),
                "Matricule;Service RH;Nom\n" + IDENTIFIER + ";Direction de l’insertion;ZORGLUBOVITCH\n");
        Files.writeString(
                inbox.resolve("postes-autre-entete.csv"),
                "SIREN;Poste;Intitulé;Hermengarde Zorglubovitch;Catégorie;ETP;Occupation;Vacant depuis;Ouvert le;"
                        + "Fermé le;Extrait le\n" + String.join(";", PEOPLE.subList(0, 11)) + "\n");
        Files.writeString(inbox.resolve("agents.csv"), "Nom;NIR;Salaire\nZORGLUBOVITCH;2670693008123;93456,78\n");
        Files.writeString(inbox.resolve("guillemets.csv"), "Poste;Direction\n\"ZORGLUBOVITCH;2670693008123\n");
        Files.writeString(
                inbox.resolve("dsn.txt"),
                "S10.G00.00.001,'x'\nS21.G00.30.001,'2670693008123'\nS21.G00.30.002,'ZORGLUBOVITCH'\n");
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        Level usual = root.getLevel();
        heard.start();
        root.addAppender(heard);
        root.setLevel(Level.DEBUG);
        try {
            night = authority.night(LocalDate.of(2026, 7, 1));
        } finally {
            root.setLevel(usual);
            root.detachAppender(heard);
        }
        documents = server.getBean(ReportNight.class).report(night).documents();
        logged = List.copyOf(heard.list).stream()
                .map(event ->
                        event.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    private static void profiles() throws IOException {
        Path profiles = Path.of(maison()).resolve("profiles");
        for (String feed : List.of(
                "posts",
                "training-plan",
                "training-sessions",
                "work-cycles",
                "competency-needs",
                "ledger",
                "budget-preparation")) {
            String shipped;
            try (var in = ContinuumApplication.class.getResourceAsStream(
                    "/fr/continuum/adapters/files/profile/" + feed + ".yaml")) {
                shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            Files.writeString(
                    profiles.resolve(feed + ".yaml"),
                    shipped.replaceFirst("rejected-percent: [05]", "rejected-percent: 100"));
        }
        Files.writeString(profiles.resolve("strict.yaml"), """
                reads: ledger
                columns: {kind: Mouvement comptable, nature: Imputation, service: Gestionnaire, amount: Débit}
                constants: {budget: "22990001200017", year: "2024"}
                """);
        Files.writeString(profiles.resolve("matricules.yaml"), """
                reads: posts
                columns: {holder: Matricule, department: Service RH}
                constants: {authority: "219300480"}
                """);
    }

    /// Ledgers and budget preparations: columns nobody mapped hold people throughout, mapped ones a person each in
    /// turn; one breaks off, most of one does not read, one has lost a column, one is named after somebody.
    private static void money(Path inbox) throws IOException {
        Map<String, String> ledger = new LinkedHashMap<>();
        ledger.put("Type", "Mandat");
        ledger.put("Budget", SIRET);
        ledger.put("Nom du budget", "Budget principal");
        ledger.put("Collectivité", "Commune d’exemple");
        ledger.put("Nomenclature", "M57-M57_A");
        ledger.put("Exercice", "2026");
        ledger.put("Sens", "D");
        ledger.put("Mouvement", "0");
        ledger.put("Section", "F");
        ledger.put("Chapitre", "011");
        ledger.put("Nature", "6184");
        ledger.put("Fonction", "020");
        ledger.put("Opération", "OP-%04d");
        ledger.put("Autorisation", "AP-2024-%04d");
        ledger.put("Service", "SRV%02d");
        ledger.put("Analytique", "PLAN-OS2");
        ledger.put("Montant", "10,00");
        ledger.put("Pièce", "M2026-%04d");
        ledger.put("Date", "17/03/2026");
        ledger.put("Extrait le", "28/06/2026");
        Map<String, String> preparation = new LinkedHashMap<>(ledger);
        preparation.put("Exercice", "2027");
        preparation.put("Étape", "BP");
        preparation.put("Numéro", "");
        preparation.put("Proposition", "10,00");
        List.of("Type", "Montant", "Pièce", "Date").forEach(preparation::remove);
        List<String> entries = moneyRows(ledger);
        Files.write(inbox.resolve("grand-livre 2670693008123.csv"), entries);
        Files.write(
                inbox.resolve("grand-livre.xlsx"),
                workbook(entries.stream()
                        .map(row -> row.replace(";2026;", ";2025;").replace("/2026", "/2025"))
                        .toList()));
        Files.write(inbox.resolve("budget prepare FR7630006000011234567890189.csv"), moneyRows(preparation));
        // A column of people as a whole.
        Files.writeString(
                inbox.resolve("agents-services.csv"),
                "Type;Budget;Exercice;Nature;Service;Montant\n"
                        + Stream.of("ZGL H", "ZIG L", "ZOU M", "ZAN P", "ZEP R", "ZIM C")
                                .map(agent -> "Mandat;" + SIRET + ";2022;6184;" + agent + ";10\n")
                                .collect(Collectors.joining()));
        Files.writeString(
                inbox.resolve("coupe 06 99 88 77 66.csv"),
                String.join("\n", entries).replace(";2026;", ";2023;") + "\n\"ZORGLUBOVITCH;2670693008123\n");
        StringBuilder unread = new StringBuilder("Mouvement comptable;Imputation;Gestionnaire;Débit;Tiers\n");
        for (String person : PEOPLE) {
            unread.append("Mandat;6184;SRV01;10;").append(person).append('\n');
            unread.append("Mandat;").append(person).append(";SRV01;10;ZORGLUBOVITCH\n");
        }
        Files.writeString(inbox.resolve("courriel h.zorglubovitch@exemple.fr.csv"), unread.toString());
        Files.writeString(
                inbox.resolve("naissance 12-06-1967.csv"),
                "Type;Budget;Exercice;Hermengarde Zorglubovitch;Montant\nMandat;" + SIRET + ";2026;2670693008123;1\n");
    }

    private static List<String> moneyRows(Map<String, String> sound) {
        String people = ";"
                + String.join(
                        ";",
                        "ZORGLUBOVITCH",
                        "2670693008123",
                        "FR76 3000 6000 0112 3456 7890 189",
                        "h.zorglubovitch@exemple.fr",
                        "06 99 88 77 66",
                        "12/06/1967",
                        "14 impasse des Myosotis",
                        "Facture de M. Zorglubovitch");
        List<String> rows = new ArrayList<>();
        rows.add(String.join(";", sound.keySet())
                + ";Hermengarde Zorglubovitch;NIR;RIB;Courriel;Téléphone;Naissance;Adresse;Libellé");
        int number = 0;
        // What comes first is not what the file is called by.
        for (String column : List.of("Nom du budget", "Collectivité", "Nomenclature")) {
            rows.add(row(sound, ++number, column, "Hermengarde Zorglubovitch") + people);
        }
        for (String column : sound.keySet()) {
            for (String person : PEOPLE) {
                if (!NOT_TOLD_FROM_MONEY.contains(person)
                        && !NO_WONDER.getOrDefault(column, Set.of()).contains(person)) {
                    rows.add(row(sound, ++number, column, person) + people);
                }
            }
        }
        for (String column : CODES_OF_MONEY) {
            for (String person : LIKE_CODES_OF_MONEY) {
                rows.add(row(sound, ++number, column, person) + people);
            }
            for (String code : List.of("BAT A", "AP2008", "ZAC 2005", "DGS")) {
                rows.add(row(sound, ++number, column, code) + people);
            }
        }
        for (int i = 0; i < 1_000; i++) {
            rows.add(row(sound, ++number, "", "") + people);
        }
        rows.add(String.join(";", PEOPLE));
        rows.add("ZORGLUBOVITCH;2670693008123");
        rows.add(row(sound, ++number, "", "") + people + ";ZORGLUBOVITCH");
        return rows;
    }

    /// Sound rows; then rows where each person stands in each column in turn; rows cut, and rows too long. Columns
    /// nobody asked for hold people throughout.
    private static List<String> planted(Map<String, String> sound) {
        List<String> columns = List.copyOf(sound.keySet());
        List<String> rows = new ArrayList<>();
        rows.add(String.join(";", columns) + ";Nom;NIR;Naissance;Adresse;Salaire;Santé");
        String people = ";"
                + String.join(
                        ";",
                        "ZORGLUBOVITCH",
                        "2670693008123",
                        "12/06/1967",
                        "14 impasse des Myosotis",
                        "93456,78",
                        "épilepsie");
        int number = 0;
        for (int i = 0; i < 20; i++) {
            rows.add(row(sound, ++number, "", "") + people);
        }
        for (String column : columns) {
            for (String person : PEOPLE) {
                rows.add(row(sound, ++number, column, person) + people);
            }
            if (CODES.contains(column)) {
                for (String text : LOOK_LIKE_CODES) {
                    rows.add(row(sound, ++number, column, text) + people);
                }
            }
        }
        rows.add(String.join(";", PEOPLE));
        rows.add("ZORGLUBOVITCH;2670693008123");
        rows.add(row(sound, ++number, "", "") + people + ";ZORGLUBOVITCH");
        return rows;
    }

    private static String row(Map<String, String> sound, int number, String planted, String person) {
        return String.join(
                ";",
                sound.entrySet().stream()
                        .map(cell -> cell.getKey().equals(planted)
                                ? person
                                : cell.getValue().formatted(number))
                        .toList());
    }

    private static byte[] workbook(List<String> rows) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Hermengarde Zorglubovitch");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                List<String> cells = Arrays.asList(
                        rows.get(i).replace("2026-06-30", "2026-06-28").split(";", -1));
                for (int c = 0; c < cells.size(); c++) {
                    row.createCell(c).setCellValue(cells.get(c));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void the_files_were_read_and_what_is_sound_in_them_is_kept() throws SQLException, IOException {
        assertThat(documents)
                .filteredOn(document -> document.file().matches("(postes|sessions|cycles|plan|besoins)\\.csv"))
                .hasSize(5)
                .allSatisfy(document -> assertThat(document.status()).isIn(Status.LOADED, Status.SUPERSEDING))
                .allSatisfy(document -> assertThat(document.lines().kept()).isGreaterThanOrEqualTo(20))
                .allSatisfy(document -> assertThat(document.lines().rejected()).isGreaterThan(50));
        assertThat(documents)
                .filteredOn(document -> document.file().equals("matricules.csv"))
                .extracting(Document::status)
                .containsExactly(Status.LOADED);
        assertThat(documents)
                .filteredOn(document -> document.file().matches("(agents|guillemets|.*-entete)\\.csv|dsn\\.txt"))
                .hasSize(9)
                .extracting(Document::status)
                .containsOnly(Status.QUARANTINED);
        assertThat(tables()).anySatisfy((_, text) -> assertThat(text).contains("P0007"));
        assertThat(files()).anySatisfy((_, text) -> assertThat(text).contains("P0007"));
    }

    @Test
    void the_files_of_money_were_read_and_what_is_sound_in_them_is_kept() throws SQLException, IOException {
        assertThat(documents)
                .filteredOn(document -> document.file().matches("(grand-livre|budget prepare).*"))
                .hasSize(3)
                .allSatisfy(document -> assertThat(document.status()).isEqualTo(Status.LOADED))
                .allSatisfy(document -> assertThat(document.lines().kept()).isGreaterThanOrEqualTo(1_000))
                .allSatisfy(document -> assertThat(document.lines().rejected()).isGreaterThan(200))
                .allSatisfy(
                        document -> assertThat(document.header().budgetName()).isEqualTo("Budget principal"))
                .allSatisfy(document ->
                        assertThat(document.header().authorityName()).isEqualTo("Commune d’exemple"));
        assertThat(documents)
                .extracting(Document::file)
                .contains(
                        "grand-livre ***.csv",
                        "budget prepare ***.csv",
                        "coupe ***.csv",
                        "naissance ***.csv",
                        "courriel ***.csv");
        assertThat(documents)
                .filteredOn(document -> document.file().matches("(coupe|courriel|naissance) .*"))
                .hasSize(3)
                .extracting(Document::status)
                .containsOnly(Status.QUARANTINED);
        assertThat(tables()).anySatisfy((_, text) -> assertThat(text).contains("PLAN-OS2"));
        assertThat(tables())
                .as("codes written as names are")
                .anySatisfy((_, text) -> assertThat(text).contains("BAT A", "AP2008", "ZAC 2005"));
        assertThat(files()).anySatisfy((_, text) -> assertThat(text).contains("PLAN-OS2"));
    }

    @Test
    void nobody_is_in_any_table() throws SQLException {
        assertThat(tables()).hasSizeGreaterThan(50).allSatisfy(NobodyIsKeptIT::tellsOfNobody);
    }

    @Test
    void nobody_is_in_any_file_of_the_home_but_the_inbox() throws IOException {
        assertThat(files()).hasSizeGreaterThan(5).allSatisfy(NobodyIsKeptIT::tellsOfNobody);
    }

    @Test
    void nobody_is_in_the_logs() {
        assertThat(logged).isNotEmpty();
        tellsOfNobody("logs", logged);
    }

    @Test
    void nobody_is_on_the_pages() throws IOException, InterruptedException {
        for (DemoAccount account : List.of(DemoAccount.CONTROLLER, DemoAccount.HR)) {
            try (Visitor visitor = Visitor.signedIn(port, account)) {
                for (String address : PAGES) {
                    Visitor.Answer answer = visitor.get(address);
                    assertThat(answer.status()).as(address).isEqualTo(200);
                    tellsOfNobody(account + " " + address, answer.body());
                }
                Visitor.Answer report = visitor.get("/nuits/" + night);
                assertThat(report.body()).contains("postes.csv");
                tellsOfNobody("the night", report.body());
                assertThat(visitor.get("/personnel/formations?annee=2026").body())
                        .as("what the files brought is there")
                        .contains("F0007");
            }
        }
    }

    private static void tellsOfNobody(String place, String text) {
        for (String person : PEOPLE) {
            assertThat(text.contains(person))
                    .as("« %s » in %s: %s", person, place, around(text, person))
                    .isFalse();
        }
        assertThat(text.toLowerCase(Locale.ROOT).contains("zorglub"))
                .as("a name in " + place)
                .isFalse();
        for (String code : Stream.concat(LOOK_LIKE_CODES.stream(), LIKE_CODES_OF_MONEY.stream())
                .toList()) {
            assertThat(Pattern.compile("(?<![0-9A-Za-z.])" + Pattern.quote(code) + "(?![0-9A-Za-z])")
                            .matcher(text)
                            .find())
                    .as("« %s » in %s: %s", code, place, around(text, code))
                    .isFalse();
        }
        assertThat(text.contains(IDENTIFIER)).as("an identifier in " + place).isFalse();
    }

    private static String around(String text, String found) {
        int at = text.indexOf(found);
        return at < 0 ? "" : text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
    }

    /// Every row of every table of every schema of ours, as text.
    private static Map<String, String> tables() throws SQLException {
        Map<String, String> tables = new LinkedHashMap<>();
        try (Connection connection = DATABASE.dataSource().getConnection()) {
            for (String table : strings(connection, """
                    SELECT c.oid::regclass::text
                    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE c.relkind IN ('r', 'm') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
                    ORDER BY 1
                    """)) {
                tables.put(
                        table, String.join("\n", strings(connection, "SELECT t::text FROM ONLY " + table + " AS t")));
            }
        }
        return tables;
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    /// Every file under the home: the archive, the quarantine, the reports. The inbox belongs to those who fill
    /// it.
    private static Map<String, String> files() throws IOException {
        Path home = Path.of(maison());
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("inbox")))
                    .forEach(file -> {
                        try {
                            files.put(
                                    home.relativize(file).toString(),
                                    new String(content(file), StandardCharsets.UTF_8));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        return files;
    }

    /// The archive and the quarantine are compressed.
    private static byte[] content(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static String maison() {
        return FOLDER.resolve("maison").toString();
    }
}
