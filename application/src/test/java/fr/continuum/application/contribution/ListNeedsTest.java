package fr.continuum.application.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.CompetencyNeed.Kind;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.ListedNeed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListNeedsTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");

    private final House house = new House(new ScriptedReader("1"));
    private final ListNeeds listing =
            new ListNeeds(new ImportContributions(house.plans, house.contributions, house.clock), house.contributions);

    private static ListedNeed need(String code, String... objectives) {
        return new ListedNeed(
                code,
                Kind.SKILL,
                Optional.empty(),
                Arrays.stream(objectives).map(PlanCode::new).toList());
    }

    private ListNeeds.Listed list(List<HrFacts.Needs> before, ListedNeed... needs) {
        return listing.list(
                new ListNeeds.Request(OWN, new HrFacts.Needs(List.of(needs)), before, DAY, "besoins.csv", "la nuit"));
    }

    private Optional<CompetencyNeed> known(String code) {
        return house.contributions
                .latest(OWN)
                .orElseThrow()
                .content()
                .background()
                .need(code);
    }

    @Test
    void what_is_listed_comes_in_under_its_code_where_nobody_gave_it_words() {
        assertThat(list(List.of(), need("B1", "D1"))).isEqualTo(new ListNeeds.Listed(1, 0, 0));

        assertThat(known("B1")).contains(new CompetencyNeed("B1", Kind.SKILL, "B1", List.of(new PlanCode("D1"))));
    }

    @Test
    void words_and_objectives_people_gave_stay_where_the_file_has_none() {
        CompetencyNeed said = new CompetencyNeed("B1", Kind.POSTURE, "Écouter", List.of(new PlanCode("D1")));
        house.contributions.keep(OWN, Background.of(said), ENTRY);

        assertThat(list(List.of(), need("B1"))).isEqualTo(new ListNeeds.Listed(0, 1, 0));

        assertThat(known("B1")).contains(new CompetencyNeed("B1", Kind.SKILL, "Écouter", List.of(new PlanCode("D1"))));
    }

    @Test
    void what_is_listed_no_more_is_closed_on_the_day_of_the_list_and_opens_again_when_it_comes_back() {
        HrFacts.Needs both = new HrFacts.Needs(List.of(need("B1", "D1"), need("B2", "D1")));
        list(List.of(), need("B1", "D1"), need("B2", "D1"));

        assertThat(list(List.of(both), need("B2", "D1"))).isEqualTo(new ListNeeds.Listed(0, 0, 1));
        assertThat(known("B1").flatMap(CompetencyNeed::closed)).contains(DAY);
        assertThat(known("B1")).map(CompetencyNeed::objectives).contains(List.of(new PlanCode("D1")));
        assertThat(house.contributions.backgroundHistory(OWN)).hasSize(3);

        assertThat(list(List.of(new HrFacts.Needs(List.of(need("B2", "D1")))), need("B1", "D1"), need("B2", "D1")))
                .isEqualTo(new ListNeeds.Listed(0, 1, 0));
        assertThat(known("B1").flatMap(CompetencyNeed::closed)).isEmpty();
    }

    @Test
    void what_people_said_and_no_list_ever_named_stays_open() {
        house.contributions.keep(OWN, Background.of(new CompetencyNeed("B9", Kind.SKILL, "Écouter", List.of())), ENTRY);

        list(List.of(new HrFacts.Needs(List.of(need("B1")))), need("B2"));

        assertThat(known("B9")).map(need -> need.closed().isPresent()).contains(false);
    }
}
