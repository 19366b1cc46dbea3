package fr.continuum.domain.ledger;

import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// How far an extract may drift from what is expected before it is put aside whole, and yesterday's facts stay (R33).
/// Percentages; a limit that is reached is not passed.
///
/// @param rejectedPercent share of its rows that may be rejected, 0 to 100
/// @param fewerRowsPercent how many fewer rows than yesterday's, 0 to 100: an extract of a year only grows
/// @param smallerTotalsPercent how much less each kind may add up to than yesterday, 0 to 100
/// @param largerTotalsPercent how much more it may add up to; empty for no limit, as in the first weeks of a year
public record DriftLimits(
        int rejectedPercent, int fewerRowsPercent, int smallerTotalsPercent, OptionalInt largerTotalsPercent) {

    public static final DriftLimits USUAL = new DriftLimits(5, 20, 20, OptionalInt.empty());

    public DriftLimits {
        percent("rejected", rejectedPercent);
        percent("fewer rows", fewerRowsPercent);
        percent("smaller totals", smallerTotalsPercent);
        largerTotalsPercent.ifPresent(larger -> {
            if (larger < 0) {
                throw new IllegalArgumentException("A limit of drift is not negative: " + larger);
            }
        });
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
        return BigDecimal.valueOf(rejected)
                        .movePointRight(2)
                        .compareTo(BigDecimal.valueOf(rows).multiply(BigDecimal.valueOf(rejectedPercent)))
                > 0;
    }

    /// Every limit that today's extract goes beyond, held against yesterday's of the same budget and year; empty
    /// where it may take its place.
    public List<Wording> exceeded(FeedVolume before, FeedVolume now) {
        List<Wording> exceeded = new ArrayList<>();
        if (fell(before.rows(), now.rows(), fewerRowsPercent)) {
            exceeded.add(new Wording(
                    now.rows() + " lignes au lieu de " + before.rows() + ", soit plus de " + fewerRowsPercent
                            + " % de moins (fewer-rows-percent)",
                    now.rows() + " rows instead of " + before.rows() + ", more than " + fewerRowsPercent
                            + "% fewer (fewer-rows-percent)"));
        }
        for (EntryKind kind : EntryKind.values()) {
            totals(kind, before.of(kind).cents(), now.of(kind).cents(), exceeded);
        }
        return List.copyOf(exceeded);
    }

    private void totals(EntryKind kind, long before, long now, List<Wording> exceeded) {
        if (fell(before, now, smallerTotalsPercent)) {
            exceeded.add(moved(kind, before, now, smallerTotalsPercent, "de moins", "less", "smaller-totals-percent"));
        }
        if (before > 0 && largerTotalsPercent.isPresent() && fell(-before, -now, largerTotalsPercent.getAsInt())) {
            exceeded.add(moved(
                    kind, before, now, largerTotalsPercent.getAsInt(), "de plus", "more", "larger-totals-percent"));
        }
    }

    /// Whether `now` lies under `before` by more than so many percent of its size.
    private static boolean fell(long before, long now, int percent) {
        BigDecimal was = BigDecimal.valueOf(before);
        return before != 0
                && was.subtract(BigDecimal.valueOf(now))
                                .movePointRight(2)
                                .compareTo(was.abs().multiply(BigDecimal.valueOf(percent)))
                        > 0;
    }

    private static Wording moved(
            EntryKind kind, long before, long now, int percent, String french, String english, String key) {
        return new Wording(
                kind.words().french() + " : " + Euros.french(now) + " au lieu de " + Euros.french(before)
                        + ", soit plus de " + percent + " % " + french + " (" + key + ")",
                kind.words().english() + ": " + Euros.english(now) + " instead of " + Euros.english(before)
                        + ", more than " + percent + "% " + english + " (" + key + ")");
    }
}
