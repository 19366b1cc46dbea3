package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The texts of one row as values, by field. What is no value of its sort is a fault of its cell, and reads as empty.
/// Not for use by several threads.
final class RowCells {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d{2}(?!\\d)");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,7})([.,]0+)?");

    private final ContributionProfile profile;
    private final RowTexts texts;

    RowCells(RowTexts texts) {
        this.profile = texts.profile();
        this.texts = texts;
    }

    /// What the row says before it is a value.
    RowTexts texts() {
        return texts;
    }

    /// The year a text names, or is a date of; `2025-2026` is two.
    Optional<FiscalYear> year(ContributionField field) {
        String text = texts.text(field);
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
            texts.fault(
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
        String text = texts.text(field);
        Optional<LocalDate> date =
                CellValues.date(text).filter(written -> !written.monthFirst()).map(CellValues.WrittenDate::date);
        if (!text.isEmpty() && date.isEmpty()) {
            texts.fault(
                    field,
                    of(
                            text,
                            " n'est pas une date. Écrivez par exemple 31/12/2026.",
                            " is no date. Write for example 31/12/2026."));
        }
        return date;
    }

    OptionalLong cents(ContributionField field) {
        String text = texts.text(field);
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
                        && amount.compareTo(BigDecimal.valueOf(Euros.MOST)) <= 0);
        if (cents.isEmpty()) {
            texts.fault(field, noAmount(text, unit));
            return OptionalLong.empty();
        }
        return OptionalLong.of(cents.get().longValueExact());
    }

    private static Wording noAmount(String text, AmountUnit unit) {
        if (CellValues.isShortened(text)) {
            return of(
                    text,
                    " est un nombre que le tableur a abrégé : ses derniers chiffres sont perdus."
                            + " Donnez à la colonne le format Nombre et exportez de nouveau.",
                    " is a number the spreadsheet shortened: its last digits are lost. Give the column"
                            + " the Number format and export again.");
        }
        return unit == AmountUnit.CENTS
                ? of(
                        text,
                        " n'est pas un montant en centimes. Écrivez par exemple 123456.",
                        " is no amount in cents. Write for example 123456.")
                : of(
                        text,
                        " n'est pas un montant. Écrivez par exemple 1234,56.",
                        " is no amount. Write for example 1234,56.");
    }

    Optional<BigDecimal> decimal(ContributionField field) {
        String text = texts.text(field);
        String plain = FoldedText.of(text).replace(',', '.').replaceAll("(j|jours?)$", "");
        if (!text.isEmpty() && !DECIMAL.matcher(plain).matches()) {
            texts.fault(
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
        String text = texts.text(field);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        var whole = WHOLE.matcher(FoldedText.of(text));
        if (!whole.matches()) {
            texts.fault(field, of(text, " n'est pas un nombre entier.", " is no whole number."));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(whole.group(1)));
    }

    <E extends Enum<E>> Optional<E> word(Class<E> type, ContributionField field) {
        String text = texts.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> meaning = FieldWords.told(field, profile, text).or(() -> FieldWords.known(field, text));
        if (meaning.isEmpty()) {
            texts.fault(
                    field,
                    of(text, " est inconnu ici. Écrivez ", " is unknown here. Write ")
                            .then(String.join(", ", FieldWords.words(field)))
                            .then(new Wording(
                                    " ; ou dites dans le profil ce que ce mot veut dire.",
                                    "; or say in the profile what this word means.")));
        }
        return meaning.map(name -> Enum.valueOf(type, name));
    }

    /// The text of a cell, then what is said of it.
    private static Wording of(String cell, String french, String english) {
        return new Wording("« " + cell + " »" + french, "“" + cell + "”" + english);
    }
}
