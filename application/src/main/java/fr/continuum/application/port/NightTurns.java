package fr.continuum.application.port;

import java.util.Optional;

/// The right to run nights on a database: one process of one node holds it at a time, and losing the process is losing
/// the right.
public interface NightTurns {

    /// @return empty where another holds it
    Optional<Turn> take();

    /// Held until closed.
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
