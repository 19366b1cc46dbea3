package fr.continuum.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.Authorisation;
import fr.continuum.domain.budget.ControlTotals.CommittedSince;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.check.LedgerGap.Question;
import fr.continuum.domain.check.Reconciliation.UnderAuthorisation;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A ledger of several extracts, and authorisations whoever writes them and however often.
class LedgerPartsTest {

    private static final Set<LedgerPart> COMMITMENTS = Set.of(LedgerPart.COMMITMENTS);
    private static final Set<LedgerPart> ORDERS = Set.of(LedgerPart.PAYMENT_ORDERS, LedgerPart.RECEIPT_ORDERS);

    private static DocumentInForce document(String header, String... lines) {
        return document(Headers.header(header), ControlTotals.NONE, lines);
    }

    private static DocumentInForce document(DocumentHeader header, ControlTotals totals, String... lines) {
        return new DocumentInForce(
                header, totals, () -> Arrays.stream(lines).map(Words::totals).toList());
    }

    private static DocumentInForce voted(String header, String... numbers) {
        return document(
                Headers.header(header),
                new ControlTotals(
                        List.of(),
                        Arrays.stream(numbers)
                                .map(number -> new Authorisation(number, "", 100_00, 0))
                                .toList()));
    }

    private static DocumentInForce since(String header, List<CommittedSince> origins, String... lines) {
        return document(Headers.header(header), ControlTotals.committedSince(origins), lines);
    }

    private static CommittedSince made(int year, long cents, long cancelled) {
        return new CommittedSince("AP-1", new FiscalYear(year), cents, cancelled);
    }

    private static List<LedgerGap> gaps(DocumentInForce... documents) {
        return LedgerChecks.gaps(Arrays.asList(documents));
    }

    private static OptionalLong everCommitted(DocumentInForce... documents) {
        List<UnderAuthorisation> seen = Reconciliation.of(documents[documents.length - 1], Arrays.asList(documents))
                .authorisations();
        return seen.getFirst().everCommitted();
    }

    @Test
    void commitments_and_orders_of_two_extracts_are_one_ledger() {
        DocumentInForce commitments = document(
                Headers.header("GL 2026").holding(COMMITMENTS), ControlTotals.NONE, "chapitre=011 MtEngage=10,00");
        DocumentInForce orders =
                document(Headers.header("GL 2026").holding(ORDERS), ControlTotals.NONE, "chapitre=011 MtMandate=10,01");

        List<LedgerGap> together =
                gaps(commitments, orders, document("CA 2026", "chapitre=011 MtReal=10,00 CredOuv=9,00"));

        assertThat(together)
                .extracting(LedgerGap::question, LedgerGap::cents)
                .containsExactly(
                        tuple(Question.PAID_AS_EXECUTED, 1L),
                        tuple(Question.COMMITTED_WITHIN_CREDITS, 1_00L),
                        tuple(Question.PAID_WITHIN_COMMITTED, 1L));
        assertThat(together)
                .extracting(LedgerGap::subject)
                .allMatch(subject -> subject.startsWith("21930048000015 2026 GL dépenses"));
        assertThat(Reconciliation.of(orders, List.of(commitments, orders)).ledgers())
                .containsExactly(commitments.header(), orders.header());
    }

    @Test
    void extracts_that_stand_beside_one_another_have_names_of_their_own() {
        DocumentHeader whole = Headers.header("GL 2026");

        assertThat(Subjects.document(whole)).isEqualTo("21930048000015 2026 GL");
        assertThat(Subjects.document(whole.holding(ORDERS))).isEqualTo("21930048000015 2026 GL");
        assertThat(Subjects.document(whole.holding(COMMITMENTS))).isEqualTo("21930048000015 2026 GL-ENG");
        assertThat(Subjects.document(whole.holding(Set.of(LedgerPart.RECEIPT_ORDERS))))
                .isEqualTo("21930048000015 2026 GL-TIT");
    }

    @Test
    void a_number_is_one_whatever_its_case_spaces_and_zeros() {
        assertThat(gaps(
                        document(
                                "GL 2026",
                                "I chapitre=23 autorisation=ap2024-007 MtEngage=60,00",
                                "I chapitre=23 autorisation=AP2024-7 MtEngage=40,01"),
                        voted("BP 2026", "AP 2024-07")))
                .extracting(LedgerGap::question, LedgerGap::place, LedgerGap::foundCents)
                .containsExactly(tuple(Question.COMMITTED_WITHIN_AUTHORISATION, "autorisation AP 2024-07", 100_01L));
    }

    @Test
    void numbers_an_annex_tells_apart_stay_apart() {
        assertThat(gaps(
                        document(
                                "GL 2026",
                                "I chapitre=23 autorisation=AP07 MtEngage=60,00",
                                "I chapitre=23 autorisation=AP7 MtEngage=60,00"),
                        voted("BP 2026", "AP7", "AP07")))
                .isEmpty();
    }

    @Test
    void zeros_within_a_number_are_part_of_it() {
        assertThat(gaps(
                        document("GL 2026", "I chapitre=23 autorisation=AP107 MtEngage=1,00"),
                        voted("BP 2026", "AP17")))
                .extracting(LedgerGap::question)
                .containsExactly(Question.AUTHORISATION_VOTED);
    }

    @Test
    void a_commitment_said_again_by_the_ledger_of_the_next_year_counts_once() {
        assertThat(everCommitted(
                        since("GL 2025", List.of(made(2025, 60_00, 0)), "I autorisation=AP-1 MtEngage=60,00"),
                        since(
                                "GL 2026",
                                List.of(made(2025, 50_00, 0), made(2026, 30_00, 0)),
                                "I autorisation=AP-1 MtEngage=80,00")))
                .hasValue(90_00);
    }

    @Test
    void what_a_later_ledger_cancels_of_it_is_taken_off() {
        assertThat(everCommitted(
                        since("GL 2025", List.of(made(2025, 60_00, 0)), "I autorisation=AP-1 MtEngage=60,00"),
                        since("GL 2026", List.of(made(2025, 60_00, -20_00)), "I autorisation=AP-1 MtEngage=40,00")))
                .hasValue(40_00);
    }

    @Test
    void what_the_first_ledger_received_says_of_earlier_years_counts() {
        List<CommittedSince> first = List.of(made(2023, 15_00, 0), made(2024, 5_00, 0), made(2025, 10_00, 0));

        assertThat(everCommitted(
                        since("GL 2025", first, "I autorisation=AP-1 MtEngage=30,00"),
                        since(
                                "GL 2026",
                                List.of(made(2023, 15_00, 0), made(2026, 1_00, 0)),
                                "I autorisation=AP-1 MtEngage=16,00")))
                .hasValue(31_00);
    }

    @Test
    void what_an_earlier_ledger_could_not_tell_of_counts_in_the_first_that_does() {
        assertThat(everCommitted(
                        since("GL 2025", List.of(made(2025, 10_00, 0)), "I autorisation=AP-1 MtEngage=10,00"),
                        since("GL 2026", List.of(made(2023, 15_00, 0)), "I autorisation=AP-1 MtEngage=15,00")))
                .as("that of 2025 says no commitment of earlier years")
                .hasValue(25_00);
    }

    @Test
    void where_no_row_tells_the_gap_says_that_some_may_count_twice() {
        List<LedgerGap> gaps = gaps(
                document("GL 2025", "I autorisation=AP-1 MtEngage=60,00"),
                document("GL 2026", "I autorisation=AP-1 MtEngage=60,00"),
                voted("BP 2026", "AP-1"));

        assertThat(gaps).extracting(LedgerGap::saidAgain, LedgerGap::cents).containsExactly(tuple(true, 20_00L));
        assertThat(gaps.getFirst().finding().expected())
                .endsWith("ceux qu’un exercice redit peuvent y compter deux fois");
    }

    @Test
    void it_does_not_say_so_of_one_ledger_nor_where_all_rows_tell() {
        List<DocumentInForce> documents = new ArrayList<>(List.of(
                document("GL 2025", "I autorisation=AP-1 MtEngage=60,00"),
                since("GL 2026", List.of(made(2026, 60_00, 0)), "I autorisation=AP-1 MtEngage=60,00"),
                voted("BP 2026", "AP-1")));

        assertThat(LedgerChecks.gaps(documents))
                .extracting(LedgerGap::saidAgain, LedgerGap::cents)
                .containsExactly(tuple(false, 20_00L));

        documents.removeFirst();
        assertThat(LedgerChecks.gaps(documents)).isEmpty();
    }
}
