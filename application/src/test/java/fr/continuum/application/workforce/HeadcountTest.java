package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.PublishedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadcountTest {

    private static final Cell FEW = Cell.of("DRH", "A");

    private final Authority authority = new Authority();
    private final AskHeadcount headcount = new AskHeadcount(authority.days, authority.house.releases);

    @Test
    void hr_counts_all_who_sit_in_a_post() {
        posts(3, "post V1 category=A vacant=2024-01-01", "post V2 category=A closed=2024-01-01");

        PublishedTable seen = headcount.on(OWNER, TODAY, Sight.HR).orElseThrow();

        assertThat(seen.count(FEW)).isEqualTo(OptionalInt.of(3));
        assertThat(seen.count(Cell.of("Voirie", "-"))).isEqualTo(OptionalInt.of(7));
        assertThat(seen.count(Cell.GRAND_TOTAL)).isEqualTo(OptionalInt.of(3 + 20 + 12 + 9 + 7));
    }

    @Test
    void others_see_neither_a_figure_of_few_nor_what_would_tell_it() {
        posts(3);

        PublishedTable seen = headcount.on(OWNER, TODAY, Sight.OUTSIDE_HR).orElseThrow();

        assertThat(seen.count(FEW)).isEmpty();
        List<Cell> beside = seen.rows().stream()
                .flatMap(row -> seen.columns().stream().map(column -> Cell.of(row, column)))
                .filter(cell -> !cell.equals(FEW) && seen.count(cell).isEmpty())
                .toList();
        assertThat(beside).as("or the totals would tell it").isNotEmpty();
        assertThat(seen.count(Cell.GRAND_TOTAL)).isPresent();
    }

    @Test
    void one_who_comes_is_not_told_by_the_difference_of_two_nights() {
        posts(4);
        assertThat(headcount.on(OWNER, TODAY, Sight.OUTSIDE_HR).orElseThrow().count(FEW))
                .isEmpty();

        posts(5);

        assertThat(headcount.on(OWNER, TODAY, Sight.HR).orElseThrow().count(FEW))
                .isEqualTo(OptionalInt.of(5));
        assertThat(headcount.on(OWNER, TODAY, Sight.OUTSIDE_HR).orElseThrow().count(FEW))
                .as("five may be told, but not the night after four were hidden")
                .isEmpty();
    }

    @Test
    void a_night_without_change_publishes_nothing_more() {
        posts(4);
        PublishedTable before = headcount.on(OWNER, TODAY, Sight.OUTSIDE_HR).orElseThrow();

        authority.headcount.publish(OWNER, TODAY);

        assertThat(headcount.on(OWNER, TODAY, Sight.OUTSIDE_HR)).contains(before);
    }

    @Test
    void the_threshold_is_the_authority_s_and_counts_at_once() {
        posts(6);
        assertThat(headcount.on(OWNER, TODAY, Sight.OUTSIDE_HR).orElseThrow().count(FEW))
                .isEqualTo(OptionalInt.of(6));

        assertThat(authority.hiding.under(OWNER, 2, "dpo", "écran")).isEqualTo(new HideSmallFigures.Outcome.TooFew(3));
        assertThat(authority.hiding.under(OWNER, 8, "dpo", "écran")).isInstanceOf(HideSmallFigures.Outcome.Done.class);

        assertThat(headcount.on(OWNER, TODAY, Sight.OUTSIDE_HR).orElseThrow().count(FEW))
                .isEmpty();
    }

    @Test
    void nothing_is_published_before_posts_were_read() {
        authority.hiding.under(OWNER, 8, "dpo", "écran");

        assertThat(headcount.on(OWNER, TODAY, Sight.OUTSIDE_HR)).isEmpty();
        assertThat(headcount.on(OWNER, TODAY, Sight.HR)).isEmpty();
    }

    private void posts(int few, String... more) {
        List<String> lines = new ArrayList<>(List.of(more));
        add(lines, few, "DRH", " category=A");
        add(lines, 20, "DRH", " category=B");
        add(lines, 12, "Voirie", " category=A");
        add(lines, 9, "Voirie", " category=B");
        add(lines, 7, "Voirie", "");
        authority.posts(TODAY, lines.toArray(String[]::new));
    }

    private static void add(List<String> lines, int posts, String department, String words) {
        IntStream.range(0, posts)
                .forEach(number ->
                        lines.add("post " + department + words.strip() + number + " department=" + department + words));
    }
}
