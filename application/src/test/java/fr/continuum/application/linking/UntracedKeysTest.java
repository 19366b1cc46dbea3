package fr.continuum.application.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.linking.UntracedKeys.Asked;
import fr.continuum.application.linking.UntracedKeys.Group;
import fr.continuum.application.linking.UntracedKeys.Untraced;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a document leaves untraced, told by one code.
class UntracedKeysTest {

    private static final Siren CITY = new Siren("219300480");
    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "table.csv");
    private static final AllocationTable TABLE = Words.table(Dimension.POLICY, "fonction=21* -> education");

    private final House house = new House(new ScriptedReader("1"));
    private ReadingId reading;

    @BeforeEach
    void an_account_is_published() throws IOException {
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education", "culture"), ENTRY);
        house.trees.put(Owner.HOME, Words.tree(Dimension.PLAN, "defi1"), ENTRY);
        house.tables.put(Owner.HOME, TABLE, ENTRY);
        reading = AccountOf2018.publishedBy(house, CITY);
    }

    @Test
    void what_the_plan_leaves_untraced_is_told_by_any_code_and_by_policy() {
        assertThat(inPlan(KeyField.FUNCTION))
                .containsExactly(new Group("212", 1, new Tally(10_000, 1)), new Group("311", 2, new Tally(2_500, 2)));
        assertThat(inPlan(KeyField.POLICY))
                .containsExactly(
                        new Group("education", 1, new Tally(10_000, 1)), new Group("", 2, new Tally(2_500, 2)));
        assertThat(inPlan(KeyField.AUTHORISATION)).containsExactly(new Group("", 3, new Tally(12_500, 3)));
    }

    @Test
    void what_is_untraced_is_told_in_both_dimensions_and_flows_with_what_rows_under_the_whole_leave() {
        house.tables.put(
                Owner.of(CITY), Words.table(Dimension.POLICY, "fonction=21* -> education 60, culture 30"), ENTRY);

        Untraced expenses = house.untracedKeys()
                .by(new Asked(reading, Dimension.POLICY, Flow.EXPENSE, Measure.EXECUTED), KeyField.NATURE);
        Untraced revenue = house.untracedKeys()
                .by(new Asked(reading, Dimension.POLICY, Flow.REVENUE, Measure.EXECUTED), KeyField.NATURE);
        Untraced opened = house.untracedKeys()
                .by(new Asked(reading, Dimension.POLICY, Flow.EXPENSE, Measure.OPENED_CREDITS), KeyField.NATURE);

        assertThat(expenses.groups())
                .containsExactly(new Group("60", 1, new Tally(2_000, 1)), new Group("61", 1, new Tally(500, 1)));
        assertThat(expenses.left()).isEqualTo(new Tally(1_000, 1));
        assertThat(expenses.whole()).isEqualTo(new Tally(3_500, 3));
        assertThat(revenue.groups()).containsExactly(new Group("70", 1, new Tally(700, 1)));
        assertThat(opened.groups()).containsExactly(new Group("62", 1, new Tally(900, 1)));
    }

    @Test
    void a_key_traced_to_several_policies_stands_under_none_since_no_row_on_a_policy_reaches_it() {
        house.tables.put(
                Owner.of(CITY), Words.table(Dimension.POLICY, "fonction=21* -> education 60, culture 40"), ENTRY);

        assertThat(inPlan(KeyField.POLICY)).containsExactly(new Group("", 3, new Tally(12_500, 3)));
    }

    @Test
    void the_keys_behind_a_group_are_those_it_counts_largest_first() {
        Asked asked = new Asked(reading, Dimension.POLICY, Flow.EXPENSE, Measure.EXECUTED);

        assertThat(house.untracedKeys().keys(asked, KeyField.FUNCTION, "311"))
                .extracting(key -> key.key().nature(), key -> key.of(Measure.EXECUTED))
                .containsExactly(tuple("60", new Tally(2_000, 1)), tuple("61", new Tally(500, 1)));
        assertThat(house.untracedKeys().keys(asked, KeyField.FUNCTION, "212"))
                .as("it is traced")
                .isEmpty();
    }

    /// Of expenses in the plan.
    private List<Group> inPlan(KeyField field) {
        return house.untracedKeys()
                .by(new Asked(reading, Dimension.PLAN, Flow.EXPENSE, Measure.EXECUTED), field)
                .groups();
    }
}
