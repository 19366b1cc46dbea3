package fr.continuum.adapters.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.picture.MapGraph.Arrow;
import fr.continuum.adapters.web.picture.MapGraph.Card;
import fr.continuum.adapters.web.picture.MapPicture.Route;
import fr.continuum.adapters.web.picture.MapPicture.Spot;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowLayoutTest {

    private static Card card(String id) {
        return new Card(id, 190, 80);
    }

    private static Arrow arrow(String from, String to) {
        return new Arrow(from + to, from, to, 0);
    }

    private static Map<String, Spot> spots(MapPicture picture) {
        return picture.spots().stream().collect(Collectors.toMap(Spot::id, Function.identity()));
    }

    @Test
    void what_comes_first_stands_above() {
        Map<String, Spot> spots = spots(RowLayout.inRows(
                new MapGraph(List.of(card("c"), card("b"), card("a")), List.of(arrow("a", "b"), arrow("b", "c"))), 5));

        assertThat(spots.get("a").y() + 80).isLessThan(spots.get("b").y());
        assertThat(spots.get("b").y() + 80).isLessThan(spots.get("c").y());
    }

    @Test
    void in_columns_what_comes_first_stands_on_the_left() {
        Map<String, Spot> spots = spots(RowLayout.inColumns(
                new MapGraph(List.of(card("c"), card("b"), card("a")), List.of(arrow("a", "b"), arrow("b", "c"))), 5));

        assertThat(spots.get("a").x() + 190).isLessThan(spots.get("b").x());
        assertThat(spots.get("b").x() + 190).isLessThan(spots.get("c").x());
    }

    @Test
    void twenty_cards_stand_in_rows_of_five_whatever_arrow_touches_them() {
        List<Card> cards = IntStream.range(0, 20).mapToObj(at -> card("c" + at)).toList();
        MapPicture picture = RowLayout.inRows(
                new MapGraph(cards, List.of(arrow("c0", "c1"), arrow("c0", "c2"), arrow("c7", "c3"))), 5);

        assertThat(picture.height()).isLessThan(5 * 80 + 6 * 30);
        assertThat(picture.apart()).isEmpty();
        for (Spot spot : picture.spots()) {
            assertThat(picture.spots())
                    .filteredOn(other -> other.y() < spot.y() + spot.height() && spot.y() < other.y() + other.height())
                    .hasSizeLessThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatever_the_arrows_no_card_covers_another_and_all_is_inside(long seed) {
        Random random = new Random(seed);
        List<Card> cards = IntStream.range(0, 5 + random.nextInt(25))
                .mapToObj(at -> new Card("c" + at, 190, 60 + random.nextInt(60)))
                .toList();
        List<Arrow> arrows = IntStream.range(0, random.nextInt(30))
                .mapToObj(at ->
                        new Arrow("e" + at, "c" + random.nextInt(cards.size()), "c" + random.nextInt(cards.size()), 0))
                .filter(arrow -> !arrow.from().equals(arrow.to()))
                .toList();

        whole(RowLayout.inRows(new MapGraph(cards, arrows), 5), cards);
        assertThat(RowLayout.inRows(new MapGraph(cards, arrows), 5).routes())
                .extracting(Route::id)
                .isEqualTo(arrows.stream().map(Arrow::id).toList());
        whole(RowLayout.inColumns(new MapGraph(cards, arrows), 5), cards);
        whole(RowLayout.withoutArrows(cards, 5), cards);
    }

    private static void whole(MapPicture picture, List<Card> cards) {
        assertThat(picture.spots())
                .extracting(Spot::id)
                .hasSameElementsAs(cards.stream().map(Card::id).toList());
        assertThat(picture.spots()).hasSameSizeAs(cards);
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
    void nothing_takes_no_room() {
        assertThat(RowLayout.inRows(new MapGraph(List.of(), List.of()), 5).spots())
                .isEmpty();
        assertThat(RowLayout.withoutArrows(List.of(), 5).height()).isZero();
    }
}
