package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.ContinuumApplication;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Plans;
import fr.continuum.application.testing.SharedData;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.bootstrap.server.Visitor.Answer;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Plans come in and go out through the pages of the whole program: files of others, ours, documents, and what is sent
/// to do harm.
@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(classes = ContinuumApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanFilesOnScreenIT {

    private static final TestDatabase DATABASE = PostgresUnderTest.EMBEDDED_18.database(PlanFilesOnScreenIT.class);

    private static final Path HOME = InventedAuthority.folder(PlanFilesOnScreenIT.class);

    @TempDir
    private static Path folder;

    private final ApplicationContext server;
    private final int port;
    private Visitor officer;

    @Autowired
    PlanFilesOnScreenIT(ApplicationContext server, @LocalServerPort int port) {
        this.server = server;
        this.port = port;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::url);
        registry.add("spring.datasource.username", DATABASE::username);
        registry.add("continuum.home", HOME::toString);
    }

    @BeforeAll
    void comeIn() throws IOException, InterruptedException {
        DemoAccount account = DemoAccount.PLAN_OFFICER;
        String hash =
                Objects.requireNonNull(server.getBean(PasswordEncoder.class).encode(account.password()));
        assertThat(server.getBean(Accounts.class).create(account.account(hash))).isTrue();
        officer = Visitor.signedIn(port, account);
    }

    @AfterAll
    void leave() {
        officer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "modele-import-pa.xlsx, 4",
        "nouveau-plan-valide.xlsx, 15",
        "plan_column_order_issue.xlsx, 3",
        "plan_with_sous_actions_valid.xlsx, 7"
    })
    void a_workbook_of_others_is_looked_at_imported_and_goes_out_and_in_again_as_no_change(String file, int elements)
            throws IOException, InterruptedException {
        Document looked = dropped("/plan/importer?code=plan-" + file, SharedData.path("strategy/" + file));
        assertThat(looked.select("#effet").text()).contains("C’est un classeur de plan d’actions");

        Answer confirmed = sent(looked, "#suite + form", "/plan/importer/confirmer", Map.of());

        assertThat(confirmed.status()).as(confirmed.said()).isEqualTo(302);
        PlanContent plan = inForce();
        assertThat(plan.elements()).hasSize(elements);
        for (String format : List.of("xlsx", "csv")) {
            Document back = dropped("/plan/importer", exported(format, file));
            assertThat(back.select("#effet").text()).as(format).contains("Aucun changement");
        }
        Document again = dropped("/plan/importer", SharedData.path("strategy/" + file));
        assertThat(again.select("#effet").text()).contains("Aucun changement");
    }

    @Test
    void faults_of_a_workbook_are_told_by_sheet_row_and_column() throws IOException, InterruptedException {
        Path file = folder.resolve("plan.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Plan d’actions");
            List<List<String>> rows = List.of(
                    List.of("Axe (x)", "Titre de l'action", "Statut", "Date de fin"),
                    List.of("1. Habiter", "Isoler", "Bientôt fini", "31/12/2027"),
                    List.of("1. Habiter", "Bâtir", "En cours", "bientôt"));
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            workbook.write(out);
        }

        Document page = dropped("/plan/importer?haut=objectif", file);

        assertThat(page.select("table.faults tbody tr").stream()
                        .map(row -> row.select("td").eachText().subList(0, 3)))
                .containsExactly(
                        List.of("Plan d’actions", "2", "Statut"), List.of("Plan d’actions", "3", "Date de fin"));
    }

    @Test
    void a_word_plan_is_proposed_corrected_and_kept() throws IOException, InterruptedException {
        Path file = folder.resolve("Plan de mandat.docx");
        write(file, "Défi 1 : Habiter", "Le logement manque.", "Action 1 : Isoler", "Action 2 : Bâtir");
        Document proposed = dropped("/plan/proposer", file);
        assertThat(proposed.select("input[name=libelle]").eachAttr("value"))
                .containsExactly("Habiter", "Le logement manque.", "Isoler", "Bâtir");

        List<Map.Entry<String, String>> fields = fields(proposed, "#lignes");
        set(fields, "niveau", 3, "LEFT_OUT");
        set(fields, "libelle", 2, "Isoler les écoles, d’abord");
        set(fields, "ref", 0, "DX");
        set(fields, "code", 0, "word-2027");
        fields.removeIf(field -> field.getKey().equals("vers"));
        fields.add(Map.entry("vers", "autre"));
        Answer kept = officer.submit("/plan/proposer/confirmer", fields);

        assertThat(kept.status()).as(kept.said()).isEqualTo(302);
        assertThat(Jsoup.parse(officer.get("/plan/proposer").body())
                        .select(".notice.good")
                        .text())
                .contains("Le plan est gardé. Éléments ajoutés : 2");
        PlanContent plan = inForce();
        assertThat(plan.code().value()).isEqualTo("word-2027");
        assertThat(plan.elements())
                .extracting(PlanElement::label)
                .containsExactly("Habiter", "Isoler les écoles, d’abord");
        assertThat(((Action) plan.elements().getLast())
                        .principal()
                        .orElseThrow()
                        .value())
                .isEqualTo("DX");
    }

    @Test
    void a_tree_of_many_lines_comes_back_whole() throws IOException, InterruptedException {
        Path file = folder.resolve("long.txt");
        Files.writeString(
                file,
                "Défi 1 : Habiter\n"
                        + IntStream.rangeClosed(1, 1_499)
                                .mapToObj(i -> "Action " + i + " : un intitulé d’une longueur honnête, l’été " + i)
                                .collect(Collectors.joining("\n")));
        Document proposed = dropped("/plan/proposer", file);

        Answer again = officer.submit("/plan/proposer/relire", fields(proposed, "#lignes"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(Jsoup.parse(again.body()).select("ol.outline > li")).hasSize(1_500);
    }

    @Test
    void what_is_sent_to_do_harm_is_refused_and_says_so() throws IOException, InterruptedException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "mot de passe");
        Path sound = folder.resolve("sain.docx");
        write(sound, "Défi 1 : Habiter");
        Path attack = changed(
                sound,
                "attaque.docx",
                text -> text.replaceFirst(
                                "<w:document",
                                "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document")
                        .replace("Habiter", "&x;"),
                0);
        Path bomb = changed(sound, "bombe.docx", UnaryOperator.identity(), 210);

        for (Path file : List.of(attack, bomb)) {
            Answer answer = officer.send("/plan/proposer", "/plan/proposer", List.of(file));
            assertThat(answer.status()).as(file.toString()).isEqualTo(422);
            assertThat(answer.said()).contains("Ce document ne peut être lu").doesNotContain("mot de passe");
        }
        Answer asPlan = officer.send("/plan/importer", "/plan/importer", List.of(bomb));
        assertThat(asPlan.status()).isEqualTo(422);
    }

    @Test
    void a_file_too_large_is_told_kindly() throws IOException, InterruptedException {
        Path large = folder.resolve("grand.xlsx");
        Files.write(large, new byte[17 * 1024 * 1024]);

        Answer answer = officer.send("/plan/importer", "/plan/importer", List.of(large));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).text()).contains("« grand.xlsx » dépasse 16 Mo");
    }

    private Document dropped(String address, Path file) throws IOException, InterruptedException {
        return Jsoup.parse(officer.send(address, address, List.of(file)).body());
    }

    private Answer sent(Document page, String form, String address, Map<String, String> typed)
            throws IOException, InterruptedException {
        List<Map.Entry<String, String>> fields = fields(page, form);
        typed.forEach((name, value) -> set(fields, name, 0, value));
        return officer.submit(address, fields);
    }

    /// What a browser sends of a form, as the page has filled it.
    private static List<Map.Entry<String, String>> fields(Document page, String form) {
        Element found = page.selectFirst(form);
        assertThat(found).as(page.select("main").text()).isNotNull();
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Element field : found.select("input[name], select[name], textarea[name]")) {
            boolean ticks = List.of("checkbox", "radio").contains(field.attr("type"));
            if (field.normalName().equals("select")) {
                Element chosen = field.selectFirst("option[selected]");
                fields.add(Map.entry(field.attr("name"), chosen == null ? "" : chosen.attr("value")));
            } else if (!ticks || field.hasAttr("checked")) {
                fields.add(Map.entry(field.attr("name"), field.attr("value")));
            }
        }
        return fields;
    }

    private static void set(List<Map.Entry<String, String>> fields, String name, int nth, String value) {
        int at = IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).getKey().equals(name))
                .skip(nth)
                .findFirst()
                .orElseThrow();
        fields.set(at, Map.entry(name, value));
    }

    private Path exported(String format, String name) throws IOException, InterruptedException {
        return Files.write(folder.resolve(name + "." + format), officer.bytes("/plan/exporter?format=" + format));
    }

    private PlanContent inForce() {
        return server.getBean(Plans.class)
                .latest(Owner.HOME)
                .orElseThrow()
                .content()
                .content();
    }

    private static void write(Path file, String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String text : paragraphs) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.createRun().setText(text);
            }
            document.write(out);
        }
    }

    /// @param megabytes of a picture beside its text, which are little once packed
    private static Path changed(Path sound, String name, UnaryOperator<String> change, int megabytes)
            throws IOException {
        Path file = folder.resolve(name);
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(sound));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                to.write(
                        entry.getName().equals("word/document.xml")
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
            if (megabytes > 0) {
                to.setLevel(1);
                to.putNextEntry(new ZipEntry("word/media/image1.bmp"));
                for (int i = 0; i < megabytes; i++) {
                    to.write(new byte[1024 * 1024]);
                }
            }
        }
        return file;
    }
}
