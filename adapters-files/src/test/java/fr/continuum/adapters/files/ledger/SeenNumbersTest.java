package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenNumbersTest {

    @Test
    void it_knows_what_it_saw_and_nothing_else() {
        SeenNumbers seen = new SeenNumbers();
        Set<Long> expected = new HashSet<>();
        Random random = new Random(2_026);

        for (int i = 0; i < 200_000; i++) {
            // Some come again, some are close to one another.
            long number = i % 3 == 0 ? random.nextInt(50_000) : random.nextLong();
            assertThat(seen.contains(number)).as("%d", number).isEqualTo(expected.contains(number));
            seen.add(number);
            expected.add(number);
        }

        assertThat(seen.size()).isEqualTo(expected.size());
        assertThat(expected).allMatch(seen::contains);
    }

    @Test
    void zero_is_a_number_like_any_other() {
        SeenNumbers seen = new SeenNumbers();

        assertThat(seen.contains(0)).isFalse();
        seen.add(0);
        seen.add(0);

        assertThat(seen.contains(0)).isTrue();
        assertThat(seen.contains(1)).isFalse();
        assertThat(seen.size()).isEqualTo(1);
    }
}
