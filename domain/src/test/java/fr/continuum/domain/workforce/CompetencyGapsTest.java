package fr.continuum.domain.workforce;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompetencyGapsTest {

    private static final MandatePlan PLAN = allowed(MandatePlan.of(PlanWords.plan(List.of(
            "challenge D1",
            "challenge D2 abandoned=2023-01-01",
            "action A1 principal=D1",
            "action A2 principal=D1 state=COMPLETED@2023-01-01"))));

    @Test
    void a_need_is_a_gap_where_no_training_is_planned_for_it_nor_was_held() {
        List<CompetencyNeed> needs = PlanWords.needs(List.of(
                "need N1 kind=SKILL objectives=D1",
                "need N2 kind=PRACTICE objectives=D1,A1",
                "need N3 kind=POSTURE objectives=D1",
                "need N4 kind=SKILL objectives=A1"));

        CompetencyGaps gaps =
                gaps(needs, Set.of("F2"), "training F1 needs=N1", "training F2 needs=N3,N1", "training F3 needs=OTHER");

        assertThat(gaps.needs())
                .extracting(answered -> answered.need().code() + " " + answered.planned() + answered.held())
                .containsExactly("N1 [F1][F2]", "N2 [][]", "N3 [][F2]", "N4 [][]");
        assertThat(gaps.gaps())
                .isEqualTo(Map.of(
                        new PlanCode("A1"),
                        Map.of(
                                CompetencyNeed.Kind.SKILL, List.of(needs.get(3)),
                                CompetencyNeed.Kind.PRACTICE, List.of(needs.get(1))),
                        new PlanCode("D1"),
                        Map.of(CompetencyNeed.Kind.PRACTICE, List.of(needs.get(1)))));
    }

    @Test
    void what_no_longer_counts_needs_no_learning() {
        List<CompetencyNeed> needs = PlanWords.needs(List.of(
                "need N1 objectives=D2",
                "need N2 objectives=A2",
                "need N3 objectives=GONE",
                "need N4",
                "need N5 objectives=D2,D1"));

        CompetencyGaps gaps = gaps(needs, Set.of());

        assertThat(gaps.astray()).extracting(CompetencyNeed::code).containsExactly("N1", "N2", "N3", "N4");
        assertThat(gaps.gaps()).containsOnlyKeys(new PlanCode("D1"));
    }

    private static CompetencyGaps gaps(List<CompetencyNeed> needs, Set<String> held, String... trainings) {
        return CompetencyGaps.of(
                needs,
                PlanWords.contributions(List.of(trainings)).stream()
                        .map(Training.class::cast)
                        .toList(),
                held,
                new ContributionContext(PLAN, needs, 1_000));
    }
}
