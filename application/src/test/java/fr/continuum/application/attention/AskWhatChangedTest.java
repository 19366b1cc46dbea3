package fr.continuum.application.attention;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.attention.WhatChanged.Turned;
import fr.continuum.application.consultation.AskStrength;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChange;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.indicator.TrafficLight;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.IndicatorLines;
import fr.continuum.domain.testing.PlanWords;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskWhatChangedTest {

    private static final Owner CITY = Owner.of(new Siren("219300480"));
    private static final LocalDate TODAY = House.TONIGHT;
    private static final LocalDate EARLIER = LocalDate.parse("2026-10-01");
    private static final InMemoryContent ACCOUNT =
            ScriptedReader.document("ca.xml", "CA 2018", "D fonction=212 nature=6161 MtReal=100,00");
    private static final InMemoryContent NEXT =
            ScriptedReader.document("ca19.xml", "CA 2019", "D fonction=33 nature=6042 MtReal=200,00");

    private final House house = new House(new ScriptedReader("1"));
    private final AskWhatChanged changed = new AskWhatChanged(
            new ReadPlan(house.plans, Days.FRANCE),
            new ReadContributions(house.contributions, Days.FRANCE),
            new ReadIndicators(house.indicators),
            house.consolidations,
            house.readFindings(),
            new AskStrength(house.consolidations, house.nights, house.facts, house.measurements));

    @Test
    void nothing_changed_where_nothing_ever_was() {
        assertThat(changed.since(CITY, TODAY, TODAY).isEmpty()).isTrue();
        assertThat(changed.since(Owner.HOME, EARLIER, TODAY).isEmpty()).isTrue();
    }

    @Test
    void a_day_to_come_changed_nothing_yet() {
        assertThatThrownBy(() -> changed.since(CITY, TODAY.plusDays(1), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_said_on_the_very_first_day_counts_and_what_was_said_the_day_before_does_not() {
        PlanStep begun = allowed(MandatePlan.begin(plan("challenge D1 elected department"), Changes.on("2026-09-01")));
        house.plans.replace(CITY, begun, at("2026-09-01T10:00:00Z"));
        PlanStep next = allowed(begun.plan()
                .become(plan("challenge D1 elected department", "challenge D2 elected"), Changes.on("2026-10-01")));
        house.plans.replace(CITY, next, at("2026-09-30T22:30:00Z"));

        assertThat(changed.since(CITY, EARLIER, TODAY).plan().elements())
                .extracting(PlanDiff.ElementChange::label, PlanDiff.ElementChange::kind)
                .as("half past midnight in Paris is the first of October")
                .containsExactly(tuple("D2", PlanDiff.Kind.ADDED));
        assertThat(changed.since(CITY, EARLIER.plusDays(1), TODAY).isEmpty()).isTrue();
    }

    @Test
    void contributions_come_change_and_go() {
        keep("2026-09-01T10:00:00Z", "training F1", "training F2", "training F3");
        keep("2026-10-02T10:00:00Z", "training F2 department=Voirie", "training F4");
        Contribution third = house.contributions
                .inForce(CITY)
                .orElseThrow()
                .content()
                .find(id("F3"))
                .orElseThrow();
        assertThat(house.contributions.withdraw(
                        CITY, third.id(), third.version(), new Withdrawal("annulée"), at("2026-10-03T10:00:00Z")))
                .isTrue();

        WhatChanged.Deeds deeds = changed.since(CITY, EARLIER, TODAY).deeds();

        assertThat(deeds.come()).extracting(one -> one.code()).containsExactly("F4");
        assertThat(deeds.changed()).extracting(one -> one.code()).containsExactly("F2");
        assertThat(deeds.gone()).as("as it last stood").containsExactly(third);
        assertThat(deeds.all()).isEqualTo(3);
    }

    @Test
    void an_indicator_turns_because_a_measure_came_or_because_time_went_by() {
        PlanStep begun = allowed(MandatePlan.begin(plan("challenge D1 elected department"), Changes.on("2022-04-01")));
        house.plans.replace(Owner.HOME, begun, at("2022-04-01T10:00:00Z"));
        say(
                begun.plan(),
                "2022-04-01T10:00:00Z",
                List.of("indicator I1 active=2022-04-01", "indicator I2 active=2022-04-01"),
                List.of());
        say(begun.plan(), "2026-10-10T10:00:00Z", List.of(), List.of("measure I1 period=2025 value=1"));

        List<Turned> turned = changed.since(CITY, EARLIER, TODAY).indicators();

        assertThat(turned)
                .extracting(one -> one.indicator().code(), Turned::before, Turned::now, Turned::isWorse)
                .containsExactly(tuple("I1", TrafficLight.NOT_MEASURED, TrafficLight.RED, true));
    }

    @Test
    void what_the_last_night_read_and_found_is_new_and_what_it_finds_no_more_is_gone() throws IOException {
        house.night(List.of(ACCOUNT), EARLIER);
        List<String> first = house.readFindings().of(current()).stream()
                .map(one -> one.finding().subject())
                .toList();
        house.night(List.of(ACCOUNT, NEXT), TODAY);

        WhatChanged since = changed.since(CITY, TODAY, TODAY);

        assertThat(since.documents()).hasSize(1);
        assertThat(since.findings().come())
                .isNotEmpty()
                .allMatch(one -> TODAY.equals(one.since()))
                .noneMatch(one -> first.contains(one.finding().subject()));
        assertThat(changed.since(CITY, EARLIER, TODAY).documents())
                .as("no night had published before")
                .hasSize(2);
        assertThat(changed.since(CITY, EARLIER, TODAY).findings().gone()).isEmpty();
    }

    private Consolidation current() {
        return house.consolidations.current(new Siren("219300480")).orElseThrow();
    }

    private void say(MandatePlan plan, String at, List<String> sheets, List<String> measures) {
        IndicatorBook book = house.indicators
                .inForce(Owner.HOME)
                .map(version -> version.content())
                .orElse(IndicatorBook.EMPTY);
        assertThat(house.indicators.put(
                        Owner.HOME,
                        allowed(IndicatorStep.of(
                                book,
                                IndicatorLines.indicators(sheets),
                                IndicatorLines.entered(measures),
                                IndicatorChange.byFile(plan, TODAY))),
                        at(at)))
                .isTrue();
    }

    private void keep(String at, String... said) {
        house.contributions.keep(CITY, PlanWords.contributions(List.of(said)), at(at));
    }

    private static ContributionId id(String code) {
        return new ContributionId(ContributionKind.TRAINING, code);
    }

    private static PlanContent plan(String... lines) {
        return PlanWords.plan(List.of(lines));
    }

    private static TimelineEntry at(String moment) {
        return new TimelineEntry("marie", Instant.parse(moment), "écran");
    }
}
