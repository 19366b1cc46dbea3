package fr.continuum.application.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanHeadingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final PlanHeading USUAL = PlanHeading.ofFile("Notre plan.xlsx");
    private static final PlanContent CAP = PlanWords.plan(List.of("challenge D1"));

    @ParameterizedTest
    @CsvSource({
        "Plan climat 2026.xlsx, plan-climat-2026, Plan climat 2026",
        "nouveau_plan__validé.csv, nouveau-plan-valide, Nouveau plan validé",
        "PLAN, plan, PLAN",
        "….xlsx, mandat, Plan de mandat"
    })
    void the_name_of_a_file_names_the_plan_in_it(String file, String code, String name) {
        assertThat(PlanHeading.ofFile(file))
                .isEqualTo(new PlanHeading(
                        Optional.of(new PlanCode(code)), Optional.of(name), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_code_of_a_long_name_is_a_code() {
        assertThat(PlanHeading.ofFile("é".repeat(300) + ".xlsx")
                        .code()
                        .orElseThrow()
                        .value())
                .hasSize(60);
    }

    @Test
    void where_nothing_is_said_the_plan_in_force_goes_on_as_it_is() {
        assertThat(PlanHeading.NONE.over(Optional.of(CAP), USUAL, TODAY)).contains(CAP);
    }

    @Test
    void where_none_is_in_force_one_begins_under_the_usual_name_for_a_whole_term() {
        assertThat(PlanHeading.NONE.over(Optional.empty(), USUAL, TODAY))
                .contains(PlanContent.empty(new PlanCode("notre-plan"), "Notre plan", MandateTerm.from(TODAY)));
    }

    @Test
    void another_code_begins_another_plan_and_the_same_one_renames_it() {
        PlanContent other = heading("cap-2028", "", "", "")
                .over(Optional.of(CAP), USUAL, TODAY)
                .orElseThrow();
        PlanContent renamed = heading("cap", "CAP !", "", "")
                .over(Optional.of(CAP), USUAL, TODAY)
                .orElseThrow();

        assertThat(other.elements()).isEmpty();
        assertThat(renamed.name()).isEqualTo("CAP !");
        assertThat(renamed.elements()).isEqualTo(CAP.elements());
    }

    @Test
    void a_day_alone_moves_that_day_and_the_other_only_where_it_must() {
        assertThat(term(heading("", "", "2021-06-28", "")))
                .isEqualTo(new MandateTerm(
                        LocalDate.parse("2021-06-28"), CAP.term().end()));
        assertThat(term(heading("", "", "", "2027-12-31")))
                .isEqualTo(new MandateTerm(CAP.term().start(), LocalDate.parse("2027-12-31")));
        assertThat(term(heading("", "", "2030-01-01", ""))).isEqualTo(MandateTerm.from(LocalDate.parse("2030-01-01")));
    }

    @Test
    void a_term_that_ends_before_it_starts_is_none() {
        assertThat(heading("", "", "", "2020-01-01").over(Optional.of(CAP), USUAL, TODAY))
                .isEmpty();
    }

    private static MandateTerm term(PlanHeading heading) {
        return heading.over(Optional.of(CAP), USUAL, TODAY).orElseThrow().term();
    }

    private static PlanHeading heading(String code, String name, String start, String end) {
        return new PlanHeading(
                said(code).map(PlanCode::new),
                Optional.of(name),
                said(start).map(LocalDate::parse),
                said(end).map(LocalDate::parse));
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
