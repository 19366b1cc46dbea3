package fr.continuum.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftLimitsTest {

    private static final DriftLimits LIMITS = new DriftLimits(5, 20, 10, OptionalInt.of(50));

    @ParameterizedTest
    @CsvSource({
        "0, 100, false",
        "5, 100, false",
        "6, 100, true",
        "1, 20, false",
        "1, 11, false",
        "1, 4, false",
        "1, 3, true",
        "1, 1, true",
        "2, 8, false",
        "2, 7, true",
        "3, 20, true",
        "3, 59, true",
        "3, 60, false"
    })
    void a_limit_that_is_reached_is_not_passed(long rejected, long rows, boolean beyond) {
        assertThat(LIMITS.isBeyond(rejected, rows)).isEqualTo(beyond);
    }

    @Test
    void how_few_rows_may_be_rejected_whatever_their_share_is_a_limit_too() {
        assertThat(new DriftLimits(5, 0, 20, 20, OptionalInt.empty()).isBeyond(1, 11))
                .isTrue();
        assertThat(new DriftLimits(5, 5, 20, 20, OptionalInt.empty()).isBeyond(5, 20))
                .isFalse();
        assertThat(new DriftLimits(0, 5, 20, 20, OptionalInt.empty()).isBeyond(1, 20))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new DriftLimits(5, -1, 20, 20, OptionalInt.empty()));
    }

    @Test
    void one_month_alone_in_place_of_the_months_before_is_told() {
        LocalDate january = LocalDate.parse("2026-01-05");
        LocalDate february = LocalDate.parse("2026-02-04");

        assertThat(LIMITS.pieces(60, 60, january, february))
                .extracting(Wording::french)
                .first(STRING)
                .startsWith("60 pièces sur 60 n’y sont plus");
        assertThat(LIMITS.pieces(60, 60, january, february))
                .extracting(Wording::english)
                .last(STRING)
                .startsWith("this looks like one month alone: give the whole year");
        assertThat(LIMITS.pieces(60, 12, january, january)).isEmpty();
        assertThat(LIMITS.pieces(60, 13, january, january)).hasSize(2);
        assertThat(LIMITS.pieces(0, 0, january, LocalDate.parse("2026-02-01"))).isEmpty();
        assertThat(LIMITS.pieces(0, 0, january, february)).hasSize(2);
        assertThat(LIMITS.pieces(60, 0, february, january)).isEmpty();
        assertThat(LIMITS.pieces(60, 0, null, january)).isEmpty();
        assertThat(new DriftLimits(5, 100, 100, OptionalInt.empty()).pieces(60, 60, january, february))
                .isEmpty();
    }

    @Test
    void a_file_none_of_whose_rows_reads_is_told_without_a_share() {
        assertThat(LIMITS.rejecting("civil", 95, 5)).isEmpty();
        assertThat(LIMITS.rejecting("civil", 0, 3))
                .map(Wording::english)
                .hasValue("3 rows of 3 cannot be read. Correct them, or the profile.");
        assertThat(LIMITS.rejecting("civil", 3, 3))
                .map(Wording::english)
                .hasValue("3 rows of 6 cannot be read, more than the 5% admitted (“rows rejected” in the profile"
                        + " “civil”). Correct them, or the profile.");
        assertThat(LIMITS.rejecting("civil", 0, 0))
                .map(Wording::english)
                .hasValue("There is no row to read. Check the export.");
    }

    @Test
    void an_extract_that_grows_within_its_limits_takes_the_place_of_yesterdays() {
        assertThat(LIMITS.exceeded(volume(100, 1_000_00), volume(110, 1_500_00)))
                .isEmpty();
        assertThat(LIMITS.exceeded(volume(100, 1_000_00), volume(80, 900_00))).isEmpty();
    }

    @Test
    void one_cent_beyond_a_limit_is_told_with_both_amounts() {
        assertThat(LIMITS.exceeded(volume(100, 1_000_00), volume(100, 899_99)))
                .extracting(Wording::french)
                .containsExactly("mandats : 899,99\u00a0€ au lieu de 1\u202f000,00\u00a0€, soit plus de 10 % de moins"
                        + " (« total en moins » dans le profil)");
        assertThat(LIMITS.exceeded(volume(100, 1_000_00), volume(100, 1_500_01)))
                .extracting(Wording::english)
                .containsExactly("payment orders: €1,500.01 instead of €1,000.00, more than 50% more"
                        + " (“larger totals” in the profile)");
    }

    @Test
    void rows_that_vanish_are_told_even_where_the_totals_stay() {
        assertThat(LIMITS.exceeded(volume(100, 1_000_00), volume(79, 1_000_00)))
                .extracting(Wording::french)
                .containsExactly(
                        "79 lignes au lieu de 100, soit plus de 20 % de moins (« lignes en moins » dans le profil)");
    }

    @Test
    void a_kind_that_vanishes_is_a_total_that_falls() {
        FeedVolume before = new FeedVolume(
                Map.of(EntryKind.PAYMENT_ORDER, new Tally(1_000_00, 100), EntryKind.COMMITMENT, new Tally(5_00, 1)));

        assertThat(LIMITS.exceeded(before, volume(100, 1_000_00)))
                .extracting(Wording::french)
                .singleElement()
                .asString()
                .startsWith("engagements : 0,00");
    }

    @Test
    void nothing_is_held_against_a_first_extract() {
        assertThat(LIMITS.exceeded(FeedVolume.NONE, volume(1, -3_00))).isEmpty();
    }

    @Test
    void a_negative_total_falls_when_it_becomes_more_negative() {
        assertThat(LIMITS.exceeded(volume(10, -100_00), volume(10, -110_00))).isEmpty();
        assertThat(LIMITS.exceeded(volume(10, -100_00), volume(10, -110_01))).hasSize(1);
    }

    @Test
    void without_a_limit_totals_may_grow_as_they_like() {
        assertThat(DriftLimits.USUAL.exceeded(volume(1, 1_00), volume(900, 9_000_000_00)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "100, 100, 100, 1000"})
    void nothing_may_drift_or_everything(int rejected, int fewer, int smaller, int larger) {
        assertThat(new DriftLimits(rejected, fewer, smaller, OptionalInt.of(larger)).fewerRowsPercent())
                .isEqualTo(fewer);
    }

    @Test
    void what_was_nothing_and_becomes_something_has_no_share_to_grow_by() {
        assertThat(LIMITS.exceeded(volume(10, 0), volume(10, 5_00))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0, 0", "101, 0, 0, 0", "0, -1, 0, 0", "0, 101, 0, 0", "0, 0, 101, 0", "0, 0, 0, -1"})
    void a_limit_that_means_nothing_is_refused(int rejected, int fewer, int smaller, int larger) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DriftLimits(rejected, fewer, smaller, OptionalInt.of(larger)));
    }

    private static FeedVolume volume(long rows, long cents) {
        return new FeedVolume(Map.of(EntryKind.PAYMENT_ORDER, new Tally(cents, rows)));
    }

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static OptionalInt larger(@Nullable LocalDate before, @Nullable LocalDate now) {
        return LIMITS.growing(YEAR, before, now, JUNE).largerTotalsPercent();
    }

    @Test
    void what_a_year_adds_up_to_grows_with_its_days() {
        assertThat(larger(JUNE, JUNE)).hasValue(50);
        assertThat(larger(LocalDate.of(2026, 3, 31), JUNE))
                .as("twice the days, and half as much again")
                .hasValue(201);
        assertThat(larger(JUNE, LocalDate.of(2026, 3, 31)))
                .as("an earlier day is no reason to be more")
                .hasValue(0);
        assertThat(DriftLimits.USUAL.growing(YEAR, JUNE, JUNE, JUNE)).isEqualTo(DriftLimits.USUAL);
    }

    @Test
    void tenfold_from_one_day_to_the_next_is_too_much_in_february_and_march() {
        assertThat(larger(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 2))).hasValue(335);
        assertThat(larger(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2))).hasValue(128);
        assertThat(larger(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1))).hasValue(51);
    }

    @Test
    void an_extract_of_january_is_of_no_expected_size() {
        assertThat(larger(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 6))).isEmpty();
        assertThat(larger(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(larger(LocalDate.of(2026, 1, 31), JUNE)).hasValue(775);
    }

    @Test
    void an_extract_without_a_day_is_held_as_of_the_night() {
        assertThat(larger(null, JUNE)).hasValue(50);
        assertThat(larger(null, null)).hasValue(50);
        assertThat(LIMITS.growing(YEAR, null, null, LocalDate.of(2026, 1, 12)).largerTotalsPercent())
                .as("in January too")
                .isEmpty();
        assertThat(LIMITS.growing(YEAR, null, null, LocalDate.of(2026, 2, 12)).largerTotalsPercent())
                .hasValue(213);
        assertThat(LIMITS.growing(YEAR, null, null, LocalDate.of(2027, 2, 12)).largerTotalsPercent())
                .as("its year is over")
                .hasValue(50);
    }

    @Test
    void in_the_first_quarter_nothing_goes_beyond_what_the_whole_year_before_came_to_and_half_as_much_again() {
        LocalDate january = LocalDate.of(2026, 1, 9);
        LocalDate december = LocalDate.of(2025, 12, 31);

        assertThat(beyondYear(january, 1_500_00, december)).isEmpty();
        assertThat(beyondYear(january, 1_500_01, december))
                .extracting(Wording::french)
                .containsExactly(
                        "mandats : 1\u202f500,01\u00a0€, et tout l’exercice 2025 : 1\u202f000,00\u00a0€, soit plus"
                                + " de 50 % de plus (« total en plus » dans le profil)");
        assertThat(beyondYear(january, 1_500_01, null)).hasSize(1);
        assertThat(beyondYear(JUNE, 1_500_01, december)).isEmpty();
        assertThat(beyondYear(january, 1_500_01, LocalDate.of(2025, 6, 30)))
                .as("an extract of June tells of no whole year")
                .isEmpty();
    }

    @Test
    void a_column_that_said_something_and_says_nothing_any_more_is_told() {
        Wording column = new Wording("Code analytique", "Analytic code");

        assertThat(LIMITS.silent(column, 5, 100, 0, 100))
                .extracting(Wording::french, Wording::english)
                .containsExactly(tuple(
                        "plus aucune ligne ne dit « Code analytique », que 5 lignes sur 100 disaient (colonne renommée ou"
                                + " vidée : corriger l’export, ou la colonne dans le profil)",
                        "no row says “Analytic code” any more, which 5 rows of 100 said (a column renamed or emptied:"
                                + " correct the export, or the column in the profile)"));
        assertThat(LIMITS.silent(column, 3, 5_000, 0, 5_000))
                .as("the few rows that bear a code of the plan are most of what is proven")
                .hasSize(1);
        assertThat(LIMITS.silent(column, 2, 4, 0, 4)).as("of few rows").isEmpty();
        assertThat(LIMITS.silentOfThose(column, 3, 0)).hasSize(1);
        assertThat(LIMITS.silentOfThose(column, 2, 0)).as("of few rows").isEmpty();
        assertThat(LIMITS.silentOfThose(column, 3, 1)).as("one still does").isEmpty();
        assertThat(new DriftLimits(5, 100, 100, OptionalInt.empty()).silentOfThose(column, 3, 0))
                .as("where any number of rows may go")
                .isEmpty();
        assertThat(new DriftLimits(5, 100, 100, OptionalInt.empty()).silent(column, 100, 100, 0, 100))
                .as("any number of rows may go")
                .isEmpty();
    }

    @Test
    void a_column_that_far_fewer_rows_say_than_did_is_told() {
        Wording column = new Wording("Service", "Department");

        assertThat(LIMITS.silent(column, 5_000, 5_094, 1, 5_094))
                .extracting(Wording::french, Wording::english)
                .containsExactly(tuple(
                        "« Service » n’est plus dit que par une partie des lignes : 5000 sur 5094 le disaient, et la part"
                                + " de celles qui le disent a baissé de plus de 20 % (« lignes en moins » dans le profil ;"
                                + " colonne déplacée ou vidée : corriger l’export, ou la colonne dans le profil)",
                        "“Department” is said by some of the rows only: 5000 of 5094 said it, and the share of those that"
                                + " do fell by more than 20% (“fewer rows” in the profile; a column moved or emptied:"
                                + " correct the export, or the column in the profile)"));
        assertThat(LIMITS.silent(column, 40, 40, 21, 40))
                .as("19 rows, less than half")
                .isEmpty();
        assertThat(LIMITS.silent(column, 15, 5_000, 1, 5_000))
                .as("an axis of fifteen rows")
                .hasSize(1);
        assertThat(LIMITS.silent(column, 6, 5_000, 2, 5_000)).as("four rows").isEmpty();
        assertThat(LIMITS.silent(column, 100, 100, 100, 10_000))
                .as("the rows that came since say nothing, and none lost what it said")
                .isEmpty();
        assertThat(LIMITS.silent(column, 1_000, 1_000, 500, 500))
                .as("as many of the rows there are, and these are told of already")
                .isEmpty();
        assertThat(LIMITS.silent(column, 1_000, 2_000, 100, 1_000)).hasSize(1);
        assertThat(new DriftLimits(5, 100, 100, OptionalInt.empty()).silent(column, 100, 100, 1, 100))
                .as("any number of rows may go")
                .isEmpty();
    }

    @Test
    void of_a_file_taken_in_any_number_of_rows_may_be_rejected_and_the_other_limits_stay() {
        assertThat(LIMITS.rejectingAny().rejecting("essai", 1, 1_000)).isEmpty();
        assertThat(LIMITS.rejectingAny().fewerRowsPercent()).isEqualTo(LIMITS.fewerRowsPercent());
    }

    private static List<Wording> beyondYear(LocalDate now, long cents, @Nullable LocalDate lastDay) {
        return LIMITS.beyondYear(YEAR, now, JUNE, volume(1, cents), volume(900, 1_000_00), lastDay);
    }
}
