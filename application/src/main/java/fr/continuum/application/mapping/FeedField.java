package fr.continuum.application.mapping;

import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.workforce.GradeCategory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a column of a feed can say.
public enum FeedField {
    /// Commitment, payment order, receipt order, or the cancellation of one: [Piece].
    KIND("kind", Holds.WORD, In.LEDGER, In.LEDGER, Words.PIECES),
    /// SIRET of the budget; followed by `-` and its code for an annex budget without SIRET of its own.
    BUDGET("budget", Holds.CODE, In.MONEY, In.MONEY),
    BUDGET_NAME("budget-name", Holds.NAME, In.MONEY, In.NONE),
    AUTHORITY_NAME("authority-name", Holds.NAME, In.MONEY, In.NONE),
    /// Norm and declination: `M57-M57_D`.
    NOMENCLATURE("nomenclature", Holds.NAME, In.MONEY, In.NONE),
    /// SIREN of the authority, or a SIRET of its own; the home's where nothing says it.
    AUTHORITY("authority", Holds.CODE, In.PEOPLE, In.NONE),
    YEAR("year", Holds.YEAR, In.YEARLY, In.YEARLY),
    STAGE("stage", Holds.WORD, In.PREPARATION, In.PREPARATION, Words.STAGES),
    /// Of a DM or a BS.
    NUMBER("number", Holds.CODE, In.PREPARATION, In.NONE),
    /// Nothing but a column tells which way a proposal goes.
    FLOW("flow", Holds.WORD, In.MONEY, In.PREPARATION, Words.FLOWS),
    MOVEMENT("movement", Holds.WORD, In.MONEY, In.NONE, Words.MOVEMENTS),
    SECTION("section", Holds.WORD, In.MONEY, In.NONE, Words.SECTIONS),
    NATURE("nature", Holds.CODE, In.MONEY, In.MONEY),
    FUNCTION("function", Holds.CODE, In.MONEY, In.NONE),
    CHAPTER("chapter", Holds.CODE, In.MONEY, In.NONE),
    OPERATION("operation", Holds.CODE, In.MONEY, In.NONE),
    AUTHORISATION("authorisation", Holds.CODE, In.MONEY, In.NONE),
    SERVICE("service", Holds.CODE, In.MONEY, In.NONE),
    ANALYTIC_CODE("analytic-code", Holds.CODE, In.MONEY, In.NONE),
    AMOUNT("amount", Holds.AMOUNT, In.MONEY, In.MONEY),
    REFERENCE("reference", Holds.CODE, In.LEDGER, In.NONE),
    DATE("date", Holds.DATE, In.LEDGER, In.NONE),
    /// The code of a post; where nothing gives it, the keyed hash of who holds it stands for it.
    POST("post", Holds.CODE, In.POSTS, In.NONE),
    /// The identifier of who sits in the post: never kept. It tells that somebody does, and a post without a code.
    HOLDER("holder", Holds.IDENTIFIER, In.POSTS, In.NONE),
    /// Of a post, or of a training.
    TITLE("title", Holds.KNOWN_NAME, In.POSTS_AND_PLAN, In.NONE),
    CYCLE("cycle", Holds.KNOWN_NAME, In.CYCLES, In.CYCLES),
    DEPARTMENT("department", Holds.KNOWN_NAME, In.DEPARTMENTAL, In.POSTS_AND_CYCLES),
    CATEGORY("category", Holds.WORD, In.POSTS, In.NONE, Words.CATEGORIES),
    /// Full-time equivalents of a post, or of those who work a cycle.
    FTE("fte", Holds.NUMBER, In.POSTS_AND_CYCLES, In.CYCLES),
    OCCUPANCY("occupancy", Holds.WORD, In.POSTS, In.NONE, Words.SEATINGS),
    /// The first day nobody sat there.
    VACANT_SINCE("vacant-since", Holds.DATE, In.POSTS, In.NONE),
    OPENED("opened", Holds.DATE, In.POSTS, In.NONE),
    /// The first day it is there no more.
    CLOSED("closed", Holds.DATE, In.POSTS, In.NONE),
    /// The code of a training.
    TRAINING("training", Holds.CODE, In.TRAININGS, In.TRAININGS),
    START("start", Holds.DATE, In.SESSIONS, In.SESSIONS),
    /// The last day.
    END("end", Holds.DATE, In.SESSIONS, In.NONE),
    TRAINEES("trainees", Holds.NUMBER, In.TRAININGS, In.NONE),
    /// For each trainee.
    DAYS("days", Holds.NUMBER, In.TRAININGS, In.NONE),
    TRAINING_CATEGORY("training-category", Holds.WORD, In.PLAN, In.PLAN, Words.TRAINING_CATEGORIES),
    GROUND("ground", Holds.WORD, In.PLAN, In.NONE, Words.GROUNDS),
    /// In euros.
    COST("cost", Holds.NUMBER, In.PLAN, In.NONE),
    /// Codes of the needs a training answers.
    NEEDS("needs", Holds.CODES, In.PLAN, In.NONE),
    /// The code of a competency need.
    NEED("need", Holds.CODE, In.NEEDS, In.NEEDS),
    /// What is to be learnt, in words.
    LABEL("label", Holds.KNOWN_NAME, In.NEEDS, In.NONE),
    NEED_KIND("need-kind", Holds.WORD, In.NEEDS, In.NEEDS, Words.NEED_KINDS),
    /// Codes of the objectives and actions a training serves, or a need is for.
    OBJECTIVES("objectives", Holds.CODES, In.PLAN_AND_NEEDS, In.NEEDS),
    FORMER_HOURS("former-hours", Holds.NUMBER, In.CYCLES, In.CYCLES),
    ANNUAL_HOURS("annual-hours", Holds.NUMBER, In.CYCLES, In.CYCLES),
    EXTRACTED("extracted", Holds.DATE, In.ALL, In.NONE);

    /// What a cell of a column is.
    public enum Holds {
        CODE,
        /// Codes, separated.
        CODES,
        NAME,
        /// A name that the plan, what is done for it or the profile knows: any other might be somebody's.
        KNOWN_NAME,
        /// What tells one person from another.
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

    /// The feeds a field stands in.
    private enum In {
        NONE,
        ALL,
        LEDGER,
        PREPARATION,
        MONEY,
        PEOPLE,
        POSTS,
        SESSIONS,
        CYCLES,
        PLAN,
        NEEDS,
        TRAININGS,
        PLAN_AND_NEEDS,
        POSTS_AND_PLAN,
        POSTS_AND_CYCLES,
        DEPARTMENTAL,
        YEARLY;

        boolean has(FeedKind kind) {
            boolean money = kind.people().isEmpty();
            return switch (this) {
                case NONE -> false;
                case ALL -> true;
                case LEDGER -> kind == FeedKind.LEDGER;
                case PREPARATION -> kind == FeedKind.BUDGET_PREPARATION;
                case MONEY -> money;
                case PEOPLE -> !money;
                case POSTS -> kind == FeedKind.POSTS;
                case SESSIONS -> kind == FeedKind.TRAINING_SESSIONS;
                case CYCLES -> kind == FeedKind.WORK_CYCLES;
                case PLAN -> kind == FeedKind.TRAINING_PLAN;
                case NEEDS -> kind == FeedKind.COMPETENCY_NEEDS;
                case TRAININGS -> PLAN.has(kind) || SESSIONS.has(kind);
                case PLAN_AND_NEEDS -> PLAN.has(kind) || NEEDS.has(kind);
                case POSTS_AND_PLAN -> POSTS.has(kind) || PLAN.has(kind);
                case POSTS_AND_CYCLES -> POSTS.has(kind) || CYCLES.has(kind);
                case DEPARTMENTAL -> POSTS_AND_CYCLES.has(kind) || PLAN.has(kind);
                case YEARLY -> money || CYCLES.has(kind) || PLAN.has(kind);
            };
        }
    }

    /// A closed list.
    private enum Words {
        NONE,
        PIECES,
        STAGES,
        FLOWS,
        MOVEMENTS,
        SECTIONS,
        CATEGORIES,
        SEATINGS,
        TRAINING_CATEGORIES,
        GROUNDS,
        NEED_KINDS;

        List<String> all() {
            return switch (this) {
                case NONE -> List.of();
                case PIECES -> names(Piece.values());
                case STAGES ->
                    Stream.of(BudgetStage.INITIAL, BudgetStage.AMENDING, BudgetStage.SUPPLEMENTARY)
                            .map(BudgetStage::code)
                            .toList();
                case FLOWS -> List.of("D", "R");
                case MOVEMENTS -> List.of("0", "1");
                case SECTIONS -> List.of("F", "I");
                case CATEGORIES -> names(GradeCategory.values());
                case SEATINGS -> names(Seating.values());
                case TRAINING_CATEGORIES -> names(TrainingCategory.values());
                case GROUNDS -> names(StatutoryGround.values());
                case NEED_KINDS -> names(CompetencyNeed.Kind.values());
            };
        }
    }

    private final String key;
    private final Holds holds;
    private final In in;
    private final In required;
    private final Words words;

    FeedField(String key, Holds holds, In in, In required) {
        this(key, holds, in, required, Words.NONE);
    }

    /// @param required in which feeds nothing can be read without
    FeedField(String key, Holds holds, In in, In required, Words words) {
        this.key = key;
        this.holds = holds;
        this.in = in;
        this.required = required;
        this.words = words;
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
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
        return in.has(kind);
    }

    /// Whether a profile may say it once for every row: an amount, a reference, a date or somebody is of one row
    /// alone.
    public boolean allowsConstant() {
        return this != AMOUNT
                && this != REFERENCE
                && this != DATE
                && this != POST
                && this != HOLDER
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
