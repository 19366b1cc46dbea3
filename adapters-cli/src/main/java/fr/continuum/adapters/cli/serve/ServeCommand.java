package fr.continuum.adapters.cli.serve;

import picocli.CommandLine.Command;

/// `serve`: the web and the nightly schedule.
@Command(name = "serve", description = "Ouvre les pages web et lance la nuit à son heure, jusqu'à l'interruption.")
public final class ServeCommand implements Runnable {

    private final Runnable server;

    /// @param server runs the server and returns at its end
    public ServeCommand(Runnable server) {
        this.server = server;
    }

    @Override
    public void run() {
        server.run();
    }
}
