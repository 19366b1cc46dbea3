package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.PersonalNumbers;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The amount a cell of money says, in any of the columns a row may have of them.
final class FeedAmount {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern TAKEN_OFF = Pattern.compile("\\(([^-].*)\\)|([^-].*)-");

    private FeedAmount() {}

    /// Euro cents, as the cell signs them; empty where it holds none, which is told.
    static OptionalLong cents(FeedTexts texts, FeedProfile profile, FeedField field, FiscalYear year) {
        AmountUnit unit = profile.amounts(year);
        String decimal = profile.layout().decimal();
        String written = texts.text(field);
        // Nearly all are written so, and no telephone number is.
        OptionalLong plain = unit == AmountUnit.EUROS
                ? CellValues.plainCents(written, decimal, FeedRules.MOST_CENTS)
                : OptionalLong.empty();
        if (plain.isPresent()) {
            return plain;
        }
        String text = FoldedText.of(written).replace('\u2212', '-');
        if (text.isEmpty()) {
            if (written.isEmpty()) {
                texts.empty(field);
            }
            return OptionalLong.empty();
        }
        Matcher takenOff = TAKEN_OFF.matcher(text);
        boolean negative = takenOff.matches();
        String bare = negative ? (takenOff.group(1) == null ? takenOff.group(2) : takenOff.group(1)) : text;
        if (isTelephone(written, unit)) {
            texts.fault(
                    field,
                    new Wording(
                            "Cette cellule a la forme d’un numéro de téléphone : ce n’est pas un montant. Vérifiez que"
                                    + " les cellules de la ligne n’ont pas glissé.",
                            "This cell looks like a telephone number: it is no amount. Check that the cells of the row"
                                    + " have not moved."));
            return OptionalLong.empty();
        }
        int decimals = unit == AmountUnit.THOUSANDS && !decimal.isEmpty() ? 5 : 2;
        Optional<BigDecimal> cents = CellValues.amount(bare, decimal, decimals)
                .map(number -> unit.euros(number).movePointRight(2).stripTrailingZeros())
                .filter(amount ->
                        amount.scale() <= 0 && amount.abs().compareTo(BigDecimal.valueOf(FeedRules.MOST_CENTS)) <= 0);
        if (cents.isEmpty()) {
            texts.fault(field, noAmount(bare, decimal, unit));
            return OptionalLong.empty();
        }
        long value = cents.get().longValueExact();
        return OptionalLong.of(negative ? -value : value);
    }

    /// Amounts in cents may be filled up with zeros; in euros none begins so.
    private static boolean isTelephone(String written, AmountUnit unit) {
        return PersonalNumbers.isTelephone(written)
                && (unit == AmountUnit.EUROS || !DIGITS.matcher(written).matches());
    }

    private static Wording noAmount(String text, String decimal, AmountUnit unit) {
        if (CellValues.isShortened(text)) {
            return new Wording(
                    "Le tableur a abrégé ce montant : ses derniers chiffres sont perdus. Donnez à la"
                            + " colonne le format Nombre et exportez de nouveau.",
                    "The spreadsheet shortened this amount: its last digits are lost. Give the column"
                            + " the Number format and export again.");
        }
        if (decimal.isEmpty() && CellValues.isTwoAmounts(text)) {
            return new Wording(
                    "Cette cellule peut se lire de deux façons : trois décimales, ou un millier et plus. Dites la marque"
                            + " des décimales dans le profil (« file: {decimal: \",\"} »), ou écrivez deux décimales.",
                    "This cell can be read in two ways: three decimals, or thousands. Say the mark of decimals in the"
                            + " profile («file: {decimal: \".\"}»), or write two decimals.");
        }
        return unit == AmountUnit.CENTS
                ? new Wording(
                        "Ce n'est pas un montant en centimes. Écrivez par exemple 123456.",
                        "This is no amount in cents. Write for example 123456.")
                : new Wording(
                        "Ce n'est pas un montant. Écrivez par exemple 1234,56.",
                        "This is no amount. Write for example 1234,56.");
    }
}
