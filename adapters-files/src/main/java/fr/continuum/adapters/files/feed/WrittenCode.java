package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A code as it was before spreadsheets and filling came by.
///
/// @param code empty where the text is none
/// @param fault why it is none; null where it is one, or nothing was written. No cell is quoted
record WrittenCode(String code, @Nullable Wording fault) {

    /// A code of digits that a spreadsheet took for a number: `24.0`, `24,00`.
    static final Pattern DECIMAL = Pattern.compile("(\\d+)[.,]0+");

    private static final int LONGEST = 64;

    /// A long one that a program wrote exactly: `1,2E8`.
    private static final Pattern EXACT = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\d{1,2}");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private static final Wording SHORTENED = new Wording(
            "Le tableur a abrégé ce code : ses derniers chiffres sont perdus. Donnez à la colonne le format Texte et"
                    + " exportez de nouveau.",
            "The spreadsheet shortened this code: its last digits are lost. Give the column the Text format and export"
                    + " again.");

    private static final Wording NO_CODE = new Wording(
            "Ce n'est pas un code : aucun n'a plus de " + LONGEST + " caractères ni de saut de ligne.",
            "This is no code: none has more than " + LONGEST + " characters nor a line break.");

    static WrittenCode of(String cell, CodePadding padding) {
        String text = padding.label().codeIn(cell);
        if (isPlain(text)) {
            return new WrittenCode(padding.restore(text), null);
        }
        String code = text;
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            code = decimal.group(1);
        } else if (EXACT.matcher(text).matches()) {
            BigDecimal exact = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
            code = exact.scale() <= 0 ? exact.toPlainString() : text;
        } else if (CellValues.isShortened(text)) {
            return new WrittenCode("", SHORTENED);
        }
        if (code.length() > LONGEST || CONTROL.matcher(code).find()) {
            return new WrittenCode("", NO_CODE);
        }
        return new WrittenCode(padding.restore(code), null);
    }

    /// Whether no spreadsheet can have changed it: digits alone, or with a letter that stands in no number.
    private static boolean isPlain(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean digits = true;
        boolean lettered = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean letter = (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
            boolean digit = sign >= '0' && sign <= '9';
            if (!letter && !digit && sign != '-' && sign != '_' && sign != '/') {
                return false;
            }
            digits &= digit;
            lettered |= letter && sign != 'e' && sign != 'E';
        }
        return digits || lettered;
    }
}
