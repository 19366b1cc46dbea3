package fr.continuum.adapters.files.outline;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/// The numbers a DOCX document shows before its paragraphs, which it does not store: counted as Word counts them. Not
/// for use by several threads; paragraphs come in order.
final class DocxNumbers {

    private static final int LEVELS = 9;

    private final @Nullable XWPFNumbering numbering;
    private final DocxStyles styles;
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    DocxNumbers(XWPFDocument document, DocxStyles styles) {
        this.numbering = document.getNumbering();
        this.styles = styles;
    }

    /// @param number with its marks and a space after it; empty for bullets and paragraphs out of any list
    record Mark(String number, boolean item, int level) {

        static final Mark NONE = new Mark("", false, 0);
    }

    Mark next(XWPFParagraph paragraph) {
        Optional<CTNumPr> list = Stream.concat(
                        Stream.ofNullable(paragraph.getCTP().getPPr()),
                        styles.chain(paragraph).stream()
                                .flatMap(style ->
                                        Stream.ofNullable(style.getCTStyle().getPPr())))
                .flatMap(properties -> Stream.ofNullable(properties.getNumPr()))
                .filter(numPr -> numPr.isSetNumId())
                .findFirst();
        if (numbering == null
                || list.isEmpty()
                || list.get().getNumId().getVal().signum() == 0) {
            return Mark.NONE;
        }
        int level = list.get().isSetIlvl() ? list.get().getIlvl().getVal().intValue() : 0;
        XWPFAbstractNum kind = kind(list.get().getNumId().getVal());
        if (kind == null || level >= LEVELS) {
            return new Mark("", true, Math.min(level, LEVELS));
        }
        int[] counts = counters.computeIfAbsent(kind.getCTAbstractNum().getAbstractNumId(), _ -> new int[LEVELS]);
        counts[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return new Mark(shown(kind, level, counts), true, level);
    }

    private @Nullable XWPFAbstractNum kind(BigInteger number) {
        XWPFNum num = numbering == null ? null : numbering.getNum(number);
        return num == null || numbering == null
                ? null
                : numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
    }

    private static String shown(XWPFAbstractNum kind, int level, int[] counts) {
        CTLvl shape = level(kind, level);
        if (shape == null || !shape.isSetLvlText() || format(shape).equals("bullet")) {
            return "";
        }
        String text = shape.getLvlText().getVal();
        for (int i = 0; i <= level; i++) {
            CTLvl at = level(kind, i);
            int first =
                    at == null || !at.isSetStart() ? 1 : at.getStart().getVal().intValue();
            int count = first + Math.max(counts[i], 1) - 1;
            text = text.replace("%" + (i + 1), number(count, at == null ? "decimal" : format(at)));
        }
        return text.isBlank() ? "" : text.strip() + " ";
    }

    private static @Nullable CTLvl level(XWPFAbstractNum kind, int level) {
        return Stream.of(kind.getCTAbstractNum().getLvlArray())
                .filter(shape -> shape.getIlvl().intValue() == level)
                .findFirst()
                .orElse(null);
    }

    private static String format(CTLvl shape) {
        return shape.isSetNumFmt() ? shape.getNumFmt().getVal().toString() : "decimal";
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(count);
            case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(count);
            default -> Integer.toString(count);
        };
    }

    /// After `z`, Word writes `aa`, `bb`.
    private static String letter(int count) {
        return String.valueOf((char) ('a' + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
    }

    private static String roman(int count) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int left = count;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                text.append(signs[i]);
                left -= values[i];
            }
        }
        return text.toString();
    }
}
