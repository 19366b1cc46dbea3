package fr.continuum.application.night;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChange;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.IndicatorLines;
import fr.continuum.domain.testing.PlanWords;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A night over indicators: it notes which it judged by, and finds the measures that have not come.
class IndicatorNightTest {

    private static final Siren CITY = new Siren("219300480");
    private static final LocalDate TODAY = House.TONIGHT;
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");
    private static final MandatePlan PLAN =
            allowed(MandatePlan.of(PlanWords.plan(List.of("challenge D1", "action A1 principal=D1"))));
    private static final InMemoryContent ACCOUNT =
            ScriptedReader.document("ca.xml", "CA 2018", "D fonction=212 nature=6161 MtReal=100,00");

    private final House house = new House(new ScriptedReader("1"));

    @BeforeEach
    void plan() {
        house.plans.replace(Owner.HOME, allowed(MandatePlan.begin(PLAN.content(), Changes.at(House.NOW))), ENTRY);
    }

    @Test
    void a_measure_that_has_not_come_is_found_and_the_night_notes_the_version_it_judged_by() throws IOException {
        say(
                List.of("indicator I1 active=2022-04-01", "indicator I2 active=2022-04-01 without=method"),
                List.of("measure I1 period=2022 value=3", "measure I2 period=2022 value=3"),
                IndicatorChange.byFile(PLAN, TODAY));

        NightReport report = house.night(List.of(ACCOUNT), TODAY);

        assertThat(report.findings())
                .extracting(dated ->
                        dated.finding().rule().id() + " " + dated.finding().subject())
                .contains("R29 INDICATOR I1", "R29 INDICATOR I2", "R26 INDICATOR I2")
                .doesNotContain("R26 INDICATOR I1");
        assertThat(house.consolidations.current(CITY).orElseThrow().inputs().indicators())
                .isEqualTo(house.indicators.inForce(CITY).orElseThrow().version());
    }

    @Test
    void what_was_measured_since_is_judged_by_the_next_night_and_the_past_one_stays_as_it_was() throws IOException {
        say(List.of("indicator I1 active=2022-04-01"), List.of(), IndicatorChange.byHand(PLAN, TODAY));
        NightReport before = house.night(List.of(ACCOUNT), TODAY);
        int last = TODAY.getYear() - 1;
        say(List.of(), List.of("measure I1 period=" + last + " value=3"), IndicatorChange.byHand(PLAN, TODAY));

        NightReport after = house.night(List.of(), TODAY);

        assertThat(before.findings())
                .extracting(dated -> dated.finding().rule())
                .as("followed for years without a measure")
                .contains(ContinuumRule.R29);
        assertThat(after.findings()).extracting(dated -> dated.finding().rule()).doesNotContain(ContinuumRule.R29);
        assertThat(house.consolidations.current(CITY).orElseThrow().inputs().indicators())
                .isEqualTo(house.indicators.inForce(CITY).orElseThrow().version());
    }

    private void say(List<String> sheets, List<String> measures, IndicatorChange change) {
        IndicatorBook book = house.indicators
                .inForce(Owner.HOME)
                .map(version -> version.content())
                .orElse(IndicatorBook.EMPTY);
        assertThat(house.indicators.put(
                        Owner.HOME,
                        allowed(IndicatorStep.of(
                                book, IndicatorLines.indicators(sheets), IndicatorLines.entered(measures), change)),
                        ENTRY))
                .isTrue();
    }
}
