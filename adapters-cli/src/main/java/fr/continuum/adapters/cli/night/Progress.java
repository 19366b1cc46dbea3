package fr.continuum.adapters.cli.night;

import fr.continuum.adapters.cli.Console;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.consolidation.NightId;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Shows on the terminal how far a night is, from what the night itself writes down. A terminal gets one line written
/// over; anything else, a line per step.
final class Progress implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Progress.class.getName());
    private static final long EVERY_MILLIS = 300;

    private final Console console;
    private final Supplier<Nights> nights;
    private volatile boolean over;
    private @Nullable Thread watching;
    private @Nullable Step told;

    Progress(Console console, Supplier<Nights> nights) {
        this.console = console;
        this.nights = nights;
    }

    void follow(NightId night) {
        console.err().println("Nuit " + night);
        watching = Thread.ofVirtual().start(() -> watch(night));
    }

    private void watch(NightId night) {
        while (!over) {
            try {
                nights.get().find(night).ifPresent(this::show);
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // What keeps from asking keeps the night from working: it tells of it, once and in words.
                LOG.log(Level.WARNING, "Progress of " + night + " is no longer shown", e);
                return;
            }
        }
    }

    private void show(Night night) {
        String counted = night.total() == 0 ? "" : " %d/%d".formatted(night.done(), night.total());
        if (console.live()) {
            console.err().print("\r\u001b[K  " + name(night.step()) + counted);
            console.err().flush();
        } else if (night.step() != told) {
            console.err().println("  " + name(night.step()));
        }
        told = night.step();
    }

    private static String name(Step step) {
        return switch (step) {
            case RECEIVE -> "Réception des fichiers";
            case READ -> "Lecture";
            case ATTRIBUTE -> "Mise en lien";
            case CHECK -> "Contrôles";
            case MEASURE -> "Mesure";
            case PUBLISH -> "Publication";
            case REPORT -> "Compte rendu";
        };
    }

    @Override
    public void close() {
        over = true;
        Optional.ofNullable(watching).ifPresent(thread -> {
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        if (console.live() && watching != null) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
