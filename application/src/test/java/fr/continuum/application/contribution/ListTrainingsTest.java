package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.Contributions.Change;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.ListedTraining;
import fr.continuum.domain.workforce.ListedTraining.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListTrainingsTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");

    private final House house = new House(new ScriptedReader("1"));
    private final ListTrainings listing = new ListTrainings(
            new ImportContributions(house.plans, house.contributions, house.clock), house.contributions, house.clock);
    private final PlanStep plan = allowed(
            MandatePlan.begin(PlanWords.plan(List.of("challenge D1", "challenge D2")), Changes.on("2026-11-22")));

    @BeforeEach
    void a_plan() {
        house.plans.replace(OWN, plan, ENTRY);
    }

    private static ListedTraining training(String code, int year, String... objectives) {
        return new ListedTraining(
                code,
                Optional.empty(),
                Optional.empty(),
                new FiscalYear(year),
                TrainingCategory.PROFICIENCY,
                Optional.empty(),
                List.of(),
                Optional.of(BigDecimal.TWO),
                OptionalInt.of(9),
                OptionalLong.empty(),
                Arrays.stream(objectives).map(PlanCode::new).toList());
    }

    private ListTrainings.Listed list(Set<Part> told, List<HrFacts.Trainings> before, ListedTraining... all) {
        return listing.list(new ListTrainings.Request(
                OWN, new HrFacts.Trainings(List.of(all), told), before, DAY, "plan.csv", "la nuit"));
    }

    private static HrFacts.Trainings of(ListedTraining... all) {
        return new HrFacts.Trainings(List.of(all), EnumSet.allOf(Part.class));
    }

    private Optional<Training> known(String code) {
        return house.contributions
                .latest(OWN)
                .orElseThrow()
                .content()
                .find(id(code))
                .map(Training.class::cast);
    }

    private static ContributionId id(String code) {
        return new ContributionId(ContributionKind.TRAINING, code);
    }

    @Test
    void what_is_listed_comes_in_with_its_links_in_equal_parts() {
        assertThat(list(EnumSet.allOf(Part.class), List.of(), training("F1", 2026, "D1", "D2")))
                .isEqualTo(new ListTrainings.Listed(1, 0, 0));

        assertThat(known("F1")).hasValueSatisfying(training -> {
            assertThat(training.title()).as("nobody gave it one").isEqualTo("F1");
            assertThat(training.days()).contains(BigDecimal.TWO);
            assertThat(training.links()).extracting(TraceLink::share).containsExactly(5_000, 5_000);
        });
    }

    @Test
    void the_same_list_again_changes_nothing() {
        list(EnumSet.allOf(Part.class), List.of(), training("F1", 2026, "D1"));

        assertThat(list(EnumSet.allOf(Part.class), List.of(of(training("F1", 2026, "D1"))), training("F1", 2026, "D1")))
                .isEqualTo(new ListTrainings.Listed(0, 0, 0));
    }

    @Test
    void what_the_list_has_no_column_for_stays_as_people_said_it() {
        Contribution made = PlanWords.contributions(List.of("training F1 cost=12,00 links=D2"))
                .getFirst();
        house.contributions.plan(
                OWN,
                allowed(PlannedContribution.plan(made, new ContributionContext(plan.plan(), List.of(), 0))),
                ENTRY);

        assertThat(list(EnumSet.of(Part.DAYS), List.of(), training("F1", 2026)))
                .isEqualTo(new ListTrainings.Listed(0, 1, 0));

        assertThat(known("F1")).hasValueSatisfying(training -> {
            assertThat(training.title()).isEqualTo(made.title());
            assertThat(training.costCents()).isEqualTo(made.costCents());
            assertThat(training.links()).isEqualTo(made.links());
            assertThat(training.days()).contains(BigDecimal.TWO);
        });
    }

    @Test
    void what_is_listed_no_more_leaves_the_book_and_its_history_says_why() {
        list(EnumSet.allOf(Part.class), List.of(), training("F1", 2026, "D1"), training("F2", 2026, "D1"));

        assertThat(list(
                        EnumSet.allOf(Part.class),
                        List.of(of(training("F1", 2026, "D1"), training("F2", 2026, "D1"))),
                        training("F2", 2026, "D1")))
                .isEqualTo(new ListTrainings.Listed(0, 0, 1));

        assertThat(known("F1")).isEmpty();
        assertThat(known("F2")).isPresent();
        List<Change> history = house.contributions.history(OWN, id("F1"));
        assertThat(history).hasSize(2);
        assertThat(history.getLast().why())
                .hasValueSatisfying(
                        why -> assertThat(why.reason()).contains("2026").contains("21 novembre 2026"));
    }

    @Test
    void a_title_people_gave_comes_back_with_the_training() {
        Training made = new Training(
                "F1",
                "Conduire un chantier sobre",
                "",
                new FiscalYear(2026),
                TrainingCategory.PROFICIENCY,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                List.of());
        house.contributions.keep(OWN, List.of(made), ENTRY);
        list(EnumSet.of(Part.DAYS), List.of(), training("F1", 2026), training("F2", 2026));
        list(EnumSet.of(Part.DAYS), List.of(of(training("F1", 2026))), training("F2", 2026));
        assertThat(known("F1")).isEmpty();

        list(EnumSet.of(Part.DAYS), List.of(of(training("F2", 2026))), training("F1", 2026), training("F2", 2026));

        assertThat(known("F1")).map(Training::title).contains(made.title());
    }

    @Test
    void what_was_taken_over_from_the_home_happened_there() {
        house.contributions.keep(Owner.HOME, PlanWords.contributions(List.of("training F1 links=D1")), ENTRY);
        Contribution before = house.contributions
                .latest(Owner.HOME)
                .orElseThrow()
                .content()
                .contributions()
                .getFirst();

        list(EnumSet.of(Part.DAYS), List.of(), training("F1", 2026));

        List<Change> history = new ReadContributions(house.contributions, ZoneOffset.UTC).history(OWN, id("F1"));
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().entry()).isEqualTo(ENTRY);
        assertThat(history.getFirst().after()).contains(before);
        assertThat(history.getLast().entry().source()).isEqualTo("plan.csv");
    }

    @Test
    void what_needs_said_in_the_home_is_told_as_it_was_there() {
        CompetencyNeed need =
                new CompetencyNeed("B1", CompetencyNeed.Kind.SKILL, "Écouter", List.of(new PlanCode("D1")));
        ImportContributions imports = new ImportContributions(house.plans, house.contributions, house.clock);
        imports.importAll(new ImportContributions.Request(
                Owner.HOME,
                List.of(),
                new Background(List.of(need), List.of(), OptionalInt.empty()),
                "besoins.csv",
                "marie"));

        list(EnumSet.of(Part.DAYS), List.of(), training("F1", 2026));

        assertThat(new ReadContributions(house.contributions, ZoneOffset.UTC).backgroundHistory(OWN))
                .singleElement()
                .satisfies(change -> assertThat(change.entry().source()).isEqualTo("besoins.csv"));
    }

    @Test
    void what_people_planned_and_no_list_ever_named_stays() {
        house.contributions.keep(OWN, PlanWords.contributions(List.of("training F9 links=D1")), ENTRY);

        list(EnumSet.allOf(Part.class), List.of(of(training("F1", 2026))), training("F2", 2026));

        assertThat(known("F9")).isPresent();
    }

    @Test
    void a_training_that_became_one_of_another_year_stays() {
        list(EnumSet.allOf(Part.class), List.of(), training("F1", 2026, "D1"));
        list(EnumSet.allOf(Part.class), List.of(), training("F1", 2027, "D1"));

        assertThat(list(EnumSet.allOf(Part.class), List.of(of(training("F1", 2026, "D1"))), training("F2", 2026, "D1")))
                .isEqualTo(new ListTrainings.Listed(1, 0, 0));
        assertThat(known("F1")).isPresent();
    }
}
