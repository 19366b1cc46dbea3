package fr.continuum.bootstrap.night;

import fr.continuum.adapters.batch.night.BatchNights;
import fr.continuum.adapters.batch.night.CurrentTurn;
import fr.continuum.adapters.batch.night.NightJob;
import fr.continuum.application.night.NightWork;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.port.NightTurns;
import fr.continuum.application.port.Nights;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;

/// The job of the night and what starts it. Made at first use: most commands start no night.
@Lazy
@Configuration(proxyBeanMethods = false)
public class NightLaunching {

    @Bean
    CurrentTurn currentTurn(NightTurns turns) {
        return new CurrentTurn(turns);
    }

    @Bean
    Job night(
            JobRepository repository,
            PlatformTransactionManager transactions,
            List<NightWork> works,
            MeterRegistry meters,
            CurrentTurn turn) {
        return NightJob.of(
                repository,
                transactions,
                works.stream()
                        .<NightWork>map(work -> new ObservedWork(work, meters))
                        .toList(),
                turn);
    }

    @Bean
    NightLauncher nightLauncher(
            DataSource database,
            Job night,
            JobOperator operator,
            JobRepository repository,
            Nights nights,
            CurrentTurn turn,
            Clock clock) {
        BatchSchema.migrate(database);
        return new BatchNights(night, operator, repository, nights, turn, clock);
    }
}
