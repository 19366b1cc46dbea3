package fr.continuum.domain.crossproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.crossproof.ProofGap.Question;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.KeyTotals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The cross-proof said in cases: a plan, what is declared, rows of the table, lines of a ledger; and what must be
/// found, to the cent.
class CrossProofTest {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final PurchaseAccounts ACCOUNTS = new PurchaseAccounts(List.of(
            new Account("M57", "2051", Purchase.SOFTWARE, "plan de comptes"),
            new Account("M57", "6581", Purchase.SOFTWARE, "plan de comptes"),
            new Account("M57", "65811", Purchase.CLOUD, "plan de comptes"),
            new Account("M57", "2183", Purchase.IT_EQUIPMENT, "plan de comptes"),
            new Account("M57", "6184", Purchase.TRAINING, "plan de comptes"),
            new Account("M14", "6512", Purchase.CLOUD, "plan de comptes")));
    private static final List<String> PLAN = List.of(
            "axis X1",
            "challenge D1 axis=X1",
            "objective O1 under=D1",
            "action A1 principal=O1",
            "action A2 principal=O1",
            "challenge D2 axis=X1");

    private final List<String> declared = new ArrayList<>();
    private final List<String> needs = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<Contribution> more = new ArrayList<>();
    private final List<Spent> spent = new ArrayList<>();
    private ProofTolerance tolerance = ProofTolerance.NONE;

    private CrossProof proof() {
        MandatePlan plan = Rulings.allowed(MandatePlan.of(PlanWords.plan(PLAN)));
        List<Contribution> all = Stream.concat(PlanWords.contributions(declared).stream(), more.stream())
                .toList();
        ContributionBook book =
                new ContributionBook(all, new Background(PlanWords.needs(needs), List.of(), OptionalInt.empty()));
        return CrossProof.of(
                YEAR,
                spent.stream()
                        .filter(one -> one.document().fiscalYear().equals(YEAR))
                        .map(one -> one.document().nomenclature().norm())
                        .collect(Collectors.toSet()),
                new Declarations(plan, book),
                ACCOUNTS,
                tolerance,
                spent);
    }

    /// `nature=2051 MtMandate=10,00 analytique=A1`: a code of the plan says where the money goes.
    private CrossProofTest paid(String line) {
        return paid("GL 2026", line);
    }

    private CrossProofTest paid(String document, String line) {
        DocumentHeader header = Headers.header(document);
        KeyTotals totals = Words.totals(line);
        MandatePlan plan = Rulings.allowed(MandatePlan.of(PlanWords.plan(PLAN)));
        Attributor attributor = new Attributor(
                new Attributor.Tables(
                        null, TargetTree.empty(Dimension.POLICY), Words.table(Dimension.PLAN, rows), plan.targets()),
                header.fiscalYear(),
                null,
                List.of(totals.key()));
        Tally amount = totals.of(header.judgedMeasure());
        spent.add(new Spent(
                header,
                totals.key(),
                amount.cents(),
                attributor.attribute(totals.key()).plan()));
        return this;
    }

    private long of(Purchase purchase, Standing standing) {
        return proof().balances().stream()
                .filter(balance -> balance.purchase() == purchase)
                .findFirst()
                .orElseThrow()
                .of(standing);
    }

    @Test
    void a_purchase_whose_purpose_is_declared_and_one_whose_is_not() {
        declared.add("it I1 links=A1 cost=10,00");
        paid("nature=2051 MtMandate=10,00 analytique=A1");
        paid("nature=2051 MtMandate=7,00 analytique=D2");
        paid("nature=2051 MtMandate=5,00");

        assertThat(of(Purchase.SOFTWARE, Standing.DECLARED)).isEqualTo(10_00);
        assertThat(of(Purchase.SOFTWARE, Standing.UNDECLARED)).isEqualTo(7_00);
        assertThat(of(Purchase.SOFTWARE, Standing.UNTRACED)).isEqualTo(5_00);
        assertThat(proof().balances().getFirst().rate()).contains(new BigDecimal("0.4545"));
        assertThat(proof().gaps())
                .extracting(ProofGap::question, ProofGap::subject, ProofGap::cents)
                .containsExactly(
                        tuple(Question.SPENT_WITHOUT_DECLARATION, "IT D2", 7_00L),
                        tuple(
                                Question.SPENT_WITHOUT_PURPOSE,
                                Words.SIRET + " 2026 GL PLAN nature=2051 budget=" + Words.SIRET
                                        + " section=F sens=D mouvement=0",
                                5_00L));
    }

    @ParameterizedTest
    @CsvSource({
        "A1, A1, DECLARED",
        "A1, O1, DECLARED",
        "A1, D1, DECLARED",
        "D1, A1, DECLARED",
        "O1, A2, DECLARED",
        "A1, A2, UNDECLARED",
        "D1, D2, UNDECLARED"
    })
    void money_and_declaration_meet_on_the_same_way_up_and_nowhere_else(
            String serves, String goesTo, Standing standing) {
        declared.add("it I1 links=" + serves + " cost=10,00");
        paid("nature=65811 MtMandate=10,00 analytique=" + goesTo);

        assertThat(of(Purchase.CLOUD, standing)).isEqualTo(10_00);
        assertThat(proof().items())
                .extracting(DeclaredItem::spentCents)
                .containsExactly(standing == Standing.DECLARED ? 10_00L : 0L);
    }

    @Test
    void two_challenges_under_one_axis_do_not_meet_there() {
        declared.add("it I1 links=D1 cost=1,00");
        rows.add("service=S1 -> X1");
        paid("nature=2051 MtMandate=3,00 service=S1");

        assertThat(of(Purchase.SOFTWARE, Standing.UNDECLARED)).isEqualTo(3_00);
    }

    @Test
    void it_is_held_against_it_and_trainings_against_trainings_of_their_year() {
        declared.add("it I1 links=A1 cost=10,00");
        declared.add("training F1 links=A2 year=2026 cost=4,00");
        declared.add("training F2 links=A1 year=2025 cost=4,00");
        paid("nature=6184 MtMandate=4,00 analytique=A2");
        paid("nature=6184 MtMandate=6,00 analytique=A1");

        assertThat(of(Purchase.TRAINING, Standing.DECLARED)).isEqualTo(4_00);
        assertThat(of(Purchase.TRAINING, Standing.UNDECLARED)).isEqualTo(6_00);
        assertThat(proof().items())
                .extracting(item -> item.item().code(), DeclaredItem::state)
                .containsExactly(
                        tuple("I1", DeclaredItem.State.WITHOUT_SPENDING), tuple("F1", DeclaredItem.State.SPENT));
    }

    @Test
    void a_training_serves_what_the_need_it_answers_serves() {
        needs.add("need B1 objectives=D1");
        declared.add("training F1 needs=B1 year=2026 cost=4,00");
        paid("nature=6184 MtMandate=4,00 analytique=A1");

        assertThat(proof().items()).extracting(DeclaredItem::state).containsExactly(DeclaredItem.State.SPENT);
    }

    @Test
    void an_it_investment_is_held_against_all_years_and_spent_is_told_of_one() {
        declared.add("it I1 links=A1 cost=10,00");
        paid("GL 2024", "nature=2051 MtMandate=10,00 analytique=A1");
        paid("nature=2183 MtMandate=1,00");

        assertThat(proof().items())
                .extracting(DeclaredItem::state, DeclaredItem::spentCents)
                .containsExactly(tuple(DeclaredItem.State.SPENT, 10_00L));
        assertThat(of(Purchase.SOFTWARE, Standing.DECLARED)).isZero();
    }

    @Test
    void a_declaration_without_spending_is_a_gap_only_where_spending_could_be_seen() {
        declared.add("it I1 links=A1 cost=10,00");
        declared.add("it I2 links=A1");
        declared.add("it I3 cost=30,00");
        declared.add("training F1 links=A1 year=2026 cost=2,00");
        declared.add("training F2 ground=INTEGRATION category=STATUTORY_INTEGRATION year=2026 cost=9,00");
        more.add(new ItInvestment(
                "I4",
                "Demain",
                "DSI",
                "",
                List.of(),
                Optional.of(LocalDate.parse("2027-03-01")),
                java.util.OptionalLong.of(50_00),
                PlanWords.contributions(List.of("it X links=A1")).getFirst().links()));
        paid("nature=6161 MtMandate=1,00");

        assertThat(proof().items())
                .extracting(item -> item.item().code(), DeclaredItem::state)
                .containsExactlyInAnyOrder(
                        tuple("I1", DeclaredItem.State.WITHOUT_SPENDING),
                        tuple("I2", DeclaredItem.State.WITHOUT_COST),
                        tuple("I3", DeclaredItem.State.UNTRACED),
                        tuple("I4", DeclaredItem.State.TO_COME),
                        tuple("F1", DeclaredItem.State.WITHOUT_SPENDING),
                        tuple("F2", DeclaredItem.State.STATUTORY));
        assertThat(proof().gaps())
                .extracting(ProofGap::question, ProofGap::subject, ProofGap::cents)
                .containsExactly(
                        tuple(Question.DECLARED_WITHOUT_SPENDING, "IT_INVESTMENT I3", 30_00L),
                        tuple(Question.DECLARED_WITHOUT_SPENDING, "IT_INVESTMENT I1", 10_00L),
                        tuple(Question.DECLARED_WITHOUT_SPENDING, "TRAINING F1", 2_00L));
    }

    @Test
    void where_the_norm_has_no_account_for_a_purchase_nothing_is_said_of_it() {
        declared.add("training F1 links=A1 year=2026 cost=2,00");
        paid("GL 2026 norme=M14-M14_COM", "nature=6512 MtMandate=1,00 analytique=A1");

        assertThat(proof().balances()).extracting(PurchaseBalance::purchase).containsExactly(Purchase.CLOUD);
        assertThat(proof().items()).extracting(DeclaredItem::state).containsExactly(DeclaredItem.State.NOT_TOLD);
        assertThat(proof().gaps()).extracting(ProofGap::question).containsExactly(Question.SPENT_WITHOUT_DECLARATION);
    }

    @Test
    void an_account_of_one_number_is_another_purchase_in_another_norm_and_the_longest_number_says() {
        assertThat(ACCOUNTS.of(Headers.header("GL 2026 norme=M14-M14_COM").nomenclature(), "6512"))
                .contains(Purchase.CLOUD);
        assertThat(ACCOUNTS.of(Headers.header("GL 2026").nomenclature(), "6512"))
                .isEmpty();
        assertThat(ACCOUNTS.of(Headers.header("GL 2026").nomenclature(), "65811"))
                .contains(Purchase.CLOUD);
        assertThat(ACCOUNTS.of(Headers.header("GL 2026").nomenclature(), "65818"))
                .contains(Purchase.SOFTWARE);
        assertThat(ACCOUNTS.of(Headers.header("GL 2026").nomenclature(), "21838"))
                .contains(Purchase.IT_EQUIPMENT);
    }

    @Test
    void what_is_set_aside_ambiguous_out_of_scope_or_revenue_is_told_apart() {
        rows.add("service=S1 -> mis à part SUPPORT");
        rows.add("service=S2 -> D1");
        rows.add("service=S2 -> D2");
        paid("nature=2183 MtMandate=4,00 service=S1");
        paid("nature=2183 MtMandate=3,00 service=S2");
        paid("ordre nature=2183 MtMandate=100,00");
        paid("R nature=2183 MtMandate=100,00");

        assertThat(proof().balances())
                .filteredOn(balance -> balance.purchase() == Purchase.IT_EQUIPMENT)
                .singleElement()
                .satisfies(balance -> {
                    assertThat(balance.of(Standing.SET_ASIDE)).isEqualTo(4_00);
                    assertThat(balance.of(Standing.AMBIGUOUS)).isEqualTo(3_00);
                    assertThat(balance.totalCents()).isEqualTo(7_00);
                });
        assertThat(proof().gaps())
                .extracting(ProofGap::question, ProofGap::cents)
                .containsExactly(tuple(Question.SPENT_WITHOUT_PURPOSE, 3_00L));
    }

    @Test
    void a_split_key_is_cut_to_the_cent_and_its_residue_has_no_purpose() {
        declared.add("it I1 links=D1 cost=1,00");
        rows.add("service=S1 -> D1 33.3333, D2 33.3333");
        paid("nature=2051 MtMandate=0,10 service=S1");

        PurchaseBalance software = proof().balances().getFirst();
        assertThat(software.totalCents()).isEqualTo(10);
        assertThat(List.of(
                        software.of(Standing.DECLARED),
                        software.of(Standing.UNDECLARED),
                        software.of(Standing.UNTRACED)))
                .containsExactly(3L, 3L, 4L);
    }

    @Test
    void what_is_spent_is_declared_for_as_much_as_declarations_cost_and_no_more() {
        declared.add("training F2502 links=A1 year=2026 cost=16800,00");
        paid("nature=6184 MtMandate=153318,30 analytique=A1");

        assertThat(of(Purchase.TRAINING, Standing.DECLARED)).isEqualTo(16_800_00);
        assertThat(of(Purchase.TRAINING, Standing.BEYOND)).isEqualTo(136_518_30);
        assertThat(proof().items())
                .extracting(DeclaredItem::state, DeclaredItem::spentCents, DeclaredItem::coveredCents)
                .containsExactly(tuple(DeclaredItem.State.SPENT_MORE, 153_318_30L, 16_800_00L));
        assertThat(proof().gaps()).singleElement().isInstanceOfSatisfying(ProofGap.BeyondDeclaration.class, gap -> {
            assertThat(gap.subject()).isEqualTo("TRAINING A1");
            assertThat(gap.declaredCents()).isEqualTo(16_800_00);
            assertThat(gap.spentCents()).isEqualTo(153_318_30);
            assertThat(gap.cents()).isEqualTo(136_518_30);
        });
    }

    @Test
    void one_euro_spent_does_not_clear_a_declared_million() {
        declared.add("it I1 links=A1 cost=1000000,00");
        paid("nature=2051 MtMandate=1,00 analytique=A1");
        tolerance = ProofTolerance.DEFAULT;

        assertThat(proof().items())
                .extracting(DeclaredItem::state, DeclaredItem::coveredCents)
                .containsExactly(tuple(DeclaredItem.State.SPENT_LESS, 1_00L));
        assertThat(proof().gaps())
                .extracting(ProofGap::question, ProofGap::subject, ProofGap::cents)
                .containsExactly(tuple(Question.DECLARED_BEYOND_SPENDING, "IT_INVESTMENT I1", 999_999_00L));
    }

    @ParameterizedTest
    @CsvSource({"1100000.00, SPENT, 0", "1100000.01, SPENT_MORE, 1", "900000.00, SPENT, 0", "899999.99, SPENT_LESS, 1"})
    void a_tenth_more_or_less_is_no_gap(String euros, DeclaredItem.State state, int gaps) {
        declared.add("it I1 links=A1 cost=1000000,00");
        paid("nature=2051 MtMandate=" + euros.replace('.', ',') + " analytique=A1");
        tolerance = ProofTolerance.DEFAULT;

        assertThat(proof().items()).extracting(DeclaredItem::state).containsExactly(state);
        assertThat(proof().gaps()).hasSize(gaps);
    }

    @Test
    void each_declared_euro_counts_once_whatever_reaches_it() {
        declared.add("it I1 links=D1 cost=10,00");
        declared.add("it I2 links=A1 cost=10,00");
        paid("nature=2051 MtMandate=10,00 analytique=A1");
        paid("nature=2051 MtMandate=10,00 analytique=A2");

        assertThat(of(Purchase.SOFTWARE, Standing.DECLARED))
                .as("I1 alone reaches A2: I2 holds what goes to A1")
                .isEqualTo(20_00);
        assertThat(proof().gaps()).isEmpty();
        paid("nature=2183 MtMandate=3,00 analytique=A2");
        assertThat(of(Purchase.SOFTWARE, Standing.DECLARED) + of(Purchase.IT_EQUIPMENT, Standing.DECLARED))
                .isEqualTo(20_00);
        assertThat(proof().gaps())
                .extracting(ProofGap::question, ProofGap::subject, ProofGap::cents)
                .containsExactly(tuple(Question.SPENT_BEYOND_DECLARATION, "IT A2", 3_00L));
    }

    @Test
    void what_an_investment_got_in_earlier_years_is_no_longer_declared_of_this_one() {
        declared.add("it I1 links=A1 cost=10,00");
        paid("GL 2024", "nature=2051 MtMandate=8,00 analytique=A1");
        paid("nature=2051 MtMandate=5,00 analytique=A1");

        assertThat(of(Purchase.SOFTWARE, Standing.DECLARED)).isEqualTo(2_00);
        assertThat(of(Purchase.SOFTWARE, Standing.BEYOND)).isEqualTo(3_00);
    }

    @Test
    void beside_something_that_says_no_cost_nobody_can_tell_what_was_declared() {
        declared.add("training F1 links=A1 year=2026");
        declared.add("training F2 links=A1 year=2026 cost=4,00");
        paid("nature=6184 MtMandate=9,00 analytique=A1");

        assertThat(of(Purchase.TRAINING, Standing.DECLARED)).isEqualTo(4_00);
        assertThat(of(Purchase.TRAINING, Standing.UNPRICED)).isEqualTo(5_00);
        assertThat(proof().gaps()).isEmpty();
        assertThat(proof().items())
                .extracting(DeclaredItem::state)
                .containsExactly(DeclaredItem.State.WITHOUT_COST, DeclaredItem.State.SPENT);
    }

    @Test
    void what_was_given_back_makes_room_for_as_much() {
        declared.add("it I1 links=A1 cost=10,00");
        paid("nature=2051 MtMandate=-5,00 analytique=A1");
        paid("nature=2183 MtMandate=16,00 analytique=A1");

        assertThat(of(Purchase.SOFTWARE, Standing.DECLARED)).isEqualTo(-5_00);
        assertThat(of(Purchase.IT_EQUIPMENT, Standing.DECLARED)).isEqualTo(15_00);
        assertThat(of(Purchase.IT_EQUIPMENT, Standing.BEYOND)).isEqualTo(1_00);
    }

    @Test
    void nothing_bought_is_no_rate() {
        paid("nature=6161 MtMandate=1,00");

        assertThat(proof().balances())
                .allSatisfy(balance -> assertThat(balance.rate()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void whatever_the_lines_every_cent_bought_stands_in_one_place(long seed) {
        Random random = new Random(seed);
        rows.add("service=S1 -> D1 40, A2 25.5");
        rows.add("service=S2 -> mis à part SUPPORT");
        declared.add("it I1 links=A2 cost=1,00");
        long bought = 0;
        for (int i = 0; i < 200; i++) {
            long cents = random.nextInt(2_000_00) - 50_00;
            String nature =
                    List.of("2051", "6581", "65811", "2183", "6184", "6161").get(random.nextInt(6));
            String where = List.of("service=S1", "service=S2", "analytique=A1", "analytique=zz", "")
                    .get(random.nextInt(5));
            paid("nature=" + nature + " MtMandate=" + BigDecimal.valueOf(cents, 2) + " " + where);
            bought += nature.equals("6161") ? 0 : cents;
        }

        assertThat(proof().balances().stream()
                        .mapToLong(PurchaseBalance::totalCents)
                        .sum())
                .isEqualTo(bought);
    }
}
