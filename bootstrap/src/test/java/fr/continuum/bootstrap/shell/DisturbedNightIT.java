package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.bootstrap.home.Home;
import fr.continuum.bootstrap.postgres.HomePostgres;
import fr.continuum.bootstrap.postgres.ServerOfAHome;
import fr.continuum.bootstrap.shell.UndisturbedNight.Disturbance;
import fr.continuum.bootstrap.shell.UndisturbedNight.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Nights disturbed at moments drawn at random and spread over every step. What was left is taken up by the next
/// command, asked by nobody: the figures are those of a night that nobody disturbed, and what is published is at every
/// moment one night's, whole.
///
/// `-Dcontinuum.kills=100 -Dcontinuum.restarts=100` draws a hundred of each (`-Pfaults` does),
/// `-Dcontinuum.kills.seed=…` others.
class DisturbedNightIT {

    private static final int KILLS = Integer.getInteger("continuum.kills", 3);
    private static final int RESTARTS = Integer.getInteger("continuum.restarts", 2);
    private static final long SEED = Long.getLong("continuum.kills.seed", 2026L);

    @TempDir
    private static Path folder;

    private static UndisturbedNight undisturbed;

    @BeforeAll
    static void aNightNobodyDisturbs() throws IOException, InterruptedException, SQLException {
        undisturbed = new UndisturbedNight(folder);
    }

    @AfterAll
    static void leaveNothingRunning() throws IOException {
        UndisturbedNight.leaveNothingRunning(folder);
    }

    /// `kill -9` of the whole process tree, PostgreSQL too.
    @TestFactory
    Stream<DynamicTest> what_is_killed_is_taken_up_and_gives_the_same_figures() {
        return each(undisturbed.moments(KILLS, SEED), DisturbedNightIT::kill);
    }

    /// PostgreSQL alone is killed and started again, as a service manager does. The night finishes, or stops with
    /// 4 and says why.
    @TestFactory
    Stream<DynamicTest> a_night_whose_database_is_started_again_gives_the_same_figures_in_the_end() {
        return each(undisturbed.moments(RESTARTS, SEED + 1), DisturbedNightIT::restart);
    }

    private static Stream<DynamicTest> each(List<Moment> moments, Disturbance disturbance) {
        return moments.stream()
                .map(moment -> DynamicTest.dynamicTest(
                        moment.toString(), () -> undisturbed.isWhatTheNextOneGivesAfter(moment, disturbance)));
    }

    private static void kill(Process night, Path home) throws IOException, InterruptedException {
        night.descendants().forEach(ProcessHandle::destroyForcibly);
        night.destroyForcibly().waitFor();
        new ServerOfAHome(home).kill();
    }

    private static void restart(Process night, Path home) throws IOException, InterruptedException {
        new ServerOfAHome(home).kill();
        try (HomePostgres _ = HomePostgres.join(new Home(home).made())) {
            assertThat(night.waitFor(300, TimeUnit.SECONDS)).as("ended").isTrue();
        }
        String said = Files.readString(home.resolve("dit"));
        assertThat(night.exitValue()).as(said).isIn(0, 4);
        if (night.exitValue() == 4) {
            assertThat(said)
                    .containsAnyOf("La base de données", "PostgreSQL")
                    .doesNotContain("Exception", "Erreur inattendue");
        }
    }
}
