package fr.continuum.adapters.files.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/// The titles of a DOCX document: by their style, else, in a document that has hardly any such style, short paragraphs
/// all in bold, the larger the higher.
final class DocxTitles {

    private static final int LONGEST_TITLE = 200;

    /// From so many on, a document says by style what its titles are.
    private static final int STYLED = 3;

    private static final int DEEPEST = 9;

    private final DocxStyles styles;
    private final Map<XWPFParagraph, Integer> bold = new HashMap<>();

    private DocxTitles(DocxStyles styles) {
        this.styles = styles;
    }

    static DocxTitles of(XWPFDocument document, DocxStyles styles) {
        DocxTitles titles = new DocxTitles(styles);
        List<XWPFParagraph> told = document.getParagraphs().stream()
                .filter(paragraph -> !paragraph.getText().isBlank() && !styles.isContents(paragraph))
                .toList();
        List<Integer> styled =
                told.stream().map(styles::heading).filter(level -> level > 0).toList();
        if (styled.size() < STYLED) {
            titles.find(told, styled.stream().max(Comparator.naturalOrder()).orElse(0));
        }
        return titles;
    }

    /// 1 for the highest titles, 0 for none.
    int heading(XWPFParagraph paragraph) {
        int styled = styles.heading(paragraph);
        return styled > 0 ? styled : bold.getOrDefault(paragraph, 0);
    }

    /// @param above the deepest heading by style
    private void find(List<XWPFParagraph> told, int above) {
        Map<XWPFParagraph, Double> sizes = new HashMap<>();
        for (XWPFParagraph paragraph : told) {
            String text = paragraph.getText().strip();
            boolean title = styles.heading(paragraph) == 0
                    && paragraph.getNumID() == null
                    && text.length() <= LONGEST_TITLE
                    && !text.endsWith(".")
                    && isBold(paragraph);
            if (title) {
                sizes.put(paragraph, size(paragraph));
            }
        }
        if (sizes.size() * 2 > told.size() + 1) {
            return;
        }
        List<Double> steps = new ArrayList<>(sizes.values().stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        sizes.forEach((paragraph, size) -> bold.put(paragraph, Math.min(DEEPEST, above + 1 + steps.indexOf(size))));
    }

    private boolean isBold(XWPFParagraph paragraph) {
        boolean byStyle = runStyles(paragraph).anyMatch(DocxTitles::isBold);
        List<XWPFRun> runs = paragraph.getRuns().stream()
                .filter(run -> !run.text().isBlank())
                .toList();
        return !runs.isEmpty() && runs.stream().allMatch(run -> run.isBold() || (byStyle && !isSet(run)));
    }

    private static boolean isBold(CTRPr properties) {
        return properties.sizeOfBArray() > 0 && isOn(properties.getBArray(0));
    }

    private static boolean isOn(CTOnOff bold) {
        return !bold.isSetVal() || !List.of("false", "0", "off").contains(String.valueOf(bold.getVal()));
    }

    /// Whether a run itself says whether it is bold.
    private static boolean isSet(XWPFRun run) {
        CTRPr properties = run.getCTR().getRPr();
        return properties != null && properties.sizeOfBArray() > 0;
    }

    /// In points; 0 where neither the text nor its style says.
    private double size(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .flatMap(run -> Stream.ofNullable(run.getFontSizeAsDouble()))
                .findFirst()
                .or(() -> runStyles(paragraph)
                        .flatMap(properties -> size(properties).stream())
                        .findFirst())
                .orElse(0.0);
    }

    /// Word writes half points.
    private static Optional<Double> size(CTRPr properties) {
        return Stream.of(properties.getSzArray())
                .map(size -> String.valueOf(size.getVal()))
                .filter(halves -> halves.matches("\\d{1,4}"))
                .map(halves -> Integer.parseInt(halves) / 2.0)
                .findFirst();
    }

    private Stream<CTRPr> runStyles(XWPFParagraph paragraph) {
        return styles.chain(paragraph).stream()
                .map(XWPFStyle::getCTStyle)
                .flatMap(style -> Stream.ofNullable(style.getRPr()));
    }
}
