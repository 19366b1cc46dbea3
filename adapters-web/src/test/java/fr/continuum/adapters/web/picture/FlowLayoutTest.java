package fr.continuum.adapters.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.continuum.adapters.web.picture.FlowPicture.Box;
import fr.continuum.adapters.web.picture.FlowPicture.Fan;
import fr.continuum.adapters.web.picture.FlowPicture.Strand;
import fr.continuum.adapters.web.picture.MoneyFlow.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlowLayoutTest {

    private static final Place OPERATING = new Place("F", "Fonctionnement", "section", 0, "");
    private static final Place INVESTMENT = new Place("I", "Investissement", "section", 1, "");
    private static final Place SCHOOLS = new Place("edu", "Éducation", "traced", 0, "/edu");
    private static final Place UNTRACED = new Place("x", "sans lien", "untraced", 14, "/x");

    @Test
    void thickness_is_the_amount_on_one_scale() {
        FlowPicture picture = FlowLayout.of(List.of(
                new MoneyFlow(OPERATING, SCHOOLS, 300_000, "traced"),
                new MoneyFlow(INVESTMENT, SCHOOLS, 100_000, "traced"),
                new MoneyFlow(OPERATING, UNTRACED, 100_000, "untraced")));

        assertThat(box(picture.from(), "Fonctionnement").thickness())
                .isCloseTo(box(picture.from(), "Investissement").thickness() * 4, within(0.01));
        assertThat(box(picture.to(), "Éducation").thickness())
                .isCloseTo(box(picture.from(), "Fonctionnement").thickness(), within(0.01));
    }

    @Test
    void negative_money_is_drawn_by_its_size_and_told_by_its_sign() {
        FlowPicture picture = FlowLayout.of(List.of(
                new MoneyFlow(OPERATING, SCHOOLS, 300_000, "traced"),
                new MoneyFlow(OPERATING, UNTRACED, -100_000, "untraced")));

        assertThat(picture.hasNegative()).isTrue();
        assertThat(box(picture.from(), "Fonctionnement").cents()).isEqualTo(200_000);
        assertThat(box(picture.to(), "sans lien").cents()).isEqualTo(-100_000);
        assertThat(box(picture.to(), "sans lien").thickness()).isPositive();
    }

    @Test
    void nothing_to_draw_is_an_empty_picture() {
        assertThat(FlowLayout.of(List.of()).isEmpty()).isTrue();
        assertThat(FlowLayout.of(List.of(new MoneyFlow(OPERATING, SCHOOLS, 0, "traced")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void places_stand_in_their_order_then_by_size() {
        Place culture = new Place("cul", "Culture", "traced", 0, "");
        FlowPicture picture = FlowLayout.of(List.of(
                new MoneyFlow(OPERATING, UNTRACED, 900, "untraced"),
                new MoneyFlow(OPERATING, culture, 100, "traced"),
                new MoneyFlow(OPERATING, SCHOOLS, 500, "traced")));

        assertThat(picture.to()).extracting(Box::label).containsExactly("Éducation", "Culture", "sans lien");
    }

    @Test
    void a_fan_tells_what_leaves_each_place_in_the_order_of_the_picture() {
        FlowPicture picture = FlowLayout.of(List.of(
                new MoneyFlow(INVESTMENT, SCHOOLS, 100_000, "traced"),
                new MoneyFlow(OPERATING, UNTRACED, -50_000, "untraced"),
                new MoneyFlow(OPERATING, SCHOOLS, 200_000, "traced")));

        assertThat(picture.fans())
                .containsExactly(
                        new Fan(
                                "Fonctionnement",
                                150_000,
                                List.of(
                                        new Strand("Éducation", "traced", "/edu", 200_000, "1000.0"),
                                        new Strand("sans lien", "untraced", "/x", -50_000, "250.0"))),
                        new Fan(
                                "Investissement",
                                100_000,
                                List.of(new Strand("Éducation", "traced", "/edu", 100_000, "500.0"))));
    }

    @Test
    void boxes_never_overlap_and_all_is_within_the_picture_whatever_the_amounts() {
        for (int seed = 0; seed < 200; seed++) {
            FlowPicture picture = FlowLayout.of(random(new Random(seed)));

            assertApart(picture.from(), picture);
            assertApart(picture.to(), picture);
            assertThat(picture.ribbons()).allSatisfy(r -> assertThat(r.path()).doesNotContain("NaN", "Infinity"));
        }
    }

    private static void assertApart(List<Box> boxes, FlowPicture picture) {
        for (int i = 1; i < boxes.size(); i++) {
            Box above = boxes.get(i - 1);
            assertThat(boxes.get(i).y()).isGreaterThan(above.y() + above.thickness());
        }
        if (!boxes.isEmpty()) {
            assertThat(boxes.getLast().y() + boxes.getLast().thickness()).isLessThanOrEqualTo(picture.height());
        }
    }

    private static List<MoneyFlow> random(Random random) {
        List<MoneyFlow> flows = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            long cents = (random.nextBoolean() ? 1 : -1) * (long) Math.pow(10, random.nextInt(17));
            Place to = new Place("t" + random.nextInt(12), "cible", "traced", random.nextInt(3), "");
            flows.add(new MoneyFlow(random.nextBoolean() ? OPERATING : INVESTMENT, to, cents, "traced"));
        }
        return flows;
    }

    private static Box box(List<Box> boxes, String label) {
        return boxes.stream().filter(b -> b.label().equals(label)).findFirst().orElseThrow();
    }
}
