package fr.continuum.bootstrap.postgres;

import fr.continuum.bootstrap.home.HomeUnusable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.stream.Stream;

/// How root runs a program that refuses root.
final class Unprivileged {

    /// A user namespace where nobody is root; files keep their owner.
    static final List<String> PREFIX = List.of("unshare", "--user");

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private Unprivileged() {}

    static boolean needed() {
        return ROOT;
    }

    /// @throws HomeUnusable where root has no way to run PostgreSQL on this machine
    static void check() {
        if (ROOT && !works()) {
            throw new HomeUnusable(
                    "PostgreSQL refuse d'être lancé par root, et cette machine ne permet pas « unshare --user » :"
                            + " lancez Continuum avec un compte ordinaire, ou donnez-lui un serveur par"
                            + " SPRING_DATASOURCE_URL.");
        }
    }

    private static boolean works() {
        try {
            return new ProcessBuilder(Stream.concat(PREFIX.stream(), Stream.of("true"))
                                    .toList())
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
