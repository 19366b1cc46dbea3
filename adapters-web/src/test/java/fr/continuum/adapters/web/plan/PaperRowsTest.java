package fr.continuum.adapters.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.picture.RangeBar;
import fr.continuum.adapters.web.plan.ObjectiveView.MoneyRow;
import fr.continuum.adapters.web.plan.ObjectiveView.PlaceRow;
import fr.continuum.application.consultation.MoneyOverTime.Told;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Territory;
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

    private static final String POST = "Direction générale adjointe de l’aménagement, des mobilités et du climat";

    @Test
    void an_ordinary_objective_is_printed_whole() {
        assertThat(PaperRows.of(objective(5, SHORT), rows(19, SHORT, "Direction du D9"), 0, 2, List.of()))
                .isEqualTo(new PaperRows(5, 19, 0));
    }

    @Test
    void twenty_actions_of_long_titles_with_twelve_late_rows_stop_where_two_sheets_end() {
        PaperRows printed = PaperRows.of(objective(12, LONG), rows(20, LONG, ""), 2, 2, List.of());

        assertThat(printed.late()).isEqualTo(Lateness.ON_PAPER);
        assertThat(printed.below()).isBetween(8, 14);
    }

    /// What a browser was tried on: `PaperE2E`.
    @Test
    void ten_years_of_money_and_people_with_long_posts_and_thirty_six_places_leave_room_for_nine_actions() {
        ObjectiveView objective = new ObjectiveView(
                List.of(),
                Bar.of(List.of()),
                List.of(),
                money(10, 4),
                null,
                List.of(),
                late(12, LONG, POST),
                places(36, "Rochebrune-sur-Ambre"),
                List.of());
        PaperRows printed = PaperRows.of(objective, rows(20, LONG, POST), 6, 10, List.of());

        assertThat(PaperRows.moneyBeyond(objective.money())).isEqualTo(7 * 4);
        assertThat(PaperRows.yearsBeyond(objective.years())).isEqualTo(7);
        assertThat(printed).isEqualTo(new PaperRows(3, 9, 3));
    }

    @Test
    void the_latest_years_are_printed_and_fewer_years_are_all_of_them() {
        List<MoneyRow> money = money(4, 3);

        assertThat(PaperRows.moneyBeyond(money)).isEqualTo(3);
        assertThat(money.get(3).opensYear()).isTrue();
        assertThat(PaperRows.moneyBeyond(money(3, 4))).isZero();
        assertThat(PaperRows.moneyBeyond(List.of())).isZero();
        assertThat(PaperRows.yearsBeyond(2)).isZero();
    }

    @Test
    void a_post_of_many_words_takes_lines_as_a_title_does() {
        int brief = PaperRows.of(objective(8, LONG), rows(40, SHORT, "DRH"), 0, 0, List.of())
                .below();
        int wordy = PaperRows.of(objective(8, LONG), rows(40, SHORT, POST), 0, 0, List.of())
                .below();

        assertThat(wordy).isPositive().isLessThan(brief);
    }

    @Test
    void places_that_fit_two_lines_are_all_printed() {
        ObjectiveView few = new ObjectiveView(
                List.of(),
                Bar.of(List.of()),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                places(4, "Val"),
                List.of());

        assertThat(PaperRows.of(few, List.of(), 0, 0, List.of()).places()).isEqualTo(4);
    }

    @Test
    void what_is_late_leaves_room_for_eight_actions_however_long_it_is() {
        PaperRows printed = PaperRows.of(objective(12, LONG.repeat(8)), rows(40, SHORT, ""), 0, 0, List.of());

        assertThat(printed.late()).isBetween(3, 5);
        assertThat(printed.below()).isBetween(8, 30);
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
                late(late, label, ""),
                List.of(),
                List.of());
    }

    private static List<LateRow> late(int count, String label, String post) {
        return IntStream.range(0, count)
                .mapToObj(at -> new LateRow(
                        LateRow.Kind.MILESTONE,
                        new Line.Part("D9.A" + at + " · " + label, "/plan/element?code=D9.A" + at),
                        "Diagnostic",
                        1,
                        LocalDate.of(2025, 7, 21),
                        post.isEmpty() ? List.of() : List.of(holder(post), holder(post)),
                        null,
                        List.of(),
                        "",
                        List.of(),
                        null))
                .toList();
    }

    private static Holder holder(String post) {
        return new Holder(PlanRole.PROJECT_MANAGER, post, "", false, null, null);
    }

    private static List<MoneyRow> money(int years, int measures) {
        return IntStream.range(0, years * measures)
                .mapToObj(at -> new MoneyRow(
                        new FiscalYear(2021 + at / measures),
                        at % measures == 0,
                        measures,
                        Measure.PAID,
                        Told.NOTHING,
                        new RangeBar("0", List.of()),
                        "/continuum/bas"))
                .toList();
    }

    private static List<PlaceRow> places(int count, String label) {
        return IntStream.range(0, count)
                .mapToObj(at -> new PlaceRow(new Spot("COMMUNE " + at, Territory.Kind.COMMUNE, label), false, 1))
                .toList();
    }

    private static List<PlanRow> rows(int count, String label, String post) {
        return IntStream.range(0, count)
                .mapToObj(at -> new PlanRow(
                        new Standing(
                                Action.of("D9.A" + at, label, "D9"),
                                true,
                                false,
                                post.isEmpty() ? List.of() : List.of(holder(post)),
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
