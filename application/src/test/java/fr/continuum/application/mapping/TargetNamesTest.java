package fr.continuum.application.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.TargetNames.Found;
import fr.continuum.domain.analytic.ToolCodes;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetNamesTest {

    private static final TargetNames NAMES = TargetNames.of(PlanContent.empty(
                    new PlanCode("cap"),
                    "CAP",
                    new MandateTerm(LocalDate.parse("2021-07-01"), LocalDate.parse("2028-06-30")))
            .withElements(List.of(
                    Objective.Strategic.of("D1", "Habiter mieux, vivre mieux"),
                    Objective.Strategic.of("D2", "Se déplacer"),
                    Objective.Operational.of("D2.1", "À vélo", "D2"),
                    Objective.Operational.of("D2.2", "En train", "D2"),
                    Action.of("D2.1.A1", "Pistes", "D2.1"),
                    Action.of("D2.2.A1", "Gares", "D2.2"),
                    Action.of("D2.2.A2", "Se déplacer", "D2.2"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            D1                                  | D1
            d1                                  | ~D1
            Défi 1                              | ~D1
            DEFI n° 1 : habiter mieux vivre mieux | ~D1
            Objectif 2.1                        | ~D2.1
            Habiter  Mieux, vivre mieux         | ~D1
            A velo                              | ~D2.1
            Défi : se deplacer                  | ~D2
            2.2                                 | ~D2.2
            Fiche action 2.2.1                  | ~D2.2.A1
            Action 2                            | ~D2.2.A2
            Action 1                            | D2.1.A1 D2.2.A1
            Se déplacer                         | D2 D2.2.A2
            Défi 1 – Rouler                     | ?
            Défi 7                              | ?
            Excel                               | ?
            -                                   | ?
            """)
    void an_element_is_found_by_what_people_call_it_and_what_could_be_several_is_told(String name, String expected) {
        assertThat(shown(NAMES.find(name))).isEqualTo(expected);
    }

    @Test
    void an_element_is_found_by_the_code_a_tool_knows_it_by_after_the_codes_of_the_plan() {
        TargetNames names = TargetNames.of(
                PlanContent.empty(
                                new PlanCode("cap"),
                                "CAP",
                                new MandateTerm(LocalDate.parse("2021-07-01"), LocalDate.parse("2028-06-30")))
                        .withElements(
                                List.of(Objective.Strategic.of("D1", "Habiter"), Action.of("D1.A1", "Isoler", "D1"))),
                ToolCodes.of(Words.table(Dimension.PLAN, "analytique=00D1A1 -> D1.A1", "analytique=D1 -> D1.A1")));

        assertThat(shown(names.find("00d1a1"))).isEqualTo("~D1.A1");
        assertThat(shown(names.find("D1"))).isEqualTo("D1");
    }

    private static final TargetNames TITLED = TargetNames.of(PlanContent.empty(
                    new PlanCode("cap"),
                    "CAP",
                    new MandateTerm(LocalDate.parse("2021-07-01"), LocalDate.parse("2028-06-30")))
            .withElements(List.of(
                    Objective.Strategic.of("D01", "Défi 1 : accompagner chacun"),
                    Objective.Strategic.of("D02", "Défi n° 2 – Apprendre"),
                    Objective.Strategic.of("D11", "Défi 11 : se souvenir"),
                    Objective.Strategic.of("D12", "Défi"),
                    Action.of("D01-01", "Action 1 : ouvrir un guichet", "D01"),
                    Action.of("D02-01", "Action 1 : ouvrir une école", "D02"))));

    /// Titles of many plans begin with the level and the number; codes are often filled with zeros.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Défi 1                        | ~D01
            Défi 01                       | ~D01
            Défi 11                       | ~D11
            défi n°2                      | ~D02
            1                             | ~D01
            Défi 1 : accompagner chacun   | ~D01
            Défi 1 - Accompagner chacun   | ~D01
            Défi 01 – accompagner chacun  | ~D01
            Accompagner chacun            | ~D01
            Défi : apprendre              | ~D02
            Apprendre                     | ~D02
            Défi 2 : accompagner chacun   | ?
            Action 1                      | D01-01 D02-01
            Ouvrir une école              | ~D02-01
            Action 1 : ouvrir un guichet  | ~D01-01
            Défi                          | ~D12
            """)
    void a_title_that_begins_with_its_number_is_known_with_and_without_it(String name, String expected) {
        assertThat(shown(TITLED.find(name))).isEqualTo(expected);
    }

    private static String shown(Found found) {
        return switch (found) {
            case Found.One(var element, boolean byCode) -> (byCode ? "" : "~") + element.code();
            case Found.Several(List<PlanCode> codes) ->
                codes.stream().map(PlanCode::value).collect(Collectors.joining(" "));
            case Found.None _ -> "?";
        };
    }
}
