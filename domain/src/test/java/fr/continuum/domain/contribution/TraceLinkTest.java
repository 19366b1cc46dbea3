package fr.continuum.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.plan.PlanCode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TraceLinkTest {

    private static final Instant NOON = Instant.parse("2023-05-01T10:00:00Z");
    private static final PlanCode A1 = new PlanCode("A1");

    private final TraceLink link = TraceLink.by("marie", NOON, A1, "forme les agents d’accueil");

    @Test
    void a_person_s_link_is_strong_a_concluded_one_weak() {
        assertThat(link.strength()).isEqualTo(Strength.STRONG);
        assertThat(LinkProvenance.CODE_AT_SOURCE.strength()).isEqualTo(Strength.STRONG);
        assertThat(LinkProvenance.PROFILE.strength()).isEqualTo(Strength.WEAK);
        assertThat(LinkProvenance.LINEAGE.strength()).isEqualTo(Strength.WEAK);
    }

    @Test
    void a_link_holds_since_it_was_made_or_since_somebody_last_said_so() {
        Instant revised = NOON.plus(Duration.ofDays(30));

        assertThat(link.heldSince()).isEqualTo(NOON);
        assertThat(link.confirmedBy("paul", revised.plusSeconds(1)).heldSince()).isEqualTo(revised.plusSeconds(1));
    }

    @Test
    void a_link_without_share_reason_or_author_cannot_be_made() {
        assertThatThrownBy(() -> TraceLink.by("marie", NOON, A1, " "))
                .hasMessage("A link to A1 says why and who says so");
        assertThatThrownBy(() -> TraceLink.by("", NOON, A1, "parce que"))
                .hasMessage("A link to A1 says why and who says so");
        assertThatThrownBy(() -> link.sharing(0)).hasMessage("A share lies between 0.01 % and 100 %: 0.0 %");
        assertThatThrownBy(() -> link.sharing(10_001)).isInstanceOf(IllegalArgumentException.class);
        assertThat(link.sharing(1).share()).isEqualTo(1);
        assertThat(link.sharing(TraceLink.WHOLE)).isEqualTo(link);
        assertThatThrownBy(() -> link.confirmedBy("", NOON)).hasMessage("A confirmation has an author");
    }
}
