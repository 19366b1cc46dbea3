package fr.continuum.adapters.files.sample;

import fr.continuum.adapters.files.profile.CellValues;
import java.util.regex.Pattern;

/// Tells a value from the header of a column, where the difference keeps a person out of sight.
final class ValueLike {

    /// Longer texts are sentences.
    private static final int LONGEST_HEADER = 80;

    /// A number of some length, be it cut by spaces or points: an identifier, a telephone, an amount.
    private static final Pattern NUMBER = Pattern.compile("(\\d[ \\u00a0\\u202f.,\\-]?){5,}");

    private ValueLike() {}

    static boolean is(String cell) {
        return cell.length() > LONGEST_HEADER
                || cell.indexOf('@') >= 0
                || NUMBER.matcher(cell).find()
                || CellValues.date(cell).isPresent();
    }
}
