package fr.continuum.adapters.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.testing.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What a line of a ledger says of its piece.
class LineRowTest {

    private static LinePages.Row labelled(String label) {
        Words.Line said = Words.line("D nature=6184 MtMandate=1,00");
        return new LinePages.Row(
                new BudgetLine(1, 2, said.key(), said.amounts(), label, BudgetLine.Detail.NONE), label, "", "", "", "");
    }

    @Test
    void a_piece_and_its_day_are_told_apart() {
        assertThat(labelled("M2026-0417 du 17/03/2026").piece()).isEqualTo("M2026-0417");
        assertThat(labelled("M2026-0417 du 17/03/2026").day()).contains(LocalDate.of(2026, 3, 17));
    }

    @Test
    void either_may_be_missing() {
        assertThat(labelled("M2026-0417").piece()).isEqualTo("M2026-0417");
        assertThat(labelled("M2026-0417").day()).isEmpty();
        assertThat(labelled("du 17/03/2026").piece()).isEmpty();
        assertThat(labelled("du 17/03/2026").day()).contains(LocalDate.of(2026, 3, 17));
        assertThat(labelled("").piece()).isEmpty();
        assertThat(labelled("").day()).isEmpty();
    }
}
