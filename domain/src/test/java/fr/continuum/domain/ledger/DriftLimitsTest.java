package fr.continuum.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.shared.Wording;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftLimitsTest {

    private static final DriftLimits LIMITS = new DriftLimits(5, 20, 10, OptionalInt.of(50));

    @ParameterizedTest
    @CsvSource({"0, 100, false", "5, 100, false", "6, 100, true", "1, 20, false", "1, 19, true", "1, 1, true"})
    void a_limit_that_is_reached_is_not_passed(long rejected, long rows, boolean beyond) {
        assertThat(LIMITS.isBeyond(rejected, rows)).isEqualTo(beyond);
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
}
