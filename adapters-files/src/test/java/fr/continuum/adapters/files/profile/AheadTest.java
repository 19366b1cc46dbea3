package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AheadTest {

    private final AtomicBoolean closed = new AtomicBoolean();

    /// Numbers from 1 on.
    private Ahead.Filling<int[]> counting(int last) {
        AtomicInteger number = new AtomicInteger();
        return filling(buffer -> {
            buffer[0] = number.incrementAndGet();
            return buffer[0] == last;
        });
    }

    private interface Fill {
        boolean fill(int[] buffer) throws IOException;
    }

    private Ahead.Filling<int[]> filling(Fill fill) {
        return new Ahead.Filling<>() {
            @Override
            public boolean fill(int[] buffer) throws IOException {
                return fill.fill(buffer);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
    }

    private static Ahead<int[]> ahead(Ahead.Filling<int[]> filling) {
        return new Ahead<>("test", List.of(new int[1], new int[1]), filling);
    }

    @Test
    void what_was_filled_is_taken_in_order_and_then_nothing() throws IOException {
        try (Ahead<int[]> ahead = ahead(counting(100))) {
            List<Integer> taken = new ArrayList<>();
            for (int[] one = ahead.next(); one != null; one = ahead.next()) {
                taken.add(one[0]);
            }

            assertThat(taken).isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
            assertThat(ahead.next()).isNull();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void what_goes_wrong_is_thrown_after_what_went_well_and_again() throws IOException {
        AtomicInteger number = new AtomicInteger();
        try (Ahead<int[]> ahead = ahead(filling(_ -> {
            if (number.incrementAndGet() == 3) {
                throw new CharacterCodingException();
            }
            return false;
        }))) {
            assertThat(ahead.next()).isNotNull();
            assertThat(ahead.next()).isNotNull();
            assertThatThrownBy(ahead::next).isInstanceOf(CharacterCodingException.class);
            assertThatThrownBy(ahead::next).isInstanceOf(CharacterCodingException.class);
        }
    }

    @Test
    void errors_of_the_machine_are_thrown_too() throws IOException {
        try (Ahead<int[]> ahead = ahead(filling(_ -> {
            throw new StackOverflowError();
        }))) {
            assertThatThrownBy(ahead::next).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void nothing_is_filled_further_ahead_than_there_are_buffers() throws IOException, InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        AtomicInteger filled = new AtomicInteger();
        try (Ahead<int[]> ahead = ahead(filling(_ -> {
            filled.incrementAndGet();
            twice.countDown();
            return false;
        }))) {
            twice.await();
            assertThat(ahead.next()).isNotNull();
            assertThat(filled).hasValue(2);
        }
    }

    @Test
    void closing_before_the_end_waits_until_the_source_is_closed() throws IOException {
        Ahead<int[]> ahead = ahead(counting(Integer.MAX_VALUE));
        assertThat(ahead.next()).isNotNull();

        ahead.close();

        assertThat(closed).isTrue();
    }

    @Test
    void rows_found_ahead_are_those_the_parser_finds() throws IOException {
        String text = IntStream.range(0, 5_000)
                .mapToObj(row -> row + ";\"a;b\nc\";" + "x".repeat(row % 700) + (row % 7 == 0 ? "" : ";é"))
                .collect(Collectors.joining("\n"));

        List<String> rows = new ArrayList<>();
        try (RowsAhead ahead = new RowsAhead(CsvFiles.reader(";"), new StringReader(text))) {
            ahead.forEachRemaining(row -> rows.add(row.line() + " " + row.row().cells()));
            assertThat(ahead.hasNext()).isFalse();
        }

        assertThat(rows).isEqualTo(expected(text)).hasSize(5_000);
    }

    private static List<String> expected(String text) throws IOException {
        List<String> rows = new ArrayList<>();
        try (var found = CsvFiles.reader(";").build(new CsvRows(), text).iterator()) {
            found.forEachRemaining(row -> rows.add(row.line() + " " + row.row().cells()));
        }
        return rows;
    }

    @Test
    void rows_that_are_read_no_further_close_the_stream_beneath_them() throws IOException {
        InputStream bytes = new FilterInputStream(new Endless()) {
            @Override
            public void close() throws IOException {
                closed.set(true);
                super.close();
            }
        };
        Reader text = new ReadAhead(bytes, StandardCharsets.UTF_8, true);
        RowsAhead rows = new RowsAhead(CsvFiles.reader(";"), text);
        assertThat(rows.next().cell(1)).isEqualTo("b");

        rows.close();

        assertThat(closed).isTrue();
    }

    /// `a;b` and the end of a line, for ever.
    private static final class Endless extends InputStream {

        private static final byte[] LINE = "a;b\n".getBytes(StandardCharsets.UTF_8);
        private int at;

        @Override
        public int read() {
            return LINE[at++ & 3];
        }
    }
}
