package fr.continuum.adapters.files.outline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.outline.OutlineLine;
import fr.continuum.application.port.OutlineReader;
import fr.continuum.application.port.OutlineReader.Outcome;
import fr.continuum.application.port.OutlineReaderContract;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.SaidInBoth;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocumentOutlineReaderTest extends OutlineReaderContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    protected OutlineReader reader() {
        return new DocumentOutlineReader();
    }

    @Override
    protected InMemoryContent document(String name, List<String> headings) throws IOException {
        return written(name, document -> {
            style(document, "Titre1", "heading 1", "");
            headings.forEach(heading -> styled(document, "Titre1", heading));
        });
    }

    @Test
    void headings_are_told_by_their_style_whatever_the_language_and_whatever_they_are_based_on() throws IOException {
        Outcome.Read read = read(document -> {
            style(document, "Titre1", "heading 1", "");
            style(document, "Titre2", "heading 2", "");
            style(document, "Defi", "Défi maison", "Titre2");
            styled(document, "Titre1", "Plan");
            styled(document, "Defi", "Habiter");
            styled(document, "", "Le logement manque.");
        });

        assertThat(read.lines())
                .containsExactly(
                        new OutlineLine("paragraphe 1", "Plan", 1, false, 0, false),
                        new OutlineLine("paragraphe 2", "Habiter", 2, false, 0, false),
                        new OutlineLine("paragraphe 3", "Le logement manque.", 0, false, 0, false));
    }

    @Test
    void numbers_of_lists_are_counted_as_the_document_shows_them() throws IOException {
        Outcome.Read read = read(document -> {
            BigInteger list = list(document, "%1.", "%1.%2");
            item(document, list, 0, "Habiter");
            item(document, list, 1, "Rénover");
            item(document, list, 1, "Bâtir");
            item(document, list, 0, "Se soigner");
            item(document, list, 1, "Ouvrir");
        });

        assertThat(read.lines())
                .extracting(OutlineLine::text)
                .containsExactly("1. Habiter", "1.1 Rénover", "1.2 Bâtir", "2. Se soigner", "2.1 Ouvrir");
        assertThat(read.lines()).extracting(OutlineLine::indent).containsExactly(0, 1, 1, 0, 1);
        assertThat(read.lines()).allMatch(OutlineLine::item);
    }

    @Test
    void a_row_of_a_table_is_an_item_and_what_its_other_cells_say() throws IOException {
        Outcome.Read read = read(document -> {
            XWPFTable table = document.createTable(3, 3);
            fill(table, List.of("Intitulé", "Pilote", "Échéance"), 0);
            fill(table, List.of("Isoler les écoles", "Bâtiments", "2027"), 1);
            fill(table, List.of("Bâtir", "", "2028"), 2);
        });

        assertThat(read.lines())
                .containsExactly(
                        new OutlineLine("tableau 1, ligne 2", "Isoler les écoles", 0, true, 0, false),
                        new OutlineLine("tableau 1, ligne 2", "Pilote : Bâtiments", 0, false, 0, true),
                        new OutlineLine("tableau 1, ligne 2", "Échéance : 2027", 0, false, 0, true),
                        new OutlineLine("tableau 1, ligne 3", "Bâtir", 0, true, 0, false),
                        new OutlineLine("tableau 1, ligne 3", "Échéance : 2028", 0, false, 0, true));
    }

    @Test
    void titles_in_bold_are_headings_the_larger_the_higher_where_no_style_tells() throws IOException {
        Outcome.Read read = read(document -> {
            bold(document, "Habiter mieux", 16);
            styled(document, "", "Le logement manque dans les vallées.");
            bold(document, "Isoler les écoles", 12);
            styled(document, "", "Toutes, d’ici 2028, en commençant par le nord.");
            bold(document, "Se déplacer", 16);
            styled(document, "", "Le vélo d’abord.");
            styled(document, "", "Et le train.");
        });

        assertThat(read.lines()).extracting(OutlineLine::heading).containsExactly(1, 0, 2, 0, 1, 0, 0);
    }

    @Test
    void where_styles_tell_titles_bold_is_only_bold_and_where_all_is_bold_nothing_is_a_title() throws IOException {
        Outcome.Read told = read(document -> {
            style(document, "Titre1", "heading 1", "");
            List.of("Un", "Deux", "Trois").forEach(title -> styled(document, "Titre1", title));
            bold(document, "Attention", 12);
        });
        Outcome.Read all = read(document -> List.of("A", "B", "C", "D").forEach(text -> bold(document, text, 12)));

        assertThat(told.lines()).extracting(OutlineLine::heading).containsExactly(1, 1, 1, 0);
        assertThat(all.lines()).extracting(OutlineLine::heading).containsOnly(0);
    }

    @Test
    void a_sheet_of_an_action_is_an_action_and_what_it_says() throws IOException {
        Outcome.Read read = read(document -> {
            XWPFTable table = document.createTable(4, 2);
            fill(table, List.of("Fiche action n° 3", "Isoler les écoles"), 0);
            fill(table, List.of("Axe", "1. Vivre"), 1);
            fill(table, List.of("Pilote", "Bâtiments"), 2);
            fill(table, List.of("Calendrier", "2027"), 3);
        });

        assertThat(read.lines())
                .extracting(OutlineLine::text)
                .containsExactly(
                        "Axe 1. Vivre",
                        "Fiche action 3 : Isoler les écoles",
                        "Pilote : Bâtiments",
                        "Calendrier : 2027");
    }

    @Test
    void a_merged_cell_stands_once_and_columns_keep_their_places() throws IOException {
        Outcome.Read read = read(document -> {
            XWPFTable table = document.createTable(4, 3);
            fill(table, List.of("Axe", "Action", "Pilote"), 0);
            fill(table, List.of("Vivre", "Isoler", "Bâtiments"), 1);
            fill(table, List.of("Vivre", "Bâtir", "Bâtiments"), 2);
            fill(table, List.of("Rouler", "Pistes", "Routes"), 3);
            merge(table, 1, STMerge.RESTART);
            merge(table, 2, STMerge.CONTINUE);
            table.getRow(3).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(3).removeCell(2);
        });

        assertThat(read.lines())
                .extracting(OutlineLine::text)
                .containsExactly(
                        "Axe : Vivre",
                        "Action : Isoler",
                        "Pilote : Bâtiments",
                        "Action : Bâtir",
                        "Pilote : Bâtiments",
                        "Axe : Rouler",
                        "Action : Pistes");
    }

    @Test
    void an_archive_that_swells_is_refused_before_it_is_unpacked() throws IOException {
        InMemoryContent sound = written("plan.docx", document -> styled(document, "", "Habiter"));

        Outcome outcome = new DocumentOutlineReader().read(swollen(sound, 210));

        assertThat(((Outcome.Unusable) outcome).fault().reason())
                .startsWith("Ce document ne peut être lu : il est abîmé," + " démesuré");
    }

    @Test
    void nothing_of_the_machine_is_read_into_a_document() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "mot de passe");
        InMemoryContent sound = written("plan.docx", document -> styled(document, "", "Habiter"));
        InMemoryContent attack = changed(
                sound,
                text -> text.replaceFirst(
                                "<w:document",
                                "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document")
                        .replace("Habiter", "&x;"));

        Outcome outcome = new DocumentOutlineReader().read(attack);

        assertThat(outcome.toString()).doesNotContain("mot de passe");
        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
    }

    @Test
    void a_table_of_contents_is_left_out_and_told() throws IOException {
        Outcome.Read read = read(document -> {
            style(document, "TM1", "toc 1", "");
            styled(document, "TM1", "Habiter\t3");
            styled(document, "", "Habiter");
        });

        assertThat(read.lines()).hasSize(1);
        assertThat(read.remarks())
                .extracting(SaidInBoth::remark)
                .containsExactly(
                        "plan.docx : La table des matières n'est pas lue : les titres le sont là où ils sont.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void plain_text_is_read_in_the_encoding_found(String encoding) throws IOException {
        Outcome outcome = new DocumentOutlineReader()
                .read(new InMemoryContent("plan.txt", "Défi 1 : Été\n- Semer".getBytes(Charset.forName(encoding))));

        assertThat(((Outcome.Read) outcome).lines())
                .containsExactly(
                        new OutlineLine("ligne 1", "Défi 1 : Été", 0, false, 0, false),
                        new OutlineLine("ligne 2", "Semer", 0, true, 0, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7|Un PDF ne dit pas",
                "\u00d0\u00cf\u0011\u00e0....|ancien format (.doc) ou protégé par un mot de passe",
                "PK\u0003\u0004....|abîmé, démesuré ou d'un autre format",
                "a\u0000b|ni un document Word (.docx) ni du texte",
                " \n |n'a pas de texte"
            })
    void what_is_no_such_document_is_refused_with_what_to_do(String contentAndReason) throws IOException {
        String[] parts = contentAndReason.split("\\|");

        Outcome outcome = new DocumentOutlineReader()
                .read(new InMemoryContent("plan", parts[0].getBytes(Charset.forName("ISO-8859-1"))));

        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
        assertThat(SaidInBoth.fault(((Outcome.Unusable) outcome).fault()))
                .startsWith("plan : ")
                .contains(parts[1]);
    }

    private static Outcome.Read read(Consumer<XWPFDocument> fill) throws IOException {
        Outcome outcome = new DocumentOutlineReader().read(written("plan.docx", fill));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) outcome;
    }

    private static InMemoryContent written(String name, Consumer<XWPFDocument> fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles();
            fill.accept(document);
            document.write(bytes);
        }
        return new InMemoryContent(name, bytes.toByteArray());
    }

    private static void bold(XWPFDocument document, String text, int size) {
        XWPFParagraph paragraph = styled(document, "", text);
        paragraph.getRuns().forEach(run -> {
            run.setBold(true);
            run.setFontSize(size);
        });
    }

    private static void merge(XWPFTable table, int row, STMerge.Enum how) {
        table.getRow(row).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(how);
    }

    /// The document and so many megabytes beside: of noise now and then, so that the ratio alone does not tell.
    private static InMemoryContent swollen(InMemoryContent sound, int megabytes) throws IOException {
        byte[] block = new byte[1024 * 1024];
        Random random = new Random(7);
        for (int at = 0; at < block.length; at += 64) {
            block[at] = (byte) random.nextInt();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(sound.open());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.setLevel(1);
            to.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            for (int i = 0; i < megabytes; i++) {
                to.write(block);
            }
        }
        return new InMemoryContent(sound.name(), bytes.toByteArray());
    }

    private static InMemoryContent changed(InMemoryContent sound, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(sound.open());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                to.write(
                        entry.getName().equals("word/document.xml")
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return new InMemoryContent(sound.name(), bytes.toByteArray());
    }

    private static void style(XWPFDocument document, String id, String name, String basedOn) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (!basedOn.isEmpty()) {
            style.addNewBasedOn().setVal(basedOn);
        }
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private static XWPFParagraph styled(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        String[] parts = text.split("\t");
        paragraph.createRun().setText(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            paragraph.createRun().addTab();
            paragraph.createRun().setText(parts[i]);
        }
        return paragraph;
    }

    private static BigInteger list(XWPFDocument document, String... levels) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        for (int i = 0; i < levels.length; i++) {
            CTLvl level = kind.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal(levels[i]);
            level.addNewStart().setVal(BigInteger.ONE);
        }
        return document.createNumbering().addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private static void item(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = styled(document, "", text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private static void fill(XWPFTable table, List<String> cells, int row) {
        for (int c = 0; c < cells.size(); c++) {
            table.getRow(row).getCell(c).setText(cells.get(c));
        }
    }
}
