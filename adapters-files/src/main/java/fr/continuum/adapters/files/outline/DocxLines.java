package fr.continuum.adapters.files.outline;

import fr.continuum.application.outline.OutlineLine;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
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

/// The lines of a DOCX document: headings by their style, list items with the number the document shows, rows of
/// tables as an item and what their other cells say. Not for use by several threads.
final class DocxLines {

    /// A line of a table of contents: a title, a tab, its page.
    private static final Pattern CONTENTS = Pattern.compile("(?s).*\\t\\s*\\d+\\s*");

    private final String file;
    private final XWPFDocument document;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
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
        told(contents, "La table des matières n'est pas lue : les titres le sont là où ils sont.");
        told(!document.getAllPictures().isEmpty(), "Les images ne sont pas lues.");
        told(
                document.getFootnotes().stream()
                        .anyMatch(note -> note.getParagraphs().stream()
                                .anyMatch(paragraph -> !paragraph.getText().isBlank())),
                "Les notes de bas de page ne sont pas lues.");
        told(
                document.getDocument().xmlText().contains("txbxContent"),
                "Les zones de texte ne sont pas lues : recopiez leur texte dans le document.");
        return List.copyOf(lines);
    }

    List<FileRemark> remarks() {
        return List.copyOf(remarks);
    }

    private void told(boolean there, String reason) {
        if (there) {
            remarks.add(new FileRemark(FileRemark.Kind.NOT_KEPT, FileFault.of(file, reason)));
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        paragraphs++;
        String text = paragraph.getText().replace('\n', ' ').strip();
        if (styles.isContents(paragraph)) {
            contents = true;
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        DocxNumbers.Mark mark = numbers.next(paragraph);
        add("paragraphe " + paragraphs, mark.number() + text, styles.heading(paragraph), mark.item(), mark.level());
    }

    private void add(String where, String text, int heading, boolean item, int indent) {
        lines.add(new OutlineLine(where, text, heading, item && heading == 0, heading > 0 ? 0 : indent, false));
    }

    /// The first row names the columns, where there are several of both.
    private void table(XWPFTable table) {
        tables++;
        List<XWPFTableRow> rows = table.getRows();
        boolean headed = rows.size() > 1 && rows.getFirst().getTableCells().size() > 1;
        List<String> headers = headed ? texts(rows.getFirst()) : List.of();
        for (int i = headed ? 1 : 0; i < rows.size(); i++) {
            row("tableau " + tables + ", ligne " + (i + 1), headers, texts(rows.get(i)));
        }
    }

    private void row(String where, List<String> headers, List<String> cells) {
        boolean begun = false;
        for (int c = 0; c < cells.size(); c++) {
            String text = cells.get(c);
            if (text.isEmpty()) {
                continue;
            }
            String header = c < headers.size() ? headers.get(c) : "";
            if (begun) {
                String said = header.isEmpty() ? text : header + " : " + text;
                lines.add(new OutlineLine(where, said, 0, false, 0, true));
            } else {
                lines.add(new OutlineLine(where, text.replaceAll("\\s+", " "), 0, true, 0, false));
                begun = true;
            }
        }
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(String::strip)
                .toList();
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
