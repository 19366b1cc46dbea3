package fr.continuum.adapters.files.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.profile.AxisProfileFolder;
import fr.continuum.application.mapping.AxisColumn;
import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.AxisCode;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalyticAxisCsvWriterTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static AxisCode code(String code, String label, PlanLevel level, String parent, boolean isOpen) {
        return new AxisCode(
                new PlanCode("D1." + code),
                code,
                label,
                level,
                Optional.of(parent).filter(text -> !text.isEmpty()),
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2028, 12, 31),
                isOpen,
                AxisCode.Recognition.ROW);
    }

    private static byte[] written(AxisProfile form, AxisCode... codes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnalyticAxisCsvWriter().write(new AnalyticAxis(form.codes(), List.of(codes)), form, bytes);
        return bytes.toByteArray();
    }

    private static AxisProfile template() throws IOException {
        return switch (new AxisProfileFolder(Path.of("../docs/templates")).find("analytic-axis")) {
            case AxisProfiles.Outcome.Found(AxisProfile profile) -> profile;
            case AxisProfiles.Outcome.Unusable why -> throw new AssertionError(why.toString());
        };
    }

    private static AxisProfile encoded(String encoding, boolean mark, int longestLabel) {
        AxisProfile ours = AxisProfile.OURS;
        return new AxisProfile(
                "",
                new CodeFormat("", 6, CodeFormat.Alphabet.WORD, false, false, longestLabel),
                encoding,
                mark,
                ours.separator(),
                ours.lineEnd(),
                ours.dates(),
                List.of(
                        new AxisColumn.Headed(AxisColumn.CODE, "code"),
                        new AxisColumn.Headed(AxisColumn.LABEL, "libellé")),
                ours.levels(),
                ours.open(),
                ours.closed());
    }

    @Test
    void the_form_of_the_template_is_written_as_it_says() throws IOException {
        assertThat(new String(
                        written(
                                template(),
                                code("D1", "Élèves à l’école", PlanLevel.STRATEGIC_OBJECTIVE, "", true),
                                code("D1A1", "Rénover", PlanLevel.ACTION, "D1", false)),
                        WINDOWS))
                .isEqualTo("CODE_ANA\tLIBELLE\tCODE_PERE\tTYPE\tDATE_DEB\tDATE_FIN\tACTIF\tREF_EXTERNE\r\n"
                        + "D1\tÉlèves à l’école\t\tOS\t02/01/2026\t31/12/2028\tO\tD1.D1\r\n"
                        + "D1A1\tRénover\tD1\tAC\t02/01/2026\t31/12/2028\tN\tD1.D1A1\r\n");
    }

    @Test
    void what_an_encoding_lacks_is_written_plainly_and_never_longer_than_the_tool_takes() throws IOException {
        AxisCode code = code("D1", "Cœur d’été…", PlanLevel.ACTION, "", true);

        assertThat(new String(written(encoded("ISO-8859-1", false, 500), code), StandardCharsets.ISO_8859_1))
                .isEqualTo("code;libellé\r\nD1;Coeur d'été...\r\n");
        assertThat(new String(written(encoded("US-ASCII", false, 12), code), StandardCharsets.US_ASCII))
                .isEqualTo("code;libelle\r\nD1;Coeur d'ete.\r\n");
        assertThat(new String(
                        written(encoded("ISO-8859-1", false, 500), code("D1", "Ω ok", PlanLevel.ACTION, "", true)),
                        StandardCharsets.ISO_8859_1))
                .isEqualTo("code;libellé\r\nD1;? ok\r\n");
    }

    @Test
    void a_mark_comes_first_and_what_holds_the_separator_is_quoted() throws IOException {
        byte[] bytes = written(encoded("UTF-8", true, 500), code("D1", "Lire ; écrire", PlanLevel.ACTION, "", true));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFcode;libellé\r\nD1;\"Lire ; écrire\"\r\n");
    }

    @Test
    void a_form_without_headers_begins_with_the_codes() throws IOException {
        AxisProfile ours = encoded("UTF-8", false, 500);
        AxisProfile bare = new AxisProfile(
                "",
                ours.codes(),
                ours.encoding(),
                false,
                "|",
                "\n",
                ours.dates(),
                List.of(new AxisColumn.Headed(AxisColumn.CODE, ""), new AxisColumn.Headed(AxisColumn.OPENS, "")),
                ours.levels(),
                ours.open(),
                ours.closed());

        assertThat(new String(written(bare, code("D1", "x", PlanLevel.ACTION, "", true)), StandardCharsets.UTF_8))
                .isEqualTo("D1|2026-01-02\n");
    }
}
