package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static Totem document(String declared) {
        return Totem.document()
                .declaration(declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>")
                .heading("<LibelleColl V=\"Évry-Grégy\"/>")
                .body(Totem.LINE);
    }

    private static String name(InMemoryContent content) throws IOException {
        return Readings.read(content, Charts.NONE).outcome().header().authorityName();
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, ISO-8859-1",
        "UTF-8, UTF-8",
        "'', UTF-8",
        "windows-1252, windows-1252",
        "UTF-16, UTF-16",
        "US-ASCII, UTF-8",
    })
    void accents_survive_every_encoding(String declared, String used) throws IOException {
        Totem document = declared.equals("US-ASCII")
                ? document(declared).heading("<LibelleColl V=\"&#201;vry-Gr&#xE9;gy\"/>")
                : document(declared);

        assertThat(name(document.content(Charset.forName(used)))).isEqualTo("Évry-Grégy");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "ISO-8859-1", "''"})
    void a_byte_order_mark_says_utf8_whatever_the_declaration(String declared) throws IOException {
        byte[] bytes = ("\uFEFF" + document(declared).xml().strip()).getBytes(StandardCharsets.UTF_8);

        assertThat(name(new InMemoryContent("budget.xml", bytes))).isEqualTo("Évry-Grégy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void sixteen_bits_are_known_by_their_first_bytes_with_or_without_a_mark(String charset) throws IOException {
        String xml = document("UTF-16").xml().strip();

        for (String mark : List.of("", "\uFEFF")) {
            byte[] bytes = (mark + xml).getBytes(Charset.forName(charset));
            assertThat(name(new InMemoryContent("budget.xml", bytes))).isEqualTo("Évry-Grégy");
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "9, 30000"})
    void bytes_of_another_encoding_than_declared_are_malformed_where_they_stand(int line, int before)
            throws IOException {
        Totem document = before == 0
                ? document("UTF-8")
                : document("UTF-8").heading("").line(" ".repeat(before) + "<LibCpte V=\"É\"/><CodRD V=\"D\"/>");

        FileFault fault = Readings.fault(document.content(StandardCharsets.ISO_8859_1));

        assertThat(fault.reason()).contains("mal encodé");
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isGreaterThan(before);
    }

    @Test
    void an_encoding_nobody_knows_is_malformed() throws IOException {
        assertThat(Readings.fault(document("klingon").content()).reason()).contains("mal encodé");
    }

    @Test
    void line_ends_do_not_matter() throws IOException {
        String xml = document("UTF-8").xml();
        var expected = Readings.read(InMemoryContent.of("b.xml", xml), Charts.NONE);

        var windows = Readings.read(InMemoryContent.of("b.xml", xml.replace("\n", "\r\n")), Charts.NONE);
        var oneLine = Readings.read(InMemoryContent.of("b.xml", xml.replace("\n", "")), Charts.NONE);

        assertThat(windows).isEqualTo(expected);
        assertThat(oneLine.outcome()).isEqualTo(expected.outcome());
        assertThat(oneLine.lines().getFirst().sourceLine()).isEqualTo(1);
    }

    @Test
    void a_document_without_namespace_is_read() throws IOException {
        assertThat(name(document("UTF-8").withoutNamespace().content())).isEqualTo("Évry-Grégy");
    }
}
