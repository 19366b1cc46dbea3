package fr.continuum.bootstrap.training;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.reference.ImportAllocation;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Nights on made-up files, in a home that is thrown away: a server that starts from what the virtual machine learnt
/// here runs its first night nearly as fast as it would its tenth. Asked by the build alone.
@Component
public final class Training {

    private static final int YEAR = 2024;
    private static final int LINES = 120_000;
    private static final int ROWS = 4_000;

    private final Home home;
    private final ImportAllocation allocations;
    private final NightLauncher launcher;

    Training(Home home, ImportAllocation allocations, NightLauncher launcher) {
        this.home = home;
        this.allocations = allocations;
        this.launcher = launcher;
    }

    /// A night that reads a ledger, one that finds nothing new, one after the table was changed, and one that
    /// reads the ledger of another year.
    public void run() throws IOException {
        table(ROWS);
        PractisedFiles.ledger(home.inbox().resolve("gl-" + YEAR + ".csv"), YEAR, LINES);
        night(1);
        night(2);
        table(ROWS - 1);
        night(3);
        PractisedFiles.ledger(home.inbox().resolve("gl-" + (YEAR + 1) + ".csv"), YEAR + 1, LINES);
        night(4);
    }

    private void table(int rows) throws IOException {
        Path table = home.folder().resolve("table.csv");
        PractisedFiles.table(table, rows);
        if (allocations.importTable(new ImportAllocation.Request(
                        new PractisedFile(table), "table", Dimension.PLAN, true, Owner.HOME, "training"))
                instanceof ImportAllocation.Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    private void night(int day) {
        NightLauncher.Outcome outcome = launcher.run(LocalDate.of(YEAR + 2, 1, day), "", _ -> {});
        if (!(outcome instanceof NightLauncher.Outcome.Ran)) {
            throw new IllegalStateException("A night of the training: " + outcome);
        }
    }

    private record PractisedFile(Path file) implements Content {

        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
