package fr.continuum.application.port;

import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Optional;

/// Files that drift too far from the one in force, and that somebody takes in knowingly: an append-only list. A file
/// is known by its fingerprint: another, however little it differs, is not admitted with it.
public interface AdmittedFiles {

    void admit(Admitted admitted);

    /// What was said last of a file; empty where nobody admitted it.
    Optional<Admitted> of(Sha256 file);

    /// All that was ever admitted for an owner, latest first.
    List<Admitted> timeline(Owner owner);

    /// @param owner whose file it is
    /// @param file its fingerprint
    /// @param name it had
    /// @param reason why it is taken in, in words
    record Admitted(Owner owner, Sha256 file, FileKind kind, String name, String reason, TimelineEntry entry) {}
}
