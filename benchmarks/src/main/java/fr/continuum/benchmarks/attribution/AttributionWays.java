package fr.continuum.benchmarks.attribution;

import fr.continuum.domain.allocation.AllocationEvaluation;
import fr.continuum.domain.allocation.AllocationIndex;
import fr.continuum.domain.allocation.AllocationSubject;
import fr.continuum.domain.allocation.AllocationTable;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// All keys of a ledger through all rows of a table, once: by the index of the domain, in SQL, by a rule engine; and
/// some of its lines by trying every row for each.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AttributionWays {

    /// How many lines are tried row by row: a million would take minutes each time.
    static final int TRIED_LINES = 100;

    static final String URL = "continuum.benchmark.url";
    static final String USER = "continuum.benchmark.user";
    static final String PASSWORD = "continuum.benchmark.password";

    /// Keys and rows.
    @State(Scope.Benchmark)
    public static class Asked {

        @Param("20000")
        public int keys;

        @Param("15000")
        public int rows;

        List<AllocationSubject> subjects = List.of();
        AllocationTable table = Precedences.table(0);

        @Setup(Level.Trial)
        public void invent() {
            subjects = Precedences.keys(keys);
            table = Precedences.table(rows);
        }
    }

    /// A table nobody has asked anything yet: it remembers in what order its rows win.
    @State(Scope.Benchmark)
    public static class Unasked {

        AllocationTable table = Precedences.table(0);

        @Setup(Level.Invocation)
        public void copy(Asked asked) {
            table = new AllocationTable(asked.table.dimension(), asked.table.rules());
        }
    }

    /// Made ready in PostgreSQL.
    @State(Scope.Benchmark)
    public static class InSql {

        private @Nullable BySql sql;

        BySql ready() {
            return Objects.requireNonNull(sql, "It is made ready first");
        }

        @Setup(Level.Trial)
        public void load(Asked asked) throws SQLException {
            BySql made = new BySql(told(URL), told(USER), told(PASSWORD), asked.table, asked.subjects);
            Precedences.mustBeTheSame("SQL", asked.table, asked.subjects, made.find());
            sql = made;
        }

        @TearDown(Level.Trial)
        public void close() throws SQLException {
            ready().close();
        }

        private static String told(String property) {
            return Objects.requireNonNull(System.getProperty(property), property);
        }
    }

    /// Made ready in the rule engine.
    @State(Scope.Benchmark)
    public static class InRuleEngine {

        private @Nullable ByRuleEngine engine;

        ByRuleEngine ready() {
            return Objects.requireNonNull(engine, "It is made ready first");
        }

        @Setup(Level.Trial)
        public void build(Asked asked) {
            ByRuleEngine made = new ByRuleEngine(asked.table);
            System.out.printf("# Built in %.1f s%n", made.buildSeconds());
            Precedences.mustBeTheSame("Drools", asked.table, asked.subjects, made.find(asked.subjects));
            engine = made;
        }
    }

    /// The table is made ready each time, as a night does.
    @Benchmark
    public void index(Asked asked, Unasked unasked, Blackhole hole) {
        AllocationIndex index = AllocationIndex.compile(unasked.table, Precedences.YEAR, Precedences.NO_POLICIES);
        for (AllocationSubject subject : asked.subjects) {
            hole.consume(index.find(subject));
        }
    }

    @Benchmark
    public int[] sql(InSql ready) throws SQLException {
        return ready.ready().find();
    }

    @Benchmark
    public int[] ruleEngine(Asked asked, InRuleEngine ready) {
        return ready.ready().find(asked.subjects);
    }

    /// The first lines of the ledger, each against every row.
    @Benchmark
    public void everyRow(Asked asked, Blackhole hole) {
        AllocationEvaluation evaluation = new AllocationEvaluation(asked.table, Precedences.NO_POLICIES);
        for (AllocationSubject subject : asked.subjects.subList(0, TRIED_LINES)) {
            hole.consume(evaluation.evaluate(subject, Precedences.YEAR));
        }
    }
}
