package fr.continuum.adapters.persistence.budget;

import fr.continuum.adapters.persistence.sql.BinaryCopy;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.KeyTotals;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The keys of one authority by number, and the sums of those that one reading uses. Holds keys, never lines.
final class KeyDictionary {

    private static final List<String> KEY_COLUMNS = List.of(
            "authority",
            "id",
            "budget",
            "flow",
            "movement",
            "section",
            "nature",
            "function",
            "chapter",
            "operation",
            "authorisation",
            "service",
            "analytic_code");

    /// Readers that make keys anew with each line fill no memory.
    private static final int MOST_SAME = 1 << 16;

    private final Siren authority;
    private final KnownKeys there;
    private final Map<BudgetKey, Used> used = new HashMap<>();

    /// By the key itself, which readers of many lines tell again: what it says need not be gone through.
    private final IdentityHashMap<BudgetKey, Used> same = new IdentityHashMap<>();

    private final List<Used> inOrder = new ArrayList<>();
    private final int known;
    private int last;

    /// @param there what the authority has so far; the caller holds the lock that keeps others from adding to it
    KeyDictionary(Siren authority, KnownKeys there) {
        this.authority = authority;
        this.there = there;
        this.known = there.last();
        this.last = known;
    }

    /// A key this reading uses. Lines of a ledger carry one measure each, mostly the same: these are added up
    /// here, beside the number, and to the sums of the key where another comes.
    private static final class Used {

        private final int number;
        private final int firstLine;
        private final KeyTotals totals;
        private @Nullable Lines alike;
        private @Nullable Measure measure;
        private long cents;
        private long lines;

        Used(int number, int firstLine, KeyTotals totals) {
            this.number = number;
            this.firstLine = firstLine;
            this.totals = totals;
        }

        void add(Amounts amounts) {
            Measure only = amounts.only();
            if (only == null) {
                totals.add(amounts);
                return;
            }
            if (only != measure) {
                settle();
                measure = only;
            }
            cents = Math.addExact(cents, amounts.centsOrZero(only));
            lines++;
        }

        /// The sums, all that was added being in them.
        KeyTotals settled() {
            settle();
            return totals;
        }

        private void settle() {
            if (measure != null) {
                totals.add(measure, cents, lines);
                measure = null;
                cents = 0;
                lines = 0;
            }
            for (Lines some = alike; some != null; some = some.next) {
                some.settle(totals);
            }
        }
    }

    /// Lines of one key that carry one measure: added up beside the number of the key and what else each of them
    /// asks, and to its sums at the end.
    abstract static class Lines {

        private final Used of;
        private final int number;
        private final Measure measure;
        private @Nullable Lines next;
        private long cents;
        private long count;

        /// @param key one that has lines: [KeyDictionary#knows]
        Lines(KeyDictionary keys, BudgetKey key, Measure measure) {
            this.of = Objects.requireNonNull(keys.used.get(key), "No line has this key yet");
            this.number = of.number;
            this.measure = measure;
        }

        int number() {
            return number;
        }

        void add(long more) {
            cents = Math.addExact(cents, more);
            count++;
        }

        private void settle(KeyTotals totals) {
            totals.add(measure, cents, count);
            cents = 0;
            count = 0;
        }
    }

    /// Adds a line to the sums of its key.
    ///
    /// @return the key's number
    int add(BudgetLine line) {
        Used met = same.get(line.key());
        if (met == null) {
            met = equal(line);
            if (same.size() < MOST_SAME) {
                same.put(line.key(), met);
            }
        }
        met.add(line.amounts());
        return met.number;
    }

    /// Whether a line of this reading had this key.
    boolean knows(BudgetKey key) {
        return used.containsKey(key);
    }

    /// Adds these lines to the sums of their key, all that come until those are asked for.
    void hold(Lines lines) {
        lines.next = lines.of.alike;
        lines.of.alike = lines;
    }

    private Used equal(BudgetLine line) {
        Used met = used.get(line.key());
        if (met == null) {
            KnownKeys.Numbered key = numbered(line.key());
            met = new Used(key.number(), line.ordinal(), new KeyTotals(key.key()));
            used.put(key.key(), met);
            inOrder.add(met);
        }
        return met;
    }

    private KnownKeys.Numbered numbered(BudgetKey key) {
        KnownKeys.Numbered before = there.find(key);
        return before == null ? new KnownKeys.Numbered(key, ++last) : before;
    }

    /// The sums of the keys this reading uses, after its last line.
    List<KeyTotals> totals() {
        return inOrder.stream().map(Used::settled).toList();
    }

    /// Tells the keys that came with this reading, once they are there for good.
    ///
    /// @return whether these are the keys it was begun with
    boolean addTo(KnownKeys keys) {
        if (keys != there) {
            return false;
        }
        keys.add(inOrder.stream()
                .filter(key -> key.number > known)
                .map(key -> new KnownKeys.Numbered(key.totals.key(), key.number))
                .toList());
        return true;
    }

    void writeNewKeys(Connection connection) {
        if (last == known) {
            return;
        }
        try (BinaryCopy copy = BinaryCopy.into(connection, "budget_key", KEY_COLUMNS)) {
            for (Used key : inOrder) {
                if (key.number > known) {
                    write(copy, key.number, key.totals.key());
                }
            }
            copy.end();
        }
    }

    private void write(BinaryCopy copy, int number, BudgetKey key) {
        copy.row()
                .text(authority.value())
                .int32(number)
                .text(key.budget().value())
                .text(key.flow().name())
                .text(key.movement().name())
                .text(key.section().name())
                .text(key.nature())
                .text(key.function())
                .text(key.chapter())
                .text(key.operation())
                .text(key.authorisation())
                .text(key.service())
                .text(key.analyticCode());
    }

    void writeTotals(Connection connection, int reading) {
        List<String> columns = Stream.concat(
                        Stream.of("authority", "reading_id", "key_id", "first_line"),
                        Stream.of(Measure.values())
                                .flatMap(m -> Stream.of(MeasureColumns.cents(m), MeasureColumns.lines(m)))
                                .map(field -> field.getName()))
                .toList();
        try (BinaryCopy copy = BinaryCopy.into(connection, "key_total", columns)) {
            for (Used key : inOrder) {
                KeyTotals totals = key.settled();
                copy.row()
                        .text(authority.value())
                        .int32(reading)
                        .int32(key.number)
                        .int32(key.firstLine);
                for (Measure measure : Measure.values()) {
                    if (totals.carries(measure)) {
                        Tally tally = totals.of(measure);
                        copy.int64(tally.cents()).int64(tally.lines());
                    } else {
                        copy.none().none();
                    }
                }
            }
            copy.end();
        }
    }
}
