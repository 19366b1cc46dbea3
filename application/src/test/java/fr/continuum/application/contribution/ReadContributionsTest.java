package fr.continuum.application.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.By;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadContributionsTest {

    private static final Owner CITY = Owner.of(new Siren("219300480"));
    private static final Contribution OF_HOME = one("it I1");
    private static final Contribution OWN = one("it I2");

    private final House house = new House(new ScriptedReader("1"));
    private final ReadContributions read = new ReadContributions(house.contributions, ZoneId.of("Europe/Paris"));

    @Test
    void any_day_gives_what_was_done_that_day() {
        keep(Owner.HOME, OF_HOME, "2026-01-10T09:00:00Z");
        keep(CITY, OWN, "2026-02-10T22:59:00Z");

        assertThat(read.today(CITY).contributions()).containsExactly(OWN);
        assertThat(read.on(CITY, LocalDate.parse("2026-02-10")).contributions()).containsExactly(OWN);
        assertThat(read.on(CITY, LocalDate.parse("2026-02-09")).contributions()).containsExactly(OF_HOME);
        assertThat(read.on(CITY, LocalDate.parse("2026-01-09"))).isEqualTo(ContributionBook.EMPTY);
        assertThat(read.history(CITY, OWN.id())).hasSize(1);
        assertThat(read.history(Owner.of(new Siren("200000001")), OWN.id())).isEmpty();
    }

    @Test
    void a_need_somebody_declares_is_beside_what_was_inherited() {
        keep(Owner.HOME, OF_HOME, "2026-01-10T09:00:00Z");
        Background need = Background.of(new CompetencyNeed("B1", CompetencyNeed.Kind.SKILL, "Écouter", List.of()));

        new DeclareBackground(house.plans, house.contributions, house.clock)
                .declare(CITY, need, Map.of(), new By("marie", "écran"));

        assertThat(read.today(CITY)).isEqualTo(new ContributionBook(List.of(OF_HOME), need));
        assertThat(house.contributions
                        .latest(Owner.HOME)
                        .orElseThrow()
                        .content()
                        .background())
                .isEqualTo(Background.UNKNOWN);
    }

    private void keep(Owner owner, Contribution contribution, String at) {
        house.contributions.keep(
                owner, List.of(contribution), new TimelineEntry("alice", Instant.parse(at), "sdsi.xlsx"));
    }

    private static Contribution one(String line) {
        return PlanWords.contributions(List.of(line)).getFirst();
    }
}
