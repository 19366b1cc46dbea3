package fr.continuum.benchmarks.night;

import fr.continuum.benchmarks.Medians;
import fr.continuum.benchmarks.ResultsPage;
import fr.continuum.benchmarks.program.Folders;
import fr.continuum.benchmarks.program.Processors;
import fr.continuum.benchmarks.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A whole night on one ledger of many lines, in a running server, against (a) `psql` copying the same file into a
/// plain table with a primary key and (b) a plain job of Spring Batch loading it there; on the same PostgreSQL, one
/// after the other, several times.
public final class NightAgainstCopy {

    private static final int YEAR = 2026;
    private static final int ROWS = 15_000;

    private final Program program;
    private final Path folder;
    private final Path ledger;
    private final Path prepared;
    private final Path otherTable;
    private int combinations;

    private NightAgainstCopy(Program program, Path folder) {
        this.program = program;
        this.folder = folder;
        this.ledger = folder.resolve("GL-2026.csv");
        this.prepared = folder.resolve("prepared");
        this.otherTable = folder.resolve("other-table.csv");
    }

    /// @param processors what processors worked for the night, the last seconds of the wait for it too, against
    /// what they worked for the copy
    /// @param unchanged a command that runs a night over the same folder, whole
    /// @param unchangedNight the night of that command alone
    /// @param otherTable the night of a server started after another allocation table was imported
    private record Round(
            NightServer.Night night,
            double copy,
            double batch,
            long mebibytes,
            double processors,
            double unchanged,
            double unchangedNight,
            NightServer.Night otherTable) {}

    /// @param arguments the program, the page the results are written to, how many lines, how many rounds, then
    /// the
    ///     options of the virtual machine
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path folder = Path.of("target", "night").toAbsolutePath();
        Folders.delete(folder);
        Files.createDirectories(folder);
        Program program = new Program(
                Path.of(arguments[0]).toAbsolutePath(),
                List.of(arguments).subList(4, arguments.length).stream()
                        .flatMap(text -> List.of(text.split(" ", -1)).stream())
                        .filter(text -> !text.isBlank())
                        .toList());
        NightAgainstCopy benchmark = new NightAgainstCopy(program, folder);
        int lines = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        benchmark.prepare(lines);
        List<Round> measured = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            measured.add(benchmark.round(round));
            System.out.println(measured.getLast());
        }
        benchmark.say(Path.of(arguments[1]), lines, measured);
    }

    /// A home that has its table, and no night yet.
    private void prepare(int lines) throws IOException, InterruptedException {
        InventedLedger.write(ledger, YEAR, lines);
        Path table = folder.resolve("table.csv");
        combinations = InventedTable.write(table, ROWS);
        int _ = InventedTable.write(otherTable, ROWS - 1);
        program.mustRun(prepared, "import", "allocation", table.toString(), "--to", "plan", "--create-targets");
    }

    private Round round(int number) throws IOException, InterruptedException, SQLException {
        Path home = folder.resolve("home-" + number);
        Folders.copy(prepared, home);
        Files.createLink(Files.createDirectories(home.resolve("inbox")).resolve(ledger.getFileName()), ledger);
        try (NightServer running = NightServer.serve(program, home)) {
            double commands = Processors.ofCommands();
            double rested = running.server().processorSeconds();
            double before = new PlainCopy(running.server()).seconds(ledger);
            double begins = running.server().processorSeconds();
            double copied = begins - rested + Processors.ofCommands() - commands;
            NightServer.Night night = running.await(0);
            double worked = running.server().processorSeconds() - begins;
            long mebibytes = running.server().peakMebibytes();
            double after = new PlainCopy(running.server()).seconds(ledger);
            double batch = new IdiomaticBatch(running.server()).seconds(ledger);
            long begun = System.nanoTime();
            program.mustRun(home, "consolidate");
            double unchanged = (System.nanoTime() - begun) / 1e9;
            double unchangedNight = running.await(1).seconds();
            program.mustRun(home, "import", "allocation", otherTable.toString(), "--to", "plan", "--create-targets");
            running.close();
            return new Round(
                    night,
                    Math.min(before, after),
                    batch,
                    mebibytes,
                    worked / copied,
                    unchanged,
                    unchangedNight,
                    nextNight(home));
        } finally {
            Folders.delete(home);
        }
    }

    private NightServer.Night nextNight(Path home) throws IOException, InterruptedException, SQLException {
        try (NightServer again = NightServer.serve(program, home)) {
            return again.await(2);
        }
    }

    /// What makes new coverage of what was read before.
    private static double coverage(NightServer.Night night) {
        return Stream.of("attribute", "check", "measure", "publish")
                .mapToDouble(step -> night.steps().getOrDefault(step, 0.0))
                .sum();
    }

    private void say(Path page, int lines, List<Round> rounds) throws IOException {
        double night = Medians.of(rounds, round -> round.night().seconds());
        double copy = Medians.of(rounds, Round::copy);
        double batch = Medians.of(rounds, Round::batch);
        List<String> said = new ArrayList<>(List.of(
                "A ledger of %,d lines, %,d distinct keys, dropped in the inbox of a home whose table toward the plan has %,d rows in %d"
                        .formatted(lines, InventedLedger.KEYS, ROWS, combinations),
                "combinations of fields. The night runs by its schedule in a server that serves pages, on its own PostgreSQL,",
                "`fsync` on: file read, reduced and archived, loaded, attributed in both dimensions, checked, measured, published,",
                "reported. Median of %d rounds, one after the other.".formatted(rounds.size()),
                "`mvn -Pbenchmarks,night -pl benchmarks -am package -DskipTests`.",
                "",
                "| | × the copy | s |",
                "|---|---|---|",
                row("whole night", night, copy),
                row("`psql \\copy` of the same file, plain table, primary key", copy, copy),
                row("Spring Batch, flat file to JDBC batches of 1,000", batch, copy)));
        Map<String, Double> steps = new LinkedHashMap<>();
        rounds.getFirst()
                .night()
                .steps()
                .keySet()
                .forEach(step -> steps.put(
                        step, Medians.of(rounds, round -> round.night().steps().get(step))));
        said.add("");
        said.add("| step of the night | × the copy | s |");
        said.add("|---|---|---|");
        steps.forEach((step, seconds) -> said.add(row(step, seconds, copy)));
        said.add("");
        said.add("By the time of processors, the server and PostgreSQL together: %.2f × the copy."
                .formatted(Medians.of(rounds, Round::processors)));
        said.add("");
        double unchanged = Medians.of(rounds, Round::unchanged);
        double start = Medians.of(rounds, round -> round.unchanged() - round.unchangedNight());
        said.add(
                "`consolidate` over the same folder, nothing having changed: %.1f s, its start taken %.1f of them: %.2f × its start."
                        .formatted(unchanged, start, unchanged / start));
        said.add(
                "A night by schedule after another table of %,d rows was imported: %.2f × the copy; from its attribution to its publication, %.2f."
                        .formatted(
                                ROWS - 1,
                                Medians.of(rounds, round -> round.otherTable().seconds()) / copy,
                                Medians.of(rounds, round -> coverage(round.otherTable())) / copy));
        said.add("");
        said.add("Most memory the server held at once: %,d MiB%s."
                .formatted(
                        rounds.stream().mapToLong(Round::mebibytes).max().orElseThrow(),
                        program.options().isEmpty()
                                ? " (as the launcher starts it)"
                                : " (as the launcher starts it, and `" + String.join(" ", program.options()) + "`)"));
        new ResultsPage(page).say("A night of %,d lines".formatted(lines), said);
    }

    private static String row(String what, double seconds, double copy) {
        return "| %s | %.2f | %.2f |".formatted(what, seconds / copy, seconds);
    }
}
