package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.ChartOfAccounts.Account;
import fr.continuum.domain.chart.ChartOfAccounts.Chapter;
import fr.continuum.domain.chart.ChartOfAccounts.Function;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What every store of charts does.
public abstract class ChartStoreContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);

    /// No chart yet.
    protected abstract ChartStore charts();

    @Test
    void a_chart_comes_back_with_all_it_says() {
        ChartStore charts = charts();
        ChartOfAccounts chart = chart("M57-M57_A", 2026, "first");

        charts.put(OWNER, chart, entry(1));

        assertThat(charts.of(AUTHORITY).all()).containsExactly(chart);
        assertThat(charts.find(chart.version())).contains(chart);
        assertThat(charts.ofHome().all()).isEmpty();
    }

    @Test
    void the_latest_import_for_a_norm_and_year_is_in_force_and_earlier_ones_stay() {
        ChartStore charts = charts();
        ChartOfAccounts first = chart("M57-M57_A", 2026, "first");
        ChartOfAccounts second = chart("M57-M57_A", 2026, "second");

        charts.put(Owner.HOME, first, entry(1));
        charts.put(Owner.HOME, second, entry(2));

        assertThat(charts.ofHome().all()).containsExactly(second);
        assertThat(charts.find(first.version())).contains(first);

        charts.put(Owner.HOME, first, entry(3));

        assertThat(charts.ofHome().all()).containsExactly(first);
    }

    @Test
    void an_authority_reads_with_its_own_and_the_home_s_for_what_it_lacks() {
        ChartStore charts = charts();
        ChartOfAccounts homes = chart("M57-M57_A", 2026, "home 2026");
        ChartOfAccounts lastYears = chart("M57-M57_A", 2025, "home 2025");
        ChartOfAccounts water = chart("M49", 2026, "home water");
        ChartOfAccounts own = chart("M57-M57_A", 2026, "own 2026");

        charts.put(OWNER, own, entry(1));
        charts.put(Owner.HOME, homes, entry(2));
        charts.put(Owner.HOME, lastYears, entry(3));
        charts.put(Owner.HOME, water, entry(4));

        assertThat(charts.of(AUTHORITY).all()).containsExactly(water, lastYears, own);
        assertThat(charts.of(OTHER_AUTHORITY).all()).containsExactly(water, lastYears, homes);
        assertThat(charts.ofHome().all()).containsExactly(water, lastYears, homes);
    }

    @Test
    void the_charts_of_one_owner_are_told_with_the_import_that_put_each_in_force() {
        ChartStore charts = charts();
        ChartOfAccounts water = chart("M49", 2026, "water");
        ChartOfAccounts first = chart("M57-M57_A", 2026, "first");
        ChartOfAccounts second = chart("M57-M57_A", 2026, "second");
        ChartOfAccounts own = chart("M57-M57_A", 2025, "own");

        charts.put(Owner.HOME, first, entry(1));
        charts.put(Owner.HOME, second, entry(2));
        charts.put(Owner.HOME, first, entry(3));
        charts.put(Owner.HOME, water, entry(4));
        charts.put(OWNER, own, entry(5));

        assertThat(charts.own(Owner.HOME))
                .containsExactly(
                        new Versioned<>(Owner.HOME, water.version(), water, entry(4)),
                        new Versioned<>(Owner.HOME, first.version(), first, entry(3)));
        assertThat(charts.own(OWNER)).containsExactly(new Versioned<>(OWNER, own.version(), own, entry(5)));
        assertThat(charts.own(Owner.of(OTHER_AUTHORITY))).isEmpty();
    }

    private static ChartOfAccounts chart(String nomenclature, int year, String file) {
        return new ChartOfAccounts(
                Nomenclature.parse(nomenclature),
                new FiscalYear(year),
                Sha256.of(file),
                Map.of("011", new Chapter("011", "Charges à caractère général", Section.OPERATING)),
                Map.of("900", new Chapter("900", "Services généraux", Section.INVESTMENT)),
                Map.of("6042", new Account("6042", file, "011", "")),
                Map.of("2", new Function("2", "Enseignement", ""), "21", new Function("21", "Premier degré", "2")));
    }
}
