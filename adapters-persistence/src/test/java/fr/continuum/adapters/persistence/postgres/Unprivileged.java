package fr.continuum.adapters.persistence.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How to run PostgreSQL's programs, which refuse root: as we are; else without root's rights in a namespace of our
/// own; else as the account the packages create.
record Unprivileged(List<String> prefix) {

    static Unprivileged owning(Path folder) {
        boolean root = Command.output("id", "-u").filter("0"::equals).isPresent();
        if (!root) {
            return new Unprivileged(List.of());
        }
        if (Command.output("unshare", "-U", "id", "-u").isPresent()) {
            return new Unprivileged(List.of("unshare", "-U"));
        }
        Command.run(List.of("chown", "postgres", folder.toString()));
        return new Unprivileged(List.of("runuser", "-u", "postgres", "--"));
    }

    void run(List<String> command) {
        Command.run(Stream.concat(prefix.stream(), command.stream()).toList());
    }
}
