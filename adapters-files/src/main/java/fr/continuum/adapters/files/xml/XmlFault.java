package fr.continuum.adapters.files.xml;

import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;

/// Why reading stopped, and where. Thrown inside the readers only: their ports answer with an outcome.
public final class XmlFault extends Exception {

    private final int line;
    private final int column;
    private final Wording reason;

    /// @param line from 1, 0 where there is none
    /// @param reason what, why, what to do
    public XmlFault(int line, int column, Wording reason) {
        super(reason.french(), null, false, false);
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    public FileFault in(String file) {
        return FileFault.at(file, line, column, reason);
    }
}
