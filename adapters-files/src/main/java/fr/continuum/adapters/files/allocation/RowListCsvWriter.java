package fr.continuum.adapters.files.allocation;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.application.port.RowListWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes rows as CSV, in UTF-8, in the order they come: amounts as `1234.56`, empty where no document was looked at.
/// What a spreadsheet would run begins with an apostrophe.
public final class RowListCsvWriter implements RowListWriter {

    private static final List<String> HEADER = List.of(
            "regle",
            "demande",
            "exercices",
            "lien",
            "cibles",
            "motif",
            "reste_pour_cent",
            "a_voir",
            "auteur",
            "date",
            "source",
            "ligne",
            "cles",
            "montant",
            "fort",
            "faible",
            "mis_a_part",
            "reste",
            "ambigu");

    @Override
    public void write(List<Line> rows, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(HEADER);
        rows.forEach(row ->
                csv.writeRecord(Stream.concat(said(row), amounts(row.caught())).toList()));
        csv.flush();
    }

    private static Stream<String> said(Line row) {
        return Stream.of(
                row.id(),
                CellText.guarded(row.asks()),
                row.years(),
                row.personal() ? "oui" : "",
                CellText.guarded(row.targets()),
                CellText.guarded(row.reason()),
                row.left(),
                row.states(),
                CellText.guarded(row.author()),
                row.at().toString(),
                CellText.guarded(row.source()),
                row.line() > 0 ? Integer.toString(row.line()) : "");
    }

    private static Stream<String> amounts(@Nullable Amounts caught) {
        return caught == null
                ? Stream.of("", "", "", "", "", "", "")
                : Stream.concat(
                        Stream.of(Long.toString(caught.keys())),
                        Stream.of(
                                        caught.whole(),
                                        caught.strong(),
                                        caught.weak(),
                                        caught.aside(),
                                        caught.left(),
                                        caught.ambiguous())
                                .map(cents -> BigDecimal.valueOf(cents, 2).toPlainString()));
    }
}
