package fr.continuum.adapters.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.continuum.adapters.web.picture.Sankey.Box;
import fr.continuum.adapters.web.picture.Strand.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class SankeyLayoutTest {

    private static final Place OPERATING = place("F", 0);
    private static final Place INVESTMENT = place("I", 1);
    private static final Place SCHOOLS = place("EDU", 0);
    private static final Place NOWHERE = place("untraced", 10);
    private static final Place CHALLENGE = place("D1", 0);

    private static Place place(String id, int order) {
        return new Place(id, id, "traced", order, "", true);
    }

    @Test
    void what_leaves_a_place_is_what_came_to_it_in_all_three_columns() {
        Sankey picture = SankeyLayout.of(List.of(
                new Strand(OPERATING, SCHOOLS, CHALLENGE, 60),
                new Strand(OPERATING, SCHOOLS, NOWHERE, 20),
                new Strand(INVESTMENT, NOWHERE, NOWHERE, 20)));

        assertThat(picture.columns()).hasSize(3).allSatisfy(column -> {
            assertThat(column.stream().mapToLong(Box::amount).sum()).isEqualTo(100);
            assertThat(column.stream().mapToDouble(Box::thickness).sum()).isCloseTo(420, within(0.01));
        });
        assertThat(picture.columns().get(1)).extracting(box -> box.place().id()).containsExactly("EDU", "untraced");
        assertThat(picture.ribbons()).hasSize(5);
        assertThat(picture.fans()).extracting(fan -> fan.place().id()).containsExactly("EDU", "untraced");
        assertThat(picture.fans().getFirst().blades())
                .extracting(blade -> blade.place().id() + " " + blade.amount() + " " + blade.length())
                .containsExactly("D1 60 1000.0", "untraced 20 333.3");
    }

    @Test
    void what_stands_first_stays_first_and_no_place_touches_another() {
        Sankey picture = SankeyLayout.of(List.of(
                new Strand(INVESTMENT, SCHOOLS, CHALLENGE, 1_000_000), new Strand(OPERATING, NOWHERE, NOWHERE, 1)));

        List<Box> left = picture.columns().getFirst();
        assertThat(left).extracting(box -> box.place().id()).containsExactly("F", "I");
        assertThat(left.get(0).y() + left.get(0).thickness())
                .isLessThan(left.get(1).y());
        assertThat(left.get(0).thickness()).as("a hair's breadth").isEqualTo(1);
    }

    @Test
    void what_is_taken_off_is_not_drawn() {
        assertThatThrownBy(() -> new Strand(OPERATING, SCHOOLS, CHALLENGE, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("What is taken off is told apart, not drawn: -1");
        assertThat(SankeyLayout.of(List.of(new Strand(OPERATING, SCHOOLS, CHALLENGE, 0)))
                        .isEmpty())
                .isTrue();
        assertThat(SankeyLayout.of(List.of()).isEmpty()).isTrue();
    }
}
