package fr.continuum.domain.ledger;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How far an extract may drift from what is expected before it is put aside whole, and yesterday's facts stay (R33).
/// Percentages; a limit that is reached is not passed. What is said of one that is passed is [ToldDrift]'s.
///
/// @param rejectedPercent share of its rows that may be rejected, 0 to 100
/// @param rejectedRows how many may be whatever their share, in a file of few rows: one bad cell in eleven rows is no
///     export that changed. Never more than a quarter of the rows, and none where no share of them may be
/// @param fewerRowsPercent how many fewer rows than yesterday's, 0 to 100: an extract of a year only grows
/// @param smallerTotalsPercent how much less each kind may add up to than yesterday, 0 to 100
/// @param largerTotalsPercent how much more it may add up to than the days gone by explain; empty for no limit
public record DriftLimits(
        int rejectedPercent,
        int rejectedRows,
        int fewerRowsPercent,
        int smallerTotalsPercent,
        OptionalInt largerTotalsPercent) {

    /// Rows that may be rejected where nothing else is said.
    public static final int USUAL_REJECTED_ROWS = 2;

    public static final DriftLimits USUAL = new DriftLimits(5, 20, 20, OptionalInt.empty());

    /// What fewer rows say may go by itself.
    private static final int SOME_ROWS = 3;

    /// How many rows at least have lost what they said, where others still say it.
    private static final int MANY_ROWS = 20;

    /// The same where more than half of those that said it no longer do.
    private static final int FEW_ROWS = 5;

    private static final int HALF = 50;

    private static final int FIRST_MONTH = 31;
    private static final int FIRST_QUARTER = 90;
    private static final int LAST_QUARTER = 274;
    private static final int DAYS = 365;

    /// One row in so many, whatever the limit in rows.
    private static final long QUARTER = 4;

    /// An extract of a year begins where the one before it did, give or take a correction.
    private static final int MONTH = 28;

    /// With the usual number of rows that may be rejected whatever their share.
    public DriftLimits(
            int rejectedPercent, int fewerRowsPercent, int smallerTotalsPercent, OptionalInt largerTotalsPercent) {
        this(rejectedPercent, USUAL_REJECTED_ROWS, fewerRowsPercent, smallerTotalsPercent, largerTotalsPercent);
    }

    public DriftLimits {
        percent("rejected", rejectedPercent);
        if (rejectedRows < 0) {
            throw new IllegalArgumentException("A limit of rows is not negative: " + rejectedRows);
        }
        percent("fewer rows", fewerRowsPercent);
        percent("smaller totals", smallerTotalsPercent);
        largerTotalsPercent.ifPresent(larger -> {
            if (larger < 0) {
                throw new IllegalArgumentException("A limit of drift is not negative: " + larger);
            }
        });
    }

    /// The same, however many rows are rejected: of a file somebody takes in for those that read.
    public DriftLimits rejectingAny() {
        return new DriftLimits(100, rejectedRows, fewerRowsPercent, smallerTotalsPercent, largerTotalsPercent);
    }

    private static void percent(String what, int value) {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("The limit of " + what + " goes from 0 to 100 %, not: " + value);
        }
    }

    /// Whether too many rows were rejected.
    ///
    /// @param rows all that are neither blank nor totals
    public boolean isBeyond(long rejected, long rows) {
        boolean few = rejectedPercent > 0 && rejected <= rejectedRows && rejected * QUARTER <= rows;
        return !few
                && BigDecimal.valueOf(rejected)
                                .movePointRight(2)
                                .compareTo(BigDecimal.valueOf(rows).multiply(BigDecimal.valueOf(rejectedPercent)))
                        > 0;
    }

    /// Why an extract is put aside whole for the rows that do not read; empty where it may be used.
    ///
    /// @param profile name of the profile that sets this limit
    public Optional<Wording> rejecting(String profile, long kept, long rejected) {
        if (kept > 0 && !isBeyond(rejected, kept + rejected)) {
            return Optional.empty();
        }
        return Optional.of(
                rejected == 0 ? ToldDrift.NO_ROW : ToldDrift.rejected(profile, kept, rejected, rejectedPercent));
    }

    /// Every limit that today's extract goes beyond, held against yesterday's of the same budget and year; empty
    /// where it may take its place.
    public List<Wording> exceeded(FeedVolume before, FeedVolume now) {
        List<Wording> exceeded = new ArrayList<>(rows(before.rows(), now.rows()));
        for (EntryKind kind : EntryKind.values()) {
            exceeded.addAll(total(
                    kind.words(),
                    euros(before.of(kind).cents()),
                    euros(now.of(kind).cents()),
                    ToldDrift::euros));
        }
        return List.copyOf(exceeded);
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /// Told where there are too few rows.
    public List<Wording> rows(long before, long now) {
        return fell(BigDecimal.valueOf(before), BigDecimal.valueOf(now), fewerRowsPercent)
                ? List.of(ToldDrift.fewerRows(before, now, fewerRowsPercent))
                : List.of();
    }

    /// Told where too many of those an extract told of are gone, whatever came instead: all posts under other
    /// codes are as many rows.
    public List<Wording> gone(long before, long gone) {
        return fell(BigDecimal.valueOf(before), BigDecimal.valueOf(before - gone), fewerRowsPercent)
                ? List.of(ToldDrift.goneCodes(before, gone, fewerRowsPercent))
                : List.of();
    }

    /// Told where a column that said something says nothing any more, or for far fewer rows: it was renamed in the
    /// export, moved or emptied, and what it told would go unseen. Few rows may bear what matters most (a code of
    /// the plan, an authorisation): three are enough. Where some still say it, the share of rows that do is held
    /// to the limit of fewer rows. Not asked where any number of rows may go.
    ///
    /// @param column as people know it
    /// @param before how many rows of the extract in force said something in it
    /// @param of how many it has
    /// @param now how many rows of the new one do
    /// @param rows how many that has
    public List<Wording> silent(Wording column, long before, long of, long now, long rows) {
        if (before < SOME_ROWS || fewerRowsPercent == 100) {
            return List.of();
        }
        if (now == 0) {
            return List.of(ToldDrift.silent(column, before, of));
        }
        long lost = before - now;
        int percent = lost >= MANY_ROWS ? fewerRowsPercent : Math.max(HALF, fewerRowsPercent);
        boolean fewer = lost >= FEW_ROWS
                && fell(
                        BigDecimal.valueOf(before).multiply(BigDecimal.valueOf(rows)),
                        BigDecimal.valueOf(now).multiply(BigDecimal.valueOf(of)),
                        percent);
        return fewer ? List.of(ToldDrift.lessSaid(column, before, of, percent)) : List.of();
    }

    /// The same of what few rows are asked, and all of those that are there still told: since when vacant posts
    /// are. How many they are is not told: of few people, perhaps.
    ///
    /// @param before how many rows said it that the new extract has as well
    /// @param now how many of these say it there
    public List<Wording> silentOfThose(Wording column, long before, long now) {
        return before < SOME_ROWS || now > 0 || fewerRowsPercent == 100
                ? List.of()
                : List.of(ToldDrift.silentOfThose(column));
    }

    /// Told where an extract of one month takes the place of the months before: too many pieces of the one in
    /// force are gone from it, or its first order comes a month later or more. A year only gains pieces.
    ///
    /// @param before how many pieces the extract in force tells of, of what both hold
    /// @param gone how many of them the new one does not
    /// @param first the day of the first order of the one in force; null where it has none
    /// @param now the same of the new one
    public List<Wording> pieces(long before, long gone, @Nullable LocalDate first, @Nullable LocalDate now) {
        List<Wording> exceeded = new ArrayList<>();
        if (fell(BigDecimal.valueOf(before), BigDecimal.valueOf(before - gone), fewerRowsPercent)) {
            exceeded.add(ToldDrift.gonePieces(before, gone, fewerRowsPercent));
        }
        if (fewerRowsPercent < 100 && first != null && now != null && ChronoUnit.DAYS.between(first, now) >= MONTH) {
            exceeded.add(ToldDrift.laterStart(first, now));
        }
        if (!exceeded.isEmpty()) {
            exceeded.add(ToldDrift.ONE_MONTH);
        }
        return List.copyOf(exceeded);
    }

    /// Told where too many came up at once.
    public List<Wording> fresh(long before, long fresh) {
        return largerTotalsPercent.isPresent()
                        && fell(
                                BigDecimal.valueOf(-before),
                                BigDecimal.valueOf(-before - fresh),
                                largerTotalsPercent.getAsInt())
                ? List.of(ToldDrift.freshCodes(before, fresh, largerTotalsPercent.getAsInt()))
                : List.of();
    }

    /// Told where nothing is left of a whole year.
    public List<Wording> lost(int year, long before) {
        return fell(BigDecimal.valueOf(before), BigDecimal.ZERO, fewerRowsPercent)
                ? List.of(ToldDrift.lostYear(year, before))
                : List.of();
    }

    /// The same, held against an extract of another day of a year: what a year adds up to grows with its days, and
    /// the less of the year an extract tells of, the less is known of what it comes to. What may be more is
    /// widened for that from February on: nearly threefold at first, and as told from the end of March. Against an
    /// extract of January nothing is held in the first quarter but [#beyondYear]: one commitment may double it.
    ///
    /// @param before the day of the extract it is held against; null where it does not say, and it is then held as
    /// one
    ///     of the same day
    /// @param now its own; null where it does not say
    /// @param today the day of the night, for an extract that does not say its own
    public DriftLimits growing(FiscalYear year, @Nullable LocalDate before, @Nullable LocalDate now, LocalDate today) {
        if (largerTotalsPercent.isEmpty()) {
            return this;
        }
        long days = day(year, now == null ? today : now);
        long from = before == null ? days : day(year, before);
        return within(
                from <= FIRST_MONTH && days <= FIRST_QUARTER
                        ? OptionalInt.empty()
                        : OptionalInt.of(larger(days, from)));
    }

    private int larger(long days, long from) {
        long widened = from > FIRST_MONTH && from < FIRST_QUARTER ? FIRST_QUARTER : from;
        long percent = (100L + largerTotalsPercent.orElse(0)) * days * widened / (from * from) - 100;
        return Math.toIntExact(Math.max(0, percent));
    }

    /// The same, whatever there is more of.
    public DriftLimits shrinking() {
        return within(OptionalInt.empty());
    }

    private DriftLimits within(OptionalInt larger) {
        return new DriftLimits(rejectedPercent, rejectedRows, fewerRowsPercent, smallerTotalsPercent, larger);
    }

    /// What an extract of the first quarter says beyond all that the whole year before came to, and this much
    /// more: all that tells a unit that is wrong before there is anything of the year itself to hold it against.
    ///
    /// @param today the day of the night, for an extract that does not say its own
    /// @param lastYear what the last extract of that year added up to
    /// @param lastDay its day; null where it does not say. One of before the last quarter tells of no whole year
    public List<Wording> beyondYear(
            FiscalYear year,
            @Nullable LocalDate now,
            LocalDate today,
            FeedVolume volume,
            FeedVolume lastYear,
            @Nullable LocalDate lastDay) {
        if (largerTotalsPercent.isEmpty()
                || day(year, now == null ? today : now) > FIRST_QUARTER
                || (lastDay != null && day(year.previous(), lastDay) < LAST_QUARTER)) {
            return List.of();
        }
        List<Wording> exceeded = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            BigDecimal whole = euros(lastYear.of(kind).cents());
            BigDecimal told = euros(volume.of(kind).cents());
            int larger = largerTotalsPercent.getAsInt();
            if (whole.signum() > 0 && fell(whole.negate(), told.negate(), larger)) {
                exceeded.add(ToldDrift.beyondYear(kind, told, year.previous(), whole, larger));
            }
        }
        return List.copyOf(exceeded);
    }

    private static long day(FiscalYear year, LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(LocalDate.of(year.value(), 1, 1), day) + 1, 1, DAYS);
    }

    /// Told where something adds up to too little, or to too much.
    ///
    /// @param what adds up
    /// @param said how people write an amount of it
    public List<Wording> total(Wording what, BigDecimal before, BigDecimal now, Function<BigDecimal, Wording> said) {
        return total(ToldDrift.instead(what, said.apply(before), said.apply(now)), before, now);
    }

    /// The same, told without saying how much: of few people, perhaps.
    ///
    /// @param moved what adds up
    public List<Wording> total(Wording moved, BigDecimal before, BigDecimal now) {
        List<Wording> exceeded = new ArrayList<>();
        if (fell(before, now, smallerTotalsPercent)) {
            exceeded.add(ToldDrift.less(moved, smallerTotalsPercent));
        }
        if (before.signum() > 0
                && largerTotalsPercent.isPresent()
                && fell(before.negate(), now.negate(), largerTotalsPercent.getAsInt())) {
            exceeded.add(ToldDrift.more(moved, largerTotalsPercent.getAsInt()));
        }
        return List.copyOf(exceeded);
    }

    /// Whether `now` lies under `before` by more than so many percent of its size.
    private static boolean fell(BigDecimal before, BigDecimal now, int percent) {
        return before.signum() != 0
                && before.subtract(now).movePointRight(2).compareTo(before.abs().multiply(BigDecimal.valueOf(percent)))
                        > 0;
    }
}
