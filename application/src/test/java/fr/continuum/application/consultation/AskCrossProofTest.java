package fr.continuum.application.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.PurchaseAccountLists.Known;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.application.workforce.PastDays;
import fr.continuum.application.workforce.Sight;
import fr.continuum.application.workforce.TrainingsTold;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.crossproof.DeclaredItem;
import fr.continuum.domain.crossproof.ProofGap;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import fr.continuum.domain.crossproof.PurchaseBalance;
import fr.continuum.domain.crossproof.Standing;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.PostsExtract;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskCrossProofTest {

    private static final Siren CITY = new Siren("219300480");
    private static final TimelineEntry ENTRY = new TimelineEntry("test", House.NOW, "test");
    private static final PurchaseAccounts ACCOUNTS =
            new PurchaseAccounts(List.of(new Account("M57", "2051", Purchase.SOFTWARE, "plan de comptes")));
    private static final InMemoryContent LAST_YEAR = ScriptedReader.document(
            "ca17.xml", "CA 2017", "D I nature=2051 MtReal=30,00 analytique=A1", "D nature=60 MtReal=1,00");
    private static final InMemoryContent LEDGER = ScriptedReader.document(
            "gl18.csv",
            "GL 2018",
            "D I nature=2051 MtMandate=12,00 analytique=A2",
            "D I nature=2051 MtMandate=5,00",
            "D nature=60 MtMandate=1,00");

    private final House house = new House(new ScriptedReader("1"));

    @BeforeEach
    void a_plan_and_what_is_declared() {
        house.purchases = new Known.Read(ACCOUNTS, false);
        PlanStep step = Rulings.allowed(MandatePlan.begin(
                PlanWords.plan(List.of("challenge D1", "action A1 principal=D1", "action A2 principal=D1")),
                Changes.on("2026-11-22")));
        assertThat(house.plans.replace(Owner.HOME, step, ENTRY)).isTrue();
        house.contributions.keep(Owner.HOME, PlanWords.contributions(List.of("it I1 links=A1 cost=30,00")), ENTRY);
    }

    private CrossProofSeen ask(Optional<FiscalYear> year, Optional<Measure> measure) throws IOException {
        return new AskCrossProof(
                        house.plans,
                        house.contributions,
                        house.workforce,
                        new VeilContributions(
                                new PastDays(
                                        house.plans,
                                        house.contributions,
                                        house.workforce,
                                        new TrainingsTold(house.disclosures, house.clock),
                                        Days.FRANCE),
                                house.clock),
                        house.consolidations,
                        house.facts,
                        house.charts,
                        house.tables,
                        house.trees,
                        house.purchaseLists,
                        ProofTolerance.DEFAULT,
                        house.clock)
                .ask(CITY, Sight.HR, year, measure);
    }

    private CrossProofSeen.Told told(Optional<FiscalYear> year, Optional<Measure> measure) throws IOException {
        CrossProofSeen seen = ask(year, measure);
        assertThat(seen).isInstanceOf(CrossProofSeen.Told.class);
        return (CrossProofSeen.Told) seen;
    }

    @Test
    void without_a_night_or_a_list_that_reads_nothing_is_compared() throws IOException {
        assertThat(ask(Optional.empty(), Optional.empty())).isEqualTo(new CrossProofSeen.NoMoney());
        List<FileFault> faults = List.of(FileFault.of("liste.csv", "Ce n’est pas une liste."));
        house.purchases = new Known.Unusable(faults);
        house.night(List.of(LEDGER));

        assertThat(ask(Optional.empty(), Optional.empty())).isEqualTo(new CrossProofSeen.NoList(faults));
    }

    @Test
    void a_night_keeps_the_list_it_was_made_with_and_another_waits_for_the_next() throws IOException {
        house.night(List.of(LEDGER));
        PurchaseAccounts other = new PurchaseAccounts(List.of(new Account("M57", "60", Purchase.TRAINING, "")));
        assertThat(house.purchaseBook.say(
                        CITY, new PurchaseAccountBook.Said(Optional.of(other), "règle de la collectivité", ENTRY), 0))
                .isTrue();

        CrossProofSeen.Told before = told(Optional.empty(), Optional.empty());
        assertThat(before.waiting()).isTrue();
        assertThat(before.accounts()).isEqualTo(ACCOUNTS);
        assertThat(before.proof().balances())
                .extracting(PurchaseBalance::purchase)
                .containsExactly(Purchase.SOFTWARE);

        house.night(List.of(LEDGER));

        CrossProofSeen.Told after = told(Optional.empty(), Optional.empty());
        assertThat(after.waiting()).isFalse();
        assertThat(after.accounts()).isEqualTo(other);
        assertThat(after.proof().balances())
                .extracting(PurchaseBalance::purchase, PurchaseBalance::totalCents)
                .containsExactly(tuple(Purchase.TRAINING, 1_00L));
    }

    @Test
    void what_is_spent_in_a_year_is_told_and_investments_are_looked_for_in_every_year() throws IOException {
        house.night(List.of(LAST_YEAR, LEDGER));

        CrossProofSeen.Told told = told(Optional.of(new FiscalYear(2018)), Optional.empty());

        assertThat(told.choice().measure()).isEqualTo(Measure.PAID);
        assertThat(told.proof().balances())
                .extracting(
                        PurchaseBalance::purchase,
                        balance -> balance.of(Standing.UNDECLARED),
                        balance -> balance.of(Standing.UNTRACED))
                .containsExactly(tuple(Purchase.SOFTWARE, 12_00L, 5_00L));
        assertThat(told.proof().items())
                .extracting(DeclaredItem::state, DeclaredItem::spentCents)
                .containsExactly(tuple(DeclaredItem.State.SPENT, 30_00L));
        assertThat(told.proof().gaps()).extracting(ProofGap::cents).containsExactly(12_00L, 5_00L);
    }

    @Test
    void without_a_wish_it_is_the_latest_account_and_only_measures_of_spending_are_offered() throws IOException {
        house.night(List.of(LAST_YEAR, LEDGER));

        CrossProofSeen.Told told = told(Optional.empty(), Optional.empty());

        assertThat(told.choice().year()).isEqualTo(new FiscalYear(2017));
        assertThat(told.choices())
                .extracting(choice -> choice.year().value(), choice -> choice.measure())
                .containsExactly(tuple(2018, Measure.PAID), tuple(2017, Measure.EXECUTED));
        assertThat(told.sources()).hasSize(1);
        assertThat(told.accounts()).isEqualTo(ACCOUNTS);
    }

    @Test
    void of_a_year_what_was_spent_goes_before_what_was_voted_and_the_night_finds_of_that() throws IOException {
        house.night(List.of(
                LAST_YEAR,
                LEDGER,
                ScriptedReader.document("bp18.xml", "BP 2018", "D I nature=2051 MtPrev=40,00 analytique=A2")));

        assertThat(told(Optional.of(new FiscalYear(2018)), Optional.empty())
                        .choice()
                        .measure())
                .isEqualTo(Measure.PAID);
        assertThat(told(Optional.of(new FiscalYear(2018)), Optional.empty()).isOfTheNight())
                .isTrue();
        assertThat(told(Optional.of(new FiscalYear(2018)), Optional.of(Measure.VOTED))
                        .isOfTheNight())
                .isFalse();
        assertThat(told(Optional.empty(), Optional.empty()).isOfTheNight()).isTrue();
    }

    @Test
    void posts_are_of_the_year_asked_for_though_nothing_was_spent_in_it() throws IOException {
        house.night(List.of(LEDGER));
        house.workforce.read(
                Owner.HOME,
                new PostsExtract(
                        LocalDate.parse("2026-11-01"),
                        WorkforceWords.posts(List.of("post P1 opened=2018-05-01", "post P2 opened=2026-05-01"))),
                ENTRY);

        CrossProofSeen.Told told = told(Optional.of(new FiscalYear(2026)), Optional.empty());

        assertThat(told.choice().year()).isEqualTo(new FiscalYear(2018));
        assertThat(told.created()).isEqualTo(new FiscalYear(2026));
        assertThat(told.posts().created())
                .extracting(created -> created.post().code())
                .containsExactly("P2");
    }

    @Test
    void posts_created_that_year_are_held_against_the_plan_once_a_table_of_posts_is_read() throws IOException {
        house.night(List.of(LEDGER));
        assertThat(told(Optional.empty(), Optional.empty()).posts().known()).isFalse();

        house.workforce.read(
                Owner.HOME,
                new PostsExtract(
                        LocalDate.parse("2026-11-01"),
                        WorkforceWords.posts(List.of("post P1 opened=2018-05-01", "post P2 opened=2017-05-01"))),
                ENTRY);

        assertThat(told(Optional.empty(), Optional.empty()).posts().created())
                .extracting(created -> created.post().code(), created -> created.isClaimed())
                .containsExactly(tuple("P1", false));
    }
}
