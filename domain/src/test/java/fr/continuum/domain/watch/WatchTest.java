package fr.continuum.domain.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.watch.Alert.ClockBehind;
import fr.continuum.domain.watch.Alert.MissingFile;
import fr.continuum.domain.watch.Alert.NoNight;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchTest {

    private static final Instant NIGHT = Instant.parse("2026-11-21T01:00:00Z");
    private static final ExpectedFile LEDGER = new ExpectedFile("Grand livre", "LEDGER", "GL_*.csv", 1);

    private static Optional<Alert> after(Duration since) {
        return Watch.ofNights(NIGHT, Instant.EPOCH, Watch.PATIENCE, NIGHT.plus(since));
    }

    private static List<MissingFile> missing(ExpectedFile expected, Duration since, Arrival... arrivals) {
        return Watch.ofFiles(List.of(expected), List.of(arrivals), NIGHT.plus(since));
    }

    private static Arrival ledger(String name, Instant at) {
        return new Arrival("LEDGER", name, at);
    }

    @Test
    void a_night_a_day_is_no_alert() {
        assertThat(after(Duration.ZERO)).isEmpty();
        assertThat(after(Duration.ofHours(26))).isEmpty();
        assertThat(after(Duration.ofHours(36))).isEmpty();
    }

    @Test
    void no_night_for_more_than_thirty_six_hours_is_one() {
        assertThat(after(Duration.ofHours(36).plusSeconds(1))).contains(new NoNight(NIGHT, NIGHT));
    }

    @Test
    void the_same_alert_stays_the_same_as_long_as_nothing_is_published() {
        assertThat(after(Duration.ofDays(3))).isEqualTo(after(Duration.ofDays(2)));
    }

    @Test
    void how_long_may_be_said_otherwise() {
        assertThat(Watch.ofNights(NIGHT, Instant.EPOCH, Duration.ofHours(80), NIGHT.plus(Duration.ofHours(79))))
                .isEmpty();
        assertThat(Watch.ofNights(NIGHT, Instant.EPOCH, Duration.ofHours(80), NIGHT.plus(Duration.ofHours(81))))
                .isPresent();
    }

    @Test
    void where_none_ever_was_one_is_waited_for_since_somebody_watches() {
        assertThat(Watch.ofNights(null, NIGHT, Watch.PATIENCE, NIGHT.plus(Duration.ofHours(36))))
                .isEmpty();
        assertThat(Watch.ofNights(null, NIGHT, Watch.PATIENCE, NIGHT.plus(Duration.ofHours(37))))
                .contains(new NoNight(null, NIGHT));
    }

    @Test
    void a_night_published_after_now_says_that_the_clock_went_back() {
        assertThat(after(Duration.ofMinutes(-9)))
                .as("two clocks of one installation")
                .isEmpty();
        assertThat(after(Duration.ofMinutes(-11))).contains(new ClockBehind(NIGHT));
        assertThat(after(Duration.ofDays(-365))).contains(new ClockBehind(NIGHT));
    }

    @Test
    void a_file_of_every_day_is_missing_half_a_day_after_it_was_due() {
        assertThat(missing(LEDGER, Duration.ofHours(36), ledger("GL_20.csv", NIGHT)))
                .isEmpty();
        assertThat(missing(LEDGER, Duration.ofHours(37), ledger("GL_20.csv", NIGHT)))
                .containsExactly(new MissingFile(LEDGER, NIGHT));
    }

    @Test
    void a_file_of_every_month_is_waited_for_a_month() {
        ExpectedFile posts = new ExpectedFile("Postes", "POSTS", "", 31);
        Arrival came = new Arrival("POSTS", "tableau des postes.xlsx", NIGHT);

        assertThat(missing(posts, Duration.ofDays(31), came)).isEmpty();
        assertThat(missing(posts, Duration.ofDays(32), came)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GL*, GL ***.csv, true",
        "GL Marie*, GL ***.csv, true",
        "*Dupont*2026.csv, ***2 2026.csv, true",
        "GL*, ***.csv, true",
        "GL*, BP ***.csv, false",
        "GL*.xlsx, GL ***.csv, false",
        "GL_??.csv, GL_***.csv, true",
        "GL, GL.csv, false",
        "*.csv, x.csv, true"
    })
    void what_is_masked_in_a_name_may_have_been_what_is_expected(String pattern, String told, boolean met) {
        ExpectedFile expected = new ExpectedFile("Grand livre", "LEDGER", pattern, 1);

        assertThat(missing(expected, Duration.ZERO, ledger(told, NIGHT)).isEmpty())
                .isEqualTo(met);
    }

    @Test
    void the_latest_that_came_counts() {
        assertThat(missing(
                        LEDGER,
                        Duration.ofDays(3),
                        ledger("GL_22.csv", NIGHT.plus(Duration.ofDays(2))),
                        ledger("GL_20.csv", NIGHT)))
                .isEmpty();
    }

    @Test
    void a_file_that_never_came_is_missing_at_once() {
        assertThat(missing(LEDGER, Duration.ZERO)).containsExactly(new MissingFile(LEDGER, null));
        assertThat(missing(LEDGER, Duration.ZERO, ledger("budget.csv", NIGHT)))
                .as("another name")
                .containsExactly(new MissingFile(LEDGER, null));
        assertThat(missing(LEDGER, Duration.ZERO, new Arrival("UNRECOGNISED", "GL_20.csv", NIGHT)))
                .as("its name, and nothing it is known by")
                .containsExactly(new MissingFile(LEDGER, null));
    }

    @ParameterizedTest
    @CsvSource({
        "GL_*.csv, GL_2026-11.csv, true",
        "GL_*.csv, gl_2026.CSV, true",
        "GL_*.csv, GL_2026.csv.old, false",
        "GL_*.csv, extrait GL_2026.csv, false",
        "GL?.csv, GL1.csv, true",
        "GL?.csv, GL12.csv, false",
        "G.L.csv, GxL.csv, false",
        "'(a|b)[1].csv', '(A|B)[1].csv', true",
        "*, n’importe quoi, true",
    })
    void names_are_told_by_stars_and_question_marks_alone(String pattern, String name, boolean met) {
        ExpectedFile expected = new ExpectedFile("Grand livre", "LEDGER", pattern, 1);

        assertThat(missing(expected, Duration.ZERO, ledger(name, NIGHT)).isEmpty())
                .isEqualTo(met);
    }

    @Test
    void what_is_expected_has_a_title_a_kind_and_days_that_can_be() {
        assertThatThrownBy(() -> new ExpectedFile(" ", "LEDGER", "", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExpectedFile("GL", "", "", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExpectedFile("GL", "LEDGER", "", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExpectedFile("GL", "LEDGER", "", ExpectedFile.LONGEST + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
