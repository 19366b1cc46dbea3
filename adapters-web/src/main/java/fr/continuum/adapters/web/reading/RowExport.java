package fr.continuum.adapters.web.reading;

import fr.continuum.application.linking.Caught;
import fr.continuum.application.port.RowListWriter;
import fr.continuum.application.port.RowListWriter.Amounts;
import fr.continuum.application.port.RowListWriter.Line;
import fr.continuum.domain.allocation.SetAsideReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Rows of a table as a file: those that are on screen, all pages of them.
@Component
public final class RowExport {

    private final RowListWriter writer;

    RowExport(RowListWriter writer) {
        this.writer = writer;
    }

    /// @param looked whether a document was looked at: without, rows catch nothing that could be told
    public byte[] of(List<ListedRow> rows, boolean looked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(rows.stream().map(row -> line(row, looked)).toList(), bytes);
        return bytes.toByteArray();
    }

    private static Line line(ListedRow row, boolean looked) {
        var left = row.left();
        return new Line(
                row.id(),
                row.rule().conditions().stream().map(Object::toString).collect(Collectors.joining(" ")),
                row.rule().years().isLimited() ? row.rule().years().toString() : "",
                row.rule().personal(),
                row.targets().stream()
                        .map(target -> target.share().target() + " "
                                + target.share().percent().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" | ")),
                SetAsideReason.ofName(row.reason()).map(SetAsideReason::french).orElse(""),
                left == null ? "" : left.stripTrailingZeros().toPlainString(),
                row.said().author(),
                row.said().at(),
                row.said().source(),
                row.rule().origin().line(),
                looked ? amounts(row.caught()) : null,
                row.states().stream().map(RowState::word).collect(Collectors.joining(" ")));
    }

    private static Amounts amounts(Caught caught) {
        return new Amounts(
                caught.keys(),
                caught.tally().cents(),
                caught.strong().cents(),
                caught.weak().cents(),
                caught.aside().cents(),
                caught.left().cents(),
                caught.ambiguous().cents());
    }
}
