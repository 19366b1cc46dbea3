package fr.continuum.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts.Account;
import fr.continuum.domain.chart.ChartOfAccounts.Chapter;
import fr.continuum.domain.shared.Sha256;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

    /// Account 6161 is paid at chapter 011 and received at none.
    private static final ChartOfAccounts CHART = new ChartOfAccounts(
            Nomenclature.parse("M57-M57_A"),
            new FiscalYear(2018),
            Sha256.of("a chart of few codes"),
            Map.of("011", new Chapter("011", "Charges à caractère général", Section.OPERATING)),
            Map.of("900", new Chapter("900", "Services généraux", Section.INVESTMENT)),
            Map.of("6161", new Account("6161", "Assurance multirisques", "011", "")),
            Map.of());

    @ParameterizedTest
    @CsvSource({
        "I, 6161, 011, '', EXPENSE, INVESTMENT",
        "F, 2031, 900, 900, EXPENSE, OPERATING",
        "'', 001, 011, '', REVENUE, INVESTMENT",
        "'', 024, 011, '', REVENUE, INVESTMENT",
        "'', 002, 900, 900, REVENUE, OPERATING",
        "'', 2031, 011, 900, EXPENSE, OPERATING",
        "'', 6161, 900, '', EXPENSE, INVESTMENT",
        "'', 2031, '', 900, EXPENSE, INVESTMENT",
        "'', 6161, '', '', EXPENSE, OPERATING",
        "'', 6161, '', '', REVENUE, UNKNOWN",
        "'', 9999, '', '', EXPENSE, UNKNOWN"
    })
    void the_first_that_says_the_section_decides(
            String stated, String nature, String contNat, String contFon, Flow flow, Section expected) {
        assertThat(new Sections(CHART).of(stated, nature, contNat, contFon, flow))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"I, INVESTMENT", "'', UNKNOWN"})
    void without_a_chart_only_the_line_itself_says_it(String stated, Section expected) {
        assertThat(new Sections(null).of(stated, "6161", "011", "900", Flow.EXPENSE))
                .isEqualTo(expected);
    }
}
