package fr.continuum.application.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.workforce.KnownNames;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private static final Siren OTHER = new Siren("229300082");

    private final Authority authority = new Authority();
    private final AskKnownNames ask = new AskKnownNames(
            authority.house.registers,
            authority.house.plans,
            authority.house.contributions,
            authority.house.workforce,
            authority.house.tables);

    private KnownNames of(Siren siren) {
        return ask.of(Optional.of(siren));
    }

    @Test
    void posts_and_departments_are_those_the_plan_names_and_elected_members_are_none() {
        authority.plan("challenge D1 elected department", "action A1 principal=D1 manager");

        KnownNames names = of(new Siren("219300480"));

        assertThat(names.title("MANAGER")).contains("manager");
        assertThat(names.title("elected")).isEmpty();
        assertThat(names.title("department")).isEmpty();
        assertThat(names.department(" Department ")).contains("department");
        assertThat(names.department("manager")).isEmpty();
        assertThat(names.department("")).isEmpty();
    }

    @Test
    void trainings_and_their_departments_are_those_of_what_is_done() {
        authority.plan("challenge D1");
        authority.contributions("training F-BASE links=D1");

        assertThat(of(new Siren("219300480")).training("f-base")).contains("F-BASE");
    }

    @Test
    void codes_of_the_plan_and_titles_of_trainings_are_known() {
        authority.plan("challenge D-UN", "action AGIR principal=D-UN");
        authority.contributions("training F-BASE links=D-UN");

        KnownNames names = of(new Siren("219300480"));

        assertThat(names.element("agir")).contains("AGIR");
        assertThat(names.element("Dupont")).isEmpty();
        assertThat(names.subject("Dupont")).isEmpty();
        assertThat(names.subject(title("F-BASE"))).contains(title("F-BASE"));
    }

    @Test
    void an_element_is_known_by_the_code_a_tool_knows_it_by() {
        authority.plan("challenge D-UN", "action AGIR principal=D-UN");
        authority.house.tables.put(
                Owner.HOME,
                Words.table(
                        Dimension.PLAN, "analytique=000042 -> AGIR", "analytique=D-UN -> AGIR", "analytique=9 -> X"),
                new TimelineEntry("test", House.NOW, "test"));

        KnownNames names = of(new Siren("219300480"));

        assertThat(names.element("000042")).contains("AGIR");
        assertThat(names.element("D-UN")).as("what the plan calls so").contains("D-UN");
        assertThat(names.element("9")).as("no element of the plan").isEmpty();
    }

    private String title(String training) {
        return authority
                .house
                .contributions
                .inForce(new Siren("219300480"))
                .orElseThrow()
                .content()
                .find(new ContributionId(ContributionKind.TRAINING, training))
                .orElseThrow()
                .title();
    }

    @Test
    void what_one_authority_names_another_does_not_know() {
        authority.plan("challenge D1 department");

        assertThat(of(OTHER).department("department")).isEmpty();
    }
}
