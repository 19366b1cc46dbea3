package fr.continuum.application.mapping;

import java.util.Arrays;
import java.util.List;

/// What a column of a feed can say.
public enum FeedField {
    /// Commitment, payment order, receipt order, or the cancellation of one: [Piece].
    KIND("kind", Holds.WORD, FeedScope.LEDGER, FeedScope.LEDGER, ClosedList.PIECES),
    /// SIRET of the budget; followed by `-` and its code for an annex budget without SIRET of its own.
    BUDGET("budget", Holds.CODE, FeedScope.MONEY, FeedScope.MONEY),
    BUDGET_NAME("budget-name", Holds.NAME, FeedScope.MONEY, FeedScope.NONE),
    AUTHORITY_NAME("authority-name", Holds.NAME, FeedScope.MONEY, FeedScope.NONE),
    /// Norm and declination: `M57-M57_D`.
    NOMENCLATURE("nomenclature", Holds.NAME, FeedScope.MONEY, FeedScope.NONE),
    /// SIREN of the authority, or a SIRET of its own; the home's where nothing says it.
    AUTHORITY("authority", Holds.CODE, FeedScope.PEOPLE, FeedScope.NONE),
    YEAR("year", Holds.YEAR, FeedScope.YEARLY, FeedScope.YEARLY),
    STAGE("stage", Holds.WORD, FeedScope.PREPARATION, FeedScope.PREPARATION, ClosedList.STAGES),
    /// Of a DM or a BS.
    NUMBER("number", Holds.CODE, FeedScope.PREPARATION, FeedScope.NONE),
    /// Nothing but a column tells which way a proposal goes.
    FLOW("flow", Holds.WORD, FeedScope.MONEY, FeedScope.PREPARATION, ClosedList.FLOWS),
    MOVEMENT("movement", Holds.WORD, FeedScope.MONEY, FeedScope.NONE, ClosedList.MOVEMENTS),
    SECTION("section", Holds.WORD, FeedScope.MONEY, FeedScope.NONE, ClosedList.SECTIONS),
    NATURE("nature", Holds.CODE, FeedScope.MONEY, FeedScope.MONEY),
    FUNCTION("function", Holds.CODE, FeedScope.MONEY, FeedScope.NONE),
    CHAPTER("chapter", Holds.CODE, FeedScope.MONEY, FeedScope.NONE),
    OPERATION("operation", Holds.CODE, FeedScope.MONEY, FeedScope.NONE),
    AUTHORISATION("authorisation", Holds.CODE, FeedScope.MONEY, FeedScope.NONE),
    SERVICE("service", Holds.CODE, FeedScope.MONEY, FeedScope.NONE),
    ANALYTIC_CODE("analytic-code", Holds.CODE, FeedScope.MONEY, FeedScope.NONE),
    AMOUNT("amount", Holds.AMOUNT, FeedScope.MONEY, FeedScope.MONEY),
    /// In place of one amount: [AmountColumns#DEBIT_AND_CREDIT].
    DEBIT("debit", Holds.AMOUNT, FeedScope.LEDGER, FeedScope.NONE),
    CREDIT("credit", Holds.AMOUNT, FeedScope.LEDGER, FeedScope.NONE),
    /// In place of one amount and a kind of piece: [AmountColumns#SIDE_BY_SIDE].
    COMMITTED("committed", Holds.AMOUNT, FeedScope.LEDGER, FeedScope.NONE),
    /// *Mandaté*: of payment orders.
    ORDERED("ordered", Holds.AMOUNT, FeedScope.LEDGER, FeedScope.NONE),
    /// *Titré*: of receipt orders.
    RECEIVED("received", Holds.AMOUNT, FeedScope.LEDGER, FeedScope.NONE),
    /// The year a commitment was first made in: many ledgers say those that are still open again every year.
    ORIGIN_YEAR("origin-year", Holds.YEAR, FeedScope.LEDGER, FeedScope.NONE),
    REFERENCE("reference", Holds.CODE, FeedScope.LEDGER, FeedScope.NONE),
    DATE("date", Holds.DATE, FeedScope.LEDGER, FeedScope.NONE),
    /// The code of a post; where nothing gives it, the keyed hash of who holds it stands for it.
    POST("post", Holds.CODE, FeedScope.POSTS, FeedScope.NONE),
    /// The identifier of who sits in the post: never kept. It tells that somebody does, and a post without a code.
    HOLDER("holder", Holds.IDENTIFIER, FeedScope.POSTS, FeedScope.NONE),
    /// Of a post, or of a training.
    TITLE("title", Holds.KNOWN_NAME, FeedScope.POSTS_AND_PLAN, FeedScope.NONE),
    CYCLE("cycle", Holds.KNOWN_NAME, FeedScope.CYCLES, FeedScope.CYCLES),
    DEPARTMENT("department", Holds.KNOWN_NAME, FeedScope.DEPARTMENTAL, FeedScope.POSTS_AND_CYCLES),
    CATEGORY("category", Holds.WORD, FeedScope.POSTS, FeedScope.NONE, ClosedList.CATEGORIES),
    /// Full-time equivalents of a post, or of those who work a cycle.
    FTE("fte", Holds.NUMBER, FeedScope.POSTS_AND_CYCLES, FeedScope.CYCLES),
    OCCUPANCY("occupancy", Holds.WORD, FeedScope.POSTS, FeedScope.NONE, ClosedList.SEATINGS),
    /// The first day nobody sat there.
    VACANT_SINCE("vacant-since", Holds.DATE, FeedScope.POSTS, FeedScope.NONE),
    OPENED("opened", Holds.DATE, FeedScope.POSTS, FeedScope.NONE),
    /// The first day it is there no more.
    CLOSED("closed", Holds.DATE, FeedScope.POSTS, FeedScope.NONE),
    /// The code of a training.
    TRAINING("training", Holds.CODE, FeedScope.TRAININGS, FeedScope.TRAININGS),
    /// What tells a session from others alike: never kept.
    SESSION("session", Holds.IDENTIFIER, FeedScope.SESSIONS, FeedScope.NONE),
    START("start", Holds.DATE, FeedScope.SESSIONS, FeedScope.SESSIONS),
    /// The last day.
    END("end", Holds.DATE, FeedScope.SESSIONS, FeedScope.NONE),
    TRAINEES("trainees", Holds.NUMBER, FeedScope.TRAININGS, FeedScope.NONE),
    /// For each trainee.
    DAYS("days", Holds.NUMBER, FeedScope.TRAININGS, FeedScope.NONE),
    TRAINING_CATEGORY("training-category", Holds.WORD, FeedScope.PLAN, FeedScope.PLAN, ClosedList.TRAINING_CATEGORIES),
    GROUND("ground", Holds.WORD, FeedScope.PLAN, FeedScope.NONE, ClosedList.GROUNDS),
    /// In euros.
    COST("cost", Holds.NUMBER, FeedScope.PLAN, FeedScope.NONE),
    /// Codes of the needs a training answers.
    NEEDS("needs", Holds.CODES, FeedScope.PLAN, FeedScope.NONE),
    /// The code of a competency need.
    NEED("need", Holds.CODE, FeedScope.NEEDS, FeedScope.NEEDS),
    /// What is to be learnt, in words.
    LABEL("label", Holds.KNOWN_NAME, FeedScope.NEEDS, FeedScope.NONE),
    NEED_KIND("need-kind", Holds.WORD, FeedScope.NEEDS, FeedScope.NEEDS, ClosedList.NEED_KINDS),
    /// Codes of the objectives and actions a training serves, or a need is for.
    OBJECTIVES("objectives", Holds.CODES, FeedScope.PLAN_AND_NEEDS, FeedScope.NEEDS),
    FORMER_HOURS("former-hours", Holds.NUMBER, FeedScope.CYCLES, FeedScope.CYCLES),
    ANNUAL_HOURS("annual-hours", Holds.NUMBER, FeedScope.CYCLES, FeedScope.CYCLES),
    EXTRACTED("extracted", Holds.DATE, FeedScope.ALL, FeedScope.NONE);

    /// What a cell of a column is.
    public enum Holds {
        CODE,
        /// Codes, separated.
        CODES,
        NAME,
        /// A name that the plan, what is done for it or the profile knows: any other might be somebody's.
        KNOWN_NAME,
        /// What tells one person from another, or one session.
        IDENTIFIER,
        /// One word of a closed list: [#meanings].
        WORD,
        YEAR,
        DATE,
        AMOUNT,
        NUMBER
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

    /// Whether somebody sits in a post, as a row says it.
    public enum Seating {
        FILLED,
        VACANT
    }

    private final String key;
    private final Holds holds;
    private final FeedScope scope;
    private final FeedScope required;
    private final ClosedList words;

    FeedField(String key, Holds holds, FeedScope scope, FeedScope required) {
        this(key, holds, scope, required, ClosedList.NONE);
    }

    /// @param required in which feeds nothing can be read without
    FeedField(String key, Holds holds, FeedScope scope, FeedScope required, ClosedList words) {
        this.key = key;
        this.holds = holds;
        this.scope = scope;
        this.required = required;
        this.words = words;
    }

    /// As a profile writes it.
    public String key() {
        return key;
    }

    public Holds holds() {
        return holds;
    }

    /// Whether a feed of this kind cannot be read without.
    public boolean isRequired(FeedKind kind) {
        return required.has(kind);
    }

    public boolean concerns(FeedKind kind) {
        return scope.has(kind);
    }

    /// Whether a profile may say it once for every row: an amount, a reference, a date or somebody is of one row
    /// alone.
    public boolean allowsConstant() {
        return holds != Holds.AMOUNT
                && this != REFERENCE
                && this != DATE
                && this != POST
                && this != HOLDER
                && this != SESSION
                && this != COST
                && this != NEED;
    }

    /// What a cell of a closed list may mean, by the names profiles use; none for other columns.
    public List<String> meanings() {
        return words.all();
    }

    /// Whether a profile says what texts of the column mean.
    public boolean hasValues() {
        return holds == Holds.WORD || holds == Holds.KNOWN_NAME;
    }

    /// Whether a text of the column may mean this: one of the closed list, or any name people give.
    public boolean canMean(String meaning) {
        return holds == Holds.KNOWN_NAME ? !meaning.isBlank() : words.all().contains(meaning);
    }

    public static List<FeedField> of(FeedKind kind) {
        return Arrays.stream(values()).filter(field -> field.concerns(kind)).toList();
    }
}
