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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private final Path nextLedger;
    private final Path prepared;
    private final Path otherTable;
    private int combinations;

    private NightAgainstCopy(Program program, Path folder) {
        this.program = program;
        this.folder = folder;
        this.ledger = folder.resolve("GL-" + YEAR + ".csv");
        this.nextLedger = folder.resolve("GL-" + (YEAR + 1) + ".csv");
        this.prepared = folder.resolve("prepared");
        this.otherTable = folder.resolve("other-table.csv");
    }

    /// All but the command in one server.
    ///
    /// @param night its first
    /// @param copyProcessors what processors worked for the first copy, in seconds
    /// @param unchanged a night that found nothing new
    /// @param otherTable the night after another allocation table was imported
    /// @param nextYear the night that read another year's ledger of as many lines
    /// @param command a command that runs a night over the same folder, whole
    /// @param commandNight the night of that command alone
    private record Round(
            NightServer.Night night,
            double copy,
            double copyProcessors,
            double batch,
            long mebibytes,
            NightServer.Night unchanged,
            NightServer.Night otherTable,
            NightServer.Night nextYear,
            double command,
            double commandNight) {

        double processors(Function<Round, NightServer.Night> which) {
            return which.apply(this).processors() / copyProcessors;
        }
    }

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
        InventedLedger.ALONE.write(ledger, YEAR, lines);
        InventedLedger.ALONE.write(nextLedger, YEAR + 1, lines);
        Path table = folder.resolve("table.csv");
        combinations = InventedTable.write(table, ROWS);
        int _ = InventedTable.write(otherTable, ROWS - 1);
        program.mustRun(prepared, "import", "allocation", table.toString(), "--to", "plan", "--create-targets");
    }

    private Round round(int number) throws IOException, InterruptedException, SQLException {
        Path home = folder.resolve("home-" + number);
        Folders.copy(prepared, home);
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        Files.createLink(inbox.resolve(ledger.getFileName()), ledger);
        try (NightServer running = NightServer.serve(program, home)) {
            double commands = Processors.ofCommands();
            // What the program does meanwhile, starting still, is no part of it.
            double rested = running.server().databaseProcessorSeconds();
            double before = new PlainCopy(running.server()).seconds(ledger);
            double copied = running.server().databaseProcessorSeconds() - rested + Processors.ofCommands() - commands;
            NightServer.Night night = running.await(0);
            double after = new PlainCopy(running.server()).seconds(ledger);
            double batch = new IdiomaticBatch(running.server()).seconds(ledger);
            NightServer.Night unchanged = running.await(running.nights());
            program.mustRun(home, "import", "allocation", otherTable.toString(), "--to", "plan", "--create-targets");
            NightServer.Night changed = running.await(running.nights());
            Files.createLink(inbox.resolve(nextLedger.getFileName()), nextLedger);
            NightServer.Night nextYear = running.await(running.nights());
            long mebibytes = running.server().peakMebibytes();
            int nights = running.nights();
            long begun = System.nanoTime();
            program.mustRun(home, "consolidate");
            double command = (System.nanoTime() - begun) / 1e9;
            return new Round(
                    night,
                    Math.min(before, after),
                    copied,
                    batch,
                    mebibytes,
                    unchanged,
                    changed,
                    nextYear,
                    command,
                    running.await(nights).seconds());
        } finally {
            Folders.delete(home);
        }
    }

    /// What makes new coverage of what was read before.
    private static double coverage(Map<String, Double> steps) {
        return Stream.of("attribute", "check", "measure", "publish")
                .mapToDouble(step -> steps.getOrDefault(step, 0.0))
                .sum();
    }

    private void say(Path page, int lines, List<Round> rounds) throws IOException {
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
                "| | × the copy | s | × the copy, by the time of processors |",
                "|---|---|---|---|",
                night("whole night, the first of a server just started", rounds, copy, Round::night),
                night("the same, of another year, in that server", rounds, copy, Round::nextYear),
                night("a night that finds nothing new, in that server", rounds, copy, Round::unchanged),
                night("a night after another table was imported, in that server", rounds, copy, Round::otherTable),
                row("`psql \\copy` of the same file, plain table, primary key", copy, copy),
                row("Spring Batch, flat file to JDBC batches of 1,000", batch, copy)));
        steps(said, "the first night", rounds, Round::night);
        steps(said, "the night of another year", rounds, Round::nextYear);
        steps(said, "the night after another table", rounds, Round::otherTable);
        said.add("");
        double command = Medians.of(rounds, Round::command);
        double start = Medians.of(rounds, round -> round.command() - round.commandNight());
        said.add(
                "`consolidate` over the same folder, nothing having changed: %.1f s, its start taken %.1f of them: %.2f × its start."
                        .formatted(command, start, command / start));
        said.add(
                "From attribution to publication, after another table of %,d rows: %.2f × the copy, %.2f by the time of processors."
                        .formatted(
                                ROWS - 1,
                                Medians.of(
                                                rounds,
                                                round -> coverage(
                                                        round.otherTable().steps()))
                                        / copy,
                                Medians.of(
                                        rounds,
                                        round -> coverage(round.otherTable().stepProcessors())
                                                / round.copyProcessors())));
        said.add("");
        said.add("Most memory the server held at once: %,d MiB%s."
                .formatted(
                        rounds.stream().mapToLong(Round::mebibytes).max().orElseThrow(),
                        program.options().isEmpty()
                                ? " (as the launcher starts it)"
                                : " (as the launcher starts it, and `" + String.join(" ", program.options()) + "`)"));
        new ResultsPage(page).say("A night of %,d lines".formatted(lines), said);
    }

    private static void steps(
            List<String> said, String name, List<Round> rounds, Function<Round, NightServer.Night> which) {
        double copy = Medians.of(rounds, Round::copy);
        said.add("");
        said.add("| step of " + name + " | × the copy | s | × the copy, by the time of processors |");
        said.add("|---|---|---|---|");
        for (String step : which.apply(rounds.getFirst()).steps().keySet()) {
            double seconds =
                    Medians.of(rounds, round -> which.apply(round).steps().getOrDefault(step, 0.0));
            double processors = Medians.of(
                    rounds,
                    round -> which.apply(round).stepProcessors().getOrDefault(step, 0.0) / round.copyProcessors());
            said.add("| %s | %.2f | %.2f | %.2f |".formatted(step, seconds / copy, seconds, processors));
        }
    }

    private static String night(
            String what, List<Round> rounds, double copy, Function<Round, NightServer.Night> which) {
        double seconds = Medians.of(rounds, round -> which.apply(round).seconds());
        return "| %s | %.2f | %.2f | %.2f |"
                .formatted(what, seconds / copy, seconds, Medians.of(rounds, round -> round.processors(which)));
    }

    private static String row(String what, double seconds, double copy) {
        return "| %s | %.2f | %.2f | |".formatted(what, seconds / copy, seconds);
    }
}
