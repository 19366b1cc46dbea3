package fr.continuum.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// How long processors have worked for processes, as Linux counts it (`proc(5)`), in seconds.
public final class Processors {

    private static final double TICKS = 100;

    /// Places in `stat`, counted behind the name: user and system time, then those of children that ended.
    private static final int OWN = 11;

    private static final int OF_CHILDREN = 13;

    private Processors() {}

    /// Of a process, nothing where it has ended.
    static double of(long pid) throws IOException {
        return seconds(Path.of("/proc", Long.toString(pid), "stat"), OWN);
    }

    /// Of the children of a process that have ended.
    static double ofThoseEnded(long pid) throws IOException {
        return seconds(Path.of("/proc", Long.toString(pid), "stat"), OF_CHILDREN);
    }

    /// Of the commands this process has run to their end.
    public static double ofCommands() throws IOException {
        return seconds(Path.of("/proc/self/stat"), OF_CHILDREN);
    }

    private static double seconds(Path stat, int place) throws IOException {
        try {
            String text = Files.readString(stat);
            List<String> fields =
                    List.of(text.substring(text.lastIndexOf(')') + 2).strip().split(" ", -1));
            return (Long.parseLong(fields.get(place)) + Long.parseLong(fields.get(place + 1))) / TICKS;
        } catch (NoSuchFileException _) {
            return 0;
        }
    }
}
