package fr.continuum.application.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.StrengthShares;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Weak turning strong: the year before by functions alone, this year by codes at source.
class AskStrengthTest {

    private static final Siren CITY = new Siren("219300480");
    private static final InMemoryContent BEFORE = ScriptedReader.document(
            "ca17.xml",
            "CA 2017",
            "D nature=6161 fonction=21 MtReal=60,00",
            "D nature=6161 fonction=51 MtReal=40,00",
            "ordre D nature=6811 MtReal=500,00");
    private static final InMemoryContent ACCOUNT =
            ScriptedReader.document("ca18.xml", "CA 2018", "D nature=6161 fonction=21 MtReal=100,00");
    private static final InMemoryContent LEDGER = ScriptedReader.document(
            "gl18.csv",
            "GL 2018",
            "D nature=6161 fonction=21 analytique=OS1 MtMandate=70,00",
            "D nature=6161 fonction=21 MtMandate=20,00",
            "D nature=6161 MtMandate=10,00");

    private final House house = new House(new ScriptedReader("1"));

    @BeforeEach
    void functions_are_linked_weakly() {
        TimelineEntry entry = new TimelineEntry("test", House.NOW, "test");
        house.trees.put(Owner.HOME, Words.tree(Dimension.PLAN, "OS1", "OS2"), entry);
        house.tables.put(Owner.HOME, Words.table(Dimension.PLAN, "fonction=21 -> OS1"), entry);
    }

    private Optional<StrengthSeen> ask(Optional<Measure> measure, Optional<FiscalYear> year) {
        return new AskStrength(house.consolidations, house.nights, house.facts, house.measurements)
                .ask(CITY, measure, year);
    }

    private StrengthSeen any() {
        return ask(Optional.empty(), Optional.empty()).orElseThrow();
    }

    @Test
    void before_any_night_there_is_nothing_to_tell() {
        assertThat(ask(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void each_year_is_told_by_what_says_most_of_it_and_out_of_scope_is_in_no_share() throws IOException {
        house.night(List.of(BEFORE, ACCOUNT, LEDGER));

        assertThat(any().years())
                .extracting(year -> year.year().value(), StrengthSeen.OfYear::measure, StrengthSeen.OfYear::shares)
                .containsExactly(
                        tuple(2017, Measure.EXECUTED, new StrengthShares(0, 60_00, 0, 0, 40_00)),
                        tuple(2018, Measure.PAID, new StrengthShares(70_00, 20_00, 0, 0, 10_00)));
        assertThat(any().measures()).containsExactly(Measure.PAID, Measure.EXECUTED);
    }

    @Test
    void all_years_may_be_told_by_one_measure() throws IOException {
        house.night(List.of(BEFORE, ACCOUNT, LEDGER));

        assertThat(ask(Optional.of(Measure.EXECUTED), Optional.empty())
                        .orElseThrow()
                        .years())
                .extracting(year -> year.year().value(), StrengthSeen.OfYear::shares)
                .containsExactly(
                        tuple(2017, new StrengthShares(0, 60_00, 0, 0, 40_00)),
                        tuple(2018, new StrengthShares(0, 100_00, 0, 0, 0)));
        assertThat(ask(Optional.of(Measure.PAID), Optional.empty())
                        .orElseThrow()
                        .years())
                .extracting(year -> year.year().value())
                .containsExactly(2018);
    }

    @Test
    void between_two_nights_each_year_says_what_moved_and_what_stands_as_it_did_is_not_told() throws IOException {
        house.night(List.of(BEFORE), LocalDate.parse("2026-11-20"));
        Consolidation first = house.consolidations.current(CITY).orElseThrow();
        house.tables.put(
                Owner.HOME,
                Words.table(Dimension.PLAN, "fonction=21 -> OS1", "fonction=51 -> OS2"),
                new TimelineEntry("test", House.NOW.plusSeconds(1), "test"));
        house.night(List.of(LEDGER), LocalDate.parse("2026-11-22"));
        Consolidation second = house.consolidations.current(CITY).orElseThrow();
        AskStrength strengths = new AskStrength(house.consolidations, house.nights, house.facts, house.measurements);
        StrengthShares now = any().years().getFirst().shares();

        assertThat(strengths.between(CITY, Optional.of(first), second))
                .extracting(moved -> moved.year().value(), StrengthMoved::before, StrengthMoved::now)
                .containsExactly(
                        tuple(2018, Optional.empty(), any().years().getLast().shares()),
                        tuple(2017, Optional.of(new StrengthShares(0, 60_00, 0, 0, 40_00)), now));
        assertThat(now.untraced()).isLessThan(40_00);
        assertThat(strengths.between(CITY, Optional.of(second), second)).isEmpty();
        assertThat(strengths.between(CITY, Optional.empty(), second))
                .allSatisfy(moved -> assertThat(moved.before()).isEmpty())
                .hasSize(2);
    }

    @Test
    void nights_tell_each_what_they_published_of_one_year() throws IOException {
        house.night(List.of(BEFORE), LocalDate.parse("2026-11-20"));
        house.tables.put(
                Owner.HOME,
                Words.table(Dimension.PLAN, "fonction=21 -> OS1", "fonction=51 -> OS2"),
                new TimelineEntry("test", House.NOW.plusSeconds(1), "test"));
        house.night(List.of(), LocalDate.parse("2026-11-21"));
        house.night(List.of(LEDGER), LocalDate.parse("2026-11-22"));

        assertThat(ask(Optional.empty(), Optional.of(new FiscalYear(2017)))
                        .orElseThrow()
                        .nights())
                .extracting(night -> night.asOf().toString(), StrengthSeen.OfNight::shares)
                .containsExactly(
                        tuple("2026-11-20", new StrengthShares(0, 60_00, 0, 0, 40_00)),
                        tuple("2026-11-21", new StrengthShares(0, 100_00, 0, 0, 0)),
                        tuple("2026-11-22", new StrengthShares(0, 100_00, 0, 0, 0)));
        assertThat(any().focus().map(year -> year.year().value())).contains(2018);
        assertThat(any().nights()).extracting(night -> night.asOf().toString()).containsExactly("2026-11-22");
    }
}
