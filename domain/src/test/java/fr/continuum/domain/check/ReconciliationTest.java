package fr.continuum.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.Authorisation;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.check.LedgerGap.Question;
import fr.continuum.domain.check.Reconciliation.AtPlace;
import fr.continuum.domain.check.Reconciliation.Credits;
import fr.continuum.domain.check.Reconciliation.UnderAuthorisation;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static DocumentInForce document(String header, String... lines) {
        return document(header, List.of(), lines);
    }

    private static DocumentInForce document(String header, List<Authorisation> authorisations, String... lines) {
        return new DocumentInForce(
                Headers.header(header),
                new ControlTotals(List.of(), authorisations),
                () -> Arrays.stream(lines).map(Words::totals).toList());
    }

    private static Reconciliation of(DocumentInForce ledger, DocumentInForce... others) {
        List<DocumentInForce> documents = new ArrayList<>(List.of(others));
        documents.add(ledger);
        return Reconciliation.of(ledger, documents);
    }

    private static OptionalLong cents(long cents) {
        return OptionalLong.of(cents);
    }

    private static final OptionalLong NOT_SAID = OptionalLong.empty();

    @Test
    void every_place_that_some_document_names_has_its_four_figures() {
        Reconciliation seen = of(
                document(
                        "GL 2026",
                        "chapitre=011 nature=6184 MtEngage=80,00",
                        "chapitre=011 nature=6161 MtMandate=60,00",
                        "chapitre=67 MtMandate=1,00"),
                document(
                        "CA 2026",
                        "chapitre=011 MtReal=60,00 CredOuv=100,00",
                        "chapitre=012 CredOuv=50,00",
                        "R chapitre=74 MtReal=9,00 CredOuv=9,00"));

        assertThat(seen.places())
                .extracting(
                        AtPlace::flow,
                        AtPlace::chapter,
                        AtPlace::opened,
                        AtPlace::committed,
                        AtPlace::paid,
                        AtPlace::executed)
                .containsExactly(
                        tuple(Flow.EXPENSE, "011", cents(100_00), cents(80_00), cents(60_00), cents(60_00)),
                        tuple(Flow.EXPENSE, "012", cents(50_00), NOT_SAID, cents(0), cents(0)),
                        tuple(Flow.EXPENSE, "67", cents(0), NOT_SAID, cents(1_00), cents(0)),
                        tuple(Flow.REVENUE, "74", cents(9_00), NOT_SAID, NOT_SAID, cents(9_00)));
        assertThat(seen.places())
                .extracting(
                        place -> place.gaps().stream().map(LedgerGap::question).toList())
                .containsExactly(List.of(), List.of(), List.of(Question.PAID_AS_EXECUTED), List.of());
        assertThat(seen.gaps()).isEqualTo(seen.places().get(2).gaps());
    }

    @Test
    void what_no_document_says_is_not_zero() {
        Reconciliation seen = of(document("GL 2026", "chapitre=011 MtEngage=80,00"));

        assertThat(seen.places())
                .extracting(AtPlace::opened, AtPlace::committed, AtPlace::paid, AtPlace::executed)
                .containsExactly(tuple(NOT_SAID, cents(80_00), NOT_SAID, NOT_SAID));
        assertThat(seen.account()).isEmpty();
        assertThat(seen.budgets()).isEmpty();
        assertThat(seen.credits()).isEqualTo(Credits.UNKNOWN);
    }

    @Test
    void it_says_which_documents_it_stands_on() {
        DocumentInForce ledger = document("GL 2026", "chapitre=011 MtEngage=80,00");
        DocumentInForce initial = document("BP 2026", "chapitre=011 MtPrev=1,00");
        DocumentInForce change = document("DM1 2026", "chapitre=011 MtPrev=2,00");

        Reconciliation before = of(ledger, initial, change, document("projet BP 2026", "chapitre=011 MtPropNouv=1,00"));
        assertThat(before.budgets()).containsExactly(initial.header(), change.header());
        assertThat(before.credits()).isEqualTo(Credits.AS_VOTED);
        assertThat(of(ledger, change).credits()).isEqualTo(Credits.UNKNOWN);

        Reconciliation after = of(ledger, initial, document("CFU 2026", "chapitre=011 CredOuv=3,00"));
        assertThat(after.account().map(DocumentHeader::stage).map(Object::toString))
                .contains("SINGLE_ACCOUNT");
        assertThat(after.credits()).isEqualTo(Credits.OF_ACCOUNT);
        assertThat(of(ledger, initial, document("CA 2026", "chapitre=011 MtReal=3,00"))
                        .credits())
                .isEqualTo(Credits.AS_VOTED);
    }

    @Test
    void where_credits_are_voted_by_operation_a_ledger_that_names_chapters_too_is_held_by_operation() {
        Reconciliation seen = of(
                document(
                        "GL 2026",
                        "I chapitre=23 nature=2313 operation=103 MtMandate=2,00",
                        "I chapitre=21 nature=2188 MtMandate=5,00"),
                document("CA 2026", "I operation=103 MtReal=2,00", "I chapitre=21 MtReal=5,00"));

        assertThat(seen.places())
                .extracting(AtPlace::chapter, AtPlace::operation, AtPlace::paid, AtPlace::executed)
                .containsExactly(tuple("", "103", cents(2_00), cents(2_00)), tuple("21", "", cents(5_00), cents(5_00)));
        assertThat(seen.gaps()).isEmpty();
    }

    @Test
    void a_ledger_that_names_no_operation_is_held_where_its_rows_have_the_accounts_of_those_voted() {
        DocumentInForce account = document(
                "CA 2026",
                "I chapitre=2313 nature=2313 operation=103 MtReal=2,00",
                "I chapitre=2188 nature=2188 operation=104 MtReal=3,00",
                "I chapitre=23 nature=2313 MtReal=5,00",
                "I chapitre=21 nature=2188 MtReal=1,00");

        Reconciliation byChapter = of(
                document(
                        "GL 2026",
                        "I chapitre=23 nature=2313 MtMandate=7,00",
                        "I chapitre=21 nature=2188 MtMandate=4,00"),
                account);
        Reconciliation byArticle = of(
                document(
                        "GL 2026",
                        "I chapitre=23 nature=2313 MtMandate=5,00",
                        "I chapitre=2313 nature=2313 MtMandate=2,00",
                        "I chapitre=21 nature=2188 MtMandate=4,00"),
                account);

        assertThat(byChapter.places())
                .extracting(AtPlace::chapter, AtPlace::operation, AtPlace::paid, AtPlace::executed)
                .containsExactly(tuple("21", "", cents(4_00), cents(4_00)), tuple("23", "", cents(7_00), cents(7_00)));
        assertThat(byChapter.untoldOperations()).containsExactly(Flow.EXPENSE);
        assertThat(byArticle.places())
                .extracting(AtPlace::chapter, AtPlace::operation, AtPlace::paid, AtPlace::executed)
                .containsExactly(
                        tuple("21", "", cents(4_00), cents(4_00)),
                        tuple("23", "", cents(5_00), cents(5_00)),
                        tuple("2313", "", cents(2_00), cents(2_00)));
        assertThat(byChapter.gaps()).isEmpty();
        assertThat(byArticle.gaps()).isEmpty();
    }

    /// Whoever names one names them: what is missing there is missing.
    @Test
    void a_ledger_that_names_one_operation_is_held_at_each() {
        Reconciliation seen = of(
                document(
                        "GL 2026",
                        "I chapitre=23 nature=2313 operation=103 MtMandate=2,00",
                        "I chapitre=23 nature=2313 MtMandate=3,00"),
                document(
                        "CA 2026",
                        "I chapitre=2313 nature=2313 operation=103 MtReal=2,00",
                        "I chapitre=2313 nature=2313 operation=104 MtReal=3,00"));

        assertThat(seen.untoldOperations()).isEmpty();
        assertThat(seen.gaps()).extracting(LedgerGap::cents).containsExactlyInAnyOrder(-3_00L, 3_00L);
    }

    /// Nothing is ordered yet on those that are voted: its other rows say that it names operations.
    @Test
    void so_is_one_that_names_others() {
        Reconciliation seen = of(
                document(
                        "GL 2026",
                        "I chapitre=23 nature=2313 operation=9 MtMandate=5,00",
                        "I chapitre=23 nature=2313 MtMandate=1,00"),
                document(
                        "BP 2026",
                        "I chapitre=2313 nature=2313 operation=103 MtPrev=9,00",
                        "I chapitre=23 nature=2313 MtPrev=2,00"));

        assertThat(seen.untoldOperations()).isEmpty();
        assertThat(seen.gaps())
                .extracting(LedgerGap::question, LedgerGap::place)
                .containsExactly(tuple(Question.PAID_WITHIN_CREDITS, "dépenses chapitre 23"));
    }

    @Test
    void a_line_without_chapter_is_of_the_chapter_of_its_account_whatever_operations_hide() {
        Reconciliation seen = of(
                document("GL 2026", "I chapitre=23 nature=2313 MtMandate=7,00"),
                document(
                        "CA 2026",
                        "I nature=2313 MtReal=5,00",
                        "I chapitre=2313 nature=2313 operation=103 MtReal=2,00"));

        assertThat(seen.gaps()).isEmpty();
    }

    /// Nothing tells where its rows are.
    @Test
    void an_operation_told_as_a_whole_stays_one() {
        Reconciliation seen = of(
                document("GL 2026", "I chapitre=23 nature=2313 MtMandate=2,00"),
                document("CA 2026", "I operation=103 MtReal=2,00"));

        assertThat(seen.untoldOperations()).isEmpty();
        assertThat(seen.gaps()).hasSize(2);
    }

    @Test
    void an_operation_told_under_chapters_is_held_by_chapter() {
        Reconciliation seen = of(
                document("GL 2026", "I chapitre=23 operation=103 MtMandate=2,00"),
                document(
                        "CA 2026",
                        "I chapitre=23 operation=103 MtReal=2,00",
                        "I operation=103 MtReal=1,00",
                        "I MtReal=4,00"));

        assertThat(seen.places())
                .extracting(AtPlace::chapter, AtPlace::operation, AtPlace::paid, AtPlace::executed)
                .containsExactly(
                        tuple("", "", cents(0), cents(4_00)),
                        tuple("", "103", cents(0), cents(1_00)),
                        tuple("23", "", cents(2_00), cents(2_00)));
    }

    @Test
    void a_line_without_chapter_nor_operation_is_of_the_chapter_its_account_has_elsewhere() {
        assertThat(of(
                                document("GL 2026", "chapitre=011 nature=6184 MtMandate=2,00"),
                                document(
                                        "CA 2026",
                                        "nature=6184 MtReal=1,00",
                                        "chapitre=011 MtReal=2,00",
                                        "nature=6411 MtReal=4,00"))
                        .places())
                .extracting(AtPlace::chapter, AtPlace::paid, AtPlace::executed)
                .containsExactly(tuple("011", cents(2_00), cents(3_00)), tuple("6411", cents(0), cents(4_00)));
    }

    @Test
    void where_credits_are_voted_by_article_the_ledger_is_held_by_article() {
        Reconciliation seen = of(
                document(
                        "GL 2026", "chapitre=65 nature=65748 MtMandate=2,00", "chapitre=65 nature=6531 MtMandate=3,00"),
                document("CA 2026", "chapitre=65748 nature=65748 MtReal=2,00", "chapitre=65 nature=6531 MtReal=3,00"));

        assertThat(seen.places())
                .extracting(AtPlace::chapter, AtPlace::paid, AtPlace::executed)
                .containsExactly(tuple("65", cents(3_00), cents(3_00)), tuple("65748", cents(2_00), cents(2_00)));
        assertThat(seen.gaps()).isEmpty();
    }

    @Test
    void every_authorisation_that_some_document_names_has_its_figures() {
        List<Authorisation> annex = List.of(
                new Authorisation("AP-1", "Collèges", 100_00, 110_00),
                new Authorisation("AP-2", "Routes", 50_00, 50_00));
        Reconciliation seen = of(
                document(
                        "GL 2026",
                        "I chapitre=23 autorisation=AP-1 MtEngage=20,00 MtMandate=15,00",
                        "I chapitre=23 autorisation=AP-9 MtEngage=1,00"),
                document("GL 2025", "I chapitre=23 autorisation=AP-1 MtMandate=60,00"),
                document("GL 2025", "I chapitre=23 autorisation=AP-2 MtMandate=7,00"),
                document("BP 2026", annex, "I chapitre=23 autorisation=AP-1 MtPrev=30,00"));

        assertThat(seen.authorisations())
                .extracting(
                        UnderAuthorisation::number,
                        UnderAuthorisation::label,
                        UnderAuthorisation::ceiling,
                        UnderAuthorisation::planned,
                        UnderAuthorisation::opened,
                        UnderAuthorisation::committed,
                        UnderAuthorisation::paid,
                        UnderAuthorisation::everPaid)
                .containsExactly(
                        tuple(
                                "AP-1",
                                "Collèges",
                                cents(100_00),
                                cents(110_00),
                                cents(30_00),
                                cents(20_00),
                                cents(15_00),
                                cents(75_00)),
                        tuple("AP-2", "Routes", cents(50_00), cents(50_00), NOT_SAID, NOT_SAID, NOT_SAID, cents(7_00)),
                        tuple("AP-9", "", NOT_SAID, NOT_SAID, NOT_SAID, cents(1_00), NOT_SAID, NOT_SAID));
        assertThat(seen.authorisations())
                .extracting(UnderAuthorisation::plannedBeyondCents)
                .containsExactly(10_00L, 0L, 0L);
        assertThat(seen.authorisations().get(2).gaps())
                .extracting(LedgerGap::question)
                .containsExactly(Question.AUTHORISATION_VOTED);
    }

    @Test
    void what_was_paid_before_counts_even_where_nothing_more_is_paid_this_year() {
        assertThat(of(
                                document("GL 2026", "I chapitre=23 autorisation=AP-1 MtEngage=1,00"),
                                document("GL 2025", "I chapitre=23 autorisation=AP-1 MtMandate=100,01"),
                                document("BP 2026", List.of(new Authorisation("AP-1", "", 100_00, 0))))
                        .gaps())
                .extracting(LedgerGap::question, LedgerGap::cents)
                .containsExactly(tuple(Question.PAID_WITHIN_AUTHORISATION, 1L));
    }

    @Test
    void gaps_come_question_by_question() {
        assertThat(of(
                                document(
                                        "GL 2026",
                                        "chapitre=011 MtEngage=3,00 MtMandate=4,00",
                                        "chapitre=012 MtEngage=3,00 MtMandate=4,00"),
                                document("CA 2026", "chapitre=011 CredOuv=1,00 MtReal=1,00"))
                        .gaps())
                .extracting(LedgerGap::question, LedgerGap::place)
                .containsExactly(
                        tuple(Question.PAID_AS_EXECUTED, "dépenses chapitre 011"),
                        tuple(Question.PAID_AS_EXECUTED, "dépenses chapitre 012"),
                        tuple(Question.COMMITTED_WITHIN_CREDITS, "dépenses chapitre 011"),
                        tuple(Question.COMMITTED_WITHIN_CREDITS, "dépenses chapitre 012"),
                        tuple(Question.PAID_WITHIN_COMMITTED, "dépenses chapitre 011"),
                        tuple(Question.PAID_WITHIN_COMMITTED, "dépenses chapitre 012"));
    }
}
