package fr.continuum.application.port;

import java.util.Optional;

/// The right to run nights on a database: one process of one node holds it at a time, and losing the process is losing
/// the right.
public interface NightTurns {

    /// @return empty where another holds it
    Optional<Turn> take();

    /// Held until closed.
    interface Turn extends AutoCloseable {

        /// Whether it is held still: a database that was started again, or lost from sight, has given it back,
        /// and another may have taken it.
        boolean isHeld();

        @Override
        void close();
    }
}
