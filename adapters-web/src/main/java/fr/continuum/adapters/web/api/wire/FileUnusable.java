package fr.continuum.adapters.web.api.wire;

import fr.continuum.application.port.FileFault;
import java.util.List;

/// The file that was sent cannot be used: nothing was written.
public final class FileUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileFault> faults;

    public FileUnusable(List<FileFault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    public List<FileFault> faults() {
        return faults;
    }
}
