package fr.continuum.adapters.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle(3, 6, Duration.ofMinutes(15), () -> now);

    @Test
    void one_login_from_one_address_must_wait_after_three_failures() {
        fail("lea", "10.0.0.1", 2);
        assertThat(throttle.mustWait("lea", "10.0.0.1")).isFalse();

        fail("lea", "10.0.0.1", 1);

        assertThat(throttle.mustWait("lea", "10.0.0.1")).isTrue();
        assertThat(throttle.mustWait("LEA", "10.0.0.1")).isTrue();
    }

    @Test
    void nobody_locks_a_colleague_out_from_elsewhere() {
        fail("lea", "10.0.0.1", 3);

        assertThat(throttle.mustWait("lea", "10.0.0.2")).isFalse();
    }

    @Test
    void an_address_that_tries_many_logins_must_wait_whatever_the_login() {
        for (int i = 0; i < 6; i++) {
            fail("login" + i, "10.0.0.1", 1);
        }

        assertThat(throttle.mustWait("another", "10.0.0.1")).isTrue();
    }

    @Test
    void failures_are_forgotten_with_time() {
        fail("lea", "10.0.0.1", 3);

        now = now.plus(Duration.ofMinutes(15)).plusSeconds(1);

        assertThat(throttle.mustWait("lea", "10.0.0.1")).isFalse();
    }

    @Test
    void a_success_clears_the_login() {
        fail("lea", "10.0.0.1", 2);
        throttle.succeeded("lea", "10.0.0.1");
        fail("lea", "10.0.0.1", 2);

        assertThat(throttle.mustWait("lea", "10.0.0.1")).isFalse();
    }

    @Test
    void memory_stays_bounded() {
        for (int i = 0; i < 30_000; i++) {
            fail("login" + i, "10.0." + i % 250 + "." + i / 250, 1);
        }

        assertThat(throttle.remembered()).isLessThanOrEqualTo(10_000);
    }

    private void fail(String login, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(login, address);
        }
    }
}
