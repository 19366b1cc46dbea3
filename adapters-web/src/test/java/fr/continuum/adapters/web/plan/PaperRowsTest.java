package fr.continuum.adapters.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.domain.plan.Action;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How much of an objective two sheets hold: what the paper of a browser was tried on.
class PaperRowsTest {

    private static final String SHORT = "Rendre publics nos résultats";
    private static final String LONG =
            "Accompagner les communes et les associations dans la création de lieux ouverts à toutes et tous";

    @Test
    void an_ordinary_objective_is_printed_whole() {
        assertThat(PaperRows.below(objective(5, SHORT), rows(19, SHORT), 0, 2, List.of()))
                .isEqualTo(19);
    }

    @Test
    void twenty_actions_of_long_titles_with_twelve_late_rows_stop_where_two_sheets_end() {
        ObjectiveView objective = objective(12, LONG);

        assertThat(objective.lateBeyond()).isEqualTo(4);
        assertThat(PaperRows.below(objective, rows(20, LONG), 2, 2, List.of())).isBetween(8, 14);
    }

    @Test
    void where_what_is_late_takes_all_the_room_no_action_is_printed() {
        assertThat(PaperRows.below(objective(12, LONG.repeat(8)), rows(3, SHORT), 0, 0, List.of()))
                .isZero();
        assertThat(PaperRows.fitting(List.of(1, 2, 3), 3)).isEqualTo(2);
        assertThat(PaperRows.fitting(List.of(1, 2, 3), 6)).isEqualTo(3);
    }

    private static ObjectiveView objective(int late, String label) {
        return new ObjectiveView(
                List.of(),
                Bar.of(List.of()),
                List.of(),
                List.of(),
                null,
                List.of(),
                IntStream.range(0, late)
                        .mapToObj(at -> new LateRow(
                                LateRow.Kind.MILESTONE,
                                new Line.Part("D9.A" + at + " · " + label, "/plan/element?code=D9.A" + at),
                                "Diagnostic",
                                1,
                                LocalDate.of(2025, 7, 21),
                                List.of(),
                                null,
                                List.of(),
                                "",
                                List.of(),
                                null))
                        .toList(),
                List.of(),
                List.of());
    }

    private static List<PlanRow> rows(int count, String label) {
        return IntStream.range(0, count)
                .mapToObj(at -> new PlanRow(
                        new Standing(
                                Action.of("D9.A" + at, label, "D9"),
                                true,
                                false,
                                List.of(),
                                "",
                                List.of(),
                                0,
                                OptionalLong.empty(),
                                0,
                                Set.of()),
                        "action",
                        "/plan/element?code=D9.A" + at,
                        0,
                        false,
                        null))
                .toList();
    }
}
