package fr.continuum.adapters.files.mutant;

import fr.continuum.application.port.FileFault;
import java.util.List;

/// What a reader made of a file.
sealed interface Verdict {

    /// @param wrong what does not add up; empty where all does
    record Read(String wrong) implements Verdict {}

    /// @param reason as people are told it
    record Refused(String reason) implements Verdict {}

    static Verdict read() {
        return new Read("");
    }

    static Verdict refused(FileFault fault) {
        return new Refused(fault.inFrench());
    }

    static Verdict refused(List<FileFault> faults) {
        return new Refused(faults.isEmpty() ? "" : faults.getFirst().inFrench());
    }
}
