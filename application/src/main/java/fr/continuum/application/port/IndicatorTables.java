package fr.continuum.application.port;

import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Indicators and their measures as one table, out and in again: imported where it comes from it changes nothing. The
/// same book is the same bytes.
public interface IndicatorTables {

    /// Sheets by code, each with its measures after it.
    void write(IndicatorBook book, OutputStream to) throws IOException;

    /// Reads the whole table; where anything in it is wrong, says all that is wrong and gives nothing. Whether
    /// rules stand against what it says is not its business.
    ///
    /// @throws IOException only where the bytes could not be had
    Outcome read(Content file) throws IOException;

    sealed interface Outcome {

        /// @param measures with the reason of a correction, where a row gives one
        record Read(List<Indicator> sheets, List<Entered> measures) implements Outcome {

            public Read {
                sheets = List.copyOf(sheets);
                measures = List.copyOf(measures);
            }
        }

        /// @param faults by line and column
        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }
}
