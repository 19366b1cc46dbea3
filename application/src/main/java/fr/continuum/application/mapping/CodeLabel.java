package fr.continuum.application.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a column of codes writes what each of them is called.
public enum CodeLabel {
    /// Nowhere: a cell is its code.
    NONE,
    /// `60632 - Fournitures`, `60632 Fournitures`, `60632 (Fournitures)`.
    AFTER,
    /// `Fournitures (60632)`, `Fournitures - 60632`.
    BEFORE;

    /// A longer text is no code with its label.
    private static final int LONGEST = 500;

    /// A dash with a space on one side at least; a code may hold dashes of its own.
    private static final String MARK =
            "(?:[\\s\\p{Z}]*[-–—][\\s\\p{Z}]+|[\\s\\p{Z}]+[-–—][\\s\\p{Z}]*|[\\s\\p{Z}]*[:|][\\s\\p{Z}]*)";

    /// Each gives the code under its group.
    private static final Pattern CODE_MARK = Pattern.compile("(.*?\\S)" + MARK + "\\S.*");

    private static final Pattern MARK_CODE = Pattern.compile(".*\\S" + MARK + "(\\S.*)");
    private static final Pattern CODE_IN_FRONT = Pattern.compile("([^\\s\\p{Z}(]+)[\\s\\p{Z}]*\\(.+\\)");
    private static final Pattern CODE_IN_BRACKETS = Pattern.compile(".*\\S[\\s\\p{Z}]*[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern CODE_THEN_WORDS = Pattern.compile("([^\\s\\p{Z}]*\\d[^\\s\\p{Z}]*)[\\s\\p{Z}]+\\S.*");
    private static final Pattern WORDS_THEN_CODE = Pattern.compile(".*\\S[\\s\\p{Z}]+([^\\s\\p{Z}]*\\d[^\\s\\p{Z}]*)");

    /// `60632-Fournitures`: a word after the dash is no part of a code.
    private static final Pattern GLUED = Pattern.compile("([\\p{Alnum}.]*\\d[\\p{Alnum}.]*)[-–—:|_]\\p{L}{5}.*");

    /// `61 84`.
    private static final Pattern SPACED_DIGITS = Pattern.compile("[\\d\\s\\p{Z}]*");

    /// The code a cell holds beside its label. A cell where none can be told from it is left as it is: what reads
    /// codes then says what is wrong with it.
    public String codeIn(String cell) {
        if (this == NONE
                || cell.length() > LONGEST
                || SPACED_DIGITS.matcher(cell).matches()) {
            return cell;
        }
        return this == AFTER
                ? first(cell, CODE_IN_FRONT, CODE_MARK, CODE_THEN_WORDS, GLUED)
                : first(cell, CODE_IN_BRACKETS, MARK_CODE, WORDS_THEN_CODE);
    }

    private static String first(String cell, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(cell);
            if (matcher.matches()) {
                return matcher.group(1).strip();
            }
        }
        return cell;
    }
}
