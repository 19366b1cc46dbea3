package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.shared.Wording;
import org.junit.jupiter.api.Test;

class SaidCountsTest {

    private static SaidCounts posts(int threshold, int count) {
        return new SaidCounts()
                .addAtLeast(threshold, count, "poste fermé", "postes fermés", "post closed", "posts closed");
    }

    @Test
    void fewer_than_the_authority_tells_are_not_counted() {
        assertThat(posts(5, 1).said()).contains(new Wording("moins de 5 postes fermés", "fewer than 5 posts closed"));
        assertThat(posts(5, 4).said()).isEqualTo(posts(5, 1).said());
        assertThat(posts(5, 5).said()).contains(new Wording("5 postes fermés", "5 posts closed"));
        assertThat(posts(11, 10).said())
                .contains(new Wording("moins de 11 postes fermés", "fewer than 11 posts closed"));
    }

    @Test
    void what_did_not_happen_is_not_said() {
        assertThat(posts(5, 0).said()).isEmpty();
        assertThat(posts(5, 0).add(1, "rôle", "rôles", "role", "roles").said())
                .contains(new Wording("1 rôle", "1 role"));
    }
}
