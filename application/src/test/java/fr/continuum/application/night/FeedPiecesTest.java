package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.Samples;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.LedgerEntry;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedPiecesTest {

    @Test
    void each_piece_counts_once_wherever_its_rows_stand_and_those_gone_are_counted() {
        Random random = new Random(2_026);
        for (int round = 0; round < 20; round++) {
            Set<String> before = new HashSet<>();
            Set<String> now = new HashSet<>();
            FeedPieces piecesBefore = pieces(random, 3_000, before);
            FeedPieces piecesNow = pieces(random, 2_000 * round, now);
            Set<String> gone = new HashSet<>(before);
            gone.removeAll(now);

            assertThat(piecesBefore.goneFrom(piecesNow)).isEqualTo(gone.size());
            assertThat(piecesBefore.count()).isEqualTo(before.size());
            assertThat(piecesNow.count()).isEqualTo(now.size());
            assertThat(piecesBefore.goneFrom(piecesBefore)).isZero();
        }
    }

    @Test
    void pieces_added_after_a_count_are_counted() {
        FeedPieces pieces = pieces(new Random(1), 0, new HashSet<>());

        assertThat(pieces.count()).isZero();
        pieces.entry(entry("M2"));
        pieces.entry(entry("M1"));
        pieces.entry(entry("M2"));
        assertThat(pieces.count()).isEqualTo(2);
        pieces.entry(entry("M3"));
        assertThat(pieces.count()).isEqualTo(3);
    }

    private static FeedPieces pieces(Random random, int rows, Set<String> references) {
        FeedPieces pieces = new FeedPieces(LedgerPart.ALL, new FiscalYear(2026));
        for (int row = 0; row < rows; row++) {
            String reference = "M" + random.nextInt(5_000);
            references.add(reference);
            pieces.entry(entry(reference));
        }
        return pieces;
    }

    private static LedgerEntry entry(String reference) {
        return new LedgerEntry(1, EntryKind.PAYMENT_ORDER, Samples.key("21"), 5, reference, null);
    }
}
