package fr.continuum.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.PlanTree.Way;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTreeTest {

    private static final PlanContent PLAN = PlanWords.plan(List.of(
            "challenge D1",
            "objective D1.1 under=D1",
            "action A1 principal=D1.1",
            "action A2 principal=D1",
            "challenge D2",
            "action A3 principal=D2 others=D1",
            "action A4 principal=D2",
            "challenge D3",
            "arrow A1 PRECEDES A3",
            "arrow A3 REINFORCES A4"));

    @Test
    void what_stands_beside_an_element_is_of_its_level_and_at_its_place() {
        assertThat(codes(PlanTree.beside(PLAN, code("D2")))).containsExactly("D1", "D2", "D3");
        assertThat(codes(PlanTree.beside(PLAN, code("A3")))).containsExactly("A3", "A4");
        assertThat(codes(PlanTree.beside(PLAN, code("A2")))).containsExactly("A2");
        assertThat(PlanTree.beside(PLAN, code("D9"))).isEmpty();
        assertThat(codes(PlanTree.at(PLAN, PlanLevel.ACTION, Optional.of(code("D1.1")))))
                .containsExactly("A1");
    }

    @Test
    void what_stands_below_is_found_at_any_depth_but_not_what_only_contributes() {
        assertThat(codes(PlanTree.below(PLAN, code("D1")))).containsExactly("D1.1", "A1", "A2");
        assertThat(PlanTree.below(PLAN, code("D3"))).isEmpty();
    }

    @Test
    void what_stands_below_is_found_wherever_it_is_written() {
        PlanContent upside = PlanWords.plan(
                List.of("action A1 principal=D1.1", "objective D1.1 under=D1", "challenge D1", "challenge D2"));

        assertThat(codes(PlanTree.below(upside, code("D1")))).containsExactly("A1", "D1.1");
    }

    @Test
    void a_circle_has_an_end() {
        PlanContent circle = PlanWords.plan(List.of("objective O1 under=O2", "objective O2 under=O1"));

        assertThat(codes(PlanTree.below(circle, code("O1")))).containsExactly("O2");
    }

    @Test
    void an_element_moves_with_all_that_stands_below_it() {
        assertThat(codes(PlanTree.moved(PLAN, code("D2"), Way.UP).elements()))
                .containsExactly("D2", "A3", "A4", "D1", "D1.1", "A1", "A2", "D3");
        assertThat(codes(PlanTree.moved(PLAN, code("D1"), Way.DOWN).elements()))
                .containsExactly("D2", "A3", "A4", "D1", "D1.1", "A1", "A2", "D3");
        assertThat(codes(PlanTree.moved(PLAN, code("A4"), Way.UP).elements()))
                .containsExactly("D1", "D1.1", "A1", "A2", "D2", "A4", "A3", "D3");
    }

    @Test
    void the_first_does_not_rise_nor_the_last_sink_nor_what_is_not_there_move() {
        assertThat(PlanTree.moved(PLAN, code("D1"), Way.UP)).isEqualTo(PLAN);
        assertThat(PlanTree.moved(PLAN, code("D3"), Way.DOWN)).isEqualTo(PLAN);
        assertThat(PlanTree.moved(PLAN, code("D9"), Way.UP)).isEqualTo(PLAN);
        assertThat(PlanTree.moved(PLAN, code("D9"), Way.DOWN)).isEqualTo(PLAN);
    }

    @Test
    void what_is_added_is_the_last_of_its_siblings() {
        assertThat(codes(PlanTree.added(PLAN, Action.of("A9", "Neuve", "D1.1")).elements()))
                .containsExactly("D1", "D1.1", "A1", "A9", "A2", "D2", "A3", "A4", "D3");
        assertThat(codes(PlanTree.added(PLAN, Action.of("A9", "Neuve", "D3")).elements()))
                .endsWith("D3", "A9");
        assertThat(codes(PlanTree.added(PLAN, Objective.Strategic.of("D4", "Neuf"))
                        .elements()))
                .endsWith("D3", "D4");
        assertThat(codes(PlanTree.added(PLAN, Action.of("A9", "Égarée", "D9")).elements()))
                .endsWith("D3", "A9");
    }

    @Test
    void what_goes_takes_its_arrows_along_and_nothing_else() {
        PlanContent left = PlanTree.without(PLAN, List.of(code("A1"), code("D3")));

        assertThat(codes(left.elements())).containsExactly("D1", "D1.1", "A2", "D2", "A3", "A4");
        assertThat(left.links()).containsExactly(new ActionLink(code("A3"), ActionLink.Kind.REINFORCES, code("A4")));
    }

    private static List<String> codes(List<PlanElement> elements) {
        return elements.stream().map(element -> element.code().value()).toList();
    }

    private static PlanCode code(String value) {
        return new PlanCode(value);
    }
}
