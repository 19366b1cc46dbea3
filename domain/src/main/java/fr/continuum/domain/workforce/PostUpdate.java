package fr.continuum.domain.workforce;

import java.time.LocalDate;
import java.util.List;

/// What becomes of the register when an extract comes in.
public sealed interface PostUpdate {

    /// The register as it is from now on, and every difference from what it was, by code; none where the extract
    /// says nothing new.
    record Read(PostRegister register, List<PostChange> changes) implements PostUpdate {

        public Read {
            changes = List.copyOf(changes);
        }
    }

    /// An extract older than the last one read: it would close what has opened since. Nothing changes.
    record Outdated(LocalDate day, LocalDate last) implements PostUpdate {}
}
