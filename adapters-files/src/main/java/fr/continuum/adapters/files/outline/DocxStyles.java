package fr.continuum.adapters.files.outline;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/// What the styles of a DOCX document say of its paragraphs. Names of headings are those Word itself keeps, whatever
/// its language.
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|titre) ?([1-9])");

    /// Word's outline levels: 0 to 8 are headings, 9 is plain text.
    private static final int HEADINGS = 9;

    private final @Nullable XWPFStyles styles;

    DocxStyles(XWPFDocument document) {
        styles = document.getStyles();
    }

    /// A style and those it is based on, nearest first.
    List<XWPFStyle> chain(XWPFParagraph paragraph) {
        List<XWPFStyle> chain = new ArrayList<>();
        String id = paragraph.getStyleID();
        while (styles != null && id != null) {
            XWPFStyle style = styles.getStyle(id);
            if (style == null || chain.contains(style)) {
                break;
            }
            chain.add(style);
            id = style.getBasisStyleID();
        }
        return chain;
    }

    boolean isContents(XWPFParagraph paragraph) {
        return chain(paragraph).stream().anyMatch(style -> name(style).startsWith("toc "));
    }

    private static String name(XWPFStyle style) {
        String name = style.getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    /// 1 for the highest headings, 0 for none.
    int heading(XWPFParagraph paragraph) {
        int own = outline(paragraph.getCTP().getPPr());
        if (own > 0) {
            return own;
        }
        for (XWPFStyle style : chain(paragraph)) {
            Matcher named = HEADING.matcher(name(style));
            if (named.matches()) {
                return Integer.parseInt(named.group(1));
            }
            int level = outline(style.getCTStyle().getPPr());
            if (level > 0) {
                return level;
            }
        }
        return 0;
    }

    private static int outline(@Nullable CTPPrBase properties) {
        if (properties == null || !properties.isSetOutlineLvl()) {
            return 0;
        }
        BigInteger level = properties.getOutlineLvl().getVal();
        return level.intValue() < HEADINGS ? level.intValue() + 1 : 0;
    }
}
