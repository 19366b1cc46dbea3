package fr.continuum.domain.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.analytic.AnalyticAxis.Made;
import fr.continuum.domain.analytic.AxisCode.Recognition;
import fr.continuum.domain.analytic.CodeFormat.Alphabet;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import fr.continuum.domain.testing.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyticAxisTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");
    private static final CodeFormat EIGHT = new CodeFormat("", 8, Alphabet.LETTERS_AND_DIGITS, true, false, 30);

    private static MandatePlan plan(String... lines) {
        return Rulings.allowed(MandatePlan.of(PlanWords.plan(List.of(lines))));
    }

    private static KnownCodes rows(String... rows) {
        return KnownCodes.of(Words.table(Dimension.PLAN, rows));
    }

    private static AnalyticAxis axis(MandatePlan plan, CodeFormat format, KnownCodes known) {
        return axis(AnalyticAxis.of(plan, format, known, TODAY, false));
    }

    private static AnalyticAxis axis(Made made) {
        return switch (made) {
            case Made.Axis(AnalyticAxis axis) -> axis;
            case Made.TooShort refused -> throw new AssertionError(refused.toString());
        };
    }

    private static List<String> codes(AnalyticAxis axis) {
        return axis.codes().stream()
                .map(code -> code.element() + "=" + code.code())
                .toList();
    }

    @Test
    void as_it_is_the_plan_gives_its_codes_its_parents_and_its_days() {
        MandatePlan plan = plan(
                "axis X1",
                "challenge D1 axis=X1",
                "objective D1.O1 under=D1",
                "action D1.A1 principal=D1.O1 start=2022-09-01 end=2027-06-30",
                "action D1.A2 principal=D1 start=2022-09-01 end=2025-06-30",
                "action D1.A3 principal=D1 start=2023-01-01 continuous",
                "pledge P1 objectives=D1");

        assertThat(axis(plan, CodeFormat.AS_IN_PLAN, KnownCodes.NONE).codes())
                .extracting(
                        AxisCode::code,
                        AxisCode::parent,
                        code -> code.opens().toString(),
                        code -> code.closes().toString(),
                        AxisCode::recognition)
                .containsExactly(
                        tuple("D1", Optional.empty(), "2021-07-01", "2028-06-30", Recognition.CODE_OF_PLAN),
                        tuple("D1.O1", Optional.of("D1"), "2021-07-01", "2028-06-30", Recognition.CODE_OF_PLAN),
                        tuple("D1.A1", Optional.of("D1.O1"), "2022-09-01", "2027-06-30", Recognition.CODE_OF_PLAN),
                        tuple("D1.A2", Optional.of("D1"), "2022-09-01", "2028-06-30", Recognition.CODE_OF_PLAN),
                        tuple("D1.A3", Optional.of("D1"), "2023-01-01", "2028-06-30", Recognition.CODE_OF_PLAN));
    }

    @Test
    void what_is_above_comes_before_what_is_below_whatever_order_the_plan_was_written_in() {
        MandatePlan plan = plan(
                "action A1 principal=D1",
                "challenge D2",
                "objective O1 under=D1",
                "challenge D1",
                "action A2 principal=O1");

        assertThat(axis(plan, CodeFormat.AS_IN_PLAN, KnownCodes.NONE).codes())
                .extracting(AxisCode::code)
                .containsExactly("D2", "D1", "A1", "O1", "A2");
    }

    @Test
    void only_what_may_still_be_linked_is_in_it_unless_what_is_over_is_asked_for_to_be_closed() {
        MandatePlan plan = plan(
                "challenge D1",
                "action A1 principal=D1",
                "action A2 principal=D1 state=COMPLETED@2025-03-31 start=2022-01-01 end=2025-06-30",
                "action A3 principal=D1 state=ABANDONED@2024-05-02",
                "challenge D2 abandoned=2024-06-12",
                "action A4 principal=D2");

        assertThat(codes(axis(plan, CodeFormat.AS_IN_PLAN, KnownCodes.NONE))).containsExactly("D1=D1", "A1=A1");
        assertThat(axis(AnalyticAxis.of(plan, CodeFormat.AS_IN_PLAN, KnownCodes.NONE, TODAY, true))
                        .codes())
                .extracting(
                        AxisCode::code, AxisCode::isOpen, code -> code.closes().toString())
                .containsExactly(
                        tuple("D1", true, "2028-06-30"),
                        tuple("A1", true, "2028-06-30"),
                        tuple("A2", false, "2025-03-31"),
                        tuple("A3", false, "2024-05-02"),
                        tuple("D2", false, "2024-06-12"),
                        tuple("A4", false, "2024-06-12"));
    }

    @Test
    void a_tool_that_takes_less_gets_the_nearest_it_takes_and_a_number_where_two_would_be_one() {
        MandatePlan plan = plan(
                "challenge d-1",
                "action d-1.é1 principal=d-1",
                "action d1é1 principal=d-1",
                "action une-action-au-code-long principal=d-1",
                "challenge OS2");

        AnalyticAxis axis = axis(plan, EIGHT, KnownCodes.NONE);

        assertThat(codes(axis))
                .containsExactly("d-1=D1", "d-1.é1=D1E1", "d1é1=0001", "une-action-au-code-long=0002", "OS2=OS2");
        assertThat(axis.notYet()).extracting(AxisCode::code).containsExactly("D1", "D1E1", "0001", "0002");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 10, DIGITS, true, false, 0001",
        "'', 4, LETTERS_AND_DIGITS, true, true, 00A1",
        "PM-, 8, WORD, false, false, PM-a.1",
        "PM-, 8, LETTERS_AND_DIGITS, true, true, PM-000A1",
        "9, 4, DIGITS, true, true, 9001"
    })
    void prefix_alphabet_capitals_and_filling_are_the_tool_s(
            String prefix, int longest, Alphabet alphabet, boolean capitals, boolean filled, String code) {
        MandatePlan plan = plan("challenge a.1");
        String expected = alphabet == Alphabet.DIGITS && prefix.isEmpty() ? "1" : code;

        assertThat(axis(plan, new CodeFormat(prefix, longest, alphabet, capitals, filled, 30), KnownCodes.NONE)
                        .codes())
                .extracting(AxisCode::code)
                .containsExactly(expected);
    }

    @Test
    void a_code_once_given_is_kept_whatever_comes_before_it_in_the_plan() {
        MandatePlan plan = plan("challenge nouveau-defi-en-tete", "challenge ancien-defi", "challenge D3");

        AnalyticAxis axis =
                axis(plan, EIGHT, rows("analytique=0001 -> ancien-defi", "analytique=PLAN3 -> D3", "service=S1 -> D3"));

        assertThat(axis.codes())
                .extracting(AxisCode::code, AxisCode::recognition)
                .containsExactly(
                        tuple("0002", Recognition.NOT_YET),
                        tuple("0001", Recognition.ROW),
                        tuple("PLAN3", Recognition.ROW));
    }

    @Test
    void no_code_is_given_that_a_row_says_is_for_something_else() {
        MandatePlan plan = plan("challenge D1", "challenge D2", "challenge D3", "challenge D4");

        AnalyticAxis axis = axis(
                plan,
                EIGHT,
                rows(
                        "analytique=D1 -> D2",
                        "analytique=D3* -> mis à part SUPPORT",
                        "analytique=D4 service=S1 -> D1",
                        "analytique=0001 2020..2022 -> D2"));

        assertThat(codes(axis)).containsExactly("D1=0002", "D2=D2", "D3=0003", "D4=0004");
    }

    @Test
    void no_code_is_that_of_another_element_of_the_plan_even_one_given_up() {
        MandatePlan plan = plan("challenge D-1", "challenge D1 abandoned=2024-06-12");

        assertThat(codes(axis(plan, EIGHT, KnownCodes.NONE))).containsExactly("D-1=0001");
    }

    @Test
    void codes_too_short_for_the_plan_are_refused_and_name_the_first_that_has_none() {
        MandatePlan plan = plan(IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "challenge defi-" + number)
                .toArray(String[]::new));

        assertThat(AnalyticAxis.of(
                        plan, new CodeFormat("", 1, Alphabet.DIGITS, true, false, 30), KnownCodes.NONE, TODAY, false))
                .isEqualTo(new Made.TooShort(12, new PlanCode("defi-10")));
    }

    @Test
    void labels_are_cut_where_the_tool_cuts_them() {
        assertThat(new CodeFormat("", 8, Alphabet.ANY, false, false, 12).label(" Planter  4\u202f000 arbres "))
                .isEqualTo("Planter 4\u202f00");
    }

    @Test
    void a_format_no_code_could_have_cannot_be_made() {
        Stream.of(0, 65)
                .forEach(
                        longest -> assertThatThrownBy(() -> new CodeFormat("", longest, Alphabet.ANY, false, false, 30))
                                .hasMessageContaining("up to 64"));
        assertThatThrownBy(() -> new CodeFormat("PLAN", 4, Alphabet.WORD, false, false, 30))
                .hasMessageContaining("more than its prefix");
        assertThatThrownBy(() -> new CodeFormat("P\n", 4, Alphabet.WORD, false, false, 30))
                .hasMessageContaining("prefix");
        assertThatThrownBy(() -> new CodeFormat("", 4, Alphabet.WORD, false, false, 0))
                .hasMessageContaining("label");
        assertThatThrownBy(() -> new CodeFormat("", 4, Alphabet.ANY, false, true, 30))
                .hasMessageContaining("zeros");
    }
}
