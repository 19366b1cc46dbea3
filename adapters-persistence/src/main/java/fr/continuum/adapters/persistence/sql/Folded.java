package fr.continuum.adapters.persistence.sql;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.translate;
import static org.jooq.impl.DSL.val;

import java.text.Normalizer;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;

/// Texts compared with accents and case forgiven, without an extension of the database: any server has what it takes.
public final class Folded {

    /// Capitals too: where the database follows the rules of C, `lower` leaves accented ones alone.
    private static final String ACCENTED = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝŸ’";

    private static final String BARE = "aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuyy'";

    private Folded() {}

    /// Whether a column holds the text somewhere.
    public static Condition contains(Field<String> column, String text) {
        return of(column).contains(of(text));
    }

    private static Field<String> of(Field<String> column) {
        Field<String> bare = translate(lower(column), val(ACCENTED), val(BARE));
        return joined(joined(joined(joined(bare, "œ", "oe"), "Œ", "oe"), "æ", "ae"), "Æ", "ae");
    }

    private static Field<String> joined(Field<String> text, String letter, String letters) {
        return replace(text, letter, letters);
    }

    private static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'')
                .strip();
    }
}
