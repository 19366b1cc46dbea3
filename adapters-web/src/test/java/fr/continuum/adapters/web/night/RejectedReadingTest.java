package fr.continuum.adapters.web.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/// However many rows were rejected, no more are held than a page shows, or may be sorted.
class RejectedReadingTest {

    private final ListTable<RejectedRow> table = new RejectedTable().in(Locale.FRENCH);
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong read = new AtomicLong();

    /// Made as they are asked for: every third one repeats another row, the others have a bad day.
    private RejectedReading.Rows rows(int count) {
        return () -> {
            open.incrementAndGet();
            return IntStream.rangeClosed(1, count)
                    .mapToObj(i -> {
                        read.incrementAndGet();
                        Wording why = i % 3 == 0
                                ? new Wording("La ligne " + (i - 1) + " dit déjà cela.", "Row " + (i - 1) + " says so.")
                                : new Wording("Ce n’est pas une date.", "This is no date.");
                        return FileFault.inTable("gl.csv", "", i, i % 3 == 0 ? "Pièce" : "Date", why);
                    })
                    .onClose(open::decrementAndGet);
        };
    }

    private RejectedReading.Read page(int count, String page, String sort) throws IOException {
        Ask ask = new Ask("/nuits/1/rejets/1", sort.isEmpty() ? Map.of() : Map.of(Ask.SORT, List.of(sort)));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/nuits/1/rejets/1");
        return RejectedReading.page(rows(count), table, ask, page, through -> Paging.of(page, through, request));
    }

    private static List<Integer> lines(RejectedReading.Read read) {
        return read.rows().stream().map(RejectedRow::line).toList();
    }

    @Test
    void a_page_of_three_hundred_thousand_rows_holds_fifty_and_counts_all() throws IOException {
        RejectedReading.Read page = page(300_000, "100", "");

        assertThat(page.whole()).isEqualTo(300_000);
        assertThat(page.through()).isEqualTo(300_000);
        assertThat(lines(page)).hasSize(50).startsWith(4_951).endsWith(5_000);
        assertThat(page.reasons()).extracting(RejectedReason::rows).containsExactly(200_000L, 100_000L);
        assertThat(page.reasons().getLast().first().reason()).isEqualTo("Une autre ligne dit déjà cela.");
        assertThat(page.otherReasons()).isZero();
        assertThat(read.get()).as("in one go").isEqualTo(300_000);
        assertThat(open.get()).as("closed").isZero();
    }

    @Test
    void beyond_the_last_page_the_last_is_shown() throws IOException {
        assertThat(lines(page(120, "99", "")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(101, 120).boxed().toList());
        assertThat(open.get()).isZero();
    }

    @Test
    void up_to_ten_thousand_rows_are_sorted_more_stay_in_the_order_of_the_file_and_say_so() throws IOException {
        RejectedReading.Read few = page(10_000, "1", "-ligne");
        RejectedReading.Read many = page(10_001, "2", "-ligne");

        assertThat(few.sorted()).isTrue();
        assertThat(lines(few)).startsWith(10_000, 9_999);
        assertThat(many.sorted()).isFalse();
        assertThat(lines(many)).startsWith(51, 52);
        assertThat(open.get()).isZero();
    }

    @Test
    void a_file_of_them_comes_one_after_the_other() throws IOException {
        Ask ask = new Ask("/nuits/1/rejets/1", Map.of(Ask.SORT, List.of("-ligne")));
        try (Stream<RejectedRow> all = RejectedReading.all(rows(200_000), table, ask)) {
            read.set(0);
            assertThat(all.limit(3).map(RejectedRow::line)).containsExactly(1, 2, 3);
            assertThat(read.get()).as("as they are asked for").isLessThan(10);
        }
        try (Stream<RejectedRow> all = RejectedReading.all(rows(100), table, ask)) {
            assertThat(all.map(RejectedRow::line)).startsWith(100, 99).hasSize(100);
        }
        assertThat(open.get()).isZero();
    }
}
