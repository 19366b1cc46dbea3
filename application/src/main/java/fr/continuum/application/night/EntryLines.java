package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.LineHandler;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.LedgerReader.EntryHandler;
import fr.continuum.application.port.UnknownCodes;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.ControlTotals.CommittedSince;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Sections;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.LedgerEntry;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Entries of a feed as the lines of a document: each carries one measure, and its section where a chart tells it.
/// Commitments under an authorisation are added up besides, by the year they were first made in.
final class EntryLines implements EntryHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /// Keys that more rows say are made anew each time.
    private static final int MOST_HELD = 1 << 16;

    private static final UnknownCodes.Count[] NONE_UNKNOWN = {};

    /// A year and its neighbours.
    private static final int DAYS = 1 << 10;

    private final Sections sections;
    private final UnknownCodes unknown;
    private final Sums.Builder sums;
    private final Map<BudgetKey, Placed> placed = new HashMap<>();

    /// By the key itself, which readers tell again: what it says need not be gone through.
    private final IdentityHashMap<BudgetKey, Placed> same = new IdentityHashMap<>();

    private final LocalDate[] days = new LocalDate[DAYS];
    private final String[] onDays = new String[DAYS];
    private final LineHandler lines;
    private final Map<Since, Committed> origins = new LinkedHashMap<>();
    private int kept;

    /// A key as its lines have it.
    ///
    /// @param unknown what each of them adds one to
    private record Placed(BudgetKey key, List<UnknownCodes.Count> unknown) {}

    private record Since(String authorisation, FiscalYear origin) {}

    private record Committed(long madeCents, long cancelledCents) {

        private Committed plus(Committed other) {
            return new Committed(
                    Math.addExact(madeCents, other.madeCents), Math.addExact(cancelledCents, other.cancelledCents));
        }
    }

    /// @param unknown counts the codes of lines that the chart does not know
    /// @param sums of all lines
    EntryLines(@Nullable ChartOfAccounts chart, UnknownCodes unknown, Sums.Builder sums, LineHandler lines) {
        this.sections = new Sections(chart);
        this.unknown = unknown;
        this.sums = sums;
        this.lines = lines;
    }

    @Override
    public void entry(LedgerEntry entry) {
        Placed of = placed(entry.key());
        since(entry);
        of.unknown.forEach(UnknownCodes.Count::add);
        Amounts amounts = Amounts.NONE.with(measure(entry.kind()), entry.cents());
        sums.add(of.key.flow(), amounts);
        lines.line(new BudgetLine(
                ++kept,
                entry.sourceLine(),
                of.key,
                amounts,
                label(entry.reference(), entry.date()),
                BudgetLine.Detail.NONE));
    }

    @Override
    public LedgerReader.Alike alike(LedgerEntry one) {
        // Commitments that tell a year are few, and are added up besides.
        return tellsSince(one) ? EntryHandler.super.alike(one) : new OfKey(placed(one.key()), measure(one.kind()));
    }

    /// Entries of one key and measure.
    private final class OfKey implements LedgerReader.Alike {

        private final Flow flow;
        private final Measure measure;
        private final UnknownCodes.Count[] unknown;
        private final BudgetDocumentReader.Alike of;

        OfKey(Placed placed, Measure measure) {
            this.flow = placed.key.flow();
            this.measure = measure;
            this.unknown = placed.unknown.isEmpty() ? NONE_UNKNOWN : placed.unknown.toArray(UnknownCodes.Count[]::new);
            this.of = lines.alike(placed.key, measure);
        }

        @Override
        public void entry(int sourceLine, long cents, String reference, @Nullable LocalDate date) {
            for (UnknownCodes.Count count : unknown) {
                count.add();
            }
            sums.add(flow, measure, cents);
            of.line(++kept, sourceLine, cents, label(reference, date));
        }
    }

    /// A million rows say few keys.
    private Placed placed(BudgetKey key) {
        Placed again = same.get(key);
        if (again != null) {
            return again;
        }
        Placed now = placedAsEqual(key);
        if (same.size() < MOST_HELD) {
            same.put(key, now);
        }
        return now;
    }

    private Placed placedAsEqual(BudgetKey key) {
        Placed known = placed.get(key);
        if (known != null) {
            return known;
        }
        Section section = sections.of(key.section().code(), key.nature(), key.chapter(), "", key.flow());
        BudgetKey in = section == key.section() ? key : key.inSection(section);
        Placed now = new Placed(in, unknown.of(in));
        if (placed.size() < MOST_HELD) {
            placed.put(key, now);
        }
        return now;
    }

    /// Of real expenses, as authorisations are held.
    private void since(LedgerEntry entry) {
        if (entry.origin() != null && tellsSince(entry)) {
            origins.merge(
                    new Since(entry.key().authorisation(), entry.origin()),
                    entry.cents() < 0 ? new Committed(0, entry.cents()) : new Committed(entry.cents(), 0),
                    Committed::plus);
        }
    }

    private static boolean tellsSince(LedgerEntry entry) {
        BudgetKey key = entry.key();
        return entry.origin() != null
                && !key.authorisation().isEmpty()
                && key.flow() == Flow.EXPENSE
                && key.movement() == Movement.REAL;
    }

    /// As all entries so far say.
    List<CommittedSince> origins() {
        return origins.entrySet().stream()
                .map(one -> new CommittedSince(
                        one.getKey().authorisation(),
                        one.getKey().origin(),
                        one.getValue().madeCents(),
                        one.getValue().cancelledCents()))
                .toList();
    }

    private static Measure measure(EntryKind kind) {
        return switch (kind) {
            case COMMITMENT -> Measure.COMMITTED;
            case PAYMENT_ORDER, RECEIPT_ORDER -> Measure.PAID;
            case PROPOSAL -> Measure.PROPOSED;
        };
    }

    /// The piece and its day: `M2026-0417 du 17/03/2026`.
    private String label(String reference, @Nullable LocalDate date) {
        return date == null ? reference : (reference + onDay(date)).strip();
    }

    /// Rows of a year say its days in any order: those that fell on others' places are made anew.
    private String onDay(LocalDate date) {
        int place = (int) date.toEpochDay() & DAYS - 1;
        if (!date.equals(days[place])) {
            days[place] = date;
            onDays[place] = " du " + DAY.format(date);
        }
        return onDays[place];
    }
}
