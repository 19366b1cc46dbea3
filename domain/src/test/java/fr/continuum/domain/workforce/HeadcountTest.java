package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.CountTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadcountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void those_who_share_a_post_are_as_many() {
        PostRegister register = new PostRegister(
                Optional.of(DAY),
                WorkforceWords.posts(List.of(
                        "post P1 category=A filled=2",
                        "post P2 category=A filled=",
                        "post P3 category=A",
                        "post P4 category=A vacant=2026-01-01",
                        "post P5 category=A filled=3 closed=2026-02-01")));

        CountTable counted = Headcount.on(register, DAY);

        assertThat(counted.count(Cell.of("DRH", "A"))).isEqualTo(4);
    }
}
