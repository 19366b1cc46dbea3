package fr.continuum.adapters.persistence.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Samples;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;

/// How often the database is asked for a page of what happened to a plan, and how much it gives: not times, which
/// machines decide.
@OnEachPostgres
class HistoryStatementsTest {

    private static final Owner OWNER = Owner.of(Samples.AUTHORITY);
    private static final PlanCode PLAN = new PlanCode("cap");

    private final DSLContext sql;
    private final Counter counter = new Counter();
    private final JooqPlans counted;

    HistoryStatementsTest(PostgresUnderTest postgres) {
        sql = JooqPorts.on(postgres).sql();
        counted = new JooqPlans(DSL.using(sql.configuration().derive(new DefaultExecuteListenerProvider(counter))));
    }

    private static final class Counter implements ExecuteListener {

        private static final long serialVersionUID = 1L;

        private final AtomicInteger statements = new AtomicInteger();
        private final AtomicInteger rows = new AtomicInteger();

        @Override
        public void executeStart(ExecuteContext context) {
            statements.incrementAndGet();
        }

        @Override
        public void recordEnd(ExecuteContext context) {
            rows.incrementAndGet();
        }

        void clear() {
            statements.set(0);
            rows.set(0);
        }
    }

    /// @param changes after the home's plan was taken over, each of one label
    private void happened(int changes) {
        JooqPlans plans = new JooqPlans(sql);
        PlanStep step = allowed(MandatePlan.begin(plan(0), Changes.on("2026-11-22")));
        assertThat(plans.replace(Owner.HOME, step, entry(0))).isTrue();
        for (int at = 1; at <= changes; at++) {
            step = allowed(step.plan().become(plan(at), Changes.on("2026-11-22")));
            assertThat(plans.replace(OWNER, step, entry(at))).isTrue();
        }
    }

    private static PlanContent plan(int at) {
        return PlanWords.plan(List.of("challenge D1 label=Change" + at, "challenge D2", "challenge D3"));
    }

    private static TimelineEntry entry(int minute) {
        return Samples.entry(minute);
    }

    @Test
    void a_page_takes_as_few_statements_however_much_happened() {
        happened(40);
        counter.clear();
        PlanHistory whole = counted.history(OWNER, PLAN);
        int before = counter.statements.get();
        int read = counter.rows.get();

        counter.clear();
        PlanHistory.Latest page = counted.latest(OWNER, PLAN, 0, 10);

        assertThat(whole.entries()).hasSize(41);
        assertThat(page.all()).isEqualTo(41);
        assertThat(page.told()).hasSize(10);
        assertThat(counter.statements.get())
                .as("two timelines, the versions of the page with their parts")
                .isEqualTo(2 + 7)
                .isLessThan(before);
        assertThat(counter.rows.get()).as("rows read, of %d", read).isLessThan(read / 2 + 41);
    }

    @Test
    void the_page_that_goes_back_to_the_home_s_plan_reads_that_too_and_a_page_of_nothing_reads_none() {
        happened(12);

        counter.clear();
        assertThat(counted.latest(OWNER, PLAN, 10, 10).told()).hasSize(3);
        assertThat(counter.statements.get()).isEqualTo(2 + 7 + 7);

        counter.clear();
        assertThat(counted.latest(OWNER, PLAN, 20, 10).told()).isEmpty();
        assertThat(counter.statements.get()).isEqualTo(2);
    }
}
