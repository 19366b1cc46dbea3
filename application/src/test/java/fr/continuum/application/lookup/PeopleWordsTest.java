package fr.continuum.application.lookup;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.search.Findable;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.WorkforceBook;
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

    /// Those that contribute lead to their contributions; one the plan alone names, to what it steers.
    @Test
    void a_department_the_plan_alone_names_is_found_too_and_once() {
        MandatePlan plan = allowed(MandatePlan.of(PlanWords.plan(List.of(
                "challenge D1 department=Service_des_achats",
                "action A1 principal=D1 department=Direction_des_routes",
                "action A2 principal=D1 department=Service_des_achats"))));

        assertThat(PeopleWords.departments(
                        new Judged(Optional.of(plan), ContributionBook.EMPTY, List.of()),
                        Optional.of(WorkforceBook.EMPTY),
                        DAY))
                .extracting(Findable::title, Findable::state)
                .containsExactly(tuple("Direction des routes", "STEERS"), tuple("Service des achats", "STEERS"));
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
