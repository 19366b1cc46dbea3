package fr.continuum.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts.Account;
import fr.continuum.domain.chart.ChartOfAccounts.Chapter;
import fr.continuum.domain.chart.ChartOfAccounts.Function;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.testing.ChartFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {

    @ParameterizedTest
    @CsvSource({
        "2015 2016 2018 2019, 2018, 2018",
        "2015 2016 2019, 2018, 2016",
        "2016 2015 2019, 2018, 2016",
        "2021 2020, 2018, 2020",
        "2020 2021, 2018, 2020",
        "2017, 2030, 2017"
    })
    void the_nearest_earlier_year_stands_in_else_the_nearest_later(String years, int asked, int expected) {
        List<ChartOfAccounts> all = new ArrayList<>();
        for (String year : years.split(" ")) {
            all.add(ChartFixture.chart(Integer.parseInt(year)));
        }

        assertThat(new Charts(all)
                        .standingFor(Nomenclature.parse("M57-M57_A"), new FiscalYear(asked))
                        .orElseThrow()
                        .year())
                .isEqualTo(new FiscalYear(expected));
    }

    @Test
    void nothing_of_another_norm_or_declination_stands_in() {
        Charts charts = new Charts(List.of(
                ChartFixture.chart("M57-M57_D", 2018),
                ChartFixture.chart("M14-M57_A", 2018),
                ChartFixture.chart("M57", 2018)));

        assertThat(charts.standingFor(Nomenclature.parse("M57-M57_A"), new FiscalYear(2018)))
                .isEmpty();
        assertThat(Charts.NONE.standingFor(Nomenclature.parse("M57"), new FiscalYear(2018)))
                .isEmpty();
    }

    @Test
    void a_chart_knows_chapters_of_both_votes_accounts_and_functions() {
        ChartOfAccounts chart = ChartFixture.chart(2018, "2 > 21");

        assertThat(chart.chapter("011")).contains(new Chapter("011", "Charges à caractère général", Section.OPERATING));
        assertThat(chart.chapter("930")).contains(new Chapter("930", "Services généraux", Section.OPERATING));
        assertThat(chart.account("6161")).contains(new Account("6161", "Assurance multirisques", "011", ""));
        assertThat(chart.function("21")).contains(new Function("21", "Fonction 21", "2"));
        assertThat(chart.chapter("999")).isEmpty();
        assertThat(chart.account("999")).isEmpty();
        assertThat(chart.function("999")).isEmpty();
    }

    /// The operation is a chapter of its own, which no chart can list.
    @Test
    void an_operation_for_third_parties_is_of_the_chapter_its_number_begins_with() {
        Chapter works = new Chapter("4541", "Travaux d’office", Section.INVESTMENT);
        ChartOfAccounts chart = new ChartOfAccounts(
                Nomenclature.parse("M57-M57_A"),
                new FiscalYear(2018),
                Sha256.of("chart"),
                Map.of("4541", works, "2313", new Chapter("2313", "Constructions", Section.INVESTMENT)),
                Map.of(),
                Map.of(),
                Map.of());

        assertThat(chart.chapter("454101")).contains(works);
        assertThat(chart.chapter("4541")).contains(works);
        assertThat(chart.chapter("458101")).isEmpty();
        assertThat(chart.chapter("231301")).isEmpty();
    }
}
