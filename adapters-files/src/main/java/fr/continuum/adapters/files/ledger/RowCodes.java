package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.port.LedgerReader.Look;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.PersonalNumbers;
import fr.continuum.domain.shared.Wording;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// The codes of the rows of one feed. What may be somebody is no code: it is told, and nothing of it is kept or
/// quoted. Not for use by several threads.
final class RowCodes {

    /// A column that says more different codes is read cell by cell.
    private static final int MOST_HELD = 1 << 13;

    private final FeedRules rules;
    private final FiscalYear year;
    private final Set<FeedField> worded;
    private final Map<FeedField, Set<String>> names;
    private final Map<FeedField, Set<String>> places;

    /// What sound cells were read as, by what they say: thousands of rows say few codes, and what tells a code
    /// from somebody takes its time.
    private final Map<FeedField, Map<String, String>> sound = new EnumMap<>(FeedField.class);

    RowCodes(FeedRules rules, Look.Recognised seen) {
        this.rules = rules;
        this.year = seen.identity().fiscalYear();
        this.worded = seen.worded();
        this.names = seen.names();
        this.places = seen.places();
    }

    /// What a cell says, made out once of those that say the same. Where something is wrong in one it is told of
    /// each.
    private String once(FeedCells cells, FeedField field, BiFunction<FeedCells, FeedField, String> read) {
        Map<String, String> known = sound.computeIfAbsent(field, _ -> new HashMap<>());
        String written = cells.text(field);
        String there = known.get(written);
        if (there != null) {
            return there;
        }
        String now = read.apply(cells, field);
        if (!cells.isFaulty(field) && known.size() < MOST_HELD) {
            known.put(written, now);
        }
        return now;
    }

    String requiredAccount(FeedCells cells, FeedField field) {
        return once(cells, field, (row, one) -> nobodys(row, one, row.requiredAccount(one)));
    }

    String account(FeedCells cells, FeedField field) {
        return once(cells, field, (row, one) -> nobodys(row, one, row.account(one)));
    }

    String code(FeedCells cells, FeedField field) {
        return once(cells, field, this::made);
    }

    /// Each piece has a number of its own.
    String reference(FeedCells cells) {
        return made(cells, FeedField.REFERENCE);
    }

    /// A code of the finance tool: a text like any other, but for what tells a person, and for a word where none
    /// stands. Such a row stays out, and nothing of it is quoted.
    private String made(FeedCells cells, FeedField field) {
        String code = nobodys(cells, field, cells.code(field));
        if (names.getOrDefault(field, Set.of()).contains(code)) {
            cells.fault(
                    field,
                    new Wording(
                            "Cette cellule ne ressemble pas aux autres codes de la colonne : un mot et une initiale, un"
                                    + " prénom et un autre mot, ou des lettres et une année de naissance, ce peut être le nom de quelqu’un. Vérifiez que les"
                                    + " cellules de la ligne n’ont pas glissé ; si c’est bien un code, écrivez-le dans"
                                    + " le profil, sous « shapes » pour cette colonne.",
                            "This cell does not look like the other codes of the column: a word and an initial, a"
                                    + " given name and another word, or letters and a year of birth, may be somebody’s name. Check that the cells of the row"
                                    + " have not moved; if it is a code, write it in the profile, under “shapes” for"
                                    + " this column."));
            return "";
        }
        if (WordedColumns.isWorded(code)
                && !worded.contains(field)
                && !places.getOrDefault(field, Set.of()).contains(code)
                && rules.profile().constant(field).isEmpty()
                && !WordedColumns.isGiven(cells, field, code)) {
            cells.fault(
                    field,
                    new Wording(
                            "Cette cellule porte des mots dans une colonne de codes : ce peut être le nom de quelqu’un."
                                    + " Vérifiez que les cellules de la ligne n’ont pas glissé ; si c’est bien un code,"
                                    + " écrivez-le dans le profil, sous « shapes » pour cette colonne.",
                            "This cell holds words in a column of codes: it may be somebody’s name. Check that the cells"
                                    + " of the row have not moved; if it is a code, write it in the profile, under"
                                    + " “shapes” for this column."));
            return "";
        }
        return code;
    }

    /// @return empty where it is of a person by its shape, which is told
    private String nobodys(FeedCells cells, FeedField field, String code) {
        String written = cells.text(field);
        if (PersonalNumbers.isOne(written)
                || PersonalNumbers.isOne(code)
                || PersonalNumbers.isBirthday(written, year.value())) {
            cells.fault(
                    field,
                    new Wording(
                            "Cette cellule a la forme d’un numéro personnel (sécurité sociale, téléphone, compte"
                                    + " bancaire), d’une adresse électronique ou d’une date de naissance : ce n’est pas"
                                    + " un code. Vérifiez que les cellules de la ligne n’ont pas glissé, et que le"
                                    + " profil ne prend pas une colonne pour une autre.",
                            "This cell looks like a personal number (social security, telephone, bank account), an"
                                    + " e-mail address or a day of birth: it is no code. Check that the cells of the row"
                                    + " have not moved, and that the profile does not take one column for another."));
            return "";
        }
        return code;
    }
}
