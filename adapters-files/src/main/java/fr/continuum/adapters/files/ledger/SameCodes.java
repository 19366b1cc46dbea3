package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedPlaces;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.Table;
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

    private static final Set<FeedField> OF_EACH_ROW = EnumSet.of(FeedField.AMOUNT, FeedField.REFERENCE, FeedField.DATE);

    /// All that [FeedRow] asks of a row, but for those three.
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

    private final FeedRules rules;
    private final FiscalYear year;
    private final boolean workbook;
    private final int width;
    private final int amount;
    private final int reference;
    private final int date;
    private final String decimal;
    private final boolean able;
    private final KnownRows<Codes> known;

    /// @param year of the feed
    SameCodes(FeedRules rules, Columns columns, FiscalYear year) {
        FeedPlaces places = new FeedPlaces(rules, columns);
        this.rules = rules;
        this.year = year;
        this.workbook = columns.areOfWorkbook();
        this.width = columns.width();
        this.amount = places.of(FeedField.AMOUNT);
        this.reference = places.of(FeedField.REFERENCE);
        this.date = places.of(FeedField.DATE);
        this.decimal = rules.profile().layout().decimal();
        this.able = amount != FeedPlaces.NONE
                && OF_EACH_ROW.stream()
                        .allMatch(field -> rules.profile().constant(field).isEmpty())
                && rules.profile().amounts(year) == AmountUnit.EUROS
                && rules.profile().padding(FeedField.REFERENCE).equals(CodePadding.NONE);
        this.known = new KnownRows<>(places.of(CODES));
    }

    /// What rows were read as.
    ///
    /// @param cancels whether they take back
    /// @param number see [RepeatedPieces#number]
    record Codes(
            EntryKind kind,
            boolean cancels,
            BudgetKey key,
            @Nullable FiscalYear origin,
            long number) {

        /// Of a row in which nothing is wrong.
        static Codes of(LedgerEntry entry, boolean cancels) {
            return new Codes(
                    entry.kind(),
                    cancels,
                    entry.key(),
                    entry.origin(),
                    RepeatedPieces.number(entry.kind(), entry.key()));
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
    Optional<LedgerEntry> read(Codes codes, Table.Row row) {
        OptionalLong written = CellValues.plainCents(row.cell(amount), decimal, FeedRules.MOST_CENTS);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String piece = reference == FeedPlaces.NONE ? "" : row.cell(reference);
        if (!isPlain(piece)) {
            return Optional.empty();
        }
        LocalDate day = null;
        String dated = date == FeedPlaces.NONE ? "" : row.cell(date);
        if (!dated.isEmpty()) {
            Optional<LocalDate> found = rules.day(dated, workbook);
            if (found.isEmpty() || PersonalNumbers.isYearOfBirth(found.get().getYear(), year.value())) {
                return Optional.empty();
            }
            day = found.get();
        }
        OptionalLong cents = signed(written.getAsLong(), codes);
        return cents.isEmpty()
                ? Optional.empty()
                : Optional.of(new LedgerEntry(
                        row.line(), codes.kind(), codes.key(), cents.getAsLong(), piece, day, codes.origin()));
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
        return switch (signs) {
            case AS_WRITTEN -> codes.cancels() && written > 0 ? OptionalLong.empty() : OptionalLong.of(written);
            case CANCELLATIONS_POSITIVE ->
                written < 0 ? OptionalLong.empty() : OptionalLong.of(codes.cancels() ? -written : written);
            case EXPENSES_NEGATIVE -> OptionalLong.of(codes.key().flow() == Flow.EXPENSE ? -written : written);
        };
    }
}
