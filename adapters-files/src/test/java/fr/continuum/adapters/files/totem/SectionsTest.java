package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

    @ParameterizedTest
    @CsvSource({
        "what the line says, '<Nature V=\"6161\"/><ContNat V=\"011\"/><CaracSup Code=\"Section\" V=\"I\"/>', INVESTMENT",
        "result of investment, '<Nature V=\"001\"/>', INVESTMENT",
        "result of operating, '<Nature V=\"002\"/>', OPERATING",
        "disposals, '<Nature V=\"024\"/>', INVESTMENT",
        "chapter by nature, '<Nature V=\"2183\"/><ContNat V=\"011\"/>', OPERATING",
        "chapter by function, '<Nature V=\"6161\"/><ContFon V=\"902\"/>', INVESTMENT",
        "account, '<Nature V=\"2183\"/>', INVESTMENT",
        "account where the chapter is an article, '<Nature V=\"2183\"/><ContNat V=\"2183\"/>', INVESTMENT",
        "account where the chapter is an operation, '<Nature V=\"6161\"/><ContNat V=\"01193\"/>', OPERATING",
        "nothing tells, '<Nature V=\"9999\"/><ContNat V=\"99\"/>', UNKNOWN",
        "nothing at all, '', UNKNOWN",
        "nonsense in the line, '<Nature V=\"6161\"/><CaracSup Code=\"Section\" V=\"X\"/>', OPERATING",
    })
    void a_section_is_found_from(String what, String children, Section section) throws IOException {
        Totem document = Totem.withLine(children + "<CodRD V=\"D\"/>");

        var reading = Readings.read(document.content(), Readings.smallChart());

        assertThat(reading.lines().getFirst().key().section()).as(what).isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource({"6161, UNKNOWN", "001, INVESTMENT"})
    void without_chart_only_the_line_itself_tells(String nature, Section section) throws IOException {
        Totem document = Totem.withLine("<Nature V=\"" + nature + "\"/><ContNat V=\"011\"/><CodRD V=\"D\"/>");

        var reading = Readings.read(document.content(), Charts.NONE);

        assertThat(reading.lines().getFirst().key().section()).isEqualTo(section);
        assertThat(reading.outcome().chart()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"D, OPERATING", "R, UNKNOWN"})
    void the_chapter_of_an_account_depends_on_the_flow(String flow, Section section) throws IOException {
        Totem document = Totem.withLine("<Nature V=\"6161\"/><CodRD V=\"" + flow + "\"/>");

        var reading = Readings.read(document.content(), Readings.smallChart());

        assertThat(reading.lines().getFirst().key().section()).isEqualTo(section);
    }
}
