package fr.continuum.domain.indicator;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.testing.IndicatorLines;
import fr.continuum.domain.testing.PlanWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorStepTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-30");
    private static final MandatePlan PLAN = allowed(MandatePlan.of(PlanWords.plan(
            List.of("challenge D1 elected department", "action A1 principal=D1", "adopted 2022-03-21"))));
    private static final Indicator FOLLOWED = IndicatorLines.indicator("indicator I1 active=2022-04-01");
    private static final IndicatorBook BOOK = new IndicatorBook(List.of(FOLLOWED), List.of());

    @Test
    void what_is_there_already_is_no_change() {
        IndicatorStep step = allowed(IndicatorStep.of(BOOK, List.of(FOLLOWED), List.of(), hand()));

        assertThat(step.isEmpty()).isTrue();
        assertThat(step.plan()).isEmpty();
    }

    @Test
    void a_step_follows_what_it_was_made_from_and_nothing_else() {
        IndicatorStep measuring = allowed(IndicatorStep.of(
                BOOK, List.of(), IndicatorLines.entered(List.of("measure I1 period=2023 value=20")), hand()));
        String name = "MEASURE 2023 I1";

        assertThat(measuring.follows(Map.of())).isTrue();
        assertThat(measuring.follows(
                        Map.of(name, measuring.said().getFirst().part().version())))
                .as("somebody measured the same period meanwhile")
                .isFalse();
    }

    @Test
    void a_sheet_is_ruled_on_for_a_plan() {
        IndicatorStep step = allowed(IndicatorStep.of(
                BOOK, List.of(IndicatorLines.indicator("indicator I2 principal=A1")), List.of(), hand()));

        assertThat(step.plan()).contains(PLAN.version());
        assertThat(step.said()).hasSize(1);
    }

    @Test
    void a_target_of_an_adopted_plan_changes_by_a_decision_only() {
        Indicator lower = IndicatorLines.indicator("indicator I1 active=2022-04-01 targets=2027-12-31:40");
        Revision why = new Revision("la crise a réduit les moyens", "CD-2024-07", LocalDate.parse("2024-06-30"));

        assertThat(IndicatorStep.of(BOOK, List.of(lower), List.of(), hand()).reasons())
                .extracting(Object::toString)
                .containsExactly("R06 INDICATOR I1: cible 60 au 31 décembre 2027 → 40 au 31 décembre 2027");
        assertThat(IndicatorStep.of(BOOK, List.of(lower), List.of(), IndicatorChange.byFile(PLAN, TODAY))
                        .reasons())
                .as("a file has no other right")
                .hasSize(1);
        assertThat(allowed(IndicatorStep.of(BOOK, List.of(lower), List.of(), hand().because(why)))
                        .revision())
                .contains(why);
    }

    @Test
    void a_decision_says_why_by_what_and_has_been_taken() {
        Indicator lower = IndicatorLines.indicator(
                "indicator I1 active=2022-04-01 unit=jours direction=DECREASE targets=2027-12-31:-1");

        assertThat(IndicatorStep.of(
                                BOOK,
                                List.of(lower),
                                List.of(),
                                hand().because(new Revision("-", "à venir", LocalDate.parse("2024-07-01"))))
                        .reasons())
                .extracting(Object::toString)
                .containsExactly(
                        "R06 INDICATOR I1: «\u00a0-\u00a0» ne dit rien",
                        "R06 INDICATOR I1: «\u00a0à venir\u00a0» ne dit rien",
                        "R06 INDICATOR I1: décision le 1er juillet 2024, à venir");
        assertThat(IndicatorStep.of(
                                BOOK,
                                List.of(lower),
                                List.of(),
                                hand().because(new Revision("crise", "CD-2021", LocalDate.parse("2021-12-01"))))
                        .reasons())
                .extracting(Object::toString)
                .containsExactly("R06 INDICATOR I1: décision du 1er décembre 2021, avant l’adoption du 21 mars 2022");
    }

    @Test
    void what_nobody_voted_changes_freely() {
        MandatePlan draft = allowed(MandatePlan.of(PlanWords.plan(List.of("challenge D1"))));
        Indicator lower = IndicatorLines.indicator("indicator I1 active=2022-04-01 targets=2027-12-31:40");
        Indicator drafted = IndicatorLines.indicator("indicator I2");
        Indicator other = IndicatorLines.indicator("indicator I2 targets=2027-12-31:40");

        assertThat(IndicatorStep.of(BOOK, List.of(lower), List.of(), IndicatorChange.byHand(draft, TODAY))
                        .reasons())
                .isEmpty();
        assertThat(IndicatorStep.of(new IndicatorBook(List.of(drafted), List.of()), List.of(other), List.of(), hand())
                        .reasons())
                .isEmpty();
    }

    @Test
    void it_is_about_the_plan_and_nothing_else() {
        assertThat(IndicatorStep.of(
                                BOOK,
                                List.of(IndicatorLines.indicator("indicator I2 principal=D9 feeds=A1,A9")),
                                List.of(),
                                hand())
                        .reasons())
                .extracting(Object::toString)
                .containsExactly("R11 INDICATOR I2: D9", "R11 INDICATOR I2: A9");
    }

    @Test
    void codes_and_labels_can_be_read_and_told_apart() {
        assertThat(IndicatorStep.of(BOOK, List.of(IndicatorLines.indicator("indicator i1")), List.of(), hand())
                        .reasons())
                .extracting(Object::toString)
                .containsExactly(
                        "R01 INDICATOR i1: «\u00a0i1\u00a0» et «\u00a0I1\u00a0» ne diffèrent que par la casse");
        assertThat(IndicatorStep.of(BOOK, List.of(Indicator.draft("I\u200b2", "–")), List.of(), hand())
                        .reasons())
                .extracting(refusal -> refusal.rule().id())
                .containsExactly("R01", "R01");
    }

    @Test
    void it_is_retired_with_a_reason_and_a_day_that_has_come() {
        assertThat(retiring("-", TODAY.plusDays(1)))
                .containsExactly(
                        "R07 INDICATOR I1: «\u00a0-\u00a0» ne dit rien",
                        "R07 INDICATOR I1: retiré le 1er juillet 2024, à venir");
        assertThat(retiring("remplacé par I2", TODAY)).isEmpty();
    }

    private static List<String> retiring(String reason, LocalDate on) {
        return IndicatorStep.of(BOOK, List.of(FOLLOWED.in(new IndicatorState.Retired(on, reason))), List.of(), hand())
                .reasons()
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void texts_fit_their_place() {
        Indicator talkative = new Indicator(
                "I2",
                "x".repeat(501),
                "",
                "",
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "u".repeat(65),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                java.util.OptionalInt.empty(),
                "",
                "",
                Optional.empty(),
                List.of(),
                Thresholds.USUAL,
                false,
                new IndicatorState.Draft());

        assertThat(IndicatorStep.of(BOOK, List.of(talkative), List.of(), hand()).reasons())
                .extracting(refusal -> refusal.rule().id())
                .containsExactly("R43", "R43");
    }

    @Test
    void a_correction_keeps_its_reason_and_a_first_value_needs_none() {
        IndicatorBook measured = BOOK.with(
                List.of(new IndicatorPart.OfMeasure(IndicatorLines.measure("measure I1 period=2022 value=5"))));

        IndicatorStep step = allowed(IndicatorStep.of(
                measured,
                List.of(),
                IndicatorLines.entered(List.of(
                        "measure I1 period=2022 value=6 why=double_compte", "measure I1 period=2023 value=9 why=non")),
                hand()));

        assertThat(step.said())
                .extracting(IndicatorStep.Said::correction)
                .containsExactly(Optional.of("double compte"), Optional.empty());
    }

    @Test
    void equal_sheets_are_one_version_and_others_another() {
        assertThat(IndicatorLines.indicator("indicator I1 baseline=2021-12-31:1.50")
                        .version())
                .isEqualTo(IndicatorLines.indicator("indicator I1 baseline=2021-12-31:1.5")
                        .version());
        assertThat(List.of(
                                FOLLOWED,
                                IndicatorLines.indicator("indicator I1"),
                                IndicatorLines.indicator("indicator I1 active=2022-04-02"),
                                IndicatorLines.indicator("indicator I1 retired=2022-04-02"),
                                IndicatorLines.indicator("indicator I1 retired=2022-04-02 reason=autre"),
                                IndicatorLines.indicator("indicator I1 unit=jours"),
                                IndicatorLines.indicator("indicator I1 feeds=A1"),
                                IndicatorLines.indicator("indicator I1 tolerance=1"),
                                IndicatorLines.indicator("indicator I1 open"),
                                IndicatorLines.indicator("indicator I1 thresholds=-5/-6"),
                                IndicatorLines.indicator("indicator I1 kind=OUTPUT"),
                                IndicatorLines.indicator("indicator I1 delay=1"),
                                IndicatorLines.indicator("indicator I1 without=baseline"))
                        .stream()
                        .map(Indicator::version)
                        .distinct())
                .hasSize(13);
    }

    @Test
    void a_book_holds_each_code_and_each_period_once() {
        Measure measure = IndicatorLines.measure("measure I1 period=2022 value=5");

        assertThatThrownBy(() -> new IndicatorBook(List.of(FOLLOWED, FOLLOWED), List.of()))
                .hasMessage("An indicator is there twice: I1");
        assertThatThrownBy(() -> new IndicatorBook(List.of(FOLLOWED), List.of(measure, measure)))
                .hasMessage("A period is measured twice: I1 2022");
        assertThatThrownBy(() -> new Thresholds(BigDecimal.ZERO, BigDecimal.ZERO))
                .hasMessage("Red lies behind amber, and amber behind zero: 0, 0");
    }

    @Test
    void a_book_tells_what_is_about_an_element_principal_first() {
        IndicatorBook book = IndicatorLines.book(
                List.of("indicator I1 principal=A1 feeds=D1", "indicator I2 principal=D1", "indicator I3 principal=A1"),
                List.of());

        assertThat(book.about(new fr.continuum.domain.plan.PlanCode("D1")))
                .extracting(Indicator::code)
                .containsExactly("I2", "I1");
        assertThat(IndicatorBook.of(book.parts().values())).isEqualTo(book).hasSameHashCodeAs(book);
        assertThat(book.version()).isNotEqualTo(IndicatorBook.EMPTY.version());
    }

    private static IndicatorChange hand() {
        return IndicatorChange.byHand(PLAN, TODAY);
    }
}
