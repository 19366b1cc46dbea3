package fr.continuum.application.port;

import fr.continuum.domain.consolidation.NightId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Runs nights, one at a time on one database, each of them to its end: what a killed process had begun is finished
/// first.
public interface NightLauncher {

    /// Runs a night now and waits for its end.
    ///
    /// @param inbox folder to read; empty for the home's own
    /// @param begun told the night's id as soon as it has one
    Outcome run(LocalDate asOf, String inbox, Consumer<NightId> begun);

    /// Finishes what a killed process had begun; does nothing where another process is at work.
    ///
    /// @return one outcome per night that was left, earliest first
    List<Outcome> resume();

    sealed interface Outcome {

        /// All steps were run; what was published, the night's own status says.
        record Ran(NightId night) implements Outcome {}

        /// A fault of the machine or of the program stopped it. What it had published by then, the night's own
        /// status and its consolidations say.
        record Failed(NightId night, Throwable cause) implements Outcome {}

        /// Another night runs on this database; nothing was begun.
        record Busy() implements Outcome {}
    }
}
