package fr.continuum.adapters.files.ledger;

/// Tells texts that are codes at first sight, as numbers of pieces nearly always are: a million of them are looked at.
final class PlainCode {

    private static final int LONGEST = 64;
    private static final int LETTERS_OF_A_WORD = 5;

    private PlainCode() {}

    /// Whether it is a code as it is written, and no word ([WordedColumns#isWorded]): letters and digits without
    /// accents, `-`, `_` and `/`; nothing that a spreadsheet can have changed. It may still be a number of
    /// somebody.
    static boolean is(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        boolean digits = true;
        boolean lettered = false;
        int together = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z')) {
                digits = false;
                lettered |= sign != 'e' && sign != 'E';
                if (++together == LETTERS_OF_A_WORD) {
                    return false;
                }
            } else {
                together = 0;
                boolean digit = sign >= '0' && sign <= '9';
                digits &= digit;
                if (!digit && sign != '-' && sign != '_' && sign != '/') {
                    return false;
                }
            }
        }
        return digits || lettered;
    }
}
