package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.LedgerEntry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedPiecesTest {

    private static final int CODES = 17;
    private static final BudgetKey KEY = new BudgetKey(
            new BudgetRef(Feeds.SIRET),
            Flow.EXPENSE,
            Movement.REAL,
            Section.OPERATING,
            "60611",
            "020",
            "011",
            "",
            "",
            "",
            "");

    @Test
    void a_row_of_a_piece_that_ended_above_is_repeated_and_rows_of_one_piece_are_not() {
        assertThat(repeated(RepeatedPieces.remembering(), "M1", "M1", "M2", "M1", "M3", "M2"))
                .containsExactly(false, false, false, true, false, true);
    }

    @Test
    void rows_without_piece_tell_nothing() {
        assertThat(repeated(RepeatedPieces.remembering(), "", "M1", "", "M1", ""))
                .containsExactly(false, false, false, false, false);
    }

    @Test
    void pieces_whose_number_says_nothing_are_known_again_all_the_same() {
        String tooLong = "9999999999999999999";

        assertThat(repeated(RepeatedPieces.remembering(), "AB", "AC", "AB", tooLong, "1", tooLong))
                .containsExactly(false, false, true, false, false, true);
    }

    @ParameterizedTest
    @CsvSource({"M9, M10", "M09, M10", "2026-1, 2026-12", "9, 10"})
    void numbers_rise_as_numbers(String one, String next) {
        RisingPieces pieces = new RisingPieces();

        assertThat(pieces.rises(EntryKind.PAYMENT_ORDER, one)).isTrue();
        assertThat(pieces.rises(EntryKind.PAYMENT_ORDER, next)).isTrue();
        assertThat(pieces.isRising()).isTrue();
        assertThat(pieces.rises(EntryKind.PAYMENT_ORDER, one)).isFalse();
        assertThat(pieces.isRising()).isFalse();
    }

    @Test
    void each_series_and_kind_rises_by_itself() {
        RisingPieces pieces = new RisingPieces();

        assertThat(pieces.rises(EntryKind.PAYMENT_ORDER, "M7")).isTrue();
        assertThat(pieces.rises(EntryKind.RECEIPT_ORDER, "M7")).isTrue();
        assertThat(pieces.rises(EntryKind.PAYMENT_ORDER, "T1")).isTrue();
        assertThat(pieces.rises(EntryKind.PAYMENT_ORDER, "M8")).isTrue();
        assertThat(pieces.rises(EntryKind.PAYMENT_ORDER, "M08")).isFalse();
    }

    @Test
    void a_long_file_whose_pieces_rise_is_forgotten_until_one_falls() {
        RepeatedPieces pieces = RepeatedPieces.forgettingAfter(4);

        assertThat(repeated(pieces, rising(1, 10))).doesNotContain(true);
        assertThat(pieces.isLost()).isFalse();

        assertThat(repeated(pieces, "M3")).containsExactly(false);
        assertThat(pieces.isLost()).isTrue();
    }

    @Test
    void a_file_whose_pieces_fall_before_is_remembered() {
        RepeatedPieces pieces = RepeatedPieces.forgettingAfter(4);

        assertThat(repeated(pieces, "M2", "M1")).doesNotContain(true);
        assertThat(repeated(pieces, rising(3, 10))).doesNotContain(true);

        assertThat(repeated(pieces, "M3", "M1", "M10")).containsExactly(true, true, true);
        assertThat(pieces.isLost()).isFalse();
    }

    private static String[] rising(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> "M" + number).toArray(String[]::new);
    }

    private static List<Boolean> repeated(RepeatedPieces pieces, String... references) {
        return Stream.of(references)
                .map(reference -> pieces.isRepeated(entry(reference), CODES))
                .toList();
    }

    private static LedgerEntry entry(String reference) {
        return new LedgerEntry(1, EntryKind.PAYMENT_ORDER, KEY, 12_34, reference, null);
    }
}
