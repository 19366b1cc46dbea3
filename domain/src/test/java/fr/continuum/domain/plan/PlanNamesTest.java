package fr.continuum.domain.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is proposed in the place of a name that leads nowhere.
class PlanNamesTest {

    private static final MandatePlan FORMER = allowed(MandatePlan.of(PlanWords.plan(List.of(
            "plan cap-1 label=CAP_2021 start=2015-04-01 end=2021-06-30",
            "challenge EDU-1 label=Collèges",
            "challenge EDU-2 label=Lycées",
            "challenge ROUTES"))));

    @Test
    void near_codes_of_the_former_plan_are_proposed_with_their_words() {
        assertThat(from("cap-1/EDU1").mend().french())
                .isEqualTo(
                        "Codes proches dans ce plan : EDU-1 (Collèges), EDU-2 (Lycées). Sinon, n’indiquez pas d’origine.");
        assertThat(from("cap-1/EDU1").mend().english()).startsWith("Near codes in that plan: EDU-1 (Collèges),");
    }

    @Test
    void where_nothing_is_near_the_code_is_asked_for() {
        assertThat(from("cap-1/BUDGET").mend().french())
                .isEqualTo("Donnez le code d’un élément de ce plan, ou n’indiquez pas d’origine.");
    }

    @Test
    void known_plans_are_named_where_the_plan_is_not_one() {
        assertThat(from("cap-9/EDU-1").mend().french())
                .isEqualTo("Choisissez un plan connu : cap-1 (CAP 2021) ; ou n’indiquez pas d’origine.");
    }

    private static Refusal from(String lineage) {
        PlanChange change = new PlanChange(
                PlanChange.Origin.PERSON, Optional.empty(), Set.of(), List.of(FORMER), LocalDate.parse("2024-06-30"));
        return MandatePlan.begin(PlanWords.plan(List.of("challenge D1 from=" + lineage)), change)
                .reasons()
                .getFirst();
    }
}
