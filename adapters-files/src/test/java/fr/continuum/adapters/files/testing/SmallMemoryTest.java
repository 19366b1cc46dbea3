package fr.continuum.adapters.files.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SmallMemoryTest {

    private static final int MEGABYTES = 32;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Test
    @Timeout(60)
    void a_program_that_hangs_is_stopped_at_its_limit_and_what_it_printed_is_told() {
        long before = children();

        assertThatThrownBy(() -> SmallMemory.runs(Hanging.class, MEGABYTES, LIMIT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Hanging")
                .hasMessageContaining("begun");

        assertThat(children()).isEqualTo(before);
    }

    @Test
    void one_that_prints_more_than_a_pipe_holds_is_read_to_its_end() {
        assertThatThrownBy(() -> SmallMemory.runs(Talking.class, MEGABYTES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the last word");
    }

    @Test
    void one_that_does_as_it_should_passes() {
        assertThatCode(() -> SmallMemory.runs(Sound.class, MEGABYTES)).doesNotThrowAnyException();
    }

    private static long children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    /// Prints a word and waits for ever.
    public static final class Hanging {

        private Hanging() {}

        public static void main(String[] args) throws InterruptedException {
            System.out.println("begun");
            new CountDownLatch(1).await();
        }
    }

    /// Prints far more than a pipe holds.
    public static final class Talking {

        private Talking() {}

        public static void main(String[] args) {
            for (int i = 0; i < 100_000; i++) {
                System.out.println("a word");
            }
            System.out.println("the last word");
        }
    }

    /// Says that all went well.
    public static final class Sound {

        private Sound() {}

        public static void main(String[] args) {
            System.out.println(SmallMemory.DONE);
        }
    }
}
