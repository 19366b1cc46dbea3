package fr.continuum.application.port;

import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Optional;

/// Extracts in force that somebody took back, so that what they replaced comes back: an append-only list. A file is
/// known by its fingerprint: another, however little it differs, is not taken back with it.
public interface TakenBackFiles {

    void takeBack(TakenBack taken);

    /// What was said last of a file; empty where nobody took it back.
    Optional<TakenBack> of(Sha256 file);

    /// All that was ever taken back for an owner, latest first.
    List<TakenBack> timeline(Owner owner);

    /// @param owner whose file it is
    /// @param file its fingerprint
    /// @param name it had
    /// @param reason why it is taken back, in words
    record TakenBack(Owner owner, Sha256 file, FileKind kind, String name, String reason, TimelineEntry entry) {}
}
