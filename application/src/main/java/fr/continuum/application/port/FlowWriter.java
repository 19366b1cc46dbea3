package fr.continuum.application.port;

import fr.continuum.application.port.Consultation.Crossing;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// Writes the overview of the flow as a table that a spreadsheet opens: a row for each way money takes.
public interface FlowWriter {

    /// The ways of a year.
    ///
    /// @param labels of targets, by dimension and code
    record Ways(
            FiscalYear year, Measure measure, List<Crossing> crossings, Map<Dimension, Map<String, String>> labels) {

        public Ways {
            crossings = List.copyOf(crossings);
            labels = Map.copyOf(labels);
        }

        /// What the target of a code is called; the code where nothing says.
        public String label(Dimension dimension, String code) {
            return labels.getOrDefault(dimension, Map.of()).getOrDefault(code, code);
        }
    }

    void write(Ways ways, OutputStream to) throws IOException;
}
