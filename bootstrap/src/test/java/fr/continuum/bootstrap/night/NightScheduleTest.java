package fr.continuum.bootstrap.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.NightLauncher;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Days;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.SimpleTriggerContext;

class NightScheduleTest {

    private static final Instant EVENING = Instant.parse("2026-11-29T21:00:00Z");

    private final Clock clock = Clock.fixed(EVENING, Days.FRANCE);
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<LocalDate> run = new ArrayList<>();
    private final List<Runnable> tasks = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private boolean failing;

    private void start(LocalTime... hours) {
        new NightSchedule(new Noted(), clock, () -> done.add("swept")).start(new Listening(), List.of(hours));
    }

    @Test
    void a_night_starts_at_each_hour_of_france_that_is_told() {
        start(LocalTime.of(2, 0), LocalTime.of(12, 30, 15));

        assertThat(triggers)
                .extracting(trigger -> trigger.nextExecution(new SimpleTriggerContext(clock)))
                .containsExactly(Instant.parse("2026-11-30T01:00:00Z"), Instant.parse("2026-11-30T11:30:15Z"));
    }

    @Test
    void each_of_them_is_a_night_of_the_day_it_starts() {
        start(LocalTime.of(2, 0), LocalTime.of(12, 30));

        tasks.forEach(Runnable::run);

        assertThat(run).containsExactly(LocalDate.of(2026, 11, 29), LocalDate.of(2026, 11, 29));
    }

    @Test
    void memory_is_swept_before_each_night_and_after_it_however_it_ends() {
        start(LocalTime.of(2, 0));

        tasks.getFirst().run();
        failing = true;
        tasks.getFirst().run();

        assertThat(done).containsExactly("swept", "night", "swept", "swept", "night", "swept");
    }

    @Test
    void hours_are_told_apart_by_commas() {
        Object read = ApplicationConversionService.getSharedInstance()
                .convert(
                        "02:00,12:30",
                        TypeDescriptor.valueOf(String.class),
                        TypeDescriptor.collection(List.class, TypeDescriptor.valueOf(LocalTime.class)));

        assertThat(read).isEqualTo(List.of(LocalTime.of(2, 0), LocalTime.of(12, 30)));
    }

    private final class Noted implements NightLauncher {

        @Override
        public Outcome run(LocalDate asOf, String inbox, Consumer<NightId> begun) {
            run.add(asOf);
            done.add("night");
            if (failing) {
                throw new IllegalStateException("the database is gone");
            }
            return new Outcome.Busy();
        }

        @Override
        public List<Outcome> resume() {
            return List.of();
        }
    }

    /// Notes what is due, and starts nothing.
    private final class Listening extends ThreadPoolTaskScheduler {

        private static final long serialVersionUID = 1;

        @Override
        public ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
            triggers.add(trigger);
            tasks.add(task);
            return new NeverDue();
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, Instant at) {
            return new NeverDue();
        }
    }

    private static final class NeverDue extends FutureTask<Void> implements ScheduledFuture<Void> {

        NeverDue() {
            super(() -> {}, null);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return Long.MAX_VALUE;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}
