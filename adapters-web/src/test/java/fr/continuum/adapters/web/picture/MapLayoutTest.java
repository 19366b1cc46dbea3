package fr.continuum.adapters.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.picture.MapGraph.Arrow;
import fr.continuum.adapters.web.picture.MapGraph.Card;
import fr.continuum.adapters.web.picture.MapPicture.Route;
import fr.continuum.adapters.web.picture.MapPicture.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapLayoutTest {

    private static Card card(String id) {
        return new Card(id, 200, 90);
    }

    private static Arrow arrow(String from, String to) {
        return new Arrow(from + to, from, to, 70);
    }

    private static Spot spot(MapPicture picture, String id) {
        return picture.spots().stream()
                .filter(spot -> spot.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No card " + id));
    }

    @Test
    void what_comes_first_stands_on_the_left() {
        MapPicture picture = MapLayout.of(
                new MapGraph(List.of(card("c"), card("b"), card("a")), List.of(arrow("a", "b"), arrow("b", "c"))));

        assertThat(picture.spots()).extracting(Spot::id).containsExactly("a", "b", "c");
        assertThat(spot(picture, "a").x() + 200).isLessThan(spot(picture, "b").x());
        assertThat(spot(picture, "b").x() + 200).isLessThan(spot(picture, "c").x());
        assertThat(picture.apart()).isEmpty();
    }

    @Test
    void cards_no_arrow_touches_stand_below_in_rows() {
        List<Card> cards = new ArrayList<>(List.of(card("a"), card("b")));
        IntStream.range(0, 9).mapToObj(at -> card("alone" + at)).forEach(cards::add);
        MapPicture picture = MapLayout.of(new MapGraph(cards, List.of(arrow("a", "b"))));

        double below = picture.apart().orElseThrow();
        assertThat(spot(picture, "a").y()).isLessThan(below);
        assertThat(picture.spots().subList(2, 11)).allMatch(spot -> spot.y() > below);
        assertThat(spot(picture, "alone1").y())
                .isEqualTo(spot(picture, "alone0").y());
        assertThat(spot(picture, "alone8").y())
                .isGreaterThan(spot(picture, "alone0").y());
    }

    @Test
    void without_any_arrow_there_are_rows_only() {
        MapPicture picture = MapLayout.of(new MapGraph(List.of(card("a"), card("b")), List.of()));

        assertThat(picture.apart()).isEmpty();
        assertThat(picture.routes()).isEmpty();
        assertThat(spot(picture, "b").x()).isGreaterThan(spot(picture, "a").x());
        assertThat(MapLayout.of(new MapGraph(List.of(), List.of())).spots()).isEmpty();
    }

    @Test
    void arrows_that_go_round_are_drawn_too() {
        MapPicture picture = MapLayout.of(new MapGraph(
                List.of(card("a"), card("b")),
                List.of(arrow("a", "b"), arrow("b", "a"), new Arrow("again", "a", "b", 70))));

        assertThat(picture.routes()).extracting(Route::id).containsExactly("ab", "ba", "again");
        assertThat(picture.routes()).extracting(Route::path).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_arrows_no_card_covers_another_and_all_is_inside(long seed) {
        Random random = new Random(seed);
        List<Card> cards = IntStream.range(0, 5 + random.nextInt(30))
                .mapToObj(at -> card("c" + at))
                .toList();
        List<Arrow> arrows = IntStream.range(0, random.nextInt(40))
                .mapToObj(at ->
                        new Arrow("e" + at, "c" + random.nextInt(cards.size()), "c" + random.nextInt(cards.size()), 70))
                .filter(arrow -> !arrow.from().equals(arrow.to()))
                .toList();
        MapPicture picture = MapLayout.of(new MapGraph(cards, arrows));

        assertThat(picture.spots()).hasSameSizeAs(cards);
        assertThat(picture.routes()).hasSameSizeAs(arrows);
        for (Spot spot : picture.spots()) {
            assertThat(spot.x()).isNotNegative();
            assertThat(spot.y()).isNotNegative();
            assertThat(spot.x() + spot.width()).isLessThanOrEqualTo(picture.width());
            assertThat(spot.y() + spot.height()).isLessThanOrEqualTo(picture.height());
            assertThat(picture.spots())
                    .filteredOn(other -> !other.equals(spot))
                    .noneMatch(other -> other.x() < spot.x() + spot.width()
                            && spot.x() < other.x() + other.width()
                            && other.y() < spot.y() + spot.height()
                            && spot.y() < other.y() + other.height());
        }
    }

    @Test
    void an_arrow_ends_on_the_border_of_its_card() {
        MapPicture picture = MapLayout.of(
                new MapGraph(List.of(card("a"), card("b"), card("c")), List.of(arrow("a", "b"), arrow("a", "c"))));

        String[] ends = picture.routes().getFirst().path().split("L");
        String[] last = ends[ends.length - 1].split(" ");
        assertThat(Double.parseDouble(last[0])).isEqualTo(spot(picture, "b").x());
        assertThat(Double.parseDouble(last[1]))
                .isBetween(spot(picture, "b").y(), spot(picture, "b").y() + 90);
    }
}
