package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.DeclareBackground.Outcome;
import fr.continuum.application.port.By;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclareBackgroundTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));

    private static final By MARIE = new By("marie", "écran");
    private static final By PAUL = new By("paul", "interface");

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
    void nothing_takes_from_a_training_what_it_was_planned_for() {
        house.plans.replace(
                OWN,
                allowed(MandatePlan.begin(
                        PlanWords.plan(List.of("challenge D1", "challenge D2")), PlanChange.byHand(Set.of()))),
                new TimelineEntry("marie", House.NOW, "écran"));
        declaring.declare(
                OWN,
                Background.of(PlanWords.needs(List.of("need B1 objectives=D1")).getFirst()),
                MARIE);
        house.contributions.keep(
                OWN,
                PlanWords.contributions(List.of("training F1 needs=B1")),
                new TimelineEntry("marie", House.NOW, "écran"));
        Background before = read.today(OWN).background();
        Background emptied = Background.of(need("Écouter"));

        assertThat(declaring.refusals(OWN, emptied))
                .extracting(Object::toString)
                .containsExactly("R12 TRAINING F1: le besoin B1 ne servirait plus aucun objectif du plan");
        assertThat(declaring.declare(OWN, emptied, MARIE))
                .isEqualTo(new Outcome.Refused(declaring.refusals(OWN, emptied)));
        assertThat(read.today(OWN).background()).isEqualTo(before);

        assertThat(declaring.declare(
                        OWN,
                        Background.of(PlanWords.needs(List.of("need B1 objectives=D2"))
                                .getFirst()),
                        MARIE))
                .isEqualTo(new Outcome.Declared());
    }

    private static CompetencyNeed need(String label) {
        return new CompetencyNeed("B1", CompetencyNeed.Kind.POSTURE, label, List.of());
    }
}
