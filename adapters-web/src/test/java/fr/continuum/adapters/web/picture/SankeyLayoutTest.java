package fr.continuum.adapters.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.continuum.adapters.web.picture.Sankey.Box;
import fr.continuum.adapters.web.picture.SankeyLayout.Shape;
import fr.continuum.adapters.web.picture.Strand.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        Sankey picture = SankeyLayout.of(
                List.of(
                        new Strand(OPERATING, SCHOOLS, CHALLENGE, 60),
                        new Strand(OPERATING, SCHOOLS, NOWHERE, 20),
                        new Strand(INVESTMENT, NOWHERE, NOWHERE, 20)),
                Shape.SCREEN);

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
        Sankey picture = SankeyLayout.of(
                List.of(
                        new Strand(INVESTMENT, SCHOOLS, CHALLENGE, 1_000_000),
                        new Strand(OPERATING, NOWHERE, NOWHERE, 1)),
                Shape.SCREEN);

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
        assertThat(SankeyLayout.of(List.of(new Strand(OPERATING, SCHOOLS, CHALLENGE, 0)), Shape.SCREEN)
                        .isEmpty())
                .isTrue();
        assertThat(SankeyLayout.of(List.of(), Shape.SCREEN).isEmpty()).isTrue();
    }

    /// Departments have long names; nobody reads half of one.
    @ParameterizedTest
    @EnumSource
    void no_name_is_cut_and_each_has_room_for_its_lines(Shape shape) {
        String name = "Direction générale adjointe chargée des solidarités, de l’insertion et de l’accueil des publics";
        List<Strand> strands = IntStream.range(0, 12)
                .mapToObj(at -> new Strand(
                        named("S" + at, name + " " + at), named("P" + at, name), named("D" + at, name), 100 - at))
                .toList();
        Sankey picture = SankeyLayout.of(strands, shape);

        assertThat(picture.columns()).allSatisfy(column -> {
            for (int i = 0; i < column.size(); i++) {
                Box box = column.get(i);
                assertThat(String.join(" ", box.label().lines()))
                        .isEqualTo(box.place().label());
                assertThat(box.label().lines()).hasSizeGreaterThan(1);
                if (i > 0) {
                    Box above = column.get(i - 1);
                    assertThat(box.text())
                            .isGreaterThan(above.text()
                                    + (above.label().height() - above.label().line()));
                }
            }
            assertThat(column.getLast().text() + column.getLast().label().height())
                    .isLessThan(picture.height() + 17);
        });
    }

    /// A real plan: fourteen challenges and what goes nowhere, of names of sixty letters.
    @Test
    void the_flow_of_a_whole_plan_is_read_on_one_sheet_of_paper() {
        String name = "Accompagner les familles et protéger les enfants partout";
        List<Strand> strands = IntStream.range(0, 18)
                .mapToObj(at -> new Strand(
                        named("S" + at % 2, "Fonctionnement"),
                        named("P" + at % 12, "Santé et action sociale " + at % 12),
                        named("D" + at, name + " " + at),
                        1_000_000 / (at + 1)))
                .toList();
        Sankey picture = SankeyLayout.of(strands, Shape.PAPER);

        double across = 703.0 / picture.width();
        double down = 190 / 25.4 * 96 / (picture.height() + 26);
        assertThat(picture.isTall()).isFalse();
        assertThat(11.6 * Math.min(across, down) * 0.75).as("points").isGreaterThanOrEqualTo(8.5);
    }

    /// Seventeen departments by their whole names: the first column takes the room.
    @Test
    void departments_are_read_on_one_sheet_of_paper_too() {
        List<Strand> strands = IntStream.range(0, 17)
                .mapToObj(at -> new Strand(
                        named("S" + at, "Service départemental d’incendie et de secours " + at),
                        named("P" + at % 5, "Investissements informatiques"),
                        named("D" + at % 4, "Prendre soin de chacun, à chaque âge"),
                        20 - at))
                .toList();

        assertThat(SankeyLayout.of(strands, Shape.PAPER).isTall()).isTrue();
        assertThat(SankeyLayout.onPaper(strands).isTall()).isFalse();
    }

    @Test
    void words_have_room_for_their_amount_on_the_plate_they_stand_on() {
        Label beside = new Label(List.of("Éducation"), false);
        Label under = new Label(List.of("Éducation"), true);

        assertThat(beside.width()).isGreaterThan(Lines.width("Éducation", 14) + Lines.width("251,8 M€", 14));
        assertThat(under.width()).isCloseTo(Math.max(78, Lines.width("Éducation", 14)), within(0.01));
        assertThat(under.height()).isCloseTo(2 * beside.height(), within(0.01));
    }

    private static Place named(String id, String label) {
        return new Place(id, label, "traced", 0, "", true);
    }

    @Test
    void an_amount_stands_on_the_last_line_where_it_fits_and_under_it_elsewhere() {
        assertThat(Label.of("Éducation", 200)).isEqualTo(new Label(List.of("Éducation"), false));
        assertThat(Label.of("Enseignement supérieur", 200).sumApart()).isTrue();
        assertThat(Label.of("", 200).sumApart()).isTrue();
    }
}
