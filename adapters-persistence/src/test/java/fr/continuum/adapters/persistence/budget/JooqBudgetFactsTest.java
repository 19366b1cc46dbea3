package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.consultation.JooqConsultation;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.BudgetFactsContract;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Samples;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.trace.KeyTotals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEachPostgres
class JooqBudgetFactsTest extends BudgetFactsContract {

    private final JooqPorts ports;

    JooqBudgetFactsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected BudgetFacts facts() {
        return new JooqBudgetFacts(ports.sql(), ports.dataSource());
    }

    @Test
    void ordinals_rise_however_lines_are_told() {
        BudgetFacts facts = facts();
        facts.makeRoomFor(Samples.YEAR);
        BudgetLine first = Samples.line(2, Samples.key("21"), Measure.PAID, 100);

        assertThatThrownBy(() -> facts.load(Samples.reading("A"), Samples.YEAR, handler -> {
                    handler.line(first);
                    handler.alike(first.key(), Measure.PAID).line(2, 3, 1, "");
                    return Samples.read(first);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Ordinals rise");
        assertThat(facts.find(Samples.reading("A"))).isEmpty();
    }

    @Test
    void a_key_of_several_years_is_held_once_whoever_read_it() {
        BudgetFacts facts = facts();
        ReadingId first = Samples.load(facts, Samples.reading("A"), line(1, "21"));
        ReadingId second = Samples.load(facts, Samples.reading("B"), line(1, "22"), line(2, "21"));
        BudgetFacts afterwards = facts();

        for (BudgetFacts any : List.of(facts, afterwards)) {
            assertThat(any.keyTotals(second)).extracting(KeyTotals::key).containsExactly(key("22"), key("21"));
            assertThat(any.keyTotals(second).getLast().key())
                    .isSameAs(any.keyTotals(first).getFirst().key());
            assertThat(any.keyTotals(second, KeyField.FUNCTION, "22"::equals))
                    .singleElement()
                    .isEqualTo(any.keyTotals(second).getFirst());
        }
    }

    @Test
    void keys_that_others_added_meanwhile_keep_their_numbers() {
        BudgetFacts ours = facts();
        Samples.load(ours, Samples.reading("A"), line(1, "21"));
        ReadingId theirs = Samples.load(facts(), Samples.reading("B"), line(1, "22"), line(2, "23"));

        ReadingId next = Samples.load(ours, Samples.reading("C"), line(1, "24"), line(2, "23"), line(3, "21"));

        for (BudgetFacts any : List.of(ours, facts())) {
            assertThat(any.keyTotals(theirs)).extracting(KeyTotals::key).containsExactly(key("22"), key("23"));
            assertThat(any.keyTotals(next)).extracting(KeyTotals::key).containsExactly(key("24"), key("23"), key("21"));
        }
        assertThat(ports.sql().fetchCount(BUDGET_KEY)).isEqualTo(4);
    }

    /// A backup is put back, or another replica answers, while the program runs.
    @ParameterizedTest
    @ValueSource(strings = {"id > 1", "true"})
    void keys_the_database_no_longer_has_are_written_again(String lost) {
        BudgetFacts facts = facts();
        Samples.load(facts, Samples.reading("A"), line(1, "21"));
        Samples.load(facts, Samples.reading("B"), line(1, "22"), line(2, "23"));
        ports.sql().execute("delete from budget_key where " + lost);
        if (lost.equals("true")) {
            Samples.load(facts(), Samples.reading("C"), line(1, "30"), line(2, "31"), line(3, "32"));
        }

        ReadingId next = Samples.load(facts, Samples.reading("D"), line(1, "23"), line(2, "24"));

        for (BudgetFacts any : List.of(facts, facts())) {
            assertThat(any.keyTotals(next)).extracting(KeyTotals::key).containsExactly(key("23"), key("24"));
        }
    }

    /// The same numbers, given to the same keys by another history.
    @Test
    void keys_that_were_put_back_are_read_again() {
        BudgetFacts facts = facts();
        Samples.load(facts, Samples.reading("A"), line(1, "21"), line(2, "22"), line(3, "23"));
        facts.keyTotals(Samples.reading("A"));
        ports.sql().execute("""
                with gone as (delete from budget_key returning *)
                select * into temporary table before from gone
                """);
        ports.sql().execute("update before set function = '29' where id = 2");
        ports.sql().execute("insert into budget_key select * from before");

        ReadingId next = Samples.load(facts, Samples.reading("D"), line(1, "22"), line(2, "29"));

        assertThat(facts().keyTotals(next)).extracting(KeyTotals::key).containsExactly(key("22"), key("29"));
    }

    @Test
    void keys_of_a_load_that_was_taken_back_are_none() {
        BudgetFacts facts = facts();
        facts.makeRoomFor(Samples.YEAR);
        assertThatThrownBy(() -> facts.load(Samples.reading("A"), Samples.YEAR, handler -> {
                    handler.line(line(1, "29"));
                    throw new IllegalStateException("broken off");
                }))
                .hasMessageContaining("broken off");

        ReadingId next = Samples.load(facts, Samples.reading("B"), line(1, "21"), line(2, "29"));

        for (BudgetFacts any : List.of(facts, facts())) {
            assertThat(any.keyTotals(next)).extracting(KeyTotals::key).containsExactly(key("21"), key("29"));
        }
    }

    private static BudgetKey key(String function) {
        return Samples.key(function);
    }

    private static BudgetLine line(int ordinal, String function) {
        return Samples.line(ordinal, key(function), Measure.PAID, 100);
    }

    @Override
    protected Consultation consultation() {
        return new JooqConsultation(ports.sql());
    }
}
