package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UnknownCodesTest {

    private static final Totem DOCUMENT = Totem.document()
            .line("<Nature V=\"9999\"/><Fonction V=\"77\"/><ContNat V=\"6161\"/><CodRD V=\"D\"/>")
            .line("<Nature V=\"9999\"/><Fonction V=\"020\"/><ContFon V=\"902\"/><CodRD V=\"D\"/>")
            .line("<Nature V=\"2183\"/><ContNat V=\"88\"/><CodRD V=\"D\"/>")
            .line("<CodRD V=\"D\"/>");

    @Test
    void codes_the_chart_lacks_are_told_once_with_their_lines() throws IOException {
        var reading = Readings.read(DOCUMENT.content(), Readings.smallChart());

        assertThat(reading.lines()).hasSize(4);
        assertThat(reading.outcome().unknownCodes())
                .containsExactly(
                        new UnknownCode(KeyField.NATURE, "9999", 2),
                        new UnknownCode(KeyField.FUNCTION, "77", 1),
                        new UnknownCode(KeyField.CHAPTER, "88", 1));
    }

    @Test
    void without_chart_no_code_is_unknown() throws IOException {
        assertThat(Readings.read(DOCUMENT.content(), Charts.NONE).outcome().unknownCodes())
                .isEmpty();
    }
}
