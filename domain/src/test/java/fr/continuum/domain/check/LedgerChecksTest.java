package fr.continuum.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.Authorisation;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.check.LedgerGap.Question;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerChecksTest {

    private static DocumentInForce document(String header, String... lines) {
        return document(header, List.of(), lines);
    }

    private static DocumentInForce document(String header, List<Authorisation> authorisations, String... lines) {
        return new DocumentInForce(
                Headers.header(header),
                new ControlTotals(List.of(), authorisations),
                () -> Arrays.stream(lines).map(Words::totals).toList());
    }

    private static List<LedgerGap> gaps(DocumentInForce... documents) {
        return LedgerChecks.gaps(Arrays.asList(documents));
    }

    @Test
    void a_ledger_that_agrees_with_the_account_to_the_cent_leaves_no_gap() {
        assertThat(gaps(
                        document(
                                "GL 2026",
                                "chapitre=011 nature=6184 service=DRH MtMandate=60,00 MtEngage=100,00",
                                "chapitre=011 nature=6161 MtMandate=40,00",
                                "R chapitre=74 nature=7418 MtMandate=5,00"),
                        document("CA 2026", "chapitre=011 MtReal=100,00 CredOuv=150,00", "R chapitre=74 MtReal=5,00")))
                .isEmpty();
    }

    @Test
    void each_chapter_that_differs_from_the_account_is_named_whichever_way() {
        assertThat(gaps(
                        document(
                                "GL 2026",
                                "chapitre=011 MtMandate=99,99",
                                "chapitre=012 MtMandate=10,01",
                                "chapitre=65 MtMandate=1,00"),
                        document(
                                "CFU 2026",
                                "chapitre=011 MtReal=100,00",
                                "chapitre=012 MtReal=10,00",
                                "chapitre=67 MtReal=7,00")))
                .extracting(
                        LedgerGap::question,
                        LedgerGap::place,
                        LedgerGap::expectedCents,
                        LedgerGap::foundCents,
                        LedgerGap::cents)
                .containsExactly(
                        tuple(Question.PAID_AS_EXECUTED, "dépenses chapitre 011", 100_00L, 99_99L, -1L),
                        tuple(Question.PAID_AS_EXECUTED, "dépenses chapitre 012", 10_00L, 10_01L, 1L),
                        tuple(Question.PAID_AS_EXECUTED, "dépenses chapitre 65", 0L, 1_00L, 1_00L),
                        tuple(Question.PAID_AS_EXECUTED, "dépenses chapitre 67", 7_00L, 0L, -7_00L));
    }

    @Test
    void an_extract_whose_rejected_rows_bear_amounts_is_told_to_be_incomplete() {
        ControlTotals complete = new ControlTotals(List.of(), List.of());
        ControlTotals lacking = complete.leavingOut(
                new ControlTotals.LeftOut(1, 100_00, 0, 0, 0).and(new ControlTotals.LeftOut(1, 0, 120_00, 3_00, 0)));
        DocumentInForce ledger = document("GL 2026", "chapitre=011 MtMandate=60,00");

        assertThat(LedgerChecks.check(List.of(ledger)).all()).isEmpty();
        assertThat(LedgerChecks.check(List.of(new DocumentInForce(ledger.header(), lacking, ledger.keys())))
                        .all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(ContinuumRule.R24))
                .satisfies(finding -> assertThat(finding.subject()).endsWith(" 2026 GL"))
                .satisfies(finding -> assertThat(finding.cents()).hasValue(120_00))
                .satisfies(
                        finding -> assertThat(
                                        finding.found().replace('\u202f', ' ').replace('\u00a0', ' '))
                                .startsWith(
                                        "2 lignes rejetées : il manque 100,00 € d’engagé, 120,00 € de mandaté, 3,00 € de titré, annulations"))
                .satisfies(
                        finding -> assertThat(finding.observation().english()).startsWith("2 rows rejected"));
    }

    @Test
    void what_rejected_rows_take_back_is_taken_off_what_is_missing() {
        DocumentInForce ledger = document("GL 2026", "chapitre=011 MtMandate=60,00");
        ControlTotals.LeftOut both =
                new ControlTotals.LeftOut(1, 0, 70_00, 0, 0).and(new ControlTotals.LeftOut(1, 0, -70_00, 0, 0));
        ControlTotals.LeftOut more = both.and(new ControlTotals.LeftOut(1, 3_00, -5_00, 0, 0));

        assertThat(List.of(both, more))
                .extracting(leftOut ->
                        leftOut.missing().french().replace('\u202f', ' ').replace('\u00a0', ' '))
                .containsExactly("0,00 €", "3,00 € d’engagé, −5,00 € de mandaté");
        assertThat(more.most()).isEqualTo(-5_00);
        assertThat(LedgerChecks.check(List.of(new DocumentInForce(
                                ledger.header(), ControlTotals.NONE.leavingOut(both), ledger.keys())))
                        .all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.cents()).hasValue(0))
                .satisfies(
                        finding -> assertThat(finding.found()).contains("2 lignes rejetées", "annulations déduites"));
    }

    @Test
    void credits_voted_by_operation_are_held_by_operation() {
        assertThat(gaps(
                        document("GL 2026", "I operation=103 MtMandate=2,00"),
                        document("CA 2026", "I operation=103 MtReal=1,00")))
                .extracting(LedgerGap::place)
                .containsExactly("dépenses opération 103");
    }

    @Test
    void a_flow_the_ledger_does_not_tell_is_not_asked() {
        assertThat(gaps(
                        document("GL 2026", "chapitre=011 MtMandate=1,00"),
                        document("CA 2026", "chapitre=011 MtReal=1,00", "R chapitre=74 MtReal=9,00")))
                .isEmpty();
        assertThat(gaps(
                        document("GL 2026", "chapitre=011 MtEngage=1,00"),
                        document("CA 2026", "chapitre=011 MtReal=1,00")))
                .isEmpty();
    }

    @Test
    void order_operations_and_results_are_not_money_a_ledger_pays() {
        assertThat(gaps(
                        document("GL 2026", "chapitre=011 MtMandate=1,00"),
                        document(
                                "CA 2026",
                                "chapitre=011 MtReal=1,00",
                                "ordre chapitre=042 MtReal=8,00",
                                "I nature=001 chapitre=001 MtReal=9,00")))
                .isEmpty();
    }

    @Test
    void what_is_committed_beyond_the_credits_of_the_account_is_named() {
        assertThat(gaps(
                        document("GL 2026", "chapitre=011 MtEngage=150,01", "chapitre=012 MtEngage=5,00"),
                        document("BP 2026", "chapitre=011 MtPrev=1,00", "chapitre=012 MtPrev=99,00"),
                        document("CA 2026", "chapitre=011 CredOuv=150,00", "chapitre=012 CredOuv=5,00")))
                .extracting(LedgerGap::question, LedgerGap::place, LedgerGap::cents)
                .containsExactly(tuple(Question.COMMITTED_WITHIN_CREDITS, "dépenses chapitre 011", 1L));
    }

    @Test
    void before_the_account_credits_are_those_voted_so_far_and_carried_over() {
        DocumentInForce ledger = document("GL 2026", "chapitre=011 MtEngage=135,01");
        DocumentInForce initial = document("BP 2026", "chapitre=011 MtPrev=100,00 MtRARPrec=10,00");

        assertThat(gaps(ledger, initial, document("DM1 2026", "chapitre=011 MtPrev=25,00")))
                .extracting(LedgerGap::expectedCents, LedgerGap::foundCents)
                .containsExactly(tuple(135_00L, 135_01L));
        assertThat(gaps(ledger, initial, document("DM1 2026", "chapitre=011 CredOuv=25,01")))
                .isEmpty();
    }

    @Test
    void changes_to_a_budget_that_was_not_received_and_drafts_open_nothing() {
        DocumentInForce ledger = document("GL 2026", "chapitre=011 MtEngage=5,00");

        assertThat(gaps(ledger, document("DM1 2026", "chapitre=011 MtPrev=1,00")))
                .isEmpty();
        assertThat(gaps(ledger, document("projet BP 2026", "chapitre=011 MtPropNouv=1,00")))
                .isEmpty();
        assertThat(gaps(ledger)).isEmpty();
    }

    @Test
    void what_is_committed_where_nothing_was_opened_is_named_and_revenue_is_not() {
        assertThat(gaps(
                        document("GL 2026", "chapitre=67 MtEngage=1,00", "R chapitre=74 MtEngage=9,00"),
                        document("BP 2026", "chapitre=011 MtPrev=1,00", "R chapitre=74 MtPrev=1,00")))
                .extracting(LedgerGap::place, LedgerGap::expectedCents)
                .containsExactly(tuple("dépenses chapitre 67", 0L));
    }

    /// Many ledgers tell orders alone, or no commitment of pay and debt.
    @Test
    void before_the_account_what_is_paid_beyond_the_credits_is_named_without_any_commitment() {
        DocumentInForce budget = document(
                "BP 2026", "chapitre=011 MtPrev=100,00", "chapitre=012 MtPrev=50,00", "R chapitre=74 MtPrev=1,00");
        DocumentInForce orders = document(
                "GL 2026",
                "chapitre=011 MtMandate=100,01",
                "chapitre=012 MtMandate=50,00",
                "chapitre=67 autorisation=AP-1 MtMandate=0,01",
                "R chapitre=74 MtMandate=9,00");

        assertThat(gaps(orders, budget))
                .extracting(LedgerGap::question, LedgerGap::place, LedgerGap::expectedCents, LedgerGap::foundCents)
                .containsExactly(
                        tuple(Question.PAID_WITHIN_CREDITS, "dépenses chapitre 011", 100_00L, 100_01L),
                        tuple(Question.PAID_WITHIN_CREDITS, "dépenses chapitre 67", 0L, 1L));
        assertThat(gaps(orders, document("DM1 2026", "chapitre=011 MtPrev=1,00")))
                .as("a change opens nothing by itself")
                .isEmpty();
        assertThat(gaps(
                        document("GL 2026", "chapitre=011 MtMandate=100,01"),
                        budget,
                        document("CA 2026", "chapitre=011 MtReal=100,01 CredOuv=100,00")))
                .as("the account's own figures are held against its credits")
                .isEmpty();
    }

    @Test
    void what_is_paid_beyond_what_is_committed_is_named_where_commitments_are_told() {
        assertThat(gaps(document(
                        "GL 2026",
                        "chapitre=011 MtEngage=10,00 MtMandate=10,01",
                        "chapitre=012 MtMandate=500,00",
                        "chapitre=65 MtEngage=3,00 MtMandate=3,00")))
                .extracting(LedgerGap::question, LedgerGap::place, LedgerGap::cents)
                .containsExactly(tuple(Question.PAID_WITHIN_COMMITTED, "dépenses chapitre 011", 1L));
    }

    @Test
    void payments_of_all_years_stay_within_their_authorisation() {
        List<Authorisation> voted = List.of(new Authorisation("AP-1", "Collèges", 100_00, 80_00));

        assertThat(gaps(
                        document("GL 2025", "I chapitre=23 autorisation=AP-1 MtMandate=60,00"),
                        document("GL 2026", "I chapitre=23 autorisation=AP-1 MtMandate=40,01"),
                        document("GL 2027", "I chapitre=23 autorisation=AP-1 MtMandate=500,00"),
                        document("BP 2026", voted, "I chapitre=23 MtPrev=50,00")))
                .extracting(
                        LedgerGap::question,
                        gap -> gap.ledger().fiscalYear().value(),
                        LedgerGap::place,
                        LedgerGap::foundCents)
                .containsExactly(tuple(Question.PAID_WITHIN_AUTHORISATION, 2026, "autorisation AP-1", 100_01L));
    }

    @Test
    void commitments_beyond_their_authorisation_and_a_strange_one_are_named() {
        List<Authorisation> voted = List.of(new Authorisation("AP-1", "Collèges", 100_00, 80_00));

        assertThat(gaps(
                        document(
                                "GL 2026",
                                "I chapitre=23 autorisation=AP-1 MtEngage=100,01",
                                "I chapitre=23 autorisation=AP-9 MtEngage=3,00 MtMandate=2,00"),
                        document("CA 2026", voted, "I chapitre=23 MtReal=2,00")))
                .extracting(LedgerGap::question, LedgerGap::place, LedgerGap::expectedCents, LedgerGap::foundCents)
                .containsExactly(
                        tuple(Question.COMMITTED_WITHIN_AUTHORISATION, "autorisation AP-1", 100_00L, 100_01L),
                        tuple(Question.AUTHORISATION_VOTED, "autorisation AP-9", 0L, 3_00L));
    }

    @Test
    void commitments_of_all_years_stay_within_their_authorisation() {
        List<Authorisation> voted = List.of(new Authorisation("AP-1", "Collèges", 100_00, 80_00));

        assertThat(gaps(
                        document("GL 2025", "I chapitre=23 autorisation=AP-1 MtEngage=60,00"),
                        document("GL 2026", "I chapitre=23 autorisation=AP-1 MtEngage=40,01"),
                        document("GL 2027", "I chapitre=23 autorisation=AP-1 MtEngage=500,00"),
                        document("BP 2026", voted, "I chapitre=23 autorisation=AP-1 MtPrev=50,00")))
                .extracting(
                        LedgerGap::question,
                        gap -> gap.ledger().fiscalYear().value(),
                        LedgerGap::place,
                        LedgerGap::foundCents)
                .containsExactly(tuple(Question.COMMITTED_WITHIN_AUTHORISATION, 2026, "autorisation AP-1", 100_01L));
    }

    @Test
    void a_commitment_for_several_years_under_its_authorisation_is_no_gap_beside_the_credits_of_one() {
        List<Authorisation> voted = List.of(new Authorisation("AP-2201", "Collège", 92_000_000_00L, 92_000_000_00L));

        assertThat(gaps(
                        document(
                                "GL 2026",
                                "I chapitre=23 autorisation=AP-2201 MtEngage=40000000,00 MtMandate=4000000,00",
                                "chapitre=65 autorisation=AE-7 MtEngage=900,00 MtMandate=300,00"),
                        document(
                                "CA 2026",
                                voted,
                                "I chapitre=23 autorisation=AP-2201 CredOuv=5000000,00 MtReal=4000000,00",
                                "chapitre=65 CredOuv=300,00 MtReal=300,00")))
                .extracting(LedgerGap::question, LedgerGap::place)
                .containsExactly(tuple(Question.AUTHORISATION_VOTED, "autorisation AE-7"));
    }

    @Test
    void beside_an_authorisation_what_bears_none_is_still_held_against_the_credits() {
        assertThat(gaps(
                        document(
                                "GL 2026",
                                "I chapitre=23 autorisation=AP-1 MtEngage=900,00 MtMandate=60,00",
                                "I chapitre=23 MtEngage=100,01 MtMandate=20,00"),
                        document("CA 2026", "I chapitre=23 CredOuv=100,00 MtReal=80,00")))
                .extracting(LedgerGap::question, LedgerGap::expectedCents, LedgerGap::foundCents)
                .containsExactly(tuple(Question.COMMITTED_WITHIN_CREDITS, 100_00L, 100_01L));
    }

    @Test
    void what_is_paid_under_an_authorisation_may_have_been_committed_years_ago() {
        assertThat(gaps(document(
                        "GL 2027",
                        "I chapitre=23 autorisation=AP-1 MtMandate=50,00",
                        "I chapitre=23 MtEngage=10,00 MtMandate=10,00")))
                .isEmpty();
        assertThat(gaps(document(
                        "GL 2027",
                        "I chapitre=23 autorisation=AP-1 MtEngage=50,00",
                        "I chapitre=23 MtEngage=10,00 MtMandate=10,01")))
                .extracting(LedgerGap::question, LedgerGap::expectedCents, LedgerGap::foundCents)
                .containsExactly(tuple(Question.PAID_WITHIN_COMMITTED, 10_00L, 10_01L));
    }

    @Test
    void payments_under_an_authorisation_stay_within_its_payment_credits() {
        DocumentInForce ledger =
                document("GL 2026", "I chapitre=23 autorisation=AP-1 MtMandate=30,01", "I chapitre=23 MtMandate=9,00");

        assertThat(gaps(
                        ledger,
                        document("BP 2026", "I chapitre=23 autorisation=AP-1 MtPrev=20,00"),
                        document("DM1 2026", "I chapitre=23 autorisation=AP-1 MtPrev=10,00")))
                .extracting(LedgerGap::question, LedgerGap::expectedCents, LedgerGap::foundCents)
                .containsExactly(
                        tuple(Question.PAID_WITHIN_CREDITS, 30_00L, 39_01L),
                        tuple(Question.PAID_WITHIN_PAYMENT_CREDITS, 30_00L, 30_01L));
        assertThat(gaps(
                        ledger,
                        document("BP 2026", "I chapitre=23 autorisation=AP-1 MtPrev=20,00"),
                        document("CA 2026", "I chapitre=23 autorisation=AP-1 CredOuv=30,01 MtReal=39,01")))
                .isEmpty();
    }

    /// Few lines bear the number of an authorisation: the annex is where its credits are voted.
    @Test
    void payments_under_an_authorisation_stay_within_what_its_annex_opened_in_the_year() {
        List<Authorisation> annex =
                List.of(new Authorisation("AP-1", "Collèges", 100_00, 100_00, OptionalLong.of(30_00)));
        DocumentInForce ledger = document("GL 2026", "I chapitre=23 autorisation=AP-1 MtMandate=30,01");

        assertThat(gaps(ledger, document("BP 2026", annex, "I chapitre=23 MtPrev=50,00")))
                .as("no line names it")
                .extracting(LedgerGap::question, LedgerGap::expectedCents, LedgerGap::foundCents)
                .containsExactly(tuple(Question.PAID_WITHIN_PAYMENT_CREDITS, 30_00L, 30_01L));
        assertThat(gaps(ledger, document("BP 2026", annex, "I chapitre=23 autorisation=AP-1 MtPrev=10,00")))
                .as("lines name it in part")
                .filteredOn(gap -> gap.question() == Question.PAID_WITHIN_PAYMENT_CREDITS)
                .extracting(LedgerGap::expectedCents)
                .containsExactly(30_00L);
        assertThat(gaps(
                        ledger,
                        document("BP 2026", annex, "I chapitre=23 MtPrev=50,00"),
                        document(
                                "DM1 2026",
                                List.of(new Authorisation("AP-1", "", 100_00, 100_00, OptionalLong.of(30_01))),
                                "I chapitre=23 MtPrev=1,00")))
                .as("a later stage opened more")
                .isEmpty();
        assertThat(gaps(
                        ledger,
                        document(
                                "BP 2026",
                                List.of(new Authorisation("AP-1", "", 100_00, 100_00)),
                                "I chapitre=23 MtPrev=50,00")))
                .as("neither annex nor line says")
                .isEmpty();
    }

    @Test
    void budgets_and_years_are_not_held_against_one_another() {
        assertThat(gaps(
                        document("GL 2026", "chapitre=011 MtMandate=1,00"),
                        document("CA 2025", "chapitre=011 MtReal=9,00"),
                        document("CA 2026 budget=21930048000023", "chapitre=011 MtReal=9,00")))
                .isEmpty();
    }

    @Test
    void a_gap_is_a_finding_known_by_business_words() {
        Finding finding = LedgerChecks.check(List.of(
                        document("GL 2026", "chapitre=011 MtMandate=1,00"),
                        document("CA 2026", "chapitre=011 MtReal=3,00")))
                .all()
                .getFirst();

        assertThat(finding.rule()).isEqualTo(ContinuumRule.R24);
        assertThat(finding.subject()).isEqualTo("21930048000015 2026 GL dépenses chapitre 011 mandaté et compte");
        assertThat(finding.expectation().french()).isEqualTo("mandaté égal au réalisé du compte : 3,00\u00a0€");
        assertThat(finding.observation().english()).isEqualTo("paid in the ledger: €1.00");
    }

    @Test
    void questions_have_subjects_of_their_own() {
        List<String> subjects = Stream.of(Question.values())
                .map(question -> new LedgerGap(question, Headers.header("GL 2026"), "x", 0, 1)
                        .finding()
                        .subject())
                .toList();

        assertThat(subjects).doesNotHaveDuplicates();
    }

    /// What a year breaks follows from its documents and those of years before: so it may be found again, year by
    /// year.
    @Test
    void years_checked_one_by_one_break_what_they_break_together() {
        List<DocumentInForce> documents = List.of(
                document("GL 2024", "chapitre=23 autorisation=AP1 MtMandate=90,00 MtEngage=120,00"),
                document("BP 2025", "chapitre=011 CredOuv=10,00"),
                document("CA 2024", "chapitre=23 MtReal=80,00"),
                document(
                        "GL 2025",
                        List.of(new Authorisation("AP1", "", 100_00, 100_00)),
                        "chapitre=23 autorisation=AP1 MtMandate=50,00",
                        "chapitre=011 MtEngage=25,00"),
                document("CA 2025", "chapitre=011 MtReal=1,00", "chapitre=23 MtReal=50,00"),
                document("GL 2026", "chapitre=23 autorisation=AP1 MtMandate=1,00", "chapitre=65 MtMandate=2,00"),
                document("CA 2026", "chapitre=65 MtReal=3,00"));

        Findings together = LedgerChecks.check(documents);

        Findings oneByOne = Stream.of(2024, 2025, 2026)
                .map(FiscalYear::new)
                .map(year -> LedgerChecks.check(
                        documents.getFirst().header().budget(),
                        year,
                        documents.stream()
                                .filter(held -> held.header().fiscalYear().compareTo(year) <= 0)
                                .toList()))
                .reduce(Findings.NONE, Findings::and);
        assertThat(oneByOne).isEqualTo(together);
        assertThat(together.all()).hasSizeGreaterThan(4);
    }

    /// A ledger is held against what those of all years before it bear under its authorisations.
    @Test
    void keys_of_a_ledger_are_fetched_as_often_however_many_years_follow() {
        assertThat(fetchesOfTheFirst(9)).isEqualTo(fetchesOfTheFirst(3)).isPositive();
    }

    private static int fetchesOfTheFirst(int years) {
        int[] fetches = new int[1];
        LedgerChecks.check(IntStream.range(0, years)
                .mapToObj(number -> {
                    DocumentInForce ledger = document(
                            "GL " + (2016 + number),
                            "chapitre=23 autorisation=AP1 MtMandate=1,00",
                            "chapitre=011 MtMandate=1,00");
                    return new DocumentInForce(ledger.header(), ledger.controlTotals(), () -> {
                                fetches[0] += number == 0 ? 1 : 0;
                                return ledger.keys().get();
                            })
                            .remembering();
                })
                .toList());
        return fetches[0];
    }
}
