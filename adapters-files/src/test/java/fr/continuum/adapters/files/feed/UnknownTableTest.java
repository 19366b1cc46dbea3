package fr.continuum.adapters.files.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.hr.ProfiledHrReader;
import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.workforce.PersonHasher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownTableTest {

    private static final List<String> CYCLES =
            List.of("Exercice", "Direction", "Cycle", "ETP", "Heures avant", "Heures annuelles");
    private static final List<String> LEDGER = List.of("Type", "Budget", "Exercice", "Chapitre", "Nature", "Montant");

    private static String why(InMemoryContent file) throws IOException {
        List<FeedProfile> profiles = new ArrayList<>();
        for (FeedKind kind : FeedKind.values()) {
            profiles.add(FeedProfileFolder.shipped(kind));
        }
        FileFault fault = UnknownTable.why(file, profiles).orElseThrow();
        assertThat(fault.inFrench()).startsWith(file.name()).doesNotContain("TotEM", "préfecture");
        assertThat(fault.inEnglish()).doesNotContain("TotEM", "prefecture").isNotEqualTo(fault.inFrench());
        return fault.reason();
    }

    @Test
    void a_workbook_of_the_old_format_is_to_be_saved_as_a_new_one() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            WorkbookFixture.fill(old.createSheet("Plan"), 0, List.of(CYCLES));
            assertThat(why(WorkbookFixture.saved("plan de formation 2026.xls", old)))
                    .startsWith("Ce classeur est d’un format ancien (.xls)")
                    .contains("enregistrez-le en .xlsx ou en .csv");
        }
    }

    @Test
    void a_workbook_with_a_password_is_to_be_saved_without() throws IOException, GeneralSecurityException {
        InMemoryContent plain = WorkbookFixture.of("effectifs.xlsx", "Postes", List.of(CYCLES));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream locked = encryptor.getDataStream(container)) {
                plain.open().transferTo(locked);
            }
            container.writeFilesystem(bytes);
        }

        assertThat(why(new InMemoryContent("effectifs.xlsx", bytes.toByteArray())))
                .startsWith("Ce classeur est protégé par un mot de passe. Ôtez le mot de passe");
    }

    @Test
    void a_container_nobody_can_look_into_is_told_as_both() throws IOException {
        byte[] bytes = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2_048);

        assertThat(why(new InMemoryContent("x.xls", bytes))).contains("format ancien", "mot de passe", ".xlsx");
    }

    @Test
    void a_table_on_a_hidden_sheet_is_to_be_shown_and_no_sheet_is_named() throws IOException {
        InMemoryContent file = WorkbookFixture.made("cycles-caches.xlsx", made -> {
            WorkbookFixture.fill(made.createSheet("Notice"), 0, List.of(List.of("Lire d’abord")));
            WorkbookFixture.fill(
                    made.createSheet("Zorglub"),
                    0,
                    List.of(CYCLES, List.of("2026", "DRH", "C1", "10", "1600", "1607")));
            made.setSheetHidden(1, true);
        });

        assertThat(why(file))
                .contains("feuille masquée 2 sur 2", "Affichez-la")
                .contains("« " + FeedProfileFolder.shipped(FeedKind.WORK_CYCLES).name() + " »")
                .doesNotContain("Zorglub");
    }

    @Test
    void the_nearest_feed_is_told_with_what_is_lacking_and_where_a_profile_is_made() throws IOException {
        assertThat(why(InMemoryContent.of("c.csv", "SIREN;Zorglub;Cycle;Heures annuelles\n1;Jean;C1;1607\n")))
                .contains("« " + FeedProfileFolder.shipped(FeedKind.WORK_CYCLES).name() + " » : il y manque")
                .contains("obligatoire", "/flux")
                .doesNotContain("Zorglub", "Jean", "« Cycle »");
    }

    @Test
    void a_table_near_no_feed_is_told_where_a_profile_is_made() throws IOException {
        assertThat(why(InMemoryContent.of("menus.csv", "Entrée;Plat;Dessert\n1;2;3\n")))
                .startsWith("Aucun profil ne reconnaît ce fichier")
                .contains("/flux")
                .doesNotContain("Entrée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table><tr><td>SIREN</td></tr></table></html>", "<TABLE><TR/></TABLE>"})
    void a_page_under_the_name_of_a_spreadsheet_is_to_be_saved_as_one(String text) throws IOException {
        assertThat(why(InMemoryContent.of("export.xls", text))).contains("page web", ".xlsx");
    }

    @Test
    void what_is_neither_table_nor_document_is_told_so() throws IOException {
        assertThat(why(new InMemoryContent("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 16, 0, 0})))
                .contains("ni une table");
    }

    @Test
    void a_document_of_marks_has_words_of_its_own() throws IOException {
        assertThat(UnknownTable.why(InMemoryContent.of("d.xml", "\uFEFF<PES_Aller/>"), List.of()))
                .isEmpty();
        assertThat(UnknownTable.why(
                        new InMemoryContent("d.xml", "\uFEFF<PES_Aller/>".getBytes(StandardCharsets.UTF_16LE)),
                        List.of()))
                .isEmpty();
    }

    @Test
    void the_sheet_that_has_all_a_profile_needs_is_read_before_a_pivot_that_names_four_columns() throws IOException {
        InMemoryContent file = WorkbookFixture.made("GL2026-TCD.xlsx", made -> {
            WorkbookFixture.fill(
                    made.createSheet("TCD"),
                    0,
                    List.of(
                            List.of("Chapitre", "Nature", "Fonction", "Service", "Montant"),
                            List.of("011", "6184", "020", "DRH", "10")));
            WorkbookFixture.fill(
                    made.createSheet("Grand livre"),
                    0,
                    List.of(LEDGER, List.of("Mandat", "22930008200018", "2026", "011", "6184", "10")));
        });
        FeedProfile ledger = FeedProfileFolder.shipped(FeedKind.LEDGER);
        LedgerReader reader = new ProfiledLedgerReader();

        assertThat(reader.fit(file, ledger)).isInstanceOf(FeedFit.Whole.class);
        assertThat(reader.read(file, ledger, entry -> assertThat(entry.cents()).isEqualTo(1_000)))
                .isInstanceOf(LedgerReader.Outcome.Read.class);
        assertThat(reader.beside(file, ledger)).singleElement().satisfies(sheet -> {
            assertThat(sheet.number()).isEqualTo(1);
            assertThat(sheet.read()).isEqualTo(2);
        });
    }

    private static final List<String> POSTS = List.of(
            "SIREN", "Poste", "Intitulé", "Direction", "Catégorie", "ETP", "Occupation", "Ouvert le", "Extrait le");

    private static List<String> without(List<String> header, String column, String instead) {
        return header.stream()
                .map(one -> one.equals(column) ? instead : one)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /// A workbook whose sheets have these headers, and a row each.
    private static InMemoryContent sheets(List<List<String>> headers) throws IOException {
        return WorkbookFixture.made("t.xlsx", made -> {
            for (int i = 0; i < headers.size(); i++) {
                WorkbookFixture.fill(
                        made.createSheet("Feuille " + i),
                        0,
                        List.of(
                                headers.get(i),
                                Collections.nCopies(headers.get(i).size(), "" + (i + 1))));
            }
        });
    }

    private static List<String> lacking(FeedFit fit) {
        return fit instanceof FeedFit.Partial partial
                ? partial.faults().stream().map(FileFault::columnName).toList()
                : List.of();
    }

    /// Last year's sheet stands behind this year's, whose column was renamed.
    @Test
    void a_sheet_in_front_that_lacks_one_renamed_column_is_not_read_past() throws IOException {
        FeedProfile ledger = FeedProfileFolder.shipped(FeedKind.LEDGER);
        FeedProfile posts = FeedProfileFolder.shipped(FeedKind.POSTS);
        LedgerReader reader = new ProfiledLedgerReader();
        HrReader people = new ProfiledHrReader(() -> new PersonHasher(new byte[PersonHasher.SHORTEST_KEY]));
        List<String> pivot = List.of("Direction", "Catégorie", "ETP", "Occupation");

        assertThat(lacking(reader.fit(sheets(List.of(without(LEDGER, "Montant", "Montant TTC"), LEDGER)), ledger)))
                .containsExactly("Montant");
        assertThat(lacking(people.fit(sheets(List.of(without(POSTS, "Poste", "Matricule du poste"), POSTS)), posts)))
                .containsExactly("Poste");
        assertThat(lacking(people.fit(sheets(List.of(without(POSTS, "Poste", ""), POSTS)), posts)))
                .as("the column went away")
                .containsExactly("Poste");
        assertThat(lacking(people.fit(
                        sheets(List.of(pivot, without(POSTS, "Poste", "Matricule du poste"), POSTS)), posts)))
                .as("behind a pivot")
                .containsExactly("Poste");
        assertThat(lacking(people.fit(
                        sheets(List.of(
                                List.of("À lire"), without(POSTS, "Direction", "Pôle"), List.of("Notes"), POSTS)),
                        posts)))
                .as("behind a notice")
                .containsExactly("Direction");
    }

    @Test
    void a_pivot_or_a_notice_in_front_is_still_read_past() throws IOException {
        FeedProfile posts = FeedProfileFolder.shipped(FeedKind.POSTS);
        HrReader people = new ProfiledHrReader(() -> new PersonHasher(new byte[PersonHasher.SHORTEST_KEY]));
        List<String> few = List.of("Poste", "Direction", "Catégorie", "ETP");

        for (List<String> front : List.of(
                List.of("Direction", "Catégorie", "ETP"),
                List.of("Direction", "Somme de ETP"),
                List.of("À lire avant d’ouvrir"))) {
            for (List<String> table : List.of(POSTS, few)) {
                assertThat(people.fit(sheets(List.of(front, table)), posts))
                        .as("%s before %s", front, table)
                        .isInstanceOf(FeedFit.Whole.class);
            }
        }
        assertThat(people.fit(sheets(List.of(List.of("Direction", "Catégorie", "ETP", "Occupation"), POSTS)), posts))
                .isInstanceOf(FeedFit.Whole.class);
        assertThat(people.fit(sheets(List.of(without(few, "Poste", "Matricule du poste"), few)), posts))
                .as("as wide as the table behind it")
                .isNotInstanceOf(FeedFit.Whole.class);
    }
}
