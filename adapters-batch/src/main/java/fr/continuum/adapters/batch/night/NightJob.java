package fr.continuum.adapters.batch.night;

import fr.continuum.application.night.NightWork;
import fr.continuum.domain.consolidation.NightId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/// Makes the job of the night.
public final class NightJob {

    static final String NAME = "night";
    private static final String PARAMETER = "night";

    private NightJob() {}

    /// @param works one per step, in any order
    /// @param turn that must be held when each of them begins
    public static Job of(
            JobRepository repository,
            PlatformTransactionManager transactions,
            List<NightWork> works,
            CurrentTurn turn) {
        List<Step> steps = works.stream()
                .sorted(Comparator.comparing(NightWork::step))
                .map(work -> step(work, repository, transactions, turn))
                .toList();
        SimpleJobBuilder job = new JobBuilder(NAME, repository).start(steps.getFirst());
        steps.stream().skip(1).forEach(job::next);
        return job.build();
    }

    static JobParameters parameters(NightId night) {
        return new JobParametersBuilder()
                .addString(PARAMETER, night.value(), true)
                .toJobParameters();
    }

    static NightId night(JobParameters parameters) {
        String value = parameters.getString(PARAMETER);
        if (value == null) {
            throw new IllegalArgumentException("A job of the night without its night: " + parameters);
        }
        return new NightId(value);
    }

    private static Step step(
            NightWork work, JobRepository repository, PlatformTransactionManager transactions, CurrentTurn turn) {
        return new StepBuilder(work.step().name().toLowerCase(Locale.ROOT), repository)
                .tasklet((_, chunk) -> {
                    turn.mustBeHeld();
                    work.run(night(chunk));
                    return RepeatStatus.FINISHED;
                })
                .transactionManager(transactions)
                .transactionAttribute(new OutsideTransactions())
                .build();
    }

    private static NightId night(ChunkContext chunk) {
        return night(chunk.getStepContext().getStepExecution().getJobParameters());
    }

    /// Steps open transactions of their own. Whatever a work throws ends its step: a checked exception, which the
    /// attribute would otherwise let pass, would have the work called again for ever.
    private static final class OutsideTransactions extends DefaultTransactionAttribute {

        private static final long serialVersionUID = 1L;

        OutsideTransactions() {
            super(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        }

        @Override
        public boolean rollbackOn(Throwable fault) {
            return true;
        }
    }
}
