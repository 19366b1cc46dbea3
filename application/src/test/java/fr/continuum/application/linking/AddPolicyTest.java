package fr.continuum.application.linking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.linking.AddPolicy.Outcome;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import org.junit.jupiter.api.Test;

class AddPolicyTest {

    private static final Siren CITY = new Siren("219300480");

    private final House house = new House(new ScriptedReader("1"));
    private final AddPolicy adding = house.addPolicy();

    @Test
    void no_policy_is_added_before_the_table_is_begun() {
        assertThat(adding.add(CITY, "Eau", "", "bob")).isEqualTo(new Outcome.NotBegun());
        assertThat(house.trees.latest(Owner.of(CITY), Dimension.POLICY)).isEmpty();
    }

    @Test
    void a_policy_stands_once_whatever_its_spelling_on_two_levels() {
        house.startPolicies().begin(CITY, "bob");
        adding.add(CITY, "Eau", "", "bob");

        assertThat(adding.add(CITY, "Réseaux ", "eau", "bob"))
                .isEqualTo(new Outcome.Done(new Target("eau/reseaux", "Réseaux", TargetKind.SUB_POLICY, "eau")));
        assertThat(adding.add(CITY, "RESEAUX", "eau", "bob")).isInstanceOf(Outcome.Known.class);
        assertThat(adding.add(CITY, "Fuites", "eau/reseaux", "bob"))
                .isEqualTo(new Outcome.NowhereToStand("eau/reseaux"));
        assertThat(adding.add(CITY, "Fuites", "air", "bob")).isEqualTo(new Outcome.NowhereToStand("air"));
        assertThat(adding.add(CITY, "  ", "", "bob")).isEqualTo(new Outcome.Unnamed());
        assertThat(tree().targets()).extracting(Target::code).containsExactly("eau", "eau/reseaux");
    }

    @Test
    void a_policy_says_who_added_it_and_where() {
        house.startPolicies().begin(CITY, "alice");

        adding.add(CITY, "Eau", "", "bob");

        Versioned<TargetTree> now =
                house.trees.latest(Owner.of(CITY), Dimension.POLICY).orElseThrow();
        assertThat(now.entry().author()).isEqualTo("bob");
        assertThat(now.entry().source()).isEqualTo(GuidedLinking.SOURCE);
    }

    private TargetTree tree() {
        return house.trees
                .latest(Owner.of(CITY), Dimension.POLICY)
                .map(Versioned::content)
                .orElseThrow();
    }
}
