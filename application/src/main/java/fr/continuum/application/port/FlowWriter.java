package fr.continuum.application.port;

import fr.continuum.application.consultation.FlowSeen;
import java.io.IOException;
import java.io.OutputStream;

/// Writes the overview of the flow as a table that a spreadsheet opens: a row for each way money takes.
public interface FlowWriter {

    void write(FlowSeen flow, OutputStream to) throws IOException;
}
