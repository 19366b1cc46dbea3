package fr.continuum.application.port;

import fr.continuum.application.port.ServiceNames.Known;
import fr.continuum.application.port.ServiceNames.Named;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;

/// The list of what services are called, to be written: the same that is read everywhere ([ServiceNames]), so that a
/// name kept here is told at once.
public interface KeptServiceNames {

    Written written() throws IOException;

    /// Writes the list anew, whole or not at all.
    ///
    /// @param names all of them
    /// @param seen version of the list these names were made from
    Kept keep(List<Named> names, Sha256 seen) throws IOException;

    /// @param version of all that is written, what names nothing included; of nothing where there is no list yet
    record Written(Known known, Sha256 version) {}

    /// What became of a wish to keep.
    enum Kept {
        DONE,
        /// Somebody changed the list since it was seen.
        CHANGED_MEANWHILE,
        /// What is written there holds more than names: rows that name nothing, other columns. Written anew,
        /// it would be lost.
        HOLDS_MORE
    }
}
