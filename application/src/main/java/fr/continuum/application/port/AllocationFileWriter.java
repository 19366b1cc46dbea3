package fr.continuum.application.port;

import fr.continuum.domain.allocation.AllocationTable;
import java.io.IOException;
import java.io.OutputStream;

/// Writes an allocation table in our own exchange format. What is written reads back, under the profile `table`, as a
/// table of the same meaning, rows in the same order.
public interface AllocationFileWriter {

    void write(AllocationTable table, OutputStream to) throws IOException;
}
