package fr.continuum.adapters.web.planform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({"2024-06-30", "30/06/2024", "30.06.2024", "30/6/2024"})
    void days_are_read_as_browsers_send_and_people_write_them(String text) {
        assertThat(Reading.day(text)).contains(LocalDate.of(2024, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "31/04/2024",
                "2024-6-30",
                "30/06/24",
                "0024-06-30",
                "2200-01-01",
                "x",
                "+2024-06-30"
            })
    void what_is_no_day_of_our_time_is_none(String text) {
        assertThat(Reading.day(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1300,29|130029", "1 300,29 €|130029", "999999999999,99|99999999999999", "0,5|50", "12 €|1200"})
    void euros_are_read_to_the_cent(String text, long cents) {
        Reading reading = new Reading(Typed.NOTHING.with("budget", text));

        assertThat(reading.cents("budget")).hasValue(cents);
        assertThat(reading.faults().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.300", "1,300.29", "-1", "1 30", "12,345", "1e3", "9999999999999", "€", "douze"})
    void what_may_be_read_in_two_ways_or_none_is_told(String text) {
        Reading reading = new Reading(Typed.NOTHING.with("budget", text));

        assertThat(reading.cents("budget")).isEmpty();
        assertThat(reading.faults().all()).extracting(Fault::field).containsExactly("budget");
    }

    @Test
    void an_amount_told_by_a_field_is_read_back() {
        for (long cents : new long[] {0, 1, 100, 1_300_29, 12_000_00, 99_999_999_999_999L}) {
            String told = ElementTold.euros(OptionalLong.of(cents));
            assertThat(new Reading(Typed.NOTHING.with("budget", told)).cents("budget"))
                    .hasValue(cents);
        }
    }

    @Test
    void of_a_field_the_first_fault_is_told() {
        Reading reading = new Reading(Typed.NOTHING);
        reading.faults().add("fin", "write.fault.date", "hier");
        reading.faults().add("fin", "write.fault.before-start");

        assertThat(reading.faults().all()).extracting(Fault::key).containsExactly("write.fault.date");
    }

    @Test
    void text_is_kept_where_a_field_only_gives_it_back() {
        assertThat(Words.kept("a b", Optional.of(" a  b\n"))).isEqualTo(" a  b\n");
        assertThat(Words.kept("a\nb", Optional.of("a\r\nb "))).isEqualTo("a\r\nb ");
        assertThat(Words.kept("a c", Optional.of("a b"))).isEqualTo("a c");
        assertThat(Words.kept("a", Optional.empty())).isEqualTo("a");
        assertThat(Words.kept("", Optional.of(" "))).isEqualTo(" ");
    }

    @Test
    void rows_are_counted_without_the_empty_ones_at_their_end() {
        Typed typed =
                new Typed(Map.of("jalon", List.of("a", "", "c", ""), "jalon-echeance", List.of("", "", "", "", "")));

        assertThat(Rows.MILESTONES.count(typed)).isEqualTo(3);
        assertThat(Rows.MILESTONES.without(typed, 1).values().get("jalon")).containsExactly("a", "c");
        assertThat(Rows.MILESTONES.raised(typed, 2).values().get("jalon")).containsExactly("a", "c", "");
        assertThat(Rows.MILESTONES.without(typed, 9).values().get("jalon")).containsExactly("a", "", "c");
        assertThat(Rows.ROLES.count(typed)).isZero();
    }

    @Test
    void a_form_of_a_thousand_rows_is_read_as_far_as_anyone_types() {
        Typed typed = new Typed(Map.of("jalon", Collections.nCopies(5000, "x")));

        assertThat(Rows.MILESTONES.count(typed)).isEqualTo(Rows.MOST);
    }

    @Test
    void of_three_versions_of_a_form_none_is_lost() {
        List<List<String>> together =
                List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d"), List.of("e", "f"));
        Typed base = form("1", "1", "1", "1", "1", "1");
        Typed now = form("2", "1", "2", "3", "1", "2");
        Typed mine = form("1", "2", "3", "3", "1", "1");

        Merge merge = Merge.of(base, now, mine, together);

        assertThat(merge.typed()).isEqualTo(form("2", "2", "3", "3", "1", "2"));
        assertThat(merge.both()).containsExactly("c");
    }

    private static Typed form(String a, String b, String c, String d, String e, String f) {
        return Typed.NOTHING
                .with("a", a)
                .with("b", b)
                .with("c", c)
                .with("d", d)
                .with("e", e)
                .with("f", f);
    }
}
