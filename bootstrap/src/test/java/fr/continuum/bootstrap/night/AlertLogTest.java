package fr.continuum.bootstrap.night;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.watch.Watched;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.watch.Alert;
import fr.continuum.domain.watch.ExpectedFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AlertLogTest {

    private static final Instant NIGHT = Instant.parse("2026-11-21T01:00:00Z");
    private static final Alert NONE = new Alert.NoNight(NIGHT, NIGHT);

    private final Logger logger = (Logger) LoggerFactory.getLogger(AlertLog.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final AlertLog log = new AlertLog();

    @BeforeEach
    void listen() {
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(lines);
        logger.setLevel(null);
    }

    private void look(Duration after, Alert... alerts) {
        log.tell(new Watched(NIGHT.plus(after), NIGHT, List.of(), List.of(alerts), List.of()));
    }

    private List<String> said() {
        return lines.list.stream()
                .map(line -> line.getLevel() + " " + line.getFormattedMessage())
                .toList();
    }

    @Test
    void what_lasts_is_told_once_a_day_and_not_each_time_somebody_looks() {
        for (int minutes = 0; minutes < 60 * 49; minutes += 10) {
            look(Duration.ofHours(37).plusMinutes(minutes), NONE);
        }

        assertThat(said()).hasSize(3).containsOnly("WARN alert: no night was published since 2026-11-21T01:00:00Z");
    }

    @Test
    void what_is_over_is_told_and_told_again_when_it_comes_back() {
        look(Duration.ofHours(37), NONE);
        look(Duration.ofHours(38));
        look(Duration.ofHours(39));
        look(Duration.ofHours(40), NONE);

        assertThat(said())
                .containsExactly(
                        "WARN alert: no night was published since 2026-11-21T01:00:00Z",
                        "INFO alert over: no night was published since 2026-11-21T01:00:00Z",
                        "WARN alert: no night was published since 2026-11-21T01:00:00Z");
    }

    @Test
    void each_alert_says_what_it_is_about() {
        ExpectedFile ledger = new ExpectedFile("Grand livre", "LEDGER", "", 1);

        look(
                Duration.ZERO,
                new Alert.NoNight(null, NIGHT),
                new Alert.MissingFile(ledger, NIGHT),
                new Alert.MissingFile(ledger, null),
                new Alert.ClockBehind(NIGHT));
        log.tell(new Watched(
                NIGHT,
                NIGHT,
                List.of(),
                List.of(),
                List.of(FileFault.at("attendus.yaml", 3, 5, new Wording("illisible", "unreadable")))));

        assertThat(said())
                .contains(
                        "WARN alert: no night was ever published, and one is waited for since 2026-11-21T01:00:00Z",
                        "WARN alert: an expected file is missing: “Grand livre”, due every 1 day(s), last came"
                                + " 2026-11-21T01:00:00Z",
                        "WARN alert: an expected file is missing: “Grand livre”, due every 1 day(s), never came",
                        "WARN alert: the clock went back: the last night was published at 2026-11-21T01:00:00Z, which is"
                                + " still to come",
                        "WARN alert: what files are to come cannot be read: attendus.yaml, line 3, column 5:"
                                + " unreadable");
    }
}
