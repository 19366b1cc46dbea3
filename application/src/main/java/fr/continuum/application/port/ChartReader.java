package fr.continuum.application.port;

import fr.continuum.domain.chart.ChartOfAccounts;
import java.io.IOException;

/// Reads an official chart of accounts (`planDeCompte.xml`).
public interface ChartReader {

    Outcome read(Content content) throws IOException;

    sealed interface Outcome {
        record Read(ChartOfAccounts chart) implements Outcome {}

        record Unusable(FileFault fault) implements Outcome {}
    }
}
