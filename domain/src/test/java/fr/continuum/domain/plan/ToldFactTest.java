package fr.continuum.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToldFactTest {

    private static final LocalDate DAY = LocalDate.parse("2021-07-01");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "START | 2021-07-01 | 1er juillet 2021 | 1 July 2021",
                "TERM | 2021-07-01;2028-06-30 | 1er juillet 2021 – 30 juin 2028 | 1 July 2021 – 30 June 2028",
                "ADOPTION | 2022-03-21;CD-2022-03 | 21 mars 2022 (CD-2022-03) | 21 March 2022 (CD-2022-03)",
                "TERRITORIES | CANTON 4301 Val de Loire;EPCI 2000 Le Puy | canton Val de Loire (4301), intercommunalité Le Puy (2000) | canton Val de Loire (4301), intermunicipal body Le Puy (2000)",
                "STATE | BLOCKED;plus de crédits | bloquée : plus de crédits | blocked: plus de crédits",
                "STATE | COMPLETED;2023-05-02 | achevée le 2 mai 2023 | completed on 2 May 2023",
                "STATE | IN_PROGRESS; | en cours | in progress",
                "PRIORITY | HIGH | haute | high",
                "MILESTONES | étude;2023-05-02;chantier; | étude (2 mai 2023), chantier | étude (2 May 2023), chantier",
                "MILESTONES_REACHED | 2023-05-02; | 2 mai 2023, pas encore | 2 May 2023, not yet",
                "LINKS | A1 PRECEDES A2 | A1 précède A2 | A1 precedes A2",
                "ABANDONED | 2023-01-01 : sans financement | 1er janvier 2023, sans financement | 1 January 2023, sans financement",
                "CONTINUOUS | yes | oui | yes",
                "KEY_FIGURE | 4 000 arbres;plantés;2021-07-01;Parcs | 4 000 arbres plantés (Parcs, 1er juillet 2021) | 4 000 arbres plantés (Parcs, 1 July 2021)",
                "AXIS | X1 | X1 | X1"
            })
    void what_is_said_is_told_in_words_of_both_languages(FactName name, String values, String french, String english) {
        var told = name.told(Arrays.asList(values.split(";", -1)));

        assertThat(told.french().replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(told.english()).isEqualTo(english);
    }

    @Test
    void who_holds_a_role_is_told_as_people_say_it() {
        RoleHolding seat =
                new RoleHolding(PlanRole.LEAD_ELECTED, "Adjointe au logement", Optional.of("marie"), Optional.of(DAY));

        var told = FactName.ROLES.told(
                List.of(seat.toString(), RoleHolding.of(PlanRole.PARTNER, "CAF").toString()));

        assertThat(told.french().replace('\u00a0', ' '))
                .isEqualTo("élu référent : Adjointe au logement (compte marie), jusqu’au 1er juillet 2021,"
                        + " partenaire : CAF");
        assertThat(told.english())
                .isEqualTo(
                        "lead elected member: Adjointe au logement (account marie), until 1 July 2021, partner: CAF");
    }

    @ParameterizedTest
    @EnumSource(FactName.class)
    void what_is_not_said_is_nothing(FactName name) {
        assertThat(name.told(List.of()).french()).isEqualTo("rien");
        assertThat(name.told(List.of("")).english()).isEqualTo("nothing");
    }

    @Test
    void every_fact_of_a_plan_can_be_told() {
        PlanContent plan = PlanWords.plan(List.of(
                "axis X1",
                "challenge D1 axis=X1 elected department",
                "objective O1 under=D1",
                "action A1 principal=O1 state=IN_PROGRESS start=2022-01-01",
                "action A9 principal=O1 state=ABANDONED@2023-01-01",
                "pledge P1 objectives=D1",
                "arrow A1 PRECEDES A9",
                "adopted 2022-03-21"));

        assertThat(plan.facts())
                .allSatisfy(fact -> assertThat(fact.name().told(fact.values()).french())
                        .doesNotContain("2022-03-21", "2021-07", "PRECEDES"));
        assertThat(plan.elements().stream().flatMap(element -> element.facts().stream()))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.name().told(fact.values()).french())
                        .doesNotContain("LEAD_", "IN_PROGRESS", "2022-"));
    }
}
