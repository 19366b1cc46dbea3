package fr.continuum.adapters.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.web.picture.MapGraph.Arrow;
import fr.continuum.adapters.web.picture.MapGraph.Card;
import fr.continuum.adapters.web.picture.MapPicture.Route;
import fr.continuum.adapters.web.picture.MapPicture.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnLayoutTest {

    private static Card card(String id) {
        return new Card(id, 999, 90);
    }

    private static Arrow arrow(String from, String to) {
        return new Arrow(from + to, from, to, 70);
    }

    private static MapPicture picture(List<String> cards, Arrow... arrows) {
        return ColumnLayout.of(
                new MapGraph(cards.stream().map(ColumnLayoutTest::card).toList(), Arrays.asList(arrows)));
    }

    /// The numbers of a path.
    private static List<Double> points(Route route) {
        return Arrays.stream(route.path().split("[MLQ ]"))
                .filter(word -> !word.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void cards_stand_one_under_another_in_the_order_they_were_given() {
        MapPicture picture = picture(List.of("b", "a", "c"), arrow("a", "c"));

        assertThat(picture.spots()).extracting(Spot::id).containsExactly("b", "a", "c");
        assertThat(picture.spots()).allMatch(spot -> spot.x() == 0 && spot.width() == ColumnLayout.CARD_WIDTH);
        assertThat(picture.spots().get(1).y())
                .isGreaterThan(picture.spots().get(0).y() + 90);
        assertThat(picture.apart()).isEmpty();
    }

    @Test
    void an_arrow_goes_from_the_border_of_its_card_to_that_of_the_other() {
        MapPicture picture = picture(List.of("a", "b", "c"), arrow("c", "a"));

        List<Double> points = points(picture.routes().getFirst());
        assertThat(points.getFirst()).isEqualTo(ColumnLayout.CARD_WIDTH);
        assertThat(points.get(1))
                .isBetween(picture.spots().get(2).y(), picture.spots().get(2).y() + 90);
        assertThat(points.get(points.size() - 2)).isEqualTo(ColumnLayout.CARD_WIDTH);
        assertThat(points.getLast()).isBetween(0.0, 90.0);
    }

    @Test
    void arrows_that_pass_the_same_height_have_lanes_of_their_own() {
        MapPicture picture = picture(List.of("a", "b", "c", "d"), arrow("a", "d"), arrow("b", "c"), arrow("a", "b"));

        Route all = picture.routes().get(0);
        assertThat(picture.routes().get(1).x()).isLessThan(all.x());
        assertThat(picture.routes().get(2).x()).isLessThan(all.x());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_the_arrows_all_is_inside_and_in_the_order_asked(long seed) {
        Random random = new Random(seed);
        List<String> cards = IntStream.range(0, 3 + random.nextInt(20))
                .mapToObj(at -> "c" + at)
                .toList();
        List<Arrow> arrows = new ArrayList<>();
        for (int at = 0; at < random.nextInt(30); at++) {
            String from = cards.get(random.nextInt(cards.size()));
            String to = cards.get(random.nextInt(cards.size()));
            if (!from.equals(to)) {
                arrows.add(new Arrow("e" + at, from, to, 70));
            }
        }
        MapPicture picture = picture(cards, arrows.toArray(Arrow[]::new));

        assertThat(picture.routes())
                .extracting(Route::id)
                .isEqualTo(arrows.stream().map(Arrow::id).toList());
        assertThat(picture.width()).isEqualTo((int) ColumnLayout.WIDTH);
        assertThat(picture.routes()).allSatisfy(route -> {
            List<Double> points = points(route);
            for (int i = 0; i < points.size(); i++) {
                assertThat(points.get(i)).isBetween(0.0, i % 2 == 0 ? ColumnLayout.WIDTH : picture.height());
            }
        });
    }

    @Test
    void an_arrow_between_cards_that_are_not_there_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> picture(List.of("a"), arrow("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No card of this graph: b");
    }
}
