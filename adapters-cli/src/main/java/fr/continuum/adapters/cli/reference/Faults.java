package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.application.port.FileFault;
import java.util.List;

/// Says every fault of an import at once.
final class Faults {

    private Faults() {}

    static int told(Console console, List<FileFault> faults) {
        faults.forEach(fault -> console.err().println(fault.inFrench()));
        console.err()
                .println(
                        faults.size() == 1
                                ? "1 défaut : rien n'a été importé."
                                : faults.size() + " défauts : rien n'a été importé.");
        return ExitCodes.UNUSABLE;
    }
}
