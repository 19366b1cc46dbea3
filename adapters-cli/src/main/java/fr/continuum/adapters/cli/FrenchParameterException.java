package fr.continuum.adapters.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A fault of the command line that a command finds by itself.
public final class FrenchParameterException extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence in French, with its full stop
    public FrenchParameterException(CommandLine command, String sentence) {
        super(command, sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
