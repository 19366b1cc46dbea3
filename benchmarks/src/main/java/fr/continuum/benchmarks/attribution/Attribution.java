package fr.continuum.benchmarks.attribution;

import fr.continuum.benchmarks.ResultsPage;
import fr.continuum.benchmarks.program.Folders;
import fr.continuum.benchmarks.program.Program;
import fr.continuum.benchmarks.program.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Attribution alone, by JMH: twenty thousand keys through fifteen thousand rows, by each of [AttributionWays]; then
/// how the index grows with keys and with rows.
public final class Attribution {

    private static final String KEYS = "20000";
    private static final String ROWS = "15000";
    private static final double LINES = 1_000_000;
    private static final String[] GROWING_KEYS = {"2500", "5000", "10000", "20000"};
    private static final String[] GROWING_ROWS = {"1875", "3750", "7500", "15000"};

    private Attribution() {}

    /// @param arguments the program, whose PostgreSQL is used, the page the results are written to, then options
    /// of JMH
    public static void main(String[] arguments)
            throws IOException, InterruptedException, RunnerException, CommandLineOptionException {
        Options asked = new CommandLineOptions(Stream.of(arguments)
                .skip(2)
                .flatMap(text -> Stream.of(text.split(" ", -1)))
                .filter(text -> !text.isBlank())
                .toArray(String[]::new));
        Path folder = Path.of("target", "attribution").toAbsolutePath();
        Folders.delete(folder);
        Files.createDirectories(folder);
        try (Server server = Server.serve(
                Program.of(Path.of(arguments[0]).toAbsolutePath()), folder.resolve("home"), "serve", Map.of())) {
            List<String> told = List.of(
                    "-D" + AttributionWays.URL + "=" + server.jdbcUrl("postgres"),
                    "-D" + AttributionWays.USER + "=" + Server.SUPERUSER,
                    "-D" + AttributionWays.PASSWORD + "=" + server.databasePassword());
            Collection<RunResult> ways = new Runner(options(asked, told, "AttributionWays\\..*", KEYS, ROWS)
                            .build())
                    .run();
            List<RunResult> byKeys = new ArrayList<>();
            for (String keys : GROWING_KEYS) {
                byKeys.addAll(new Runner(options(asked, told, "AttributionWays\\.index", keys, ROWS)
                                .build())
                        .run());
            }
            List<RunResult> byRows = new ArrayList<>();
            for (String rows : GROWING_ROWS) {
                byRows.addAll(new Runner(options(asked, told, "AttributionWays\\.index", KEYS, rows)
                                .build())
                        .run());
            }
            new ResultsPage(Path.of(arguments[1])).say("Attribution alone", page(ways, byKeys, byRows));
        }
    }

    private static ChainedOptionsBuilder options(
            Options asked, List<String> told, String which, String keys, String rows) {
        return new OptionsBuilder()
                .parent(asked)
                .include(which)
                .param("keys", keys)
                .param("rows", rows)
                .jvmArgsAppend(told.toArray(String[]::new))
                .shouldFailOnError(true);
    }

    private static List<String> page(
            Collection<RunResult> ways, Collection<RunResult> byKeys, Collection<RunResult> byRows) {
        double index = milliseconds(ways, "index");
        double aLine = milliseconds(ways, "everyRow") / AttributionWays.TRIED_LINES;
        List<String> said = new ArrayList<>(List.of(
                "20,000 keys, 15,000 rows of which one in eight holds for one year, codes whole or by their beginning,",
                "none of another way's answers but held against the index first. The index is made ready each time; the tables of",
                "SQL and the rules of Drools before they are measured. Every row for every line: %d lines, as if for a million."
                        .formatted(AttributionWays.TRIED_LINES),
                "`mvn -Pbenchmarks,attribution -pl benchmarks -am package -DskipTests`.",
                "",
                "| way | × the index | ms |",
                "|---|---|---|",
                row("index, made ready and asked of each key", index, index),
                row("SQL, one statement planned before", milliseconds(ways, "sql"), index),
                row("Drools, one rule a row", milliseconds(ways, "ruleEngine"), index),
                row("every row for every line of a million", aLine * LINES, index),
                "",
                "| keys, 15,000 rows | × the fewest | ms |",
                "|---|---|---|"));
        said.addAll(growth(byKeys, GROWING_KEYS));
        said.addAll(plot("keys, 15,000 rows", byKeys, GROWING_KEYS));
        said.addAll(List.of("", "| rows, 20,000 keys | × the fewest | ms |", "|---|---|---|"));
        said.addAll(growth(byRows, GROWING_ROWS));
        said.addAll(plot("rows, 20,000 keys", byRows, GROWING_ROWS));
        return said;
    }

    private static List<String> growth(Collection<RunResult> runs, String[] sizes) {
        double[] took = runs.stream().mapToDouble(Attribution::score).toArray();
        List<String> lines = new ArrayList<>();
        for (int size = 0; size < sizes.length; size++) {
            lines.add(row("%,d".formatted(Integer.parseInt(sizes[size])), took[size], took[0]));
        }
        return lines;
    }

    /// A picture of the table above it, for whatever shows Markdown with Mermaid.
    private static List<String> plot(String what, Collection<RunResult> runs, String[] sizes) {
        double[] took = runs.stream().mapToDouble(Attribution::score).toArray();
        return List.of(
                "",
                "```mermaid",
                "xychart-beta",
                "    x-axis \"%s\" [%s]".formatted(what, String.join(", ", sizes)),
                "    y-axis \"times the fewest\" 0 --> %d".formatted((int) Math.ceil(took[took.length - 1] / took[0])),
                "    line [%s]"
                        .formatted(DoubleStream.of(took)
                                .mapToObj(one -> "%.2f".formatted(one / took[0]))
                                .collect(Collectors.joining(", "))),
                "```");
    }

    private static double milliseconds(Collection<RunResult> runs, String way) {
        return runs.stream()
                .filter(run -> run.getPrimaryResult().getLabel().equals(way))
                .mapToDouble(Attribution::score)
                .findFirst()
                .orElseThrow();
    }

    private static double score(RunResult run) {
        return run.getPrimaryResult().getScore();
    }

    private static String row(String what, double milliseconds, double unit) {
        return "| %s | %,.1f | %,.1f |".formatted(what, milliseconds / unit, milliseconds);
    }
}
