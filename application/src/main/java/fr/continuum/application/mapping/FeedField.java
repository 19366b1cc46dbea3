package fr.continuum.application.mapping;

import fr.continuum.domain.budget.BudgetStage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a column of a finance feed can say.
public enum FeedField {
    /// Commitment, payment order, receipt order, or the cancellation of one: [Piece].
    KIND("kind", FeedKind.LEDGER, true, Holds.WORD),
    /// SIRET of the budget; followed by `-` and its code for an annex budget without SIRET of its own.
    BUDGET("budget", null, true, Holds.CODE),
    BUDGET_NAME("budget-name", null, false, Holds.NAME),
    AUTHORITY_NAME("authority-name", null, false, Holds.NAME),
    /// Norm and declination: `M57-M57_D`.
    NOMENCLATURE("nomenclature", null, false, Holds.NAME),
    YEAR("year", null, true, Holds.YEAR),
    STAGE("stage", FeedKind.BUDGET_PREPARATION, true, Holds.WORD),
    /// Of a DM or a BS.
    NUMBER("number", FeedKind.BUDGET_PREPARATION, false, Holds.CODE),
    FLOW("flow", null, false, Holds.WORD),
    MOVEMENT("movement", null, false, Holds.WORD),
    SECTION("section", null, false, Holds.WORD),
    NATURE("nature", null, true, Holds.CODE),
    FUNCTION("function", null, false, Holds.CODE),
    CHAPTER("chapter", null, false, Holds.CODE),
    OPERATION("operation", null, false, Holds.CODE),
    AUTHORISATION("authorisation", null, false, Holds.CODE),
    SERVICE("service", null, false, Holds.CODE),
    ANALYTIC_CODE("analytic-code", null, false, Holds.CODE),
    AMOUNT("amount", null, true, Holds.AMOUNT),
    REFERENCE("reference", FeedKind.LEDGER, false, Holds.CODE),
    DATE("date", FeedKind.LEDGER, false, Holds.DATE),
    EXTRACTED("extracted", null, false, Holds.DATE);

    /// What a cell of a column is.
    public enum Holds {
        CODE,
        NAME,
        /// One word of a closed list: [#meanings].
        WORD,
        YEAR,
        DATE,
        AMOUNT
    }

    /// What a row of a ledger says it is.
    public enum Piece {
        COMMITMENT,
        COMMITMENT_CANCELLED,
        PAYMENT_ORDER,
        PAYMENT_ORDER_CANCELLED,
        RECEIPT_ORDER,
        RECEIPT_ORDER_CANCELLED
    }

    private final String key;
    private final Optional<FeedKind> only;
    private final boolean required;
    private final Holds holds;

    FeedField(String key, @Nullable FeedKind only, boolean required, Holds holds) {
        this.key = key;
        this.only = Optional.ofNullable(only);
        this.required = required;
        this.holds = holds;
    }

    /// As a profile writes it.
    public String key() {
        return key;
    }

    public Holds holds() {
        return holds;
    }

    /// Whether a feed of this kind cannot be read without. Nothing but a column tells which way a proposal goes.
    public boolean isRequired(FeedKind kind) {
        return concerns(kind) && (required || (this == FLOW && kind == FeedKind.BUDGET_PREPARATION));
    }

    public boolean concerns(FeedKind kind) {
        return only.map(kind::equals).orElse(true);
    }

    /// Whether a profile may say it once for every row: an amount, a reference or a date is of one row alone.
    public boolean allowsConstant() {
        return this != AMOUNT && this != REFERENCE && this != DATE;
    }

    /// What a cell of a closed list may mean, by the names profiles use; none for other columns.
    public List<String> meanings() {
        return switch (this) {
            case KIND -> Arrays.stream(Piece.values()).map(Enum::name).toList();
            case STAGE ->
                Stream.of(BudgetStage.INITIAL, BudgetStage.AMENDING, BudgetStage.SUPPLEMENTARY)
                        .map(BudgetStage::code)
                        .toList();
            case FLOW -> List.of("D", "R");
            case MOVEMENT -> List.of("0", "1");
            case SECTION -> List.of("F", "I");
            case BUDGET,
                    BUDGET_NAME,
                    AUTHORITY_NAME,
                    NOMENCLATURE,
                    YEAR,
                    NUMBER,
                    NATURE,
                    FUNCTION,
                    CHAPTER,
                    OPERATION,
                    AUTHORISATION,
                    SERVICE,
                    ANALYTIC_CODE,
                    AMOUNT,
                    REFERENCE,
                    DATE,
                    EXTRACTED -> List.of();
        };
    }

    public static List<FeedField> of(FeedKind kind) {
        return Arrays.stream(values()).filter(field -> field.concerns(kind)).toList();
    }
}
