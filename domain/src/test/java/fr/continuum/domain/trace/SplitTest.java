package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.allocation.Share;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100  | 500000 500000        | 50 50 0
            1    | 500000 500000        | 1 0 0
            -1   | 500000 500000        | -1 0 0
            100  | 333333 333333 333334 | 33 33 34 0
            101  | 333333 333333 333334 | 34 33 34 0
            10   | 250000 350000        | 3 3 4
            0    | 600000               | 0 0
            7    | 1000000              | 7 0
            99   | 1                    | 0 99
            5    | 300000 300000 400000 | 2 1 2 0
            """)
    void largest_remainders_are_served_first_and_ties_in_order(long cents, String parts, String expected) {
        assertThat(Split.of(cents, shares(parts))).containsExactly(longs(expected));
    }

    @Test
    void an_amount_and_its_opposite_are_split_alike_without_losing_a_cent() {
        Random random = new Random(42);
        List<Long> extremes = List.of(Long.MAX_VALUE, -Long.MAX_VALUE, 0L, 1L, -1L, 999_999L, 1_000_000L, 1_000_001L);

        for (int i = 0; i < 50_000; i++) {
            long cents = i % 10 == 0 ? extremes.get(i / 10 % extremes.size()) : random.nextLong() >> random.nextInt(60);
            List<Share> shares = randomShares(random);

            long[] amounts = Split.of(cents, shares);

            if (sum(amounts).compareTo(BigInteger.valueOf(cents)) != 0 || !isFair(cents, shares, amounts)) {
                assertThat(amounts).as("%d over %s", cents, shares).isEmpty();
            }
            if (cents != Long.MIN_VALUE) {
                long[] opposite =
                        Arrays.stream(Split.of(-cents, shares)).map(c -> -c).toArray();
                assertThat(opposite).as("%d over %s", cents, shares).isEqualTo(amounts);
            }
        }
    }

    @Test
    void the_least_long_is_split_without_losing_a_cent() {
        List<Share> shares = shares("333333 333333 333333");

        assertThat(sum(Split.of(Long.MIN_VALUE, shares))).isEqualTo(BigInteger.valueOf(Long.MIN_VALUE));
        assertThat(isFair(Long.MIN_VALUE, shares, Split.of(Long.MIN_VALUE, shares)))
                .isTrue();
    }

    @Test
    void two_ways_of_splitting_one_amount_are_crossed_in_proportion() {
        assertThat(Split.crossed(longs("60 40"), longs("50 50"))).isDeepEqualTo(new long[][] {{30, 30}, {20, 20}});
        assertThat(Split.crossed(longs("100"), longs("33 33 34"))).isDeepEqualTo(new long[][] {{33, 33, 34}});
        assertThat(Split.crossed(longs("-60 -40"), longs("-50 -50")))
                .isDeepEqualTo(new long[][] {{-30, -30}, {-20, -20}});
        assertThat(Split.crossed(longs("0 0"), longs("0"))).isDeepEqualTo(new long[][] {{0}, {0}});
        assertThat(Split.crossed(longs("1 0 1"), longs("0 2"))).isDeepEqualTo(new long[][] {{0, 1}, {0, 0}, {0, 1}});
        assertThatThrownBy(() -> Split.crossed(longs("60 40"), longs("50 51")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Two ways of splitting one amount: 100, not [50, 51]");
    }

    @Test
    void crossing_keeps_rows_and_columns_to_the_cent_and_no_cell_has_another_sign() {
        Random random = new Random(20261129);
        for (int time = 0; time < 2_000; time++) {
            long cents = random.nextInt(3) == 0 ? random.nextInt(12) - 6 : random.nextLong() / 4;
            long[] rows = Split.of(cents, randomShares(random));
            long[] columns = Split.of(cents, randomShares(random));

            long[][] cells = Split.crossed(rows, columns);

            for (int i = 0; i < rows.length; i++) {
                assertThat(Arrays.stream(cells[i]).sum()).isEqualTo(rows[i]);
                for (int j = 0; j < columns.length; j++) {
                    assertThat(Long.signum(cells[i][j]) * Long.signum(cents)).isGreaterThanOrEqualTo(0);
                    assertThat(Math.abs(cells[i][j]))
                            .isLessThanOrEqualTo(Math.min(Math.abs(rows[i]), Math.abs(columns[j])));
                }
            }
            for (int j = 0; j < columns.length; j++) {
                int column = j;
                assertThat(Arrays.stream(cells).mapToLong(row -> row[column]).sum())
                        .isEqualTo(columns[j]);
            }
        }
    }

    /// Each amount lies less than a cent away from its exact share.
    private static boolean isFair(long cents, List<Share> shares, long[] amounts) {
        for (int i = 0; i < shares.size(); i++) {
            BigInteger exact = BigInteger.valueOf(cents)
                    .multiply(BigInteger.valueOf(shares.get(i).partsPerMillion()));
            BigInteger given = BigInteger.valueOf(amounts[i]).multiply(BigInteger.valueOf(Share.WHOLE));
            if (exact.subtract(given).abs().compareTo(BigInteger.valueOf(Share.WHOLE)) >= 0) {
                return false;
            }
        }
        return amounts.length == shares.size() + 1;
    }

    private static List<Share> randomShares(Random random) {
        List<Share> shares = new ArrayList<>();
        int left = Share.WHOLE;
        int most = 1 + random.nextInt(6);
        while (shares.size() < most && left > 0) {
            int part = random.nextInt(4) == 0 ? left : 1 + random.nextInt(left);
            shares.add(new Share("t" + shares.size(), part));
            left -= part;
        }
        return shares;
    }

    private static BigInteger sum(long[] amounts) {
        return Arrays.stream(amounts).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<Share> shares(String parts) {
        List<Share> shares = new ArrayList<>();
        for (long part : longs(parts)) {
            shares.add(new Share("t" + shares.size(), (int) part));
        }
        return shares;
    }

    private static long[] longs(String text) {
        return Arrays.stream(text.strip().split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
