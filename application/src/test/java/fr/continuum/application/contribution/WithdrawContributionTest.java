package fr.continuum.application.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.contribution.WithdrawContribution.Outcome;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.PlanWords;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawContributionTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));
    private static final TimelineEntry BY_FILE =
            new TimelineEntry("alice", House.NOW.minusSeconds(60), "formations.csv");
    private static final By MARIE = new By("marie", "interface");

    private final House house = new House(new ScriptedReader("1"));
    private final WithdrawContribution withdrawing = new WithdrawContribution(house.contributions, house.clock);
    private final ReadContributions read = new ReadContributions(house.contributions, ZoneId.of("Europe/Paris"));

    @Test
    void what_was_planned_by_mistake_leaves_the_book_and_its_history_stays() {
        Contribution mistake = one("training F1 links=A1");
        house.contributions.keep(OWN, List.of(mistake, one("training F2")), BY_FILE);

        assertThat(withdrawing.withdraw(OWN, mistake.id(), mistake.version(), " saisie deux fois ", MARIE))
                .isEqualTo(new Outcome.Withdrawn());

        assertThat(read.today(OWN).contributions()).containsExactly(one("training F2"));
        assertThat(read.history(OWN, mistake.id()))
                .extracting(Contributions.Change::entry, Contributions.Change::after, Contributions.Change::why)
                .containsExactly(
                        tuple(BY_FILE, Optional.of(mistake), Optional.empty()),
                        tuple(
                                new TimelineEntry("marie", House.NOW, "interface"),
                                Optional.empty(),
                                Optional.of(new Withdrawal("saisie deux fois"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ".", "-", "n° 2", "néant", "À définir.", "(sans objet)"})
    void without_a_reason_that_can_be_read_it_stays(String reason) {
        Contribution mistake = one("training F1 links=A1");
        house.contributions.keep(OWN, List.of(mistake), BY_FILE);

        assertThat(withdrawing.withdraw(OWN, mistake.id(), mistake.version(), reason, MARIE))
                .isEqualTo(new Outcome.ReasonMissing());

        assertThat(read.today(OWN).contributions()).containsExactly(mistake);
    }

    @Test
    void what_somebody_changed_since_it_was_read_stays() {
        Contribution seen = one("training F1 links=A1");
        house.contributions.keep(OWN, List.of(one("training F1 links=D1")), BY_FILE);

        assertThat(withdrawing.withdraw(OWN, seen.id(), seen.version(), "erreur", MARIE))
                .isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(withdrawing.withdraw(OWN, one("training F9").id(), Sha256.of("?"), "erreur", MARIE))
                .isEqualTo(new Outcome.ChangedMeanwhile());

        assertThat(read.today(OWN).contributions()).hasSize(1);
    }

    @Test
    void an_authority_withdraws_from_its_own_book_what_it_inherited_until_then() {
        Contribution inherited = one("training F1 links=A1");
        house.contributions.keep(Owner.HOME, List.of(inherited, one("training F2")), BY_FILE);

        assertThat(withdrawing.withdraw(OWN, inherited.id(), inherited.version(), "erreur", MARIE))
                .isEqualTo(new Outcome.Withdrawn());

        assertThat(read.today(OWN).contributions()).containsExactly(one("training F2"));
        assertThat(read.today(Owner.HOME).contributions()).hasSize(2);
    }

    private static Contribution one(String line) {
        return PlanWords.contributions(List.of(line)).getFirst();
    }
}
