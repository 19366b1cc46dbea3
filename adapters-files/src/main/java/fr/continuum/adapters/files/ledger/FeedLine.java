package fr.continuum.adapters.files.ledger;

import fr.continuum.application.port.FileFault;
import fr.continuum.domain.budget.ControlTotals.LeftOut;
import fr.continuum.domain.ledger.LedgerEntry;
import java.util.List;

/// What one row of a feed was read as.
sealed interface FeedLine {

    /// Of the file, from 1.
    int line();

    record Entry(LedgerEntry entry) implements FeedLine {

        @Override
        public int line() {
            return entry.sourceLine();
        }
    }

    /// One that adds others up.
    record Total(int line) implements FeedLine {}

    /// @param bears the amounts that read in it all the same; none where it is of another budget or year, or
    /// repeats
    ///     a row above
    /// @param why by line and column; no cell is quoted
    record Rejected(int line, LeftOut bears, List<FileFault> why) implements FeedLine {

        public Rejected {
            why = List.copyOf(why);
        }
    }
}
