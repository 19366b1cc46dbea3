package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.Indicators.Change;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChange;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.IndicatorLines;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of indicators and their measures does.
public abstract class IndicatorsContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final MandatePlan PLAN = allowed(MandatePlan.of(
            PlanWords.plan(List.of("challenge D1", "action A1 principal=D1", "action A2 principal=D1"))));
    private static final String RICH = "indicator I1 label=Délai_«_médian_» description=des_œuvres public=Attente"
            + " publicly=En_jours principal=A1 feeds=A2,D1 kind=OUTPUT unit=jours direction=MAINTAIN tolerance=2.50"
            + " method=médiane source=logiciel every=QUARTERLY delay=45 post=Chef_de_projet"
            + " baseline=2021-12-31:-12.125 targets=2024-12-31:10,2027-12-31:7.5 thresholds=-5/-12.5 open"
            + " active=2022-04-01";

    /// No plan and no book yet.
    protected abstract Stores stores();

    /// @param plans what indicators are about
    public record Stores(Plans plans, Indicators indicators) {}

    private static Stores begun(Stores stores, Owner owner) {
        PlanStep first = allowed(MandatePlan.begin(PLAN.content(), Changes.on("2026-11-22")));
        assertThat(stores.plans().replace(owner, first, entry(0))).isTrue();
        return stores;
    }

    private Indicators indicators() {
        return begun(stores(), Owner.HOME).indicators();
    }

    @Test
    void nothing_is_there_until_something_is_said() {
        Indicators indicators = indicators();

        assertThat(indicators.inForce(AUTHORITY)).isEmpty();
        assertThat(indicators.authorities()).isEmpty();
        assertThat(indicators.history(OWNER, "I1")).isEmpty();
        assertThat(indicators.find(IndicatorBook.EMPTY.version())).isEmpty();
    }

    @Test
    void a_sheet_and_its_measures_come_back_with_all_they_say() {
        Indicators indicators = indicators();
        IndicatorStep step = step(
                IndicatorBook.EMPTY,
                List.of(
                        RICH,
                        "indicator I2 without=principal,unit,direction,method,source,periodicity,delay,responsible,baseline,targets",
                        "indicator I3 retired=2024-01-01 reason=remplacé_par_«_I1_»"),
                List.of(
                        "measure I1 period=2023-T4 value=-0.5000 source=tableau comment=grève",
                        "measure I1 period=2024-T1 value=12345678901234567890.123456789"));

        assertThat(indicators.put(OWNER, step, entry(1))).isTrue();

        IndicatorBook book = book(step);
        assertThat(indicators.latest(OWNER)).contains(new Versioned<>(OWNER, book.version(), book, entry(1)));
        assertThat(indicators.find(book.version())).contains(book);
        assertThat(indicators.authorities()).containsExactly(AUTHORITY);
    }

    @Test
    void a_corrected_value_leaves_the_former_one_in_the_history() {
        Indicators indicators = indicators();
        IndicatorStep first = step(
                IndicatorBook.EMPTY,
                List.of("indicator I1 active=2022-04-01"),
                List.of("measure I1 period=2024 value=10.34"));
        indicators.put(OWNER, first, entry(1));
        IndicatorStep correction =
                step(book(first), List.of(), List.of("measure I1 period=2024 value=27 why=erreur_de_saisie"));

        assertThat(indicators.put(OWNER, correction, entry(2))).isTrue();

        assertThat(now(indicators).measures("I1"))
                .containsExactly(IndicatorLines.measure("measure I1 period=2024 value=27"));
        assertThat(indicators.history(OWNER, "I1"))
                .containsExactly(
                        change(entry(1), first.said().getFirst().part(), ""),
                        change(entry(1), first.said().getLast().part(), ""),
                        change(entry(2), correction.said().getFirst().part(), "erreur de saisie"));
        assertThat(indicators.history(OWNER, "I9")).isEmpty();
    }

    @Test
    void a_past_moment_has_its_book() {
        Indicators indicators = indicators();
        IndicatorStep first = step(IndicatorBook.EMPTY, List.of("indicator I1 active=2022-04-01"), List.of());
        indicators.put(OWNER, first, entry(1));
        indicators.put(OWNER, step(book(first), List.of(), List.of("measure I1 period=2024 value=1")), entry(2));

        assertThat(indicators.before(OWNER, entry(1).at())).isEmpty();
        assertThat(indicators.before(OWNER, entry(2).at()).map(Versioned::content))
                .contains(book(first));
        assertThat(indicators.find(book(first).version())).contains(book(first));
        assertThat(indicators
                        .before(OWNER, entry(3).at())
                        .orElseThrow()
                        .content()
                        .measures("I1"))
                .hasSize(1);
    }

    @Test
    void what_was_said_twice_is_the_same_version_again() {
        Indicators indicators = indicators();
        IndicatorStep a = step(IndicatorBook.EMPTY, List.of("indicator I1 label=A"), List.of());
        indicators.put(OWNER, a, entry(1));
        IndicatorStep b = step(book(a), List.of("indicator I1 label=B"), List.of());
        indicators.put(OWNER, b, entry(2));
        IndicatorBook second =
                book(a).with(b.said().stream().map(IndicatorStep.Said::part).toList());

        assertThat(indicators.put(OWNER, step(second, List.of("indicator I1 label=A"), List.of()), entry(3)))
                .isTrue();

        assertThat(indicators.latest(OWNER).orElseThrow())
                .isEqualTo(new Versioned<>(OWNER, book(a).version(), book(a), entry(3)));
        assertThat(indicators.history(OWNER, "I1"))
                .extracting(Change::entry)
                .containsExactly(entry(1), entry(2), entry(3));
    }

    @Test
    void of_two_who_measure_the_same_period_at_once_the_second_is_told() {
        Indicators indicators = indicators();
        IndicatorStep first = step(IndicatorBook.EMPTY, List.of("indicator I1 active=2022-04-01"), List.of());
        indicators.put(OWNER, first, entry(1));
        IndicatorStep mine = step(book(first), List.of(), List.of("measure I1 period=2024 value=1"));
        IndicatorStep yours = step(book(first), List.of(), List.of("measure I1 period=2024 value=2"));
        IndicatorStep another = step(book(first), List.of(), List.of("measure I1 period=2023 value=3"));

        assertThat(indicators.put(OWNER, mine, entry(2))).isTrue();
        assertThat(indicators.put(OWNER, yours, entry(3))).isFalse();
        assertThat(indicators.put(OWNER, another, entry(4)))
                .as("another period")
                .isTrue();

        assertThat(now(indicators).measures("I1"))
                .extracting(measure -> measure.value().intValue())
                .containsExactly(3, 1);
    }

    @Test
    void a_sheet_ruled_on_for_another_plan_than_the_one_in_force_is_not_put() {
        Stores stores = begun(stores(), OWNER);
        IndicatorStep made = step(IndicatorBook.EMPTY, List.of("indicator I1 principal=A1"), List.of());
        PlanStep removal = allowed(PLAN.become(PLAN.content().without(new PlanCode("A1")), Changes.on("2026-11-22")));
        assertThat(stores.plans().replace(OWNER, removal, entry(1))).isTrue();

        assertThat(stores.indicators().put(OWNER, made, entry(2))).isFalse();
        assertThat(stores.indicators().latest(OWNER)).isEmpty();
    }

    @Test
    void where_there_is_no_plan_a_sheet_that_is_about_nothing_is_put() {
        Stores stores = stores();
        IndicatorStep made = allowed(IndicatorStep.of(
                IndicatorBook.EMPTY,
                List.of(Indicator.draft("I1", "Attente")),
                List.of(),
                IndicatorChange.byHand(MandatePlan.NONE, DAY)));

        assertThat(stores.indicators().put(OWNER, made, entry(1))).isTrue();
        begun(stores, OWNER);
        assertThat(stores.indicators()
                        .put(
                                OWNER,
                                allowed(IndicatorStep.of(
                                        IndicatorBook.EMPTY,
                                        List.of(Indicator.draft("I2", "Attente")),
                                        List.of(),
                                        IndicatorChange.byHand(MandatePlan.NONE, DAY))),
                                entry(2)))
                .as("ruled on where there was no plan")
                .isFalse();
    }

    @Test
    void what_an_indicator_is_about_is_not_taken_out_of_the_plan() {
        Stores stores = begun(stores(), Owner.HOME);
        PlanStep removal = allowed(PLAN.become(PLAN.content().without(new PlanCode("A2")), Changes.on("2026-11-22")));
        assertThat(stores.indicators()
                        .put(OWNER, step(IndicatorBook.EMPTY, List.of("indicator I1 feeds=A2"), List.of()), entry(1)))
                .isTrue();

        assertThat(stores.plans().replace(Owner.HOME, removal, entry(2)))
                .as("the authority's indicator tells of the home's plan")
                .isFalse();
    }

    @Test
    void an_authority_begins_from_the_homes_book_and_leaves_it_alone() {
        Indicators indicators = indicators();
        IndicatorStep home = step(
                IndicatorBook.EMPTY,
                List.of("indicator I1 active=2022-04-01", "indicator I2"),
                List.of("measure I1 period=2023 value=1"));
        indicators.put(Owner.HOME, home, entry(1));
        assertThat(indicators.inForce(AUTHORITY).map(Versioned::content)).contains(book(home));
        assertThat(indicators.history(OWNER, "I1")).hasSize(2);

        IndicatorStep own = step(book(home), List.of(), List.of("measure I1 period=2024 value=2"));
        assertThat(indicators.put(OWNER, own, entry(2))).isTrue();

        assertThat(now(indicators).indicators()).hasSize(2);
        assertThat(now(indicators).measures("I1")).hasSize(2);
        assertThat(indicators.history(OWNER, "I1"))
                .extracting(Change::entry)
                .as("taken over, then said")
                .containsExactly(entry(2), entry(2), entry(2));
        assertThat(indicators.inForce(OTHER_AUTHORITY).map(Versioned::content)).contains(book(home));
    }

    @Test
    void a_revision_is_kept_with_what_it_changed() {
        Indicators indicators = indicators();
        IndicatorStep first = step(IndicatorBook.EMPTY, List.of("indicator I1 active=2022-04-01"), List.of());
        indicators.put(OWNER, first, entry(1));
        Revision why = new Revision("la crise", "CD-2024-07", LocalDate.parse("2024-06-30"));
        IndicatorStep revised = allowed(IndicatorStep.of(
                book(first),
                List.of(IndicatorLines.indicator("indicator I1 active=2022-04-01 targets=2027-12-31:40")),
                List.of(),
                new IndicatorChange(Origin.FILE, PLAN, Optional.of(why), DAY)));

        indicators.put(OWNER, revised, entry(2));

        assertThat(indicators.history(OWNER, "I1"))
                .extracting(Change::origin, Change::revision)
                .containsExactly(tuple(Origin.PERSON, Optional.empty()), tuple(Origin.FILE, Optional.of(why)));
    }

    @Test
    void a_step_that_says_nothing_writes_nothing() {
        Indicators indicators = indicators();

        assertThat(indicators.put(OWNER, step(IndicatorBook.EMPTY, List.of(), List.of()), entry(1)))
                .isTrue();

        assertThat(indicators.latest(OWNER)).isEmpty();
    }

    @Test
    void a_clock_set_back_does_not_turn_the_timeline_round() {
        Indicators indicators = indicators();
        IndicatorStep first = step(IndicatorBook.EMPTY, List.of("indicator I1"), List.of());
        indicators.put(OWNER, first, entry(5));

        indicators.put(OWNER, step(book(first), List.of("indicator I2"), List.of()), entry(2));

        assertThat(indicators.latest(OWNER).orElseThrow().entry().at()).isEqualTo(entry(5).at());
    }

    @Test
    void a_life_is_kept_as_it_was_lived() {
        Indicators indicators = indicators();
        IndicatorStep first = step(IndicatorBook.EMPTY, List.of("indicator I1 active=2022-04-01"), List.of());
        indicators.put(OWNER, first, entry(1));
        Indicator retired =
                IndicatorLines.indicator("indicator I1").in(new IndicatorState.Retired(DAY, "la loi a changé"));

        indicators.put(
                OWNER,
                allowed(IndicatorStep.of(book(first), List.of(retired), List.of(), IndicatorChange.byHand(PLAN, DAY))),
                entry(2));

        assertThat(now(indicators).find("I1")).contains(retired);
    }

    private static Change change(TimelineEntry entry, IndicatorPart part, String correction) {
        return new Change(
                Origin.PERSON, entry, part, Optional.of(correction).filter(why -> !why.isEmpty()), Optional.empty());
    }

    private static IndicatorBook now(Indicators indicators) {
        return indicators.latest(OWNER).orElseThrow().content();
    }

    private static IndicatorBook book(IndicatorStep first) {
        return IndicatorBook.of(
                first.said().stream().map(IndicatorStep.Said::part).toList());
    }

    private static IndicatorStep step(IndicatorBook before, List<String> sheets, List<String> measures) {
        List<Entered> entered = IndicatorLines.entered(measures);
        return allowed(IndicatorStep.of(
                before, IndicatorLines.indicators(sheets), entered, IndicatorChange.byHand(PLAN, DAY)));
    }
}
