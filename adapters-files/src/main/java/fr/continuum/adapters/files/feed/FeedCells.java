package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.CodeShape;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.SiretKey;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The cells of one row as values, by field. What cannot be understood is a fault of its cell and reads as empty; no
/// fault quotes a cell. Not for use by several threads.
public final class FeedCells {

    /// No account has a word, nor a name: four letters together at most; twelve digits, but for zeros before them;
    /// nor is one written as a year's pay, `31250.40`, or as a name and a year of birth, `DUP1975`.
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?=.*\\d)(?![A-Za-z]{3,}[.\\-]?(?:19|20)\\d{2}$)(?!.*[A-Za-z]{5})(?!\\d{5,6}\\.\\d{2}$)(?!\\D*0*[1-9](?:\\D*\\d){12})[\\p{Alnum}.\\-]{1,20}");

    private static final int MOST_DIGITS = 11;

    /// `61 84`.
    private static final Pattern SPACED = Pattern.compile("\\d{1,6}(?:[\\s\\p{Z}]\\d{1,6})+");

    private static final Pattern BUDGET = Pattern.compile("\\d{14}(-[\\p{Alnum}_.]{1,10})?");

    private final FeedRules rules;
    private final boolean workbook;
    private final FeedTexts texts;

    public FeedCells(FeedRules rules, Columns columns, Table.Row row, FaultList faults) {
        this.rules = rules;
        this.workbook = columns.areOfWorkbook();
        this.texts = new FeedTexts(rules, columns, row, faults);
    }

    /// Told once of each cell.
    public void fault(FeedField field, Wording reason) {
        texts.fault(field, reason);
    }

    /// Tells that a cell that must say something says nothing.
    public void empty(FeedField field) {
        texts.empty(field);
    }

    /// Whether a column of the file, or the profile, says it.
    public boolean has(FeedField field) {
        return texts.has(field);
    }

    /// What a field says, by its column or for every row; empty where it says nothing.
    public String text(FeedField field) {
        return texts.text(field);
    }

    /// The name a text of a column of names means, where the profile says so: a name it gives once for all rows
    /// does.
    public Optional<String> named(FeedField field) {
        return texts.named(field);
    }

    /// A code as it was before spreadsheets and filling came by.
    public String code(FeedField field) {
        return texts.code(field);
    }

    /// What the codes of a column look like, where the profile says so.
    public List<CodeShape> shapes(FeedField field) {
        return rules.profile().hints().shapes(field);
    }

    /// A nature, a function, a chapter: digits, with letters perhaps.
    public String account(FeedField field) {
        String code = code(field);
        if (isNumber(code)) {
            return code;
        }
        if (SPACED.matcher(code).matches()) {
            code = code.replaceAll("[\\s\\p{Z}]", "");
        }
        if (!code.isEmpty() && !ACCOUNT.matcher(code).matches()) {
            fault(
                    field,
                    new Wording(
                            "Ce n'est pas un code de compte, de fonction ou de chapitre. Vérifiez que les cellules de"
                                    + " la ligne n'ont pas glissé.",
                            "This is no code of an account, a function or a chapter. Check that the cells of the row"
                                    + " have not moved."));
            return "";
        }
        return code;
    }

    /// An account at first sight, as nearly all are: digits, fewer than tell a person.
    private static boolean isNumber(String code) {
        if (code.isEmpty() || code.length() > MOST_DIGITS) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public String requiredAccount(FeedField field) {
        if (text(field).isEmpty()) {
            empty(field);
        }
        return account(field);
    }

    public Optional<BudgetRef> budget() {
        String written = text(FeedField.BUDGET);
        BudgetRef known = rules.sound(written);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<BudgetRef> told = toldBudget();
        told.ifPresent(budget -> rules.hold(written, budget));
        return told;
    }

    private Optional<BudgetRef> toldBudget() {
        String text = code(FeedField.BUDGET).replaceAll("[\\s\\p{Z}]", "");
        if (text.isEmpty() && text(FeedField.BUDGET).isEmpty()) {
            empty(FeedField.BUDGET);
            return Optional.empty();
        }
        if (BUDGET.matcher(text).matches() && isInvented(text)) {
            fault(
                    FeedField.BUDGET,
                    new Wording(
                            "Ce n’est pas un SIRET entier : écrivez ses quatorze chiffres (un SIREN, neuf chiffres, ne"
                                    + " nomme pas un budget ; un code court non plus). Donnez à la colonne le format"
                                    + " Texte.",
                            "This is no whole SIRET: write its fourteen digits (a SIREN, nine digits, names no budget;"
                                    + " nor does a short code). Give the column the Text format."));
            return Optional.empty();
        }
        if (!BUDGET.matcher(text).matches()) {
            fault(
                    FeedField.BUDGET,
                    new Wording(
                            "Un budget se nomme par son SIRET (quatorze chiffres), suivi de - et de son code pour un"
                                    + " budget annexe sans SIRET propre. Donnez à la colonne le format Texte.",
                            "A budget is named by its SIRET (fourteen digits), followed by - and its code for an annex"
                                    + " budget without a SIRET of its own. Give the column the Text format."));
            return Optional.empty();
        }
        return Optional.of(new BudgetRef(text));
    }

    /// A spreadsheet takes one zero away from the left of a SIRET: one that filling makes up in another way would
    /// be of nobody.
    private boolean isInvented(String budget) {
        if (!budget.startsWith("0")
                || rules.profile().constant(FeedField.BUDGET).isPresent()) {
            return false;
        }
        CodePadding unfilled = rules.profile().padding(FeedField.BUDGET).unfilled();
        String written = WrittenCode.of(text(FeedField.BUDGET), unfilled).code().replaceAll("[\\s\\p{Z}]", "");
        int filled = budget.length() - written.length();
        return filled > 1 || (filled == 1 && !SiretKey.isRight(budget));
    }

    public Optional<FiscalYear> year() {
        if (rules.yearIsOfDay()) {
            if (text(FeedField.YEAR).isEmpty()) {
                empty(FeedField.YEAR);
            }
            return date(FeedField.DATE)
                    .filter(day -> FiscalYear.isValid(Integer.toString(day.getYear())))
                    .map(day -> new FiscalYear(day.getYear()));
        }
        String text = code(FeedField.YEAR);
        if (!FiscalYear.isValid(text)) {
            fault(
                    FeedField.YEAR,
                    new Wording(
                            "Ce n'est pas un exercice : écrivez une année (2026).",
                            "This is no fiscal year: write a year (2026)."));
            return Optional.empty();
        }
        return Optional.of(new FiscalYear(Integer.parseInt(text)));
    }

    /// The meaning of a word of a closed list; empty where the cell is, or the word is unknown.
    public Optional<String> word(FeedField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> meaning = rules.meaning(field, text);
        if (meaning.isEmpty()) {
            meaning = rules.meaning(field, WrittenCode.DECIMAL.matcher(text).replaceFirst("$1"));
        }
        if (meaning.isEmpty()) {
            fault(
                    field,
                    new Wording("Ce mot est inconnu ici. Écrivez ", "This word is unknown here. Write ")
                            .then(FeedWords.examples(field))
                            .then(new Wording(
                                    " ; ou dites dans le profil ce qu'il veut dire, parmi les mots de cette colonne.",
                                    "; or say in the profile what it means, among the words of this column.")));
        }
        return meaning;
    }

    public Optional<String> requiredWord(FeedField field) {
        if (text(field).isEmpty()) {
            empty(field);
        }
        return word(field);
    }

    public Optional<LocalDate> date(FeedField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = rules.day(text, workbook);
        if (date.isEmpty()) {
            fault(
                    field,
                    new Wording(
                            "Ce n'est pas une date. Écrivez par exemple 31/12/2026 ; ou dites dans le profil comment"
                                    + " les dates sont écrites (« Dates »).",
                            "This is no date. Write for example 31/12/2026; or say in the profile how dates are written"
                                    + " (“Dates”)."));
        }
        return date;
    }

    /// A number that is no amount of money; empty where the cell is, or holds none.
    ///
    /// @param most the largest that makes sense; none makes sense below nothing
    public Optional<BigDecimal> number(FeedField field, int decimals, BigDecimal most) {
        return number(field, decimals, most, UnaryOperator.identity());
    }

    /// The same.
    ///
    /// @param bare the number alone of one that is written with its unit
    public Optional<BigDecimal> number(FeedField field, int decimals, BigDecimal most, UnaryOperator<String> bare) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = CellValues.amount(
                        bare.apply(text), rules.profile().layout().decimal(), decimals)
                .filter(told -> told.signum() >= 0 && told.compareTo(most) <= 0);
        if (number.isEmpty()) {
            fault(
                    field,
                    new Wording("Ce n'est pas un nombre entre 0 et ", "This is no number between 0 and ")
                            .then(Decimals.wording(most))
                            .then(new Wording(
                                    ". Vérifiez la cellule, et que celles de la ligne n'ont pas glissé.",
                                    ". Check the cell, and that those of the row have not moved.")));
        }
        return number;
    }

    /// A share of a full time, as it is written; empty where the cell is, or holds none.
    public Optional<WrittenShare> share(FeedField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean percent = text.endsWith("%");
        String bare = percent ? text.substring(0, text.length() - 1) : text;
        Optional<WrittenShare> share = CellValues.amount(
                        bare, rules.profile().layout().decimal(), 4)
                .filter(told -> told.signum() >= 0 && told.compareTo(WrittenShare.HUNDRED) <= 0)
                .map(told -> new WrittenShare(told, percent))
                .or(() -> WrittenShare.said(text));
        if (share.isEmpty()) {
            fault(
                    field,
                    new Wording(
                            "Ce n'est pas une part d'un temps plein : ni de 0 à 1, ni de 0 à 100 %. Vérifiez la cellule,"
                                    + " et que celles de la ligne n'ont pas glissé.",
                            "This is no share of a full time: neither from 0 to 1, nor from 0 to 100%. Check the cell,"
                                    + " and that those of the row have not moved."));
        }
        return share;
    }

    /// Under which columns rows say their amounts.
    public AmountColumns amountColumns() {
        return rules.profile().amountColumns();
    }

    /// Euro cents of a column of amounts, as the cell signs them.
    public OptionalLong cents(FeedField field, FiscalYear year) {
        return FeedAmount.cents(texts, rules.profile(), field, year);
    }

    /// Whether something of a cell was not understood.
    public boolean isFaulty(FeedField field) {
        return texts.isFaulty(field);
    }
}
