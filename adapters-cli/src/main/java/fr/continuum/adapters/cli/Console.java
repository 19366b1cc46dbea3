package fr.continuum.adapters.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where commands write: results on `out`, everything a person is told meanwhile on `err`. UTF-8, whatever the locale.
///
/// @param live whether a person looks on, so that a line may be written over
public record Console(PrintWriter out, PrintWriter err, boolean live) {

    /// The terminal this process was started from.
    public static Console ofProcess() {
        return new Console(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Optional.ofNullable(System.console())
                        .map(terminal -> terminal.isTerminal())
                        .orElse(false));
    }
}
