package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.adapters.files.profile.CellErrors;
import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionField.Holds;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The cells of one row as values, by field. What cannot be understood is a fault of its cell, told once, and reads as
/// empty. Not for use by several threads.
final class RowCells {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d{2}(?!\\d)");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})([.,]0+)?");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[;|\n]|,(?!\\d)");

    private final ContributionProfile profile;
    private final Columns columns;
    private final Table.Row row;
    private final boolean workbook;
    private final FaultList faults;
    private final FaultList remarks;
    private final Map<ContributionField, String> texts = new EnumMap<>(ContributionField.class);
    private final Set<ContributionField> faulty = EnumSet.noneOf(ContributionField.class);

    /// @param faults what stands against reading the row
    /// @param remarks how cells were read that could have been meant otherwise
    RowCells(
            ContributionProfile profile,
            Columns columns,
            Table table,
            Table.Row row,
            FaultList faults,
            FaultList remarks) {
        this.remarks = remarks;
        this.profile = profile;
        this.columns = columns;
        this.row = row;
        this.workbook = !table.sheet().isEmpty();
        this.faults = faults;
    }

    boolean isSound() {
        return faulty.isEmpty();
    }

    int line() {
        return row.line();
    }

    /// @param reason where no column gives the field, the name of the field is told before it
    void fault(ContributionField field, Wording reason) {
        if (faulty.add(field)) {
            String column = profile.column(field);
            Wording name = field.wording();
            faults.add(
                    row.line(),
                    column,
                    column.isEmpty() ? new Wording(name.french() + " : ", name.english() + ": ").then(reason) : reason);
        }
    }

    /// The text of a cell, then what is said of it.
    private static Wording of(String cell, String french, String english) {
        return new Wording("« " + cell + " »" + french, "“" + cell + "”" + english);
    }

    boolean isConstant(ContributionField field) {
        return profile.constant(field).isPresent();
    }

    /// Whether the row says something of a field.
    boolean fills(ContributionField field) {
        return !text(field).isEmpty();
    }

    /// What a field says, by its column or for every row; empty where it says nothing.
    String text(ContributionField field) {
        String known = texts.get(field);
        if (known == null) {
            known = read(field);
            texts.put(field, known);
        }
        return known;
    }

    private String read(ContributionField field) {
        Optional<String> constant = profile.constant(field);
        String cell = constant.orElseGet(() -> cell(field));
        if (NoProof.is(field, cell)) {
            remarks.add(
                    row.line(),
                    profile.column(field),
                    of(cell, " se lit comme une case vide.", " reads as an empty cell."));
            return "";
        }
        if (constant.isPresent()) {
            return cell;
        }
        if (CellErrors.isError(cell)) {
            fault(
                    field,
                    CellErrors.isTooNarrow(cell)
                            ? new Wording(
                                    "La colonne était trop étroite : le tableur a écrit « " + cell
                                            + " » au lieu de la valeur. Élargissez-la et exportez de nouveau.",
                                    "The column was too narrow: the spreadsheet wrote “" + cell
                                            + "” instead of the value. Widen it and export again.")
                            : new Wording(
                                    "La formule de cette cellule est en erreur (" + cell + "). Corrigez-la, ou écrivez"
                                            + " la valeur.",
                                    "The formula of this cell is in error (" + cell + "). Correct it, or write the"
                                            + " value."));
            return "";
        }
        if (field.holds() == Holds.WORD
                && FieldWords.told(field, profile, cell).filter(String::isEmpty).isPresent()) {
            return "";
        }
        return profile.layout().escaped() ? CellText.read(cell) : cell;
    }

    private String cell(ContributionField field) {
        String column = profile.column(field);
        String cell = column.isEmpty() ? "" : columns.text(row, column);
        return profile.layout().escaped() && !workbook ? CellText.unguarded(cell) : cell;
    }

    String required(ContributionField field) {
        String text = text(field);
        if (text.isEmpty()) {
            fault(field, new Wording("Cette cellule est vide. Remplissez-la.", "This cell is empty. Fill it."));
        }
        return text;
    }

    /// Codes, as written between separators.
    List<String> parts(ContributionField field) {
        String whole = text(field).isEmpty() ? "" : profile.constant(field).orElseGet(() -> cell(field));
        return Arrays.stream(BETWEEN_CODES.split(whole))
                .map(FoldedText::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// A code, as it was before it was written in a cell.
    String code(ContributionField field, String part) {
        return profile.layout().escaped() && !isConstant(field) ? CellText.read(part) : part;
    }

    /// The year a text names, or is a date of; `2025-2026` is two.
    Optional<FiscalYear> year(ContributionField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> ofDate = CellValues.date(text)
                .map(written -> Integer.toString(written.date().getYear()));
        List<String> years = YEAR.matcher(ofDate.orElse(text))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        if (years.size() != 1) {
            fault(
                    field,
                    of(
                            text,
                            " n'est ni une année ni une date. Écrivez par exemple 2026.",
                            " is neither a year nor a date. Write for example 2026."));
            return Optional.empty();
        }
        return Optional.of(new FiscalYear(Integer.parseInt(years.getFirst())));
    }

    Optional<LocalDate> date(ContributionField field) {
        String text = text(field);
        Optional<LocalDate> date =
                CellValues.date(text).filter(written -> !written.monthFirst()).map(CellValues.WrittenDate::date);
        if (!text.isEmpty() && date.isEmpty()) {
            fault(
                    field,
                    of(
                            text,
                            " n'est pas une date. Écrivez par exemple 31/12/2026.",
                            " is no date. Write for example 31/12/2026."));
        }
        return date;
    }

    OptionalLong cents(ContributionField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        AmountUnit unit = profile.layout().amounts();
        String decimal = profile.layout().decimal();
        int decimals = unit == AmountUnit.THOUSANDS && !decimal.isEmpty() ? 5 : 2;
        Optional<BigDecimal> cents = CellValues.amount(text, decimal, decimals)
                .map(number -> unit.euros(number).movePointRight(2).stripTrailingZeros())
                .filter(amount -> amount.signum() >= 0
                        && amount.scale() <= 0
                        && amount.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0);
        if (cents.isEmpty()) {
            fault(
                    field,
                    CellValues.isShortened(text)
                            ? of(
                                    text,
                                    " est un nombre que le tableur a abrégé : ses derniers chiffres sont perdus."
                                            + " Donnez à la colonne le format Nombre et exportez de nouveau.",
                                    " is a number the spreadsheet shortened: its last digits are lost. Give the column"
                                            + " the Number format and export again.")
                            : unit == AmountUnit.CENTS
                                    ? of(
                                            text,
                                            " n'est pas un montant en centimes. Écrivez par exemple 123456.",
                                            " is no amount in cents. Write for example 123456.")
                                    : of(
                                            text,
                                            " n'est pas un montant. Écrivez par exemple 1234,56.",
                                            " is no amount. Write for example 1234,56."));
            return OptionalLong.empty();
        }
        return OptionalLong.of(cents.get().longValueExact());
    }

    Optional<BigDecimal> decimal(ContributionField field) {
        String text = text(field);
        String plain = FoldedText.of(text).replace(',', '.').replaceAll("(j|jours?)$", "");
        if (!text.isEmpty() && !DECIMAL.matcher(plain).matches()) {
            fault(
                    field,
                    of(
                            text,
                            " n'est pas un nombre. Écrivez par exemple 2,5.",
                            " is no number. Write for example 2,5."));
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(plain));
    }

    OptionalInt count(ContributionField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        var whole = WHOLE.matcher(FoldedText.of(text));
        if (!whole.matches()) {
            fault(field, of(text, " n'est pas un nombre entier.", " is no whole number."));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(whole.group(1)));
    }

    <E extends Enum<E>> Optional<E> word(Class<E> type, ContributionField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> meaning = FieldWords.told(field, profile, text).or(() -> FieldWords.known(field, text));
        if (meaning.isEmpty()) {
            fault(
                    field,
                    of(text, " est inconnu ici. Écrivez ", " is unknown here. Write ")
                            .then(String.join(", ", FieldWords.words(field)))
                            .then(new Wording(
                                    " ; ou dites dans le profil ce que ce mot veut dire.",
                                    "; or say in the profile what this word means.")));
        }
        return meaning.map(name -> Enum.valueOf(type, name));
    }
}
