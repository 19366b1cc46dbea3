package fr.continuum.adapters.cli.demo;

import picocli.CommandLine.Command;

/// `demo`: an invented authority in a home of its own, its nights, its pages.
@Command(
        name = "demo",
        description = "Montre Continuum sur un département inventé, dans un dossier à part, jusqu'à l'interruption.")
public final class DemoCommand implements Runnable {

    private final Runnable demonstration;

    /// @param demonstration runs it and returns at its end
    public DemoCommand(Runnable demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void run() {
        demonstration.run();
    }
}
