package fr.continuum.bootstrap.night;

import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.watch.WatchNights;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/// The nightly schedule, where a server asks for it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("continuum.night.scheduled")
public class NightScheduling {

    @Bean
    SimpleAsyncTaskScheduler nightScheduler() {
        SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
        scheduler.setThreadNamePrefix("night-");
        return scheduler;
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> nightSchedule(
            SimpleAsyncTaskScheduler scheduler,
            NightLauncher launcher,
            WatchNights watch,
            Clock clock,
            @Value("${continuum.night.at:02:00}") List<LocalTime> hours,
            @Value("${continuum.night.watched-every:10m}") Duration watchedEvery) {
        return _ -> {
            new NightSchedule(launcher, clock, System::gc).start(scheduler, hours);
            new AlertSchedule(watch).start(scheduler, watchedEvery);
        };
    }
}
