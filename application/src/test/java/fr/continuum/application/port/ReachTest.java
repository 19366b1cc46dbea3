package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.Reach.OutOfReach;
import fr.continuum.domain.contribution.ContributionKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void a_department_is_known_however_it_is_typed() {
        Reach reach = Reach.of(Set.of("Direction de l’Éducation", " "));

        assertThat(reach.holds(ContributionKind.TRAINING, "DIRECTION DE L'EDUCATION"))
                .isTrue();
        assertThat(reach.holds(ContributionKind.TRAINING, "Direction de l’eau")).isFalse();
        assertThat(reach.holds(ContributionKind.TRAINING, "")).as("nobody’s").isFalse();
        assertThat(reach.reaches(ContributionKind.TRAINING)).isTrue();
        assertThatThrownBy(reach::mustBeWhole).isInstanceOf(OutOfReach.class);
    }

    @Test
    void a_kind_is_reached_whoever_holds_it() {
        Reach reach = Reach.of(ContributionKind.IT_INVESTMENT);

        assertThat(reach.holds(ContributionKind.IT_INVESTMENT, "")).isTrue();
        assertThat(reach.holds(ContributionKind.TRAINING, "DSI")).isFalse();
        assertThat(reach.reaches(ContributionKind.TRAINING)).isFalse();
    }

    @Test
    void two_reach_what_either_does() {
        Reach both = Reach.of(ContributionKind.IT_INVESTMENT).and(Reach.of(Set.of("DRH")));

        assertThat(both.holds(ContributionKind.IT_INVESTMENT, "DSI")).isTrue();
        assertThat(both.holds(ContributionKind.TRAINING, "drh")).isTrue();
        assertThat(both.isWhole()).isFalse();
        assertThat(both.and(Reach.WHOLE).holds(ContributionKind.TRAINING, "DSI"))
                .isTrue();
        assertThat(Reach.NOTHING.and(Reach.NOTHING).reaches(ContributionKind.TRAINING))
                .isFalse();
    }
}
