package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FindingLog.Part;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.Samples;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.check.LedgerChecks;
import fr.continuum.domain.check.SeriesChecks;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearOfBudgetTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final HeldDocument ledger2025 = document("GL 2025", "chapitre=011 MtMandate=60,00");
    private final HeldDocument account2025 = document("CA 2025", "chapitre=011 MtReal=50,00");
    private final HeldDocument ledger2026 = document("GL 2026", "chapitre=011 MtMandate=1,00");

    @Test
    void a_year_that_is_over_follows_from_nothing_that_comes_after_it() {
        List<Sha256> before = bases(ledger2025, account2025);

        List<Sha256> after = bases(ledger2025, account2025, ledger2026);

        assertThat(before).hasSize(1);
        assertThat(after).hasSize(2).startsWith(before.getFirst());
    }

    @Test
    void what_comes_in_for_a_year_changes_what_it_and_those_after_it_follow_from() {
        List<Sha256> before = bases(ledger2025, ledger2026);

        assertThat(bases(ledger2025, account2025, ledger2026)).hasSize(2).doesNotContainAnyElementsOf(before);
    }

    @Test
    void so_do_another_reading_and_other_rules() {
        HeldDocument readAgain = document("GL 2025", "chapitre=011 MtMandate=60,01");

        assertThat(bases(readAgain)).doesNotContainAnyElementsOf(bases(ledger2025));
        assertThat(parts("rules 2", ledger2025))
                .extracting(Part::basis)
                .doesNotContainAnyElementsOf(
                        parts("rules 1", ledger2025).stream().map(Part::basis).toList());
    }

    @Test
    void each_year_of_each_budget_breaks_what_all_of_them_break_together() {
        HeldDocument[] documents = {
            document("GL 2024", "chapitre=23 autorisation=AP1 MtMandate=90,00 MtEngage=120,00"),
            document("CA 2024", "chapitre=23 MtReal=80,00"),
            document("BP 2025", "chapitre=011 CredOuv=10,00"),
            document("DM 2025", "chapitre=011 MtBudgPrec=9,00 CredOuv=1,00"),
            ledger2025,
            account2025,
            document("GL 2025 budget=21930048000023", "chapitre=011 MtMandate=7,00"),
            document("CA 2025 budget=21930048000023", "chapitre=011 MtReal=8,00"),
            document("GL 2026", "chapitre=23 autorisation=AP1 MtMandate=50,00", "chapitre=65 MtMandate=2,00"),
            document("CA 2026", "chapitre=65 MtReal=3,00")
        };
        List<DocumentInForce> all =
                Stream.of(documents).map(HeldDocument::document).toList();
        Findings together = SeriesChecks.stages(all).and(LedgerChecks.check(all));

        List<Part> parts = parts("rules 1", documents);

        Findings oneByOne = parts.stream().map(part -> part.findings().get()).reduce(Findings.NONE, Findings::and);
        assertThat(oneByOne).isEqualTo(together);
        assertThat(parts)
                .hasSize(4)
                .allSatisfy(part -> assertThat(part.findings().get().isEmpty()).isFalse());
    }

    @Test
    void to_know_what_a_year_follows_from_no_key_is_read() {
        bases(ledger2025, account2025, ledger2026);

        assertThat(asked).hasValue(0);
        assertThat(parts("rules 1", ledger2025, account2025)
                        .getFirst()
                        .findings()
                        .get()
                        .isEmpty())
                .isFalse();
        assertThat(asked).hasPositiveValue();
    }

    private static List<Sha256> bases(HeldDocument... documents) {
        return parts("rules 1", documents).stream()
                .map(part -> part.basis().orElseThrow())
                .toList();
    }

    private static List<Part> parts(String judgement, HeldDocument... documents) {
        return YearOfBudget.among(Arrays.asList(documents)).stream()
                .map(year -> year.part(judgement))
                .toList();
    }

    private HeldDocument document(String header, String... lines) {
        ControlTotals totals = new ControlTotals(List.of(), List.of());
        return new HeldDocument(
                new Reading(
                        Samples.reading(header + String.join(",", lines)),
                        Headers.header(header),
                        new LineCounts(lines.length, lines.length, 0, 0),
                        Sums.NONE,
                        totals,
                        List.of()),
                new DocumentInForce(Headers.header(header), totals, () -> {
                    asked.incrementAndGet();
                    return Stream.of(lines).map(Words::totals).toList();
                }));
    }
}
