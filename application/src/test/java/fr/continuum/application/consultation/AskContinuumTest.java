package fr.continuum.application.consultation;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.application.consultation.ContinuumSeen.Money;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Coverage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskContinuumTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");
    private static final Optional<FiscalYear> NO_YEAR = Optional.empty();
    private static final Optional<Measure> NO_MEASURE = Optional.empty();
    private static final InMemoryContent ACCOUNT = ScriptedReader.document(
            "ca.xml",
            "CA 2018",
            "D fonction=212 nature=60 MtReal=100,00 CredOuv=110,00",
            "D fonction=311 nature=60 MtReal=20,00 CredOuv=30,00",
            "D fonction=9 nature=66 MtReal=7,00",
            "R fonction=212 nature=70 MtReal=5,00");
    private static final InMemoryContent BUDGET =
            ScriptedReader.document("bp.xml", "BP 2018", "D fonction=212 nature=60 MtPrev=90,00 CredOuv=90,00");
    private static final InMemoryContent CHANGE =
            ScriptedReader.document("dm.xml", "DM 2018", "D fonction=212 nature=60 MtPrev=10,00 CredOuv=10,00");
    private static final InMemoryContent NEXT =
            ScriptedReader.document("bp19.xml", "BP 2019", "D fonction=212 nature=60 MtPrev=95,00 CredOuv=95,00");

    private final House house = new House(new ScriptedReader("1"));

    @BeforeEach
    void a_plan_and_a_table_that_leads_to_it() {
        PlanStep step = allowed(MandatePlan.begin(
                PlanWords.plan(List.of(
                        "challenge D1 elected department",
                        "action A1 principal=D1",
                        "action A2 principal=D1",
                        "pledge P1 objectives=D1")),
                Changes.on("2026-11-22")));
        house.plans.replace(OWN, step, ENTRY);
        house.tables.put(OWN, Words.table(Dimension.PLAN, "fonction=21* -> A1 60, A2 30"), ENTRY);
    }

    @Test
    void where_nobody_says_the_latest_account_is_meant() throws IOException {
        house.night(List.of(ACCOUNT, BUDGET, CHANGE, NEXT));

        ContinuumSeen seen = look(NO_YEAR, NO_MEASURE);

        assertThat(money(seen).choice()).isEqualTo(choice(2018, Measure.EXECUTED));
        assertThat(seen.choices())
                .containsExactly(
                        choice(2019, Measure.VOTED),
                        choice(2019, Measure.OPENED_CREDITS),
                        choice(2018, Measure.EXECUTED),
                        choice(2018, Measure.VOTED),
                        choice(2018, Measure.OPENED_CREDITS));
        assertThat(money(look(Optional.of(new FiscalYear(2019)), NO_MEASURE)).choice())
                .isEqualTo(choice(2019, Measure.VOTED));
        assertThat(money(look(NO_YEAR, Optional.of(Measure.VOTED))).choice()).isEqualTo(choice(2019, Measure.VOTED));
        assertThat(money(look(Optional.of(new FiscalYear(1999)), Optional.of(Measure.PROPOSED)))
                        .choice())
                .as("nothing carries it")
                .isEqualTo(choice(2018, Measure.EXECUTED));
    }

    @Test
    void without_an_account_the_latest_budget_is_meant_and_without_either_there_is_no_money() throws IOException {
        assertThat(look(NO_YEAR, NO_MEASURE).money()).as("no night yet").isEmpty();
        house.night(List.of(BUDGET));

        assertThat(money(look(NO_YEAR, NO_MEASURE)).choice()).isEqualTo(choice(2018, Measure.VOTED));
    }

    @Test
    void no_cent_counts_twice_whatever_documents_say_it_again() throws IOException {
        house.night(List.of(ACCOUNT, BUDGET, CHANGE));

        assertThat(paid(2018, Measure.EXECUTED)).isEqualTo(9_000);
        assertThat(paid(2018, Measure.VOTED)).as("budget and change").isEqualTo(9_000);
        assertThat(paid(2018, Measure.OPENED_CREDITS))
                .as("of the account, which says those of the budgets again")
                .isEqualTo(9_900);
        assertThat(sources(2018, Measure.VOTED)).containsExactly("BP", "DM");
        assertThat(sources(2018, Measure.OPENED_CREDITS)).containsExactly("CA");
    }

    @Test
    void credits_opened_are_those_of_the_budgets_where_there_is_no_account() throws IOException {
        house.night(List.of(BUDGET, CHANGE));

        assertThat(paid(2018, Measure.OPENED_CREDITS)).isEqualTo(9_000);
        assertThat(house.askContinuum()
                        .ask(CITY, new FiscalYear(2018), Measure.EXECUTED)
                        .orElseThrow()
                        .down(new PlanCode("D1"))
                        .orElseThrow()
                        .cents(Strength.WEAK))
                .isZero();
    }

    @Test
    void where_all_of_the_year_goes_is_what_its_night_published() throws IOException {
        house.night(List.of(ACCOUNT, BUDGET));

        Money money = money(look(NO_YEAR, NO_MEASURE));

        Coverage published = house
                .measurements
                .coverages(
                        CITY,
                        money.night().documents().stream()
                                .filter(d -> d.reading()
                                        .equals(money.sources().getFirst().id()))
                                .findFirst()
                                .orElseThrow()
                                .measurement())
                .orElseThrow()
                .stream()
                .filter(c ->
                        c.measure() == Measure.EXECUTED && c.flow() == Flow.EXPENSE && c.dimension() == Dimension.PLAN)
                .findFirst()
                .orElseThrow();
        assertThat(money.buckets()).isEqualTo(published.buckets());
        assertThat(money.buckets().untraced()).isEqualTo(new Tally(3_000, 2));
        assertThat(money.buckets().denominatorCents()).isEqualTo(12_000);
    }

    @Test
    void a_key_is_found_in_the_year_and_measure_that_carry_it_traced_or_not() throws IOException {
        house.night(List.of(ACCOUNT, BUDGET, CHANGE));
        Reading account = money(look(NO_YEAR, NO_MEASURE)).sources().getFirst();
        String traced = Subjects.key(account.header(), Dimension.PLAN, key(account, "212"));
        String untraced = Subjects.key(account.header(), Dimension.PLAN, key(account, "311"));
        String debt = Subjects.key(account.header(), Dimension.PLAN, key(account, "9"));
        String voted = traced.replace("2018 CA", "2018 DM");

        ContinuumSeen seen = house.askContinuum().lookAround(CITY, traced).orElseThrow();

        assertThat(seen.continuum().up(traced)).hasSize(2);
        assertThat(attribution(seen, traced)).isInstanceOf(Attribution.Traced.class);
        assertThat(attribution(seen, untraced)).isEqualTo(Attribution.Untraced.NO_ROW);
        assertThat(attribution(seen, debt)).isInstanceOf(Attribution.OutOfScope.class);
        assertThat(seen.continuum().up(untraced)).isEmpty();
        assertThat(money(house.askContinuum().lookAround(CITY, voted).orElseThrow())
                        .choice())
                .isEqualTo(choice(2018, Measure.VOTED));
        assertThat(money(house.askContinuum().lookAround(CITY, "autre chose").orElseThrow())
                        .choice())
                .as("a key of nothing in force")
                .isEqualTo(choice(2018, Measure.EXECUTED));
    }

    @Test
    void without_a_plan_there_is_no_continuum() {
        assertThat(house.askContinuum().look(new Siren("200000001"), NO_YEAR, NO_MEASURE))
                .isEmpty();
    }

    private long paid(int year, Measure measure) {
        return look(Optional.of(new FiscalYear(year)), Optional.of(measure))
                .continuum()
                .down(new PlanCode("P1"))
                .orElseThrow()
                .cents(Strength.WEAK);
    }

    private List<String> sources(int year, Measure measure) {
        return money(look(Optional.of(new FiscalYear(year)), Optional.of(measure))).sources().stream()
                .map(reading -> reading.header().stage().code())
                .toList();
    }

    private ContinuumSeen look(Optional<FiscalYear> year, Optional<Measure> measure) {
        return house.askContinuum().look(CITY, year, measure).orElseThrow();
    }

    private static Money money(ContinuumSeen seen) {
        return seen.money().orElseThrow();
    }

    private static Attribution attribution(ContinuumSeen seen, String key) {
        KeyOfYear found = money(seen).keys().get(key);
        assertThat(found).as(key).isNotNull();
        return found.attribution();
    }

    private BudgetKey key(Reading reading, String function) {
        return house.facts.keyTotals(reading.id()).stream()
                .map(totals -> totals.key())
                .filter(key -> key.function().equals(function) && key.flow() == Flow.EXPENSE)
                .findFirst()
                .orElseThrow();
    }

    private static Choice choice(int year, Measure measure) {
        return new Choice(new FiscalYear(year), measure);
    }
}
