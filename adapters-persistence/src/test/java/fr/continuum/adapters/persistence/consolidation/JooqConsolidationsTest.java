package fr.continuum.adapters.persistence.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.budget.JooqBudgetFacts;
import fr.continuum.adapters.persistence.measurement.JooqMeasurements;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.ConsolidationsContract;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Samples;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEachPostgres
class JooqConsolidationsTest extends ConsolidationsContract {

    private final JooqPorts ports;

    JooqConsolidationsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Consolidations consolidations() {
        return new JooqConsolidations(ports.sql());
    }

    @Override
    protected BudgetFacts facts() {
        return new JooqBudgetFacts(ports.sql(), ports.dataSource());
    }

    @Override
    protected Measurements measurements() {
        return new JooqMeasurements(ports.sql(), ports.dataSource());
    }

    /// What PostgreSQL has not counted it takes for small, and joins row by row.
    @ParameterizedTest
    @ValueSource(strings = {"budget_key", "key_total", "key_attribution", "measurement_target"})
    void what_pages_join_has_been_counted_when_a_night_is_published(String table) {
        Consolidations consolidations = consolidations();
        Consolidation night = measured(new NightId("2026-11-22.1"), "one");
        consolidations.prepare(night);
        int before = counted(table);

        consolidations.publish(night.authority(), night.night(), Instant.parse("2026-11-22T02:00:00Z"));

        assertThat(counted(table)).isEqualTo(before + 1);
    }

    /// Lines whose night was killed before it told the indexes of them.
    @Test
    void block_ranges_of_the_years_that_came_are_told_when_a_night_is_published() {
        Consolidations consolidations = consolidations();
        Consolidation night = measured(new NightId("2026-11-22.1"), "one");
        consolidations.prepare(night);
        String partition = "budget_line_" + Samples.YEAR;
        ports.sql()
                .execute("insert into " + partition
                        + " (reading_id, ordinal, key_id, source_line, fiscal_year, authority) select 1, i, 1, i, "
                        + Samples.YEAR + ", '229300082' from generate_series(1, 20000) i");

        consolidations.publish(night.authority(), night.night(), Instant.parse("2026-11-22T02:00:00Z"));

        assertThat(ports.sql().fetchSingle("""
                        select sum(brin_summarize_new_values(i.indexrelid))::int
                        from pg_index i
                        join pg_class c on c.oid = i.indexrelid
                        join pg_am a on a.oid = c.relam and a.amname = 'brin'
                        where i.indrelid = ?::regclass
                        """, partition).into(Integer.class)).isZero();
    }

    @Test
    void a_night_that_found_nothing_new_has_nothing_counted_again() {
        Consolidations consolidations = consolidations();
        Consolidation first = measured(new NightId("2026-11-22.1"), "one");
        Consolidation same = measured(new NightId("2026-11-23.1"), "one");
        Consolidation other = measured(new NightId("2026-11-24.1"), "other");
        List<Consolidation> nights = List.of(first, same, other);
        nights.forEach(consolidations::prepare);
        int keys = counted("key_total");
        int attributions = counted("key_attribution");

        List<String> counted = nights.stream()
                .map(night -> {
                    consolidations.publish(night.authority(), night.night(), Instant.parse("2026-11-24T02:00:00Z"));
                    return (counted("key_total") - keys) + " " + (counted("key_attribution") - attributions);
                })
                .toList();

        assertThat(counted)
                .as("keys are those of the first night; the last one attributes them anew")
                .containsExactly("1 1", "1 1", "1 2");
    }

    /// A night that stands on one measurement of one reading.
    private Consolidation measured(NightId night, String inputs) {
        ReadingId reading = Samples.reading("measured");
        if (facts().find(reading).isEmpty()) {
            Samples.load(facts(), reading, Samples.line(1, Samples.key("21"), Measure.VOTED, 5));
        }
        Measurement measurement = new Measurement(
                Samples.sha(inputs), reading, List.of(), List.of(), TargetTree.empty(Dimension.POLICY), Findings.NONE);
        measurements().put(measurement);
        return new Consolidation(
                reading.authority(),
                night,
                new Inputs(night.date(), "reader 1", "1", "1", null, null, null, null, List.of()),
                List.of(new MeasuredDocument(reading, measurement.id())),
                List.of(),
                State.PREPARED,
                "");
    }

    private int counted(String table) {
        return Objects.requireNonNull(ports.sql()
                .fetchSingle(
                        "select analyze_count::int from pg_stat_user_tables where relname = {0}", DSL.inline(table))
                .into(Integer.class));
    }
}
