package fr.continuum.domain.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String D1 = "challenge D1 elected department";
    private static final Revision CRISIS = new Revision("crise", "CD-2023-09", LocalDate.parse("2023-09-18"));

    private final List<PlanHistory.Entry> entries = new ArrayList<>();
    private MandatePlan plan = allowed(MandatePlan.of(PlanWords.plan(List.of(D1, "action A1 principal=D1"))));

    private void changed(String at, Optional<Revision> revision, String... lines) {
        PlanChange change = new PlanChange(
                PlanChange.Origin.PERSON,
                revision,
                Set.of(),
                Instant.parse(at).atZone(PARIS).toLocalDate());
        PlanStep step = allowed(plan.become(PlanWords.plan(List.of(lines)), change));
        plan = step.plan();
        entries.add(new PlanHistory.Entry(
                Instant.parse(at), "marie", PlanChange.Origin.PERSON, revision, plan.version(), step.diff()));
    }

    private PlanHistory history() {
        changed("2022-03-21T18:00:00Z", Optional.empty(), D1, "action A1 principal=D1", "adopted 2022-03-21");
        changed(
                "2023-01-10T09:00:00Z",
                Optional.empty(),
                D1,
                "action A1 principal=D1 state=BLOCKED",
                "adopted 2022-03-21");
        changed(
                "2023-09-18T22:30:00Z",
                Optional.of(CRISIS),
                D1 + " label=Bouger",
                "action A1 principal=D1 state=BLOCKED",
                "adopted 2022-03-21");
        return new PlanHistory(entries);
    }

    @Test
    void any_past_day_can_be_asked_for() {
        PlanHistory history = history();

        assertThat(history.asOf(LocalDate.parse("2022-03-20"), PARIS)).isEmpty();
        assertThat(history.asOf(LocalDate.parse("2022-03-21"), PARIS)).contains(entries.get(0));
        assertThat(history.asOf(LocalDate.parse("2023-09-17"), PARIS)).contains(entries.get(1));
    }

    @Test
    void a_day_ends_where_the_authority_is() {
        PlanHistory history = history();

        assertThat(history.asOf(LocalDate.parse("2023-09-18"), PARIS)).contains(entries.get(1));
        assertThat(history.asOf(LocalDate.parse("2023-09-19"), PARIS)).contains(entries.get(2));
    }

    @Test
    void the_baseline_is_what_was_voted() {
        PlanHistory history = history();

        assertThat(history.asVoted()).contains(entries.get(0));
        assertThat(new PlanHistory(entries.subList(1, 3)).asVoted()).isEmpty();
        assertThat(history.entries()).hasSize(3);
    }

    @Test
    void only_a_revision_of_what_was_voted_revises() {
        PlanHistory history = history();

        assertThat(history.lastRevised(new PlanCode("D1"))).contains(Instant.parse("2023-09-18T22:30:00Z"));
        assertThat(history.lastRevised(new PlanCode("A1"))).isEmpty();
    }

    @Test
    void every_element_has_its_own_history() {
        PlanHistory history = history();

        assertThat(history.of(new PlanCode("A1"))).containsExactly(entries.get(1));
        assertThat(history.of(new PlanCode("D1"))).containsExactly(entries.get(2));
        PlanDiff.FactChange label =
                entries.get(2).diff().elements().getFirst().facts().getFirst();
        assertThat(label).isEqualTo(new PlanDiff.FactChange(FactName.LABEL, List.of("D1"), List.of("Bouger")));
    }

    /// A promise that is emptied first would otherwise be taken away after.
    @Test
    void what_was_promised_with_what_keeps_it_stays_so_whatever_it_says_since() {
        Optional<Revision> revised = Optional.of(CRISIS);
        changed(
                "2022-01-10T09:00:00Z",
                Optional.empty(),
                D1,
                "pledge P1 objectives=D1",
                "pledge P2",
                "pledge P0 objectives=D1");
        changed("2022-02-10T09:00:00Z", Optional.empty(), D1, "pledge P1 objectives=D1", "pledge P2", "pledge P0");
        assertThat(new PlanHistory(entries).promised()).as("nothing is voted").isEmpty();

        changed(
                "2022-03-21T18:00:00Z",
                Optional.empty(),
                D1,
                "pledge P1 objectives=D1",
                "pledge P2",
                "pledge P0",
                "adopted 2022-03-21");
        assertThat(new PlanHistory(entries).promised()).containsExactly(new PlanCode("P1"));

        changed("2023-09-18T10:00:00Z", revised, D1, "pledge P1", "pledge P2", "pledge P0", "adopted 2022-03-21");
        changed(
                "2023-09-19T10:00:00Z",
                revised,
                D1,
                "pledge P1",
                "pledge P2 objectives=D1",
                "pledge P0",
                "adopted 2022-03-21");
        changed("2023-09-20T10:00:00Z", revised, D1, "pledge P1", "pledge P2", "pledge P0", "adopted 2022-03-21");
        assertThat(new PlanHistory(entries).promised())
                .as("what a revision had kept, too")
                .containsExactlyInAnyOrder(new PlanCode("P1"), new PlanCode("P2"));
    }

    @Test
    void time_does_not_go_back() {
        history();

        assertThatThrownBy(() -> new PlanHistory(entries.reversed()))
                .hasMessage("Entry 2 happens before the one it follows");
    }
}
