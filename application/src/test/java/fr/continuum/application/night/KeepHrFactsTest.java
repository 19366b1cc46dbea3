package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.contribution.ListNeeds;
import fr.continuum.application.contribution.ListTrainings;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.application.workforce.CountWorkCycles;
import fr.continuum.application.workforce.HoldSessions;
import fr.continuum.application.workforce.PublishHeadcount;
import fr.continuum.application.workforce.ReadPosts;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepHrFactsTest {

    private static final LocalDate TODAY = Days.of(House.NOW);
    private static final LocalDate BEFORE = TODAY.minusDays(150);

    private final House house = new House(new ScriptedReader("1"));
    private final ImportContributions imports = new ImportContributions(house.plans, house.contributions, house.clock);
    private final KeepHrFacts facts = new KeepHrFacts(
            new ReadPosts(
                    house.plans,
                    house.workforce,
                    new PublishHeadcount(house.workforce, house.releases, house.clock),
                    house.clock),
            new HoldSessions(house.workforce, house.clock),
            new CountWorkCycles(house.plans, house.workforce, house.clock),
            new ListTrainings(imports, house.contributions, house.clock),
            new ListNeeds(imports, house.contributions),
            house.clock);

    private void read(LocalDate night, HrFacts told) {
        assertThat(facts.of(night).keep(new KeepHrFacts.Request(Owner.HOME, told, List.of(), night, "fichier.csv")))
                .isInstanceOf(KeepHrFacts.Outcome.Done.class);
    }

    private WorkforceBook endOf(LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(Days.FRANCE).toInstant();
        return house.workforce
                .before(Owner.HOME, midnight)
                .map(book -> book.content())
                .orElse(WorkforceBook.EMPTY);
    }

    /// Its findings are of that day: so are the pages of that day.
    @Test
    void what_a_night_of_a_day_that_is_over_reads_is_known_from_that_day_on() {
        read(BEFORE, new HrFacts.Posts(WorkforceWords.posts(List.of("post P1")), Optional.empty()));
        read(BEFORE, new HrFacts.Sessions(WorkforceWords.sessions(List.of("session F1 start=2023-02-01"))));
        read(BEFORE, new HrFacts.Cycles(WorkforceWords.cycles(List.of("cycle C1 fte=10 former=1560 annual=1607"))));

        assertThat(endOf(BEFORE.minusDays(1))).isEqualTo(WorkforceBook.EMPTY);
        assertThat(endOf(BEFORE).posts().last()).contains(BEFORE);
        assertThat(endOf(BEFORE).sessions()).hasSize(1);
        assertThat(endOf(BEFORE).time().cycles()).hasSize(1);
        assertThat(house.releases.before(
                        Owner.HOME,
                        "HEADCOUNT",
                        BEFORE.plusDays(1).atStartOfDay(Days.FRANCE).toInstant()))
                .as("how many people there are")
                .isPresent();
    }

    @Test
    void what_tonight_reads_is_known_from_the_moment_it_reads_it() {
        read(TODAY, new HrFacts.Sessions(WorkforceWords.sessions(List.of("session F1 start=2023-02-01"))));

        assertThat(house.workforce.latest(Owner.HOME).orElseThrow().entry().at())
                .isEqualTo(house.clock.instant());
    }

    @Test
    void a_day_that_is_over_never_comes_before_what_was_written_since() {
        read(TODAY, new HrFacts.Sessions(WorkforceWords.sessions(List.of("session F1 start=2023-02-01"))));
        read(BEFORE, new HrFacts.Cycles(WorkforceWords.cycles(List.of("cycle C1 fte=10 former=1560 annual=1607"))));

        assertThat(endOf(BEFORE)).isEqualTo(WorkforceBook.EMPTY);
        assertThat(endOf(TODAY).time().cycles()).hasSize(1);
    }
}
