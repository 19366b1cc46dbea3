package fr.continuum.application.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.search.Findable;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @Test
    void posts_that_closed_and_those_to_come_are_found_and_said_so() {
        assertThat(PeopleWords.posts(
                        List.of(
                                post("P1", null, null),
                                post("P2", null, LocalDate.of(2026, 6, 30)),
                                post("P3", LocalDate.of(2027, 1, 1), null)),
                        DAY))
                .extracting(Findable::code, Findable::state)
                .containsExactly(tuple("P1", "VACANT"), tuple("P2", "CLOSED"), tuple("P3", "COMING"));
    }

    private static Post post(String code, @Nullable LocalDate opened, @Nullable LocalDate closed) {
        return new Post(
                code,
                "Service",
                "Direction",
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(opened),
                Optional.ofNullable(closed),
                new Occupancy.Vacant(Optional.empty()));
    }
}
