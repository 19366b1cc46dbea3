package fr.continuum.adapters.files.ledger;

import fr.continuum.application.port.FileFault;
import fr.continuum.domain.ledger.LedgerEntry;
import java.util.List;
import java.util.OptionalLong;

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

    /// @param cents the amount that reads in it all the same; empty where none does, or it is of another budget or
    /// year
    /// @param why by line and column; no cell is quoted
    record Rejected(int line, OptionalLong cents, List<FileFault> why) implements FeedLine {

        public Rejected {
            why = List.copyOf(why);
        }
    }
}
