package fr.continuum.adapters.batch.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.memory.InMemoryNightTurns;
import fr.continuum.application.memory.InMemoryNights;
import fr.continuum.application.night.NightWork;
import fr.continuum.application.port.NightLauncher.Outcome;
import fr.continuum.application.port.NightTurns;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.consolidation.NightId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.MDC;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class BatchNightsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final LocalDate TONIGHT = LocalDate.parse("2026-11-22");
    private static final NightId NIGHT = new NightId("2026-11-22.1");

    private final InMemoryNights nights = new InMemoryNights();
    private final InMemoryNightTurns turns = new InMemoryNightTurns();
    private final List<Step> ran = new ArrayList<>();
    private final JobRepository repository = new ResourcelessJobRepository();
    private final TaskExecutorJobOperator operator = new TaskExecutorJobOperator();

    @BeforeEach
    void startTheOperator() throws Exception {
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.afterPropertiesSet();
    }

    @Test
    void a_night_runs_every_step_once_in_order() {
        Outcome outcome = run(_ -> {});

        assertThat(outcome).isEqualTo(new Outcome.Ran(NIGHT));
        assertThat(ran).containsExactly(Step.values());
        assertThatTheTurnIsFree();
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_of_the_machine_ends_the_night_at_its_step_and_gives_the_turn_back(Step failing) {
        IOException full = new IOException("No space left on device");

        Outcome outcome = run(step -> {
            if (step == failing) {
                throw full;
            }
        });

        assertThat(outcome).isEqualTo(new Outcome.Failed(NIGHT, full));
        assertThat(ran).containsExactly(Arrays.copyOf(Step.values(), failing.ordinal() + 1));
        assertThat(nights.find(NIGHT).orElseThrow().status()).isEqualTo(NightStatus.FAILED);
        assertThat(nights.unfinished()).isEmpty();
        assertThatTheTurnIsFree();
    }

    @Test
    void a_fault_of_the_program_ends_the_night_as_well() {
        IllegalStateException bug = new IllegalStateException("Not loaded");

        Outcome outcome = run(step -> {
            if (step == Step.ATTRIBUTE) {
                throw bug;
            }
        });

        assertThat(outcome).isEqualTo(new Outcome.Failed(NIGHT, bug));
        assertThatTheTurnIsFree();
    }

    @Test
    void a_fault_after_the_night_ended_leaves_it_published() {
        IOException full = new IOException("No space left on device");

        Outcome outcome = run(step -> {
            if (step == Step.PUBLISH) {
                nights.end(NIGHT, NightStatus.PUBLISHED, NOW);
            } else if (step == Step.REPORT) {
                throw full;
            }
        });

        assertThat(outcome).isEqualTo(new Outcome.Failed(NIGHT, full));
        assertThat(nights.find(NIGHT).orElseThrow().status()).isEqualTo(NightStatus.PUBLISHED);
    }

    @Test
    void a_night_that_was_cut_short_before_its_job_began_is_finished_first() {
        nights.begin(TONIGHT, NOW, "");

        List<Outcome> outcomes = launcher(_ -> {}).resume();

        assertThat(outcomes).containsExactly(new Outcome.Ran(NIGHT));
        assertThat(ran).containsExactly(Step.values());
    }

    @Test
    void what_is_logged_meanwhile_says_of_which_night_it_is() {
        List<String> logged = new ArrayList<>();

        run(_ -> logged.add(String.valueOf(MDC.get("consolidation"))));

        assertThat(logged).hasSameSizeAs(Step.values()).containsOnly(NIGHT.value());
        assertThat(MDC.get("consolidation")).isNull();
    }

    @Test
    void while_another_has_the_turn_nothing_is_begun() {
        try (NightTurns.Turn _ = turns.take().orElseThrow()) {
            assertThat(run(_ -> {})).isEqualTo(new Outcome.Busy());
        }
        assertThat(nights.recent(1)).isEmpty();
        assertThat(ran).isEmpty();
    }

    @Test
    void a_night_that_lost_its_turn_stops_before_its_next_step_and_is_left_to_who_has_it_next() {
        Outcome outcome = run(step -> {
            if (step == Step.ATTRIBUTE) {
                turns.lose();
            }
        });

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.cause()).isInstanceOf(TurnLost.class));
        assertThat(ran).containsExactly(Step.RECEIVE, Step.READ, Step.ATTRIBUTE);
        assertThat(nights.unfinished()).extracting(Night::id).containsExactly(NIGHT);
    }

    @Test
    void a_job_names_its_night() {
        assertThat(NightJob.night(NightJob.parameters(NIGHT))).isEqualTo(NIGHT);
        assertThatThrownBy(() -> NightJob.night(new JobParametersBuilder().toJobParameters()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// In time, or the step is called again and again.
    private Outcome run(Body body) {
        BatchNights launcher = launcher(body);
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> launcher.run(TONIGHT, "", night -> assertThat(night).isEqualTo(NIGHT)));
    }

    private BatchNights launcher(Body body) {
        List<NightWork> works = Arrays.stream(Step.values())
                .map(step -> (NightWork) new Work(step, body, ran))
                .toList();
        CurrentTurn turn = new CurrentTurn(turns);
        return new BatchNights(
                NightJob.of(repository, new NoTransactions(), works.reversed(), turn),
                operator,
                repository,
                nights,
                turn,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void assertThatTheTurnIsFree() {
        try (NightTurns.Turn turn = turns.take().orElseThrow()) {
            assertThat(turn).isNotNull();
        }
    }

    /// What a step does.
    @FunctionalInterface
    private interface Body {
        void of(Step step) throws IOException;
    }

    private record Work(Step step, Body body, List<Step> ran) implements NightWork {

        @Override
        public void run(NightId night) throws IOException {
            assertThat(night).isEqualTo(NIGHT);
            ran.add(step);
            body.of(step);
        }
    }

    /// Works open their own: the job needs none.
    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return "none";
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
