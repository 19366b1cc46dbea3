package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedPlaces;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.Cells;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.KnownCodes;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.PersonalNumbers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads rows that say what a sound one above them said, apart from their amount, their piece and their day. Wherever
/// one of the three is not plain, nothing is read here: [FeedRow] then looks at the row as at any other. Not for use
/// by several threads.
final class SameCodes {

    private static final Set<FeedField> OF_EACH_ROW = EnumSet.of(FeedField.REFERENCE, FeedField.DATE);

    /// All that [FeedRow] asks of a row that is one entry, but for those three.
    static final List<FeedField> CODES = Arrays.asList(
            FeedField.BUDGET,
            FeedField.YEAR,
            FeedField.STAGE,
            FeedField.NUMBER,
            FeedField.KIND,
            FeedField.FLOW,
            FeedField.MOVEMENT,
            FeedField.SECTION,
            FeedField.NATURE,
            FeedField.FUNCTION,
            FeedField.CHAPTER,
            FeedField.OPERATION,
            FeedField.AUTHORISATION,
            FeedField.SERVICE,
            FeedField.ANALYTIC_CODE,
            FeedField.ORIGIN_YEAR);

    private static final OptionalLong NOTHING = OptionalLong.of(0);

    private final FeedRules rules;
    private final FiscalYear year;
    private final boolean workbook;
    private final int width;
    private final AmountColumns amounts;
    private final int amount;
    private final int debit;
    private final int credit;
    private final int reference;
    private final int date;
    private final String decimal;
    private final boolean able;
    private final KnownRows<Codes> known;

    /// Of the row read last.
    private long cents;

    private String piece = "";
    private @Nullable LocalDate day;

    /// @param year of the feed
    SameCodes(FeedRules rules, Columns columns, FiscalYear year) {
        FeedPlaces places = new FeedPlaces(rules, columns);
        this.rules = rules;
        this.year = year;
        this.workbook = columns.areOfWorkbook();
        this.width = columns.width();
        this.amounts = rules.profile().amountColumns();
        this.amount = places.of(FeedField.AMOUNT);
        this.debit = places.of(FeedField.DEBIT);
        this.credit = places.of(FeedField.CREDIT);
        this.reference = places.of(FeedField.REFERENCE);
        this.date = places.of(FeedField.DATE);
        this.decimal = rules.profile().layout().decimal();
        this.able = areThere()
                && OF_EACH_ROW.stream()
                        .allMatch(field -> rules.profile().constant(field).isEmpty())
                && rules.profile().amounts(year) == AmountUnit.EUROS
                && rules.profile().padding(FeedField.REFERENCE).equals(CodePadding.NONE);
        this.known = new KnownRows<>(places.of(CODES));
    }

    private boolean areThere() {
        return switch (amounts) {
            case ONE -> amount != FeedPlaces.NONE;
            case DEBIT_AND_CREDIT -> debit != FeedPlaces.NONE && credit != FeedPlaces.NONE;
            // Which entries a row makes hangs on its amounts.
            case SIDE_BY_SIDE -> false;
        };
    }

    /// What rows were read as.
    static class Codes extends KnownCodes.Marked {

        private final EntryKind kind;
        /// Whether they take back.
        private final boolean cancels;
        private final BudgetKey key;
        private final @Nullable FiscalYear origin;
        /// See [RepeatedPieces#number].
        private final long number;

        private Codes(EntryKind kind, boolean cancels, BudgetKey key, @Nullable FiscalYear origin, long number) {
            this.kind = kind;
            this.cancels = cancels;
            this.key = key;
            this.origin = origin;
            this.number = number;
        }

        /// The same, and what more is known of them.
        Codes(Codes same) {
            this(same.kind, same.cancels, same.key, same.origin, same.number);
        }

        /// Of a row in which nothing is wrong.
        static Codes of(LedgerEntry entry, boolean cancels) {
            return new Codes(
                    entry.kind(),
                    cancels,
                    entry.key(),
                    entry.origin(),
                    RepeatedPieces.number(entry.kind(), entry.key()));
        }

        EntryKind kind() {
            return kind;
        }

        long number() {
            return number;
        }
    }

    /// Whether rows may be known again at all.
    boolean isAble() {
        return able;
    }

    /// Null where no sound row says the same.
    @Nullable
    Codes find(Table.Row row) {
        return able && row.cells().size() == width ? known.find(row) : null;
    }

    /// Holds what a row was read as that is not known yet.
    void add(Table.Row row, Codes codes) {
        if (able && row.cells().size() == width) {
            known.add(row, codes);
        }
    }

    /// Empty where something of it is not plain.
    Optional<LedgerEntry> read(Codes codes, Cells row) {
        return isPlain(codes, row)
                ? Optional.of(new LedgerEntry(row.line(), codes.kind, codes.key, cents, piece, day, codes.origin))
                : Optional.empty();
    }

    /// Whether nothing of it is not plain: what it says is then told by [#cents], [#piece] and [#day].
    boolean isPlain(Codes codes, Cells row) {
        OptionalLong written = amounts == AmountColumns.ONE
                ? CellValues.plainCents(row.cell(amount), decimal, FeedRules.MOST_CENTS)
                : sided(row, codes.key.flow());
        if (written.isEmpty()) {
            return false;
        }
        piece = reference == FeedPlaces.NONE ? "" : row.cell(reference);
        if (!isPlain(piece)) {
            return false;
        }
        day = null;
        String dated = date == FeedPlaces.NONE ? "" : row.cell(date);
        if (!dated.isEmpty()) {
            Optional<LocalDate> found = rules.day(dated, workbook);
            if (found.isEmpty() || PersonalNumbers.isYearOfBirth(found.get().getYear(), year.value())) {
                return false;
            }
            day = found.get();
        }
        OptionalLong signed = signed(written.getAsLong(), codes);
        cents = signed.orElse(0);
        return signed.isPresent();
    }

    long cents() {
        return cents;
    }

    String piece() {
        return piece;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    private OptionalLong sided(Cells row, Flow flow) {
        String debited = row.cell(debit);
        String credited = row.cell(credit);
        OptionalLong left = debited.isEmpty() ? NOTHING : CellValues.plainCents(debited, decimal, FeedRules.MOST_CENTS);
        OptionalLong right =
                credited.isEmpty() ? NOTHING : CellValues.plainCents(credited, decimal, FeedRules.MOST_CENTS);
        return left.isEmpty() || right.isEmpty() || (debited.isEmpty() && credited.isEmpty())
                ? OptionalLong.empty()
                : OptionalLong.of(RowAmounts.sided(left.getAsLong(), right.getAsLong(), flow));
    }

    private boolean isPlain(String piece) {
        return piece.isEmpty()
                || (PlainCode.is(piece)
                        && !PersonalNumbers.isOne(piece)
                        && !PersonalNumbers.isBirthday(piece, year.value()));
    }

    /// Empty where the sign is a fault, which is told where it is found.
    private OptionalLong signed(long written, Codes codes) {
        SignConvention signs = rules.profile().signs();
        if (amounts == AmountColumns.DEBIT_AND_CREDIT) {
            boolean positive = signs == SignConvention.CANCELLATIONS_POSITIVE;
            boolean wrong = codes.cancels && (positive ? written < 0 : written > 0);
            return wrong ? OptionalLong.empty() : OptionalLong.of(codes.cancels && positive ? -written : written);
        }
        return switch (signs) {
            case AS_WRITTEN -> codes.cancels && written > 0 ? OptionalLong.empty() : OptionalLong.of(written);
            case CANCELLATIONS_POSITIVE ->
                written < 0 ? OptionalLong.empty() : OptionalLong.of(codes.cancels ? -written : written);
            case EXPENSES_NEGATIVE -> OptionalLong.of(codes.key.flow() == Flow.EXPENSE ? -written : written);
        };
    }
}
