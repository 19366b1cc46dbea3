package fr.continuum.application.attention;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.application.workforce.AskVacancies;
import fr.continuum.application.workforce.PastDays;
import fr.continuum.application.workforce.PublishHeadcount;
import fr.continuum.application.workforce.ReadPosts;
import fr.continuum.application.workforce.TrainingsTold;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChange;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.IndicatorLines;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.PostsExtract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AskWhomToChaseTest {

    private static final LocalDate TODAY = House.TONIGHT;
    private static final TimelineEntry ENTRY =
            new TimelineEntry("marie", Instant.parse("2022-05-01T10:00:00Z"), "écran");

    private final House house = new House(new ScriptedReader("1"));
    private final AskWhomToChase chase = new AskWhomToChase(
            new JudgeContributions(house.plans, house.contributions, house.confirmations, house.clock),
            new ReadIndicators(house.indicators),
            new AskVacancies(new PastDays(
                    house.plans,
                    house.contributions,
                    house.workforce,
                    new TrainingsTold(house.disclosures, house.clock),
                    Days.FRANCE)));

    @Test
    void nobody_owes_anything_where_nothing_is_planned() {
        assertThat(chase.of(Owner.HOME, TODAY)).isEmpty();
    }

    @Test
    void each_contribution_is_owed_once_by_its_department_whatever_its_spelling() {
        plan("challenge D1 elected department", "action A1 principal=D1 manager");
        done(
                "training F1 department=Voirie",
                "training F2 department=voirie",
                "training F3 department=DRH",
                "training F4 department=DRH links=A1");

        assertThat(chase.of(Owner.HOME, TODAY))
                .containsExactly(owes("Voirie", Map.of(Owed.UNTRACED, 2)), owes("DRH", Map.of(Owed.UNTRACED, 1)));
    }

    @Test
    void a_late_action_is_owed_by_who_pilots_it_else_by_who_steers_what_is_above_else_by_nobody_named() {
        plan(
                "challenge D1 elected department",
                "challenge D2 elected",
                "action A1 principal=D1 end=2023-06-30 manager=Chef_de_projet",
                "action A2 principal=D1 end=2023-06-30 manager=2023-01-31",
                "action A3 principal=D2 end=2023-06-30",
                "action A4 principal=D2 end=2027-06-30",
                "action A5 principal=D2 state=COMPLETED@2023-02-01 end=2023-01-01 manager=Autre");

        assertThat(chase.of(Owner.HOME, TODAY))
                .as("whom nobody can ask comes last, and what is over or in time is not owed")
                .containsExactly(
                        owes("Chef de projet", Map.of(Owed.LATE_ACTION, 1)),
                        owes("department", Map.of(Owed.LATE_ACTION, 1)),
                        owes("", Map.of(Owed.LATE_ACTION, 1)));
    }

    @Test
    void whose_post_has_closed_is_not_chased_for_what_it_piloted() {
        plan("challenge D1 elected department", "action A1 principal=D1 end=2023-06-30 manager");
        ReadPosts posts = new ReadPosts(
                house.plans,
                house.workforce,
                new PublishHeadcount(house.workforce, house.releases, house.clock),
                house.clock);
        read(posts, TODAY.minusDays(1), "post P1 title=manager", "post P2");
        assertThat(chase.of(Owner.HOME, TODAY)).containsExactly(owes("manager", Map.of(Owed.LATE_ACTION, 1)));

        read(posts, TODAY, "post P2");
        assertThat(chase.of(Owner.HOME, TODAY)).containsExactly(owes("department", Map.of(Owed.LATE_ACTION, 1)));
    }

    @Test
    void a_measure_that_has_not_come_is_owed_by_who_answers_for_the_indicator() {
        MandatePlan plan = plan("challenge D1 elected department");
        assertThat(house.indicators.put(
                        Owner.HOME,
                        allowed(IndicatorStep.of(
                                IndicatorBook.EMPTY,
                                IndicatorLines.indicators(List.of(
                                        "indicator I1 active=2022-04-01",
                                        "indicator I2 active=2022-04-01 post=Cheffe_de_service",
                                        "indicator I3",
                                        "indicator I4 active=2022-04-01")),
                                IndicatorLines.entered(List.of("measure I4 period=2025 value=3")),
                                IndicatorChange.byFile(plan, TODAY))),
                        ENTRY))
                .isTrue();

        assertThat(chase.of(Owner.HOME, TODAY))
                .as("a draft is not awaited, and what was measured last year is not due yet")
                .containsExactly(
                        owes("Cheffe de service", Map.of(Owed.MEASURE, 1)),
                        owes("Direction des solidarités", Map.of(Owed.MEASURE, 1)));
    }

    private MandatePlan plan(String... lines) {
        PlanStep step = allowed(
                MandatePlan.begin(PlanWords.plan(List.of(lines)), Changes.byFile("2022-05-01", Optional.empty())));
        house.plans.replace(Owner.HOME, step, ENTRY);
        return step.plan();
    }

    private static void read(ReadPosts posts, LocalDate day, String... lines) {
        posts.read(new ReadPosts.Request(
                Owner.HOME, new PostsExtract(day, WorkforceWords.posts(List.of(lines))), "postes.csv", "alice"));
    }

    private void done(String... lines) {
        house.contributions.keep(Owner.HOME, PlanWords.contributions(List.of(lines)), ENTRY);
    }

    private static ToChase owes(String who, Map<Owed, Integer> what) {
        return new ToChase(who, new TreeMap<>(what));
    }
}
