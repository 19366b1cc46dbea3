package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.CyclesTold.Counted;
import fr.continuum.domain.workforce.CyclesTold.Place;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CyclesToldTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);

    private static CyclesTold after(String... counts) {
        return CyclesTold.after(Arrays.stream(counts)
                .map(count -> new Counted(
                        WorkforceWords.cycles(count.isEmpty() ? List.of() : Arrays.asList(count.split(";", -1))),
                        SmallCells.USUAL))
                .toList());
    }

    private static List<String> agents(CyclesTold told) {
        return told.cycles().stream()
                .map(cycle -> cycle.department() + " " + cycle.fte().toPlainString())
                .sorted()
                .toList();
    }

    @Test
    void a_department_is_told_anew_once_enough_people_moved() {
        assertThat(agents(after("cycle C fte=12 former=1560 annual=1607"))).containsExactly("DRH 12");
        assertThat(agents(after("cycle C fte=12 former=1560 annual=1607", "cycle C fte=13 former=1560 annual=1607")))
                .containsExactly("DRH 12");
        assertThat(agents(after(
                        "cycle C fte=12 former=1560 annual=1607",
                        "cycle C fte=13 former=1560 annual=1607",
                        "cycle C fte=17 former=1560 annual=1607")))
                .containsExactly("DRH 17");
        assertThat(agents(after("cycle C fte=12 former=1560 annual=1607", "cycle C fte=12 former=1561 annual=1607")))
                .as("all twelve gain otherwise")
                .containsExactly("DRH 12");
        assertThat(after("cycle C fte=12 former=1560 annual=1607", "cycle C fte=12 former=1561 annual=1607")
                        .cycles()
                        .getFirst()
                        .formerHours())
                .isEqualByComparingTo("1561");
    }

    /// Eighteen were told in between: thirteen beside twelve would tell one all the same.
    @Test
    void it_is_held_against_every_night_not_the_last() {
        assertThat(agents(after(
                        "cycle C fte=12 former=1560 annual=1607",
                        "cycle C fte=18 former=1560 annual=1607",
                        "cycle C fte=13 former=1560 annual=1607")))
                .containsExactly("DRH 12");
    }

    @Test
    void one_who_takes_the_cycle_of_another_moved() {
        assertThat(agents(after(
                        "cycle C fte=12 former=1560 annual=1607;cycle N fte=6 former=1500 annual=1580",
                        "cycle C fte=11 former=1560 annual=1607;cycle N fte=7 former=1500 annual=1580")))
                .containsExactly("DRH 12", "DRH 6");
    }

    @Test
    void few_are_hidden_with_what_would_tell_them() {
        CyclesTold told = after(
                "cycle C fte=3.5 former=1560 annual=1607 department=Cabinet;cycle C fte=30 former=1560 annual=1607");

        assertThat(told.hidden()).contains(new Place(YEAR, "Cabinet"));
        assertThat(told.hidden().size() > 1 || told.hidesSumOf(YEAR)).isTrue();
    }

    /// Everything of the night before is known, and the sum would tell what the newcomers gain.
    @Test
    void few_who_are_counted_for_the_first_time_hide_the_sum() {
        CyclesTold told = after(
                "cycle C fte=30 former=1560 annual=1607;cycle C fte=40 former=1560 annual=1607 department=DSI",
                "cycle C fte=30 former=1560 annual=1607;cycle C fte=40 former=1560 annual=1607 department=DSI;"
                        + "cycle C fte=3 former=1560 annual=1607 department=Cabinet");

        assertThat(told.hidden()).containsExactly(new Place(YEAR, "Cabinet"));
        assertThat(told.hidesSumOf(YEAR)).isTrue();
    }

    @Test
    void few_who_leave_stay_hidden() {
        CyclesTold told = after(
                "cycle C fte=3 former=1560 annual=1607 department=Cabinet;cycle C fte=30 former=1560 annual=1607",
                "cycle C fte=30 former=1560 annual=1607");

        assertThat(agents(told)).containsExactly("Cabinet 3", "DRH 30");
        assertThat(told.hidden()).contains(new Place(YEAR, "Cabinet"));
    }

    @Test
    void years_are_told_apart() {
        CyclesTold told = after(
                "cycle C fte=3 former=1560 annual=1607 year=2023;cycle C fte=30 former=1560 annual=1607",
                "cycle C fte=3 former=1560 annual=1607 year=2023;cycle C fte=60 former=1560 annual=1607");

        assertThat(told.hidden()).containsExactly(new Place(new FiscalYear(2023), "DRH"));
        assertThat(agents(told)).containsExactly("DRH 3", "DRH 60");
        assertThat(told.hidesSumOf(YEAR)).isFalse();
    }

    @Test
    void what_is_counted_as_it_once_was_is_told_as_it_was_then() {
        String first = "cycle C fte=12 former=1560 annual=1607";
        String other = "cycle C fte=30 former=1560 annual=1607";

        assertThat(agents(after(first, other, first))).containsExactly("DRH 12");
        assertThat(after("").cycles()).isEmpty();
    }
}
