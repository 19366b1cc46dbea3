package fr.continuum.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.allocation.AllocationRule.Origin;
import fr.continuum.domain.allocation.AllocationTable.Refusal;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTableTest {

    private static final AllocationTable TABLE = Words.table(Dimension.POLICY, "fonction=21* -> a", "nature=60 -> b");

    @Test
    void the_version_does_not_depend_on_the_order_of_rows() {
        AllocationTable turned = Words.table(Dimension.POLICY, "nature=60 -> b", "fonction=21* -> a");

        assertThat(turned.version()).isEqualTo(TABLE.version());
        assertThat(turned).isNotEqualTo(TABLE);
    }

    @Test
    void the_version_does_not_depend_on_where_rows_come_from() {
        AllocationTable imported = new AllocationTable(
                Dimension.POLICY,
                TABLE.rules().stream()
                        .map(rule -> rule.from(new Origin("table.csv", 12)))
                        .toList());

        assertThat(imported.version()).isEqualTo(TABLE.version());
    }

    @Test
    void the_version_does_not_depend_on_the_order_of_conditions() {
        assertThat(Words.table(Dimension.POLICY, "nature=60 fonction=21 -> a").version())
                .isEqualTo(Words.table(Dimension.POLICY, "fonction=21 nature=60 -> a")
                        .version());
    }

    @Test
    void a_row_added_and_taken_away_gives_the_first_version_back() {
        AllocationTable changed = TABLE.with(List.of(Words.row("fonction=31 -> c")));
        AllocationTable back = new AllocationTable(
                Dimension.POLICY,
                changed.rules().stream()
                        .filter(rule -> !rule.equals(Words.row("fonction=31 -> c")))
                        .toList());

        assertThat(changed.version()).isNotEqualTo(TABLE.version());
        assertThat(back.version()).isEqualTo(TABLE.version());
        assertThat(back).isEqualTo(TABLE).hasSameHashCodeAs(TABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fonction=21 -> a",
                "fonction=2* -> a",
                "fonction=21* -> b",
                "fonction=21* -> a 50",
                "fonction=21* -> a 50, b 50",
                "fonction=21* -> mis à part NO_POLICY",
                "fonction=21* 2018.. -> a",
                "fonction=21* ..2018 -> a",
                "fonction=21* 2018..2018 -> a",
                "lien fonction=21* -> a",
                "nature=21* -> a",
                "fonction=21* nature=60 -> a"
            })
    void another_meaning_is_another_version(String row) {
        assertThat(Words.table(Dimension.POLICY, row).version())
                .isNotEqualTo(Words.table(Dimension.POLICY, "fonction=21* -> a").version());
    }

    @Test
    void codes_cannot_be_written_so_that_two_tables_look_alike() {
        AllocationTable one = new AllocationTable(
                Dimension.POLICY,
                List.of(AllocationRule.row(
                        List.of(Condition.exactly(KeyField.FUNCTION, "1|NATURE=1:2")), Outcome.Targets.whole("a"))));
        AllocationTable other = Words.table(Dimension.POLICY, "fonction=1 nature=2 -> a");

        assertThat(one.version()).isNotEqualTo(other.version());
    }

    @Test
    void the_same_rows_in_the_other_dimension_are_another_version() {
        assertThat(Words.table(Dimension.PLAN, "fonction=21* -> a").version())
                .isNotEqualTo(Words.table(Dimension.POLICY, "fonction=21* -> a").version());
        assertThat(Words.table(Dimension.PLAN, "fonction=21* -> a"))
                .isNotEqualTo(Words.table(Dimension.POLICY, "fonction=21* -> a"));
    }

    @Test
    void rows_that_mean_the_same_are_one_and_the_first_stays() {
        AllocationRule first = Words.row("fonction=21* nature=60 -> a").from(new Origin("a.csv", 2));
        AllocationRule again = Words.row("nature=60 fonction=21* -> a").from(new Origin("b.csv", 9));

        AllocationTable table = new AllocationTable(Dimension.POLICY, List.of(first, again));

        assertThat(table.rules()).containsExactly(first);
        assertThat(table.with(List.of(again)).rules()).containsExactly(first);
    }

    @Test
    void rows_that_contradict_one_another_are_both_kept() {
        AllocationTable table = Words.table(Dimension.POLICY, "fonction=21 -> a", "fonction=21 -> b");

        assertThat(table.rules()).containsExactly(Words.row("fonction=21 -> a"), Words.row("fonction=21 -> b"));
        assertThat(table).hasToString("AllocationTable[POLICY, 2 rows]");
        assertThat(table.dimension()).isEqualTo(Dimension.POLICY);
    }

    @Test
    void a_plan_row_without_purpose_is_refused_by_the_constructor_and_by_adding() {
        List<AllocationRule> bare = List.of(Words.row("nature=60* chapitre=011 -> a"));
        AllocationTable empty = Words.table(Dimension.PLAN);

        assertThatThrownBy(() -> new AllocationTable(Dimension.PLAN, bare))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TRACES_WITHOUT_PURPOSE: chapitre=011 nature=60*");
        assertThatThrownBy(() -> empty.with(bare))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TRACES_WITHOUT_PURPOSE: chapitre=011 nature=60*");
        assertThat(AllocationTable.refusal(Dimension.PLAN, bare.getFirst())).contains(Refusal.TRACES_WITHOUT_PURPOSE);
        assertThat(AllocationTable.refusal(Dimension.POLICY, bare.getFirst())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fonction=2*",
                "politique=p",
                "operation=O",
                "autorisation=A",
                "service=S",
                "analytique=C",
                "fonction=212 budget=21930048000015",
                "lien fonction=212 nature=60"
            })
    void a_plan_row_with_a_purpose_may_trace(String conditions) {
        assertThat(AllocationTable.refusal(Dimension.PLAN, Words.row(conditions + " -> a")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lien nature=60",
                "lien chapitre=011",
                "lien chapitre=011 nature=6061 section=F",
                "lien nature=60 budget=21930048000015"
            })
    void R22_a_personal_link_says_why_like_any_other_row(String conditions) {
        AllocationRule link = Words.row(conditions + " -> a");

        assertThat(AllocationTable.refusal(Dimension.PLAN, link)).contains(Refusal.TRACES_WITHOUT_PURPOSE);
        assertThat(AllocationTable.refusal(Dimension.POLICY, link)).isEmpty();
    }

    @Test
    void the_order_of_shares_is_no_part_of_what_a_row_says() {
        AllocationTable table = Words.table(Dimension.POLICY, "fonction=21 -> a 50, b 30", "nature=60 -> c");
        AllocationTable turned = Words.table(Dimension.POLICY, "fonction=21 -> b 30, a 50", "nature=60 -> c");

        assertThat(turned.version()).isEqualTo(table.version());
        assertThat(turned).isEqualTo(table);
        assertThat(table.with(turned.rules()).rules()).hasSize(2);
        assertThat(Words.table(Dimension.POLICY, "fonction=21 -> a 30, b 50", "nature=60 -> c")
                        .version())
                .isNotEqualTo(table.version());
    }

    @Test
    void what_another_table_said_already_stays_said_as_it_was() {
        Instant then = Instant.parse("2024-01-01T08:00:00Z");
        AllocationTable before = new AllocationTable(
                Dimension.POLICY,
                List.of(
                        Words.row("fonction=21* -> a 50, b 30").from(new Origin("écran", 0, "bob", then)),
                        Words.row("nature=60 -> b").from(new Origin("a.csv", 2, "paul", then)),
                        Words.row("fonction=3 -> c").from(new Origin("a.csv", 3, "paul", then))));
        AllocationTable read = new AllocationTable(
                Dimension.POLICY,
                List.of(
                        Words.row("nature=60 -> a").from(new Origin("b.csv", 2)),
                        Words.row("fonction=21* -> b 30, a 50").from(new Origin("b.csv", 3))));

        AllocationTable still = read.stillSaying(before);

        assertThat(still.rules())
                .containsExactly(read.rules().getFirst(), before.rules().getFirst());
        assertThat(still.version()).isEqualTo(read.version());
    }

    @Test
    void a_reason_stands_in_its_own_dimension_only() {
        assertThat(AllocationTable.refusal(Dimension.PLAN, Words.row("nature=64* -> mis à part PAYROLL")))
                .isEmpty();
        assertThat(AllocationTable.refusal(Dimension.POLICY, Words.row("nature=64* -> mis à part PAYROLL")))
                .contains(Refusal.REASON_OF_OTHER_DIMENSION);
        assertThat(AllocationTable.refusal(Dimension.PLAN, Words.row("lien fonction=01 -> mis à part NO_POLICY")))
                .contains(Refusal.REASON_OF_OTHER_DIMENSION);
    }

    @Test
    void shares_over_a_hundred_per_cent_are_refused_however_a_row_is_made() {
        List<Share> shares = List.of(Share.whole("a"), new Share("b", 1));

        assertThatThrownBy(() -> new Outcome.Targets(shares))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("R19: shares sum to at most 100 %, not 100.0001 %");
        assertThatThrownBy(() -> new Outcome.Targets(List.of())).hasMessage("A row that traces names a target");
    }

    @Test
    void a_share_lies_above_nothing_and_up_to_all() {
        assertThat(Share.ofPercent("a", new BigDecimal("0.0001"))).isEqualTo(new Share("a", 1));
        assertThat(Share.ofPercent("a", new BigDecimal("100"))).isEqualTo(Share.whole("a"));
        assertThat(new Share("a", 333_333).percent()).isEqualTo(new BigDecimal("33.3333"));
        assertThatThrownBy(() -> new Share("a", 0)).hasMessage("A share lies above 0 % and up to 100 %, not: 0.0000 %");
        assertThatThrownBy(() -> new Share("a", 1_000_001))
                .hasMessage("A share lies above 0 % and up to 100 %, not: 100.0001 %");
        assertThatThrownBy(() -> Share.ofPercent("a", new BigDecimal("0.00001")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Share.whole(" ")).hasMessage("A share names its target");
    }

    @Test
    void rows_that_ask_the_same_stand_in_one_place_whatever_they_answer() {
        AllocationTable table = Words.table(
                Dimension.POLICY,
                "fonction=21* -> a",
                "fonction=21* -> b 50",
                "fonction=21 -> a",
                "lien fonction=21* -> a",
                "2024.. fonction=21* -> a");
        AllocationRule asked = table.rules().getFirst();

        assertThat(table.standingWhere(asked))
                .containsExactly(table.rules().get(0), table.rules().get(1));
        assertThat(table.withInPlaceOf(asked, List.of(Words.row("fonction=21* -> c")))
                        .rules())
                .containsExactly(
                        Words.row("fonction=21* -> c"),
                        table.rules().get(2),
                        table.rules().get(3),
                        table.rules().get(4));
        assertThat(table.withInPlaceOf(asked, List.of()).rules())
                .isEqualTo(table.rules().subList(2, 5));
    }

    @Test
    void a_code_that_looks_like_a_prefix_asks_something_else() {
        AllocationRule star =
                AllocationRule.row(List.of(Condition.exactly(KeyField.OPERATION, "21*")), Outcome.Targets.whole("a"));
        AllocationRule prefix = Words.row("operation=21* -> a");

        assertThat(star.conditionsText()).isEqualTo(prefix.conditionsText());
        assertThat(star.asks()).isNotEqualTo(prefix.asks());
    }

    @Test
    void the_same_question_with_another_answer_keeps_its_years_and_whose_link_it_is() {
        AllocationRule row = Words.row("lien 2024..2026 fonction=21 -> a 50")
                .from(new Origin("a.csv", 3, "paul", Instant.parse("2024-01-01T08:00:00Z")));

        AllocationRule other = row.answering(Outcome.Targets.whole("b"));

        assertThat(other).isEqualTo(Words.row("lien 2024..2026 fonction=21 -> b"));
        assertThat(other.asks()).isEqualTo(row.asks());
    }
}
