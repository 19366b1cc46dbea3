package fr.continuum.application.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.DeclareBackground.Outcome;
import fr.continuum.application.port.By;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InterruptedContributions;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DeclareBackgroundTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));

    private static final By MARIE = new By("marie", "écran");
    private static final By PAUL = new By("paul", "interface");
    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "gpec.xlsx");

    private final House house = new House(new ScriptedReader("1"));
    private final DeclareBackground declaring = new DeclareBackground(house.plans, house.contributions, house.clock);
    private final ReadContributions read = new ReadContributions(house.contributions, ZoneId.of("Europe/Paris"));

    @Test
    void of_two_who_say_otherwise_of_one_need_the_second_is_told() {
        Background first = Background.of(need("Écouter"));
        assertThat(declaring.declare(OWN, first, Map.of(), MARIE)).isEqualTo(new Outcome.Declared());

        assertThat(declaring.declare(OWN, Background.of(need("Entendre")), Map.of(), PAUL))
                .as("it was new when it was read")
                .isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(declaring.declare(
                        OWN,
                        Background.of(need("Entendre")),
                        Map.of("NEED B1", ContributionBook.version(need("Autre"))),
                        PAUL))
                .isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(read.today(OWN).background()).isEqualTo(first);

        assertThat(declaring.declare(
                        OWN,
                        Background.of(need("Entendre")),
                        Map.of("NEED B1", ContributionBook.version(need("Écouter"))),
                        PAUL))
                .isEqualTo(new Outcome.Declared());
        assertThat(read.today(OWN).background()).isEqualTo(Background.of(need("Entendre")));
        assertThat(house.contributions.latest(OWN).orElseThrow().entry())
                .isEqualTo(new TimelineEntry("paul", House.NOW, "interface"));
    }

    @Test
    void what_others_say_of_other_parts_forbids_nothing() {
        declaring.declare(OWN, Background.of(need("Écouter")), Map.of(), MARIE);
        TrainingPlan year = new TrainingPlan(
                new FiscalYear(2026), Optional.of(LocalDate.parse("2025-11-18")), Optional.empty(), Optional.empty());

        assertThat(declaring.declare(
                        OWN, new Background(List.of(), List.of(year), OptionalInt.of(640)), Map.of(), PAUL))
                .isEqualTo(new Outcome.Declared());

        assertThat(read.today(OWN).background())
                .isEqualTo(new Background(List.of(need("Écouter")), List.of(year), OptionalInt.of(640)));
    }

    @Test
    void who_writes_between_the_rules_and_the_store_has_the_rules_asked_again() {
        Background known = Background.of(need("Écouter"));
        declaring.declare(OWN, known, Map.of(), MARIE);
        InterruptedContributions interrupted = new InterruptedContributions(house.contributions);
        DeclareBackground slow = new DeclareBackground(house.plans, interrupted.port(), house.clock);
        Map<String, Sha256> seen = Map.of("NEED B1", ContributionBook.version(need("Écouter")));

        interrupted.before("declare", () -> house.contributions.keep(OWN, Background.of(need("Entendre")), ENTRY));
        assertThat(slow.declare(OWN, Background.of(need("Sentir")), seen, PAUL))
                .as("of the same need")
                .isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(read.today(OWN).background()).isEqualTo(Background.of(need("Entendre")));

        interrupted.before(
                "declare", () -> house.contributions.keep(OWN, PlanWords.contributions(List.of("it I1")), ENTRY));
        assertThat(slow.declare(
                        OWN,
                        Background.of(need("Sentir")),
                        Map.of("NEED B1", ContributionBook.version(need("Entendre"))),
                        PAUL))
                .as("beside it")
                .isEqualTo(new Outcome.Declared());
        assertThat(read.today(OWN).background()).isEqualTo(Background.of(need("Sentir")));
        assertThat(read.today(OWN).contributions()).hasSize(1);
    }

    private static CompetencyNeed need(String label) {
        return new CompetencyNeed("B1", CompetencyNeed.Kind.POSTURE, label, List.of());
    }
}
