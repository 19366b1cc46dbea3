package fr.continuum.application.indicator;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.indicator.ChangeIndicators.Outcome;
import fr.continuum.application.indicator.ChangeIndicators.Request;
import fr.continuum.application.memory.InMemoryIndicators;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.port.By;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.indicator.TrafficLight;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.IndicatorLines;
import fr.continuum.domain.testing.PlanWords;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeIndicatorsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final InMemoryPlans plans = new InMemoryPlans(new InMemoryTargetTrees());
    private final InMemoryIndicators indicators = new InMemoryIndicators(plans);
    private final ChangeIndicators changing = new ChangeIndicators(plans, indicators, Clock.fixed(NOW, Days.FRANCE));
    private final ReadIndicators reading = new ReadIndicators(indicators);

    @BeforeEach
    void plan() {
        plans.replace(
                Owner.HOME,
                allowed(MandatePlan.begin(
                        PlanWords.plan(List.of("challenge D1 elected department", "action A1 principal=D1")),
                        Changes.on("2026-11-22"))),
                new TimelineEntry("paul", NOW, "écran"));
    }

    @Test
    void what_is_allowed_is_put_with_who_said_it() {
        Outcome outcome = changing.change(request(
                List.of("indicator I1 active=2022-04-01 feeds=A1"),
                List.of("measure I1 period=2025 value=45"),
                Map.of()));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(reading.history(Owner.HOME, "I1"))
                .extracting(change -> change.entry())
                .containsOnly(new TimelineEntry("marie", NOW, "écran « Indicateurs »"));
        assertThat(reading.one(Owner.HOME, "I1", TODAY).orElseThrow().standing().light())
                .isEqualTo(TrafficLight.GREEN);
        assertThat(reading.about(Owner.HOME, new PlanCode("A1"), TODAY)).hasSize(1);
        assertThat(reading.all(Owner.HOME, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void what_is_tried_out_is_not_stored() {
        assertThat(changing.tryOut(request(List.of("indicator I1"), List.of(), Map.of())))
                .isInstanceOf(Outcome.Done.class);

        assertThat(indicators.inForce(Owner.HOME)).isEmpty();
    }

    @Test
    void every_refusal_is_told_and_nothing_is_put() {
        Outcome outcome = changing.change(request(
                List.of("indicator I1 active=2022-04-01 without=unit principal=D9"),
                List.of("measure I1 period=2026 value=45"),
                Map.of()));

        assertThat(((Outcome.Refused) outcome).refusals())
                .extracting(refusal -> refusal.rule().id())
                .containsExactly("R11", "R26", "R28");
        assertThat(indicators.inForce(Owner.HOME)).isEmpty();
    }

    @Test
    void what_somebody_else_changed_is_not_overwritten() {
        changing.change(request(List.of("indicator I1 label=A"), List.of(), Map.of()));
        Sha256 seen = IndicatorLines.indicator("indicator I1 label=A").version();

        assertThat(changing.change(
                        request(List.of("indicator I1 label=B"), List.of(), Map.of("INDICATOR I1", Optional.of(seen)))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(changing.change(
                        request(List.of("indicator I1 label=C"), List.of(), Map.of("INDICATOR I1", Optional.of(seen)))))
                .isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(changing.change(
                        request(List.of("indicator I1 label=D"), List.of(), Map.of("INDICATOR I1", Optional.empty()))))
                .as("somebody who thinks it is new")
                .isEqualTo(new Outcome.ChangedMeanwhile());
    }

    private static Request request(List<String> sheets, List<String> measures, Map<String, Optional<Sha256>> seen) {
        return new Request(
                Owner.HOME,
                IndicatorLines.indicators(sheets),
                IndicatorLines.entered(measures),
                seen,
                Optional.empty(),
                Origin.PERSON,
                new By("marie", "écran « Indicateurs »"));
    }
}
