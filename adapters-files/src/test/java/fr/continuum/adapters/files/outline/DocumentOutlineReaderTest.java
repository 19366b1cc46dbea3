package fr.continuum.adapters.files.outline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.outline.OutlineLine;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.OutlineReader;
import fr.continuum.application.port.OutlineReader.Outcome;
import fr.continuum.application.port.OutlineReaderContract;
import fr.continuum.application.testing.InMemoryContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocumentOutlineReaderTest extends OutlineReaderContract {

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
            fill(table, List.of("Action", "Pilote", "Échéance"), 0);
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
    void a_table_of_contents_is_left_out_and_told() throws IOException {
        Outcome.Read read = read(document -> {
            style(document, "TM1", "toc 1", "");
            styled(document, "TM1", "Habiter\t3");
            styled(document, "", "Habiter");
        });

        assertThat(read.lines()).hasSize(1);
        assertThat(read.remarks())
                .extracting(FileRemark::inFrench)
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
        assertThat(((Outcome.Unusable) outcome).fault().inFrench())
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
