package fr.continuum.application.night;

import static fr.continuum.application.port.Samples.BUDGET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.LedgerReader.Alike;
import fr.continuum.application.port.Samples;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.ControlTotals.LeftOut;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.FeedVolume;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.testing.ChartFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedLoadingTest {

    private static final DocumentHeader HEADER = Samples.ledger(LedgerPart.ALL.toArray(LedgerPart[]::new));

    private static final Charts CHARTS = new Charts(List.of(ChartFixture.chart(
            HEADER.nomenclature().toString(), HEADER.fiscalYear().value(), "6 > 60")));

    private record Apart(
            EntryKind kind, BudgetKey key, @Nullable FiscalYear origin) {}

    /// Entries that say few different things, in any order, told one by one and told as those that say the same.
    @Test
    void entries_told_as_those_that_say_the_same_come_to_what_they_come_to_one_by_one() {
        Random random = new Random(2_026);
        List<LedgerEntry> entries = new ArrayList<>();
        for (int line = 2; line < 2_000; line++) {
            entries.add(entry(line, random));
        }
        List<BudgetLine> one = new ArrayList<>();
        List<BudgetLine> alike = new ArrayList<>();

        FeedLoading each = new FeedLoading(HEADER, CHARTS, one::add);
        entries.forEach(each::entry);
        FeedLoading together = new FeedLoading(HEADER, CHARTS, alike::add);
        Map<Apart, Alike> known = new HashMap<>();
        for (LedgerEntry entry : entries) {
            Apart apart = new Apart(entry.kind(), entry.key(), entry.origin());
            Alike same = known.get(apart);
            if (same == null) {
                together.entry(entry);
                known.put(apart, together.alike(entry));
            } else {
                same.entry(entry.sourceLine(), entry.cents(), entry.reference(), entry.date());
            }
        }

        assertThat(alike).isEqualTo(one).hasSize(entries.size());
        ReadOutcome.Read read = (ReadOutcome.Read) outcome(each, entries);
        assertThat(outcome(together, entries)).isEqualTo(read);
        assertThat(read.unknownCodes()).isNotEmpty();
        assertThat(read.controlTotals().origins()).isNotEmpty();
        assertThat(read.sums().of(Flow.EXPENSE, Measure.PAID).cents())
                .isEqualTo(entries.stream()
                        .filter(entry -> entry.kind() == EntryKind.PAYMENT_ORDER)
                        .mapToLong(LedgerEntry::cents)
                        .sum());
    }

    private static LedgerEntry entry(int line, Random random) {
        EntryKind kind = List.of(EntryKind.COMMITMENT, EntryKind.PAYMENT_ORDER, EntryKind.RECEIPT_ORDER)
                .get(random.nextInt(3));
        BudgetKey key = new BudgetKey(
                BUDGET,
                kind.flow().orElse(Flow.EXPENSE),
                Movement.REAL,
                random.nextBoolean() ? Section.UNKNOWN : Section.OPERATING,
                random.nextBoolean() ? "606" : "999",
                "",
                random.nextBoolean() ? "60" : "",
                "",
                random.nextBoolean() ? "AP-1" : "",
                "",
                "");
        return new LedgerEntry(
                line,
                kind,
                key,
                random.nextInt(2_000) - 500,
                random.nextBoolean() ? "M" + line : "",
                random.nextBoolean() ? LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28)) : null,
                kind == EntryKind.COMMITMENT && random.nextBoolean() ? new FiscalYear(2024) : null);
    }

    private static ReadOutcome outcome(FeedLoading loading, List<LedgerEntry> entries) {
        return loading.outcome(
                HEADER,
                new LedgerReader.Outcome.Read(
                        new FeedIdentity(
                                "",
                                BUDGET,
                                "",
                                HEADER.nomenclature(),
                                HEADER.fiscalYear(),
                                null,
                                0,
                                LedgerPart.ALL,
                                null),
                        new LineCounts(entries.size(), entries.size(), 0, 0),
                        new FeedVolume.Builder().build(),
                        List.of(),
                        LeftOut.NONE));
    }
}
