package fr.continuum.adapters.batch.night;

import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.port.NightTurns;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.domain.consolidation.NightId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/// Runs nights as jobs of Spring Batch, one at a time on one database: whoever holds the turn knows that no execution
/// still marked as running is alive.
public final class BatchNights implements NightLauncher {

    private static final Logger LOG = LoggerFactory.getLogger(BatchNights.class);

    /// The key of the log under which the night stands.
    private static final String LOGGED = "consolidation";

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Nights nights;
    private final CurrentTurn turns;
    private final Clock clock;

    public BatchNights(
            Job job, JobOperator operator, JobRepository repository, Nights nights, CurrentTurn turns, Clock clock) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.nights = nights;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public Outcome run(LocalDate asOf, String inbox, Consumer<NightId> begun) {
        Optional<NightTurns.Turn> turn = turns.take();
        if (turn.isEmpty()) {
            return new Outcome.Busy();
        }
        try (NightTurns.Turn _ = turn.get()) {
            finishLeftOver();
            NightId night = nights.begin(asOf, clock.instant(), inbox);
            begun.accept(night);
            return execute(night);
        }
    }

    @Override
    public List<Outcome> resume() {
        Optional<NightTurns.Turn> turn = turns.take();
        if (turn.isEmpty()) {
            return List.of();
        }
        try (NightTurns.Turn _ = turn.get()) {
            return finishLeftOver();
        }
    }

    /// Finishes the nights a killed process left: those whose job still says it runs, and those whose job was not
    /// begun.
    private List<Outcome> finishLeftOver() {
        Set<NightId> left = new LinkedHashSet<>();
        for (JobExecution execution : repository.findRunningJobExecutions(NightJob.NAME)) {
            operator.recover(execution);
            left.add(NightJob.night(execution.getJobParameters()));
        }
        nights.unfinished().stream().map(Night::id).forEach(left::add);
        List<Outcome> outcomes = new ArrayList<>();
        left.stream().sorted().forEach(night -> {
            LOG.warn("night {} was cut short; it goes on where it was", night);
            outcomes.add(execute(night));
        });
        return outcomes;
    }

    /// Whatever is logged meanwhile says of which night it is.
    private Outcome execute(NightId night) {
        try (MDC.MDCCloseable _ = MDC.putCloseable(LOGGED, night.value())) {
            return executed(night);
        }
    }

    private Outcome executed(NightId night) {
        try {
            JobExecution execution = operator.start(job, NightJob.parameters(night));
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return new Outcome.Ran(night);
            }
            Throwable cause = execution.getAllFailureExceptions().stream()
                    .findFirst()
                    .orElseGet(() -> new IllegalStateException("The job ended as " + execution.getStatus()));
            return failed(night, cause);
        } catch (JobExecutionException e) {
            return failed(night, e);
        }
    }

    /// A night whose turn was lost is left as it is: another process may be finishing it.
    private Outcome failed(NightId night, Throwable cause) {
        LOG.error("night {} failed", night, cause);
        if (!turns.isHeld()) {
            return new Outcome.Failed(night, cause);
        }
        boolean running =
                nights.find(night).map(n -> n.status() == NightStatus.RUNNING).orElse(false);
        if (running) {
            nights.end(night, NightStatus.FAILED, clock.instant());
        }
        return new Outcome.Failed(night, cause);
    }
}
