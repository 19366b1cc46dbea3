package fr.continuum.adapters.files.outline;

import fr.continuum.application.outline.OutlineLine;
import fr.continuum.application.outline.OutlineTables;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// The lines of a DOCX document: headings by their style, list items with the number the document shows, rows of
/// tables as an item and what their other cells say. Not for use by several threads.
final class DocxLines {

    /// A line of a table of contents: a title, a tab, its page.
    private static final Pattern CONTENTS = Pattern.compile("(?s).*\\t\\s*\\d+\\s*");

    private static final int MOST_COLUMNS = 64;

    private final String file;
    private final XWPFDocument document;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final DocxTitles titles;
    private final OutlineTables rows = new OutlineTables();
    private final List<OutlineLine> lines = new ArrayList<>();
    private final List<FileRemark> remarks = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private boolean contents;

    DocxLines(String file, XWPFDocument document) {
        this.file = file;
        this.document = document;
        this.styles = new DocxStyles(document);
        this.numbers = new DocxNumbers(document, styles);
        this.titles = DocxTitles.of(document, styles);
    }

    List<OutlineLine> read() {
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph);
            } else if (element instanceof XWPFTable table) {
                table(table);
            } else if (element instanceof XWPFSDT control) {
                control(control);
            }
        }
        told(
                contents,
                new Wording(
                        "La table des matières n'est pas lue : les titres le sont là où ils sont.",
                        "The table of contents is not read: headings are, where they stand."));
        told(
                !document.getAllPictures().isEmpty(),
                new Wording("Les images ne sont pas lues.", "Pictures are not read."));
        told(
                document.getFootnotes().stream()
                        .anyMatch(note -> note.getParagraphs().stream()
                                .anyMatch(paragraph -> !paragraph.getText().isBlank())),
                new Wording("Les notes de bas de page ne sont pas lues.", "Footnotes are not read."));
        told(
                document.getDocument().xmlText().contains("txbxContent"),
                new Wording(
                        "Les zones de texte ne sont pas lues : recopiez leur texte dans le document.",
                        "Text boxes are not read: copy their text into the document."));
        return List.copyOf(lines);
    }

    List<FileRemark> remarks() {
        return List.copyOf(remarks);
    }

    private void told(boolean there, Wording reason) {
        if (there) {
            remarks.add(new FileRemark(FileRemark.Kind.NOT_KEPT, FileFault.of(file, reason)));
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        paragraphs++;
        String text = paragraph.getText().replaceAll("\\s+", " ").strip();
        if (styles.isContents(paragraph)) {
            contents = true;
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        DocxNumbers.Mark mark = numbers.next(paragraph);
        add("paragraphe " + paragraphs, mark.number() + text, titles.heading(paragraph), mark.item(), mark.level());
    }

    private void add(String where, String text, int heading, boolean item, int indent) {
        lines.add(new OutlineLine(where, text, heading, item && heading == 0, heading > 0 ? 0 : indent, false));
    }

    private void table(XWPFTable table) {
        tables++;
        int number = tables;
        lines.addAll(rows.lines(
                table.getRows().stream().map(DocxLines::texts).toList(),
                row -> "tableau " + number + ", ligne " + (row + 1)));
    }

    /// The texts of a row under the columns of its table: a cell that spans several stands in the first, one that
    /// goes on the cell above is empty.
    private static List<String> texts(XWPFTableRow row) {
        List<String> texts = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            boolean goesOn = properties != null
                    && properties.isSetVMerge()
                    && properties.getVMerge().getVal() != STMerge.RESTART;
            texts.add(goesOn ? "" : cell.getTextRecursively().strip());
            int span = properties != null && properties.isSetGridSpan()
                    ? properties.getGridSpan().getVal().intValue()
                    : 1;
            for (int more = 1; more < Math.min(span, MOST_COLUMNS); more++) {
                texts.add("");
            }
        }
        return texts;
    }

    /// A field of the document: its text, line by line, unless it is a table of contents.
    private void control(XWPFSDT control) {
        for (String line : control.getContent().getText().lines().toList()) {
            paragraphs++;
            if (CONTENTS.matcher(line).matches()) {
                contents = true;
            } else if (!line.isBlank()) {
                add("paragraphe " + paragraphs, line.strip(), 0, false, 0);
            }
        }
    }
}
