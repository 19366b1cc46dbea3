package fr.continuum.benchmarks.pages;

import fr.continuum.benchmarks.ResultsPage;
import fr.continuum.benchmarks.night.InventedLedger;
import fr.continuum.benchmarks.night.NightsOverYears;
import fr.continuum.benchmarks.program.Folders;
import fr.continuum.benchmarks.program.Program;
import fr.continuum.benchmarks.program.Server;
import fr.continuum.benchmarks.program.Server.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pages of the demonstration, before and after years of ledgers, ten of a million lines each, came in: how long a
/// page takes against the SQL it needs, and how it grows. What it needs is what PostgreSQL worked
/// (`pg_stat_database.active_time`) where a server just started is asked for that page before any other: what never
/// changes is read once, so that a page asked for again needs next to none.
public final class PagesOverTenYears {

    /// The main budget of the demonstration.
    private static final String SIRET = "22990001200017";

    private static final String AUTHORITY = "Département de démonstration";

    private static final String LOGIN = "controle";
    private static final int LAST = 2022;
    private static final int ROUNDS = 25;
    private static final int UNCOUNTED = 10;
    private static final Crowd CROWD = new Crowd(150, Duration.ofSeconds(5), Duration.ofMinutes(2));
    private static final double NANOS_A_MILLISECOND = 1_000_000;

    /// Milliseconds of SQL a page needs no less than, for a ratio to say anything.
    private static final double NEXT_TO_NONE = 5;

    /// Milliseconds of SQL in two seconds and a half, below which nothing goes on.
    private static final double AT_REST = 20;

    /// Times two seconds and a half.
    private static final int QUIET = 3;

    private static final Pattern ACCOUNT =
            Pattern.compile("href=\"(/documents/[0-9a-f]{64})[^\"]*\"[^>]*>[^<]*CA 2025");
    private static final Pattern LEDGER =
            Pattern.compile("href=\"(/documents/[0-9a-f]{64})[^\"]*\"[^>]*>[^<]*GL " + LAST);
    private static final Pattern CHALLENGE = Pattern.compile("href=\"(/plan/element\\?[^\"]*code=[^\"]+)\"");

    private static final Pattern CODE = Pattern.compile("href=\"/plan/element\\?[^\"]*code=(D[0-9]+-[0-9]+)\"");

    private record Took(double page, double sql) {}

    private PagesOverTenYears() {}

    /// @param arguments the program, the page the results are written to, how many lines a year has, how many
    /// years, what is measured: `nights`, or everything
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Program program = Program.of(Path.of(arguments[0]).toAbsolutePath());
        int lines = Integer.parseInt(arguments[2]);
        int years = Integer.parseInt(arguments[3]);
        boolean nightsAlone = arguments[4].equals("nights");
        Path folder = Path.of("target", "ten-years").toAbsolutePath();
        Folders.delete(folder);
        Path home = Files.createDirectories(folder).resolve("home");

        Map<String, Took> before;
        InventedLedger ledger;
        try (Server demo = Server.serve(program, home, "demo", Map.of())) {
            demo.signIn(LOGIN, LOGIN + "-demo");
            before = nightsAlone ? Map.of() : measured(demo);
            ledger = new InventedLedger(SIRET, AUTHORITY, codesOfPlan(demo));
        }
        Path served = Server.served(home, "demo");
        NightsOverYears nights = new NightsOverYears(program, folder, lines, LAST - years + 1, LAST);
        Path page = Path.of(arguments[1]);
        nights.say(page, nights.linkedByTable(), nights.over(served, ledger));
        if (nightsAlone) {
            return;
        }
        Map<String, Double> needed = needed(program, served);
        try (Server after = Server.serve(program, served, "serve", Map.of())) {
            after.signIn(LOGIN, LOGIN + "-demo");
            Map<String, Took> alone = measured(after);
            say(page, lines, years, before, alone, needed);
            Map<String, String> pages = pages(after);
            List<Visitor> readers = CROWD.signedIn(after, LOGIN);
            Map<String, long[]> read = CROWD.read(readers, pages);
            sayOfCrowd(page, lines, years, alone, needed, read, CROWD.askAtOnce(readers, pages));
        }
    }

    private static void say(
            Path page,
            int lines,
            int years,
            Map<String, Took> before,
            Map<String, Took> after,
            Map<String, Double> needed)
            throws IOException {
        List<String> said = new ArrayList<>(List.of(
                "The demonstration (three years), then the same after %d ledgers of %,d lines and 20,000 keys each came, one a night."
                        .formatted(years, lines),
                "Each page %d times, one reader; median. The SQL it needs: what PostgreSQL worked, by its own count, where a server"
                        .formatted(ROUNDS),
                "just started was asked for that page before any other; then what it works for one page of the %d. Where that is under %d ms,"
                        .formatted(ROUNDS, (int) NEXT_TO_NONE),
                "the start had read it already and a page needs next to none: no ratio says anything of it.",
                "`mvn -Pbenchmarks,ten-years -pl benchmarks -am package -DskipTests` (some 3 GB of disk).",
                "",
                "| page | × the SQL it needs | × itself on three years | ms | ms of SQL it needs | ms of SQL then |",
                "|---|---|---|---|---|---|"));
        after.forEach((name, took) -> {
            Took was = before.get(name);
            double sql = Objects.requireNonNull(needed.get(name), name);
            said.add("| %s | %s | %s | %.0f | %.1f | %.1f |"
                    .formatted(
                            name,
                            times(took.page(), sql),
                            was == null ? "–" : "%.1f".formatted(took.page() / was.page()),
                            took.page(),
                            sql,
                            took.sql()));
        });
        new ResultsPage(page).say("Pages over years of ledgers", said);
    }

    private static void sayOfCrowd(
            Path page,
            int lines,
            int years,
            Map<String, Took> alone,
            Map<String, Double> needed,
            Map<String, long[]> crowd,
            Map<String, Long> atOnce)
            throws IOException {
        int asked = crowd.values().stream().mapToInt(times -> times.length).sum();
        List<String> said = new ArrayList<>(List.of(
                "%d people signed in, on the same %d years of %,d lines, each reading a page for %d s on average before asking for"
                        .formatted(CROWD.people(), years, lines, CROWD.reading().toSeconds()),
                "the next, each in their own time: %,d pages in %d s. In milliseconds, against the SQL the page needs. Then all of them"
                        .formatted(asked, CROWD.during().toSeconds()),
                "ask for one page at the same moment: when the last has it.",
                "",
                "| page | p50 | p99 | p99 × the SQL it needs | p99 × itself alone | asked | all at once, the last |",
                "|---|---|---|---|---|---|---|"));
        alone.forEach((name, took) -> {
            long[] times = Objects.requireNonNull(crowd.get(name), name);
            double p99 = Crowd.quantile(times, 0.99) / NANOS_A_MILLISECOND;
            said.add("| %s | %.0f | %.0f | %s | %.1f | %d | %.0f |"
                    .formatted(
                            name,
                            Crowd.quantile(times, 0.5) / NANOS_A_MILLISECOND,
                            p99,
                            times(p99, Objects.requireNonNull(needed.get(name), name)),
                            p99 / took.page(),
                            times.length,
                            Objects.requireNonNull(atOnce.get(name), name) / NANOS_A_MILLISECOND));
        });
        new ResultsPage(page).say("Pages under 150 readers at once", said);
    }

    /// A page against the SQL it needs.
    private static String times(double page, double sql) {
        return sql < NEXT_TO_NONE ? "–" : "%.1f".formatted(page / sql);
    }

    /// Milliseconds PostgreSQL works for each page, asked for first of all by whoever just signed in.
    private static Map<String, Double> needed(Program program, Path home)
            throws IOException, SQLException, InterruptedException {
        Map<String, String> asked;
        try (Server server = Server.serve(program, home, "serve", Map.of())) {
            server.signIn(LOGIN, LOGIN + "-demo");
            asked = pages(server);
        }
        Map<String, Double> needed = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : asked.entrySet()) {
            try (Server server = Server.serve(program, home, "serve", Map.of())) {
                server.signIn(LOGIN, LOGIN + "-demo");
                double before = atRest(server);
                ask(server, page.getValue());
                needed.put(page.getKey(), atRest(server) - before);
            }
        }
        return needed;
    }

    /// What PostgreSQL worked so far, once nothing goes on behind pages: a server that starts reads what is
    /// searched, in several goes.
    private static double atRest(Server server) throws IOException, SQLException, InterruptedException {
        double before = server.sqlMillis();
        for (int quiet = 0; quiet < QUIET; ) {
            double now = server.sqlMillis();
            quiet = now - before > AT_REST ? 0 : quiet + 1;
            before = now;
        }
        return before;
    }

    private static Map<String, Took> measured(Server server) throws IOException, SQLException, InterruptedException {
        Map<String, Took> took = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages(server).entrySet()) {
            took.put(page.getKey(), measured(server, page.getValue()));
        }
        return took;
    }

    private static Took measured(Server server, String path) throws IOException, SQLException, InterruptedException {
        for (int round = 0; round < UNCOUNTED; round++) {
            ask(server, path);
        }
        double sql = server.sqlMillis();
        long[] nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            ask(server, path);
            nanos[round] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Took(nanos[ROUNDS / 2] / NANOS_A_MILLISECOND, (server.sqlMillis() - sql) / ROUNDS);
    }

    private static void ask(Server server, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
    }

    private static Map<String, String> pages(Server server) throws IOException, InterruptedException {
        String documents = server.get("/documents").body();
        String account = first(ACCOUNT, documents).orElseThrow(() -> new IOException("No account of 2025"));
        String challenge = first(CHALLENGE, server.get("/plan").body()).orElseThrow();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("first page", "/");
        pages.put("documents", "/documents");
        pages.put("an account", account);
        pages.put("keys of the account", account + "/cles?dimension=plan");
        first(LEDGER, documents).ifPresent(ledger -> {
            pages.put("one of those ledgers", ledger);
            pages.put("keys of the ledger", ledger + "/cles?dimension=plan");
            pages.put("untraced keys of the ledger", ledger + "/sans-lien");
        });
        pages.put("guided linking", "/lier?dimension=plan");
        pages.put("plan", "/plan");
        pages.put("an objective", challenge.replace("&amp;", "&"));
        pages.put("down the continuum", "/continuum/bas");
        pages.put("overview of the flow", "/vue-d-ensemble");
        pages.put("contributions", "/contributions");
        pages.put("findings", "/constats");
        pages.put("cross-proof", "/recoupement");
        pages.put("search", "/recherche?q=formation");
        return pages;
    }

    /// Of its actions: what the lines of ledgers bear, so that each objective has its share of them.
    private static List<String> codesOfPlan(Server server) throws IOException, InterruptedException {
        Matcher found = CODE.matcher(server.get("/plan?vue=liste").body());
        List<String> codes =
                found.results().map(one -> one.group(1)).distinct().sorted().toList();
        if (codes.isEmpty()) {
            throw new IOException("No action on the list of the plan");
        }
        return codes;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
