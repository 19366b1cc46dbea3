package fr.continuum.application.linking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.linking.StartPolicies.Begun;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartPoliciesTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "table.csv");

    private final House house = new House(new ScriptedReader("1"));

    @Test
    void on_the_day_the_table_is_begun_no_figure_moves() throws IOException {
        List<DocumentCoverage> before = night(
                "D fonction=212 nature=60 MtReal=100,00",
                "D fonction=3 nature=61 MtReal=5,00",
                "D nature=62 MtReal=9,00");

        Begun begun = house.startPolicies().begin(CITY, "bob");
        List<DocumentCoverage> after = house.night(List.of()).coverage();

        assertThat(begun).isEqualTo(new Begun.Done(2, 3));
        assertThat(table().rules())
                .extracting(row -> row.conditions() + " " + row.origin().author())
                .containsExactlyInAnyOrder("[fonction=21*] bob", "[fonction=3*] bob");
        assertThat(after).isEqualTo(before);
        assertThat(house.consolidations.current(CITY).orElseThrow().inputs().policyTable())
                .isEqualTo(table().version());
    }

    @Test
    void an_authority_without_functions_begins_with_an_empty_table() throws IOException {
        night("D nature=62 MtReal=9,00");

        assertThat(house.startPolicies().begin(CITY, "bob")).isEqualTo(new Begun.Done(0, 0));
        assertThat(house.addPolicy().add(CITY, "Eau", "", "bob"))
                .isEqualTo(new AddPolicy.Outcome.Done(new Target("eau", "Eau", TargetKind.POLICY, "")));
        assertThat(tree().targets()).extracting(Target::code).containsExactly("eau");
    }

    @Test
    void a_table_that_stands_is_left_alone() throws IOException {
        night("D fonction=212 nature=60 MtReal=1,00");
        AllocationTable homes = Words.table(Dimension.POLICY, "fonction=21* -> education");
        house.tables.put(Owner.HOME, homes, ENTRY);

        assertThat(house.startPolicies().begin(CITY, "bob")).isEqualTo(new Begun.AlreadyBegun());
        assertThat(house.tables.latest(OWN, Dimension.POLICY)).isEmpty();
        assertThat(house.trees.latest(OWN, Dimension.POLICY)).isEmpty();
    }

    @Test
    void policies_that_were_there_stay_and_those_of_the_functions_join_them_under_other_codes() throws IOException {
        List<DocumentCoverage> before = night("D fonction=212 nature=60 MtReal=90,00");
        house.trees.put(
                Owner.HOME,
                new TargetTree(
                        Dimension.POLICY,
                        List.of(
                                new Target("2", "Culture", TargetKind.POLICY, ""),
                                new Target("21", "Musées", TargetKind.SUB_POLICY, "2"))),
                ENTRY);

        assertThat(house.startPolicies().begin(CITY, "bob")).isEqualTo(new Begun.Done(1, 4));

        assertThat(tree().targets())
                .extracting(target -> target.code() + " " + target.label())
                .containsExactly("2 Culture", "21 Musées", "fonction-2 2", "fonction-21 21");
        assertThat(house.night(List.of()).coverage())
                .extracting(coverage -> coverage.coverage().buckets())
                .containsExactlyElementsOf(before.stream()
                        .map(coverage -> coverage.coverage().buckets())
                        .toList());
    }

    @Test
    void where_a_figure_of_the_plan_would_move_nothing_is_begun() throws IOException {
        house.trees.put(Owner.HOME, Words.tree(Dimension.PLAN, "defi1"), ENTRY);
        house.tables.put(Owner.HOME, Words.table(Dimension.PLAN, "politique=52 -> defi1"), ENTRY);
        house.night(List.of(
                ScriptedReader.document("a.xml", "CA 2021 norme=M14-M14_A", "D fonction=52 nature=60 MtReal=1,00"),
                ScriptedReader.document("b.xml", "CA 2022 norme=M57-M57_A", "D fonction=52 nature=60 MtReal=1,00")));

        assertThat(house.startPolicies().begin(CITY, "bob"))
                .isEqualTo(new Begun.WouldMove(Headers.header("CA 2021 norme=M14-M14_A"), Dimension.PLAN));
        assertThat(house.tables.latest(OWN, Dimension.POLICY)).isEmpty();
        assertThat(house.trees.latest(OWN, Dimension.POLICY)).isEmpty();
    }

    private List<DocumentCoverage> night(String... lines) throws IOException {
        List<String> words = new ArrayList<>(List.of("CA 2018"));
        words.addAll(List.of(lines));
        return house.night(List.of(ScriptedReader.document("ca.xml", words.toArray(String[]::new))))
                .coverage();
    }

    private AllocationTable table() {
        return house.tables
                .latest(OWN, Dimension.POLICY)
                .map(Versioned::content)
                .orElseThrow();
    }

    private TargetTree tree() {
        return house.trees.latest(OWN, Dimension.POLICY).map(Versioned::content).orElseThrow();
    }
}
