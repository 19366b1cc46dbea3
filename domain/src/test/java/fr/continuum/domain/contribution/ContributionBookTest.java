package fr.continuum.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.testing.PlanWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ContributionBookTest {

    /// Each differs from the others in one thing it says.
    private static final List<String> DIFFERENT = List.of(
            "training F1 links=A1",
            "training F1 links=A1 label=Autre",
            "training F1 links=A1:40",
            "training F1 links=A2",
            "training F1 needs=A1",
            "training F1 year=2024",
            "training F1 category=SAFETY_MANDATORY",
            "training F1 ground=SAFETY",
            "training F1 cost=12,00",
            "training F1",
            "it F1",
            "it F1 improves=QUALITATIVE:mieux",
            "it F1 improves=QUANTITATIVE:mieux",
            "it F1 improves=QUANTITATIVE:mieux:I1",
            "it F1 cost=12,00",
            "process F1",
            "process F1 need=temps",
            "process F1 whose=USER",
            "process F1 cost=12,00",
            "organisation F1",
            "organisation F1 health",
            "organisation F1 consulted=CST:2023-01-01:FAVOURABLE",
            "organisation F1 consulted=CST:2023-01-02:FAVOURABLE",
            "organisation F1 decided=2023-02-01",
            "organisation F1 override=urgence",
            "organisation F1 cost=12,00",
            "partner F1",
            "partner F1 public",
            "partner F1 agreement=C1",
            "partner F1 grant2023=12,00");

    @Test
    void contributions_that_say_different_things_are_different_versions() {
        List<Contribution> all = PlanWords.contributions(DIFFERENT);

        assertThat(new HashSet<>(all.stream().map(Contribution::version).toList()))
                .hasSize(DIFFERENT.size());
    }

    @Test
    void equal_contributions_are_one_version() {
        assertThat(PlanWords.contributions(DIFFERENT).stream().map(Contribution::version))
                .containsExactlyElementsOf(PlanWords.contributions(DIFFERENT).stream()
                        .map(Contribution::version)
                        .toList());
    }

    @Test
    void days_are_the_same_however_many_zeros_they_are_written_with() {
        assertThat(training("1.50")).isEqualTo(training("1.5"));
        assertThat(training("1E+1")).isEqualTo(training("10"));
    }

    @Test
    void a_link_confirmed_is_another_version() {
        Contribution before = PlanWords.contributions(List.of("it I1 links=A1")).getFirst();
        Contribution after =
                before.linked(List.of(before.links().getFirst().confirmedBy("marie", PlanWords.NOON.plusSeconds(60))));

        assertThat(after.version()).isNotEqualTo(before.version());
    }

    @Test
    void the_order_things_are_told_in_means_nothing() {
        List<Contribution> all = PlanWords.contributions(List.of("training F1", "it I1", "it I2"));

        ContributionBook book = new ContributionBook(all, Background.UNKNOWN);

        assertThat(new ContributionBook(all.reversed(), Background.UNKNOWN)).isEqualTo(book);
        assertThat(new ContributionBook(all.reversed(), Background.UNKNOWN).version())
                .isEqualTo(book.version());
        assertThat(book.contributions())
                .extracting(c -> c.id().toString())
                .containsExactly("TRAINING F1", "IT_INVESTMENT I1", "IT_INVESTMENT I2");
    }

    @Test
    void everything_in_a_book_is_in_its_version() {
        Contribution training = PlanWords.contributions(List.of("training F1")).getFirst();
        CompetencyNeed need = new CompetencyNeed("B1", CompetencyNeed.Kind.SKILL, "Écouter", List.of());
        TrainingPlan plan = new TrainingPlan(
                new FiscalYear(2026), Optional.of(LocalDate.parse("2026-01-01")), Optional.empty(), Optional.empty());
        List<ContributionBook> books = new ArrayList<>();
        books.add(ContributionBook.EMPTY);
        books.add(new ContributionBook(List.of(training), Background.UNKNOWN));
        books.add(new ContributionBook(List.of(), Background.of(need)));
        books.add(new ContributionBook(List.of(), new Background(List.of(), List.of(plan), OptionalInt.empty())));
        books.add(new ContributionBook(List.of(), new Background(List.of(), List.of(), OptionalInt.of(200))));

        assertThat(new HashSet<>(books.stream().map(ContributionBook::version).toList()))
                .hasSize(books.size());
    }

    @Test
    void nothing_is_there_twice() {
        List<Contribution> twice = PlanWords.contributions(List.of("training F1", "training F1 year=2024"));

        assertThatThrownBy(() -> new ContributionBook(twice, Background.UNKNOWN))
                .hasMessage("A contribution is there twice: TRAINING F1");
        assertThatThrownBy(() -> Background.of(
                        new CompetencyNeed("B1", CompetencyNeed.Kind.SKILL, "Écouter", List.of()),
                        new CompetencyNeed("B1", CompetencyNeed.Kind.POSTURE, "Oser", List.of())))
                .hasMessage("A competency need or a training plan is there twice");
    }

    private static Training training(String days) {
        return new Training(
                "F1",
                "Accueillir",
                "DRH",
                new FiscalYear(2026),
                TrainingCategory.PROFICIENCY,
                Optional.empty(),
                List.of(),
                Optional.of(new BigDecimal(days)),
                OptionalInt.empty(),
                OptionalLong.empty(),
                List.of());
    }

    @Test
    void what_is_said_twice_is_said_once() {
        ItInvestment investment = (ItInvestment)
                PlanWords.contributions(List.of("it I1 improves=QUALITATIVE:mieux,QUALITATIVE:mieux,QUALITATIVE:plus"))
                        .getFirst();
        OrganisationalAdjustment adjustment = (OrganisationalAdjustment) PlanWords.contributions(
                        List.of("organisation O1 consulted=CST:2026-01-10:FAVOURABLE,CST:2026-01-10:FAVOURABLE"))
                .getFirst();

        assertThat(investment.improvements())
                .extracting(ExpectedImprovement::statement)
                .containsExactly("mieux", "plus");
        assertThat(adjustment.consultations()).hasSize(1);
    }

    @Test
    void the_number_of_agents_is_missing_where_it_would_tell_who_had_to_be_consulted() {
        List<Contribution> health =
                PlanWords.contributions(List.of("training F1", "organisation O1 health decided=2023-06-01 links=A1"));

        assertThat(new ContributionBook(health, Background.UNKNOWN).lacksAgents())
                .isTrue();
        assertThat(new ContributionBook(health, Background.UNKNOWN).lacksAgents(health.getFirst()))
                .isFalse();
        assertThat(new ContributionBook(health, new Background(List.of(), List.of(), OptionalInt.of(12))).lacksAgents())
                .isFalse();
        for (String no : List.of(
                "organisation O1 decided=2023-06-01",
                "organisation O1 health",
                "organisation O1 health decided=2023-06-01 override=urgence",
                "process P1 need=délais whose=USER")) {
            assertThat(new ContributionBook(PlanWords.contributions(List.of(no)), Background.UNKNOWN).lacksAgents())
                    .as(no)
                    .isFalse();
        }
    }
}
