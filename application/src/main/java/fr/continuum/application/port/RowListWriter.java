package fr.continuum.application.port;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes rows of an allocation table, as people look at them, as a table that a spreadsheet opens.
public interface RowListWriter {

    /// One row of a table.
    ///
    /// @param asks as people write it: `fonction=21* nature=60`
    /// @param years `2024..2026`; empty for all
    /// @param personal a person's own link
    /// @param targets `D1 60 | D2 30`; empty where the row sets aside
    /// @param reason why it sets aside; empty where it traces
    /// @param left what its shares leave, in per cent; empty where they leave nothing
    /// @param line of its source, from 1; 0 where it has none
    /// @param caught in the document looked at; null where there is none
    /// @param states what is to be looked at
    record Line(
            String id,
            String asks,
            String years,
            boolean personal,
            String targets,
            String reason,
            String left,
            String author,
            Instant at,
            String source,
            int line,
            @Nullable Amounts caught,
            String states) {}

    /// In cents of euros: whole = strong + weak + aside + left + ambiguous.
    record Amounts(long keys, long whole, long strong, long weak, long aside, long left, long ambiguous) {}

    void write(List<Line> rows, OutputStream to) throws IOException;
}
