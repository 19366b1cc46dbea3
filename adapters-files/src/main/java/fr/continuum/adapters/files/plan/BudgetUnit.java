package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.domain.shared.Euros;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What budgets of an action-plan workbook are counted in. Taken for another, a plan is a thousand times too large or
/// too small: so headers and cells are both asked.
enum BudgetUnit {
    EURO(0, ActionPlanField.BUDGET_EUR, "€", "€|euros?|eur"),
    THOUSAND(3, ActionPlanField.BUDGET_KEUR, "k€", "k ?€|k ?euros?|k ?eur|ke|milliers d['’ ]?euros?|milliers ?€"),
    MILLION(
            6,
            ActionPlanField.BUDGET_MEUR,
            "M€",
            "m ?€|m ?euros?|m ?eur|me|mio ?€|millions? d['’ ]?euros?|millions? ?€");

    private static final String ALONE_BEFORE = "(?<![\\p{L}])";
    private static final String ALONE_AFTER = "(?![\\p{L}])";
    private static final int CENTS = 2;

    private final int zeros;
    private final ActionPlanField field;
    private final String sign;
    private final Pattern said;
    private final Pattern ending;

    BudgetUnit(int zeros, ActionPlanField field, String sign, String words) {
        this.zeros = zeros;
        this.field = field;
        this.sign = sign;
        this.said = Pattern.compile(ALONE_BEFORE + "(?:" + words + ")" + ALONE_AFTER);
        this.ending = Pattern.compile("^(.*\\d)\\s*(?:" + words + ")\\s*(?:ht|ttc)?$");
    }

    /// @param cents what it comes to
    record Amount(long cents, BudgetUnit unit) {}

    /// The unit a person says a column is in; empty where they leave it to the column.
    static Optional<BudgetUnit> of(ActionPlanField field) {
        return Arrays.stream(values()).filter(unit -> unit.field == field).findFirst();
    }

    /// The unit a header names: « Enveloppe (k€) ». Thousands and millions go before the euros they are of.
    static Optional<BudgetUnit> of(String header) {
        String flat = flat(header);
        return Arrays.stream(new BudgetUnit[] {MILLION, THOUSAND, EURO})
                .filter(unit -> unit.said.matcher(flat).find())
                .findFirst();
    }

    /// A header without the unit it names.
    static String without(String header) {
        return of(header)
                .map(unit -> unit.said.matcher(flat(header)).replaceAll(" "))
                .orElse(header);
    }

    /// What a cell says, in the unit it names itself, else in that of its column. Empty for what is no amount, or
    /// could be two.
    static Optional<Amount> amount(String cell, BudgetUnit column) {
        String flat = flat(cell);
        for (BudgetUnit unit : values()) {
            Matcher own = unit.ending.matcher(flat);
            if (own.matches()) {
                return unit.counted(own.group(1));
            }
        }
        return column.counted(cell);
    }

    private Optional<Amount> counted(String number) {
        if (this == EURO) {
            OptionalLong cents = CellValues.cents(number, "");
            return cents.isPresent() && Euros.isAmount(cents.getAsLong())
                    ? Optional.of(new Amount(cents.getAsLong(), this))
                    : Optional.empty();
        }
        return CellValues.amount(number, "", zeros + CENTS)
                .map(amount -> amount.movePointRight(zeros + CENTS))
                .filter(BudgetUnit::fits)
                .map(cents -> new Amount(cents.longValueExact(), this));
    }

    private static boolean fits(BigDecimal cents) {
        return cents.abs().compareTo(BigDecimal.valueOf(Euros.MOST)) <= 0;
    }

    ActionPlanField field() {
        return field;
    }

    /// As people write it.
    String sign() {
        return sign;
    }

    private static String flat(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
