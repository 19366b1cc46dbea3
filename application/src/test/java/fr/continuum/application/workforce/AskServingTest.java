package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.application.workforce.AskServing.YearServed;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.testing.WorkforceWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskServingTest {

    private final Authority authority = new Authority();
    private final AskServing serving = new AskServing(authority.days);

    @BeforeEach
    void plan() {
        authority.plan("challenge D1", "action A1 principal=D1", "action A2 principal=D1", "challenge D2");
        authority.contributions(
                "training F1 days=2 trainees=20 cost=1000 links=A1",
                "training F2 days=1 trainees=3 links=A2",
                "training F3 days=1 trainees=9 links=A1 year=2024",
                "training F4 days=1 trainees=9");
        authority.cycles(
                "cycle C1 fte=100 former=1547 annual=1607", "cycle C1 fte=10 former=1547 annual=1607 year=2025");
        use("use U1 hours=803.5", "A1");
        use("use U2 hours=100 year=2025", "D1");
        use("use U3 hours=100 kind=WORK_LIFE_QUALITY");
    }

    @Test
    void trainings_and_time_stand_under_their_years_with_all_below() {
        List<YearServed> years = serving.on(OWNER, TODAY, new PlanCode("D1"), Sight.HR);

        assertThat(years).extracting(YearServed::year).containsExactly(year(2023), year(2024), year(2025));
        var first = years.getFirst();
        assertThat(first.time()).isEmpty();
        assertThat(first.trainings()
                        .orElseThrow()
                        .figure()
                        .orElseThrow()
                        .expected()
                        .days())
                .isEqualByComparingTo("43");
        assertThat(years.get(1).time().orElseThrow().hours()).isEqualByComparingTo("803.5");
        assertThat(years.get(1).time().orElseThrow().fte()).isEqualTo("0.50");
        assertThat(years.get(2).trainings()).isEmpty();
    }

    @Test
    void time_is_told_up_to_the_promises_each_hour_once() {
        Authority other = new Authority();
        other.plan(
                "challenge D1",
                "objective O1 under=D1",
                "action A1 principal=O1",
                "action A2 principal=D1",
                "challenge D2",
                "pledge P1 objectives=D1,O1",
                "pledge P2 objectives=D2");

        other.cycles("cycle C1 fte=100 former=1547 annual=1607");
        use(other, "use U1 hours=803.5", "A1");
        AskServing asked = new AskServing(other.days);

        var time = asked.time(OWNER, TODAY, year(2024), Sight.HR);

        assertThat(time.keySet()).extracting(PlanCode::value).containsExactlyInAnyOrder("A1", "O1", "D1", "P1");
        assertThat(time.values())
                .allSatisfy(served -> assertThat(served.hours()).isEqualByComparingTo("803.5"));
        assertThat(asked.time(OWNER, TODAY, year(2023), Sight.HR)).isEmpty();
    }

    @Test
    void what_each_element_is_trained_for_in_a_year_is_what_its_own_years_say() {
        for (Sight sight : Sight.values()) {
            var trained = serving.trained(OWNER, TODAY, year(2023), sight);

            assertThat(trained.keySet()).extracting(PlanCode::value).containsExactlyInAnyOrder("A1", "A2", "D1");
            trained.forEach((code, told) -> assertThat(told.figure())
                    .as(code + " " + sight)
                    .isEqualTo(serving.on(OWNER, TODAY, code, sight)
                            .getFirst()
                            .trainings()
                            .orElseThrow()
                            .figure()));
        }
        assertThat(serving.trained(OWNER, TODAY.minusDays(1), year(2023), Sight.HR))
                .isEmpty();
    }

    @Test
    void a_promise_gets_what_its_objectives_do_whole_each_training_once() {
        Authority other = new Authority();
        other.plan(
                "axis X",
                "challenge D1 axis=X",
                "action A1 principal=D1",
                "challenge D2 axis=X",
                "pledge P1 objectives=D1",
                "pledge P2 objectives=D1,D2",
                "pledge P3");
        other.contributions(
                "training F1 days=1 trainees=20 links=A1,D2",
                "training F2 days=1 trainees=30 links=A1",
                "training F3 days=1 trainees=10 links=D2 category=SAFETY_MANDATORY ground=SAFETY");
        AskServing asked = new AskServing(other.days);

        assertThat(days(asked, "D1", Sight.HR)).isEqualTo("50");
        assertThat(days(asked, "P1", Sight.HR)).isEqualTo("50");
        assertThat(days(asked, "P2", Sight.HR)).isEqualTo("60");
        assertThat(days(asked, "X", Sight.HR)).isEqualTo("60");
        assertThat(asked.on(OWNER, TODAY, new PlanCode("P3"), Sight.HR)).isEmpty();
        assertThat(asked.toldBy(OWNER, TODAY, new PlanCode("P2")))
                .contains(List.of(new PlanCode("D1"), new PlanCode("D2")));
        assertThat(asked.toldBy(OWNER, TODAY, new PlanCode("P3"))).contains(List.of());
        assertThat(asked.toldBy(OWNER, TODAY, new PlanCode("A1"))).contains(List.of(new PlanCode("A1")));
        assertThat(asked.toldBy(OWNER, TODAY, new PlanCode("GONE"))).isEmpty();
    }

    @Test
    void a_promise_hides_what_its_objectives_hide_and_what_would_follow_from_them() {
        Authority other = new Authority();
        other.plan(
                "challenge D1",
                "challenge D2",
                "challenge D3",
                "pledge P1 objectives=D1",
                "pledge P2 objectives=D1,D2",
                "pledge P3 objectives=D3");
        other.contributions(
                "training F1 days=1 trainees=20 links=D1",
                "training F2 days=1 trainees=3 links=D2",
                "training F3 days=1 trainees=40 links=D3");
        AskServing asked = new AskServing(other.days);

        for (String promise : List.of("P1", "P2", "P3")) {
            assertThat(days(asked, promise, Sight.HR)).as(promise).isNotEqualTo("hidden");
        }
        assertThat(days(asked, "D2", Sight.OUTSIDE_HR)).isEqualTo("hidden");
        assertThat(days(asked, "P2", Sight.OUTSIDE_HR)).isEqualTo("hidden");
        assertThat(days(asked, "P1", Sight.OUTSIDE_HR)).isEqualTo(days(asked, "D1", Sight.OUTSIDE_HR));
        assertThat(days(asked, "P3", Sight.OUTSIDE_HR)).isEqualTo(days(asked, "D3", Sight.OUTSIDE_HR));
    }

    /// Of the one year there is, as people are told of it.
    private static String days(AskServing asked, String code, Sight sight) {
        return asked.on(OWNER, TODAY, new PlanCode(code), sight)
                .getFirst()
                .trainings()
                .orElseThrow()
                .figure()
                .map(told -> told.expected().plus(told.apart()).days().toPlainString())
                .orElse("hidden");
    }

    @Test
    void posts_that_hold_roles_are_counted_for_all_and_their_full_times_told_to_hr() {
        Authority other = new Authority();
        other.plan("challenge D1 manager=Juriste", "action A1 principal=D1 manager=Acheteur", "challenge D2");
        other.posts(TODAY, "post P1 title=Juriste fte=0.8 filled", "post P2 title=Acheteur fte=1 vacant");
        AskServing held = new AskServing(other.days);

        assertThat(held.posts(OWNER, TODAY, new PlanCode("D1"), Sight.HR))
                .contains(new AskServing.Steering(2, 1, Optional.of(new BigDecimal("1.8")), 0));
        assertThat(held.posts(OWNER, TODAY, new PlanCode("D1"), Sight.OUTSIDE_HR))
                .contains(new AskServing.Steering(2, 1, Optional.empty(), 0));
        assertThat(held.posts(OWNER, TODAY, new PlanCode("D2"), Sight.HR)).isEmpty();
    }

    @Test
    void what_few_are_trained_for_is_hidden_outside_hr() {
        assertThat(serving.on(OWNER, TODAY, new PlanCode("A2"), Sight.HR)
                        .getFirst()
                        .trainings()
                        .orElseThrow()
                        .figure())
                .isPresent();
        assertThat(serving.on(OWNER, TODAY, new PlanCode("A2"), Sight.OUTSIDE_HR)
                        .getFirst()
                        .trainings()
                        .orElseThrow()
                        .figure())
                .isEmpty();
    }

    @Test
    void what_nothing_serves_has_no_year_nor_has_a_day_without_a_plan() {
        assertThat(serving.on(OWNER, TODAY, new PlanCode("D2"), Sight.HR)).isEmpty();
        assertThat(serving.on(OWNER, TODAY.minusDays(1), new PlanCode("D1"), Sight.HR))
                .isEmpty();
    }

    private void use(String line, String... targets) {
        use(authority, line, targets);
    }

    private static void use(Authority of, String line, String... targets) {
        assertThat(of.gainedTime.change(new ChangeGainedTime.Request(
                        OWNER,
                        new Saying.Use(
                                WorkforceWords.uses(List.of(line)).getFirst(),
                                List.of(targets).stream()
                                        .map(code -> new LinkSaid(new PlanCode(code), LinkKind.SERVES, 10_000, "dit"))
                                        .toList(),
                                Optional.empty()),
                        "marie")))
                .isInstanceOf(ChangeGainedTime.Outcome.Changed.class);
    }

    private static FiscalYear year(int year) {
        return new FiscalYear(year);
    }
}
