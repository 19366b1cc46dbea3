package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of target trees does.
public abstract class TargetTreesContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);

    /// No tree yet.
    protected abstract TargetTrees trees();

    @Test
    void a_tree_comes_back_in_the_order_it_was_given() {
        TargetTrees trees = trees();
        TargetTree tree = new TargetTree(
                Dimension.PLAN,
                List.of(
                        new Target("B", "Défi « B »", TargetKind.STRATEGIC_OBJECTIVE, ""),
                        new Target("A", "Défi A", TargetKind.STRATEGIC_OBJECTIVE, ""),
                        new Target("B1", "Action", TargetKind.ACTION, "B")));

        trees.put(OWNER, tree, entry(1));

        assertThat(trees.inForce(AUTHORITY, Dimension.PLAN))
                .contains(new Versioned<>(OWNER, tree.version(), tree, entry(1)));
        assertThat(trees.find(tree.version())).contains(tree);
    }

    @Test
    void the_latest_put_is_in_force_even_where_it_was_put_before() {
        TargetTrees trees = trees();

        trees.put(OWNER, tree("A"), entry(1));
        trees.put(OWNER, tree("B"), entry(2));
        trees.put(OWNER, tree("A"), entry(3));

        assertThat(trees.latest(OWNER, Dimension.PLAN))
                .contains(new Versioned<>(OWNER, tree("A").version(), tree("A"), entry(3)));
        assertThat(trees.find(tree("B").version())).contains(tree("B"));
    }

    @Test
    void an_authority_without_tree_inherits_the_home_s() {
        TargetTrees trees = trees();

        trees.put(Owner.HOME, tree("H"), entry(1));
        trees.put(OWNER, tree("A"), entry(2));

        assertThat(trees.inForce(AUTHORITY, Dimension.PLAN).orElseThrow().content())
                .isEqualTo(tree("A"));
        assertThat(trees.inForce(OTHER_AUTHORITY, Dimension.PLAN).orElseThrow().content())
                .isEqualTo(tree("H"));
        assertThat(trees.latest(Owner.of(OTHER_AUTHORITY), Dimension.PLAN)).isEmpty();
        assertThat(trees.inForce(AUTHORITY, Dimension.POLICY)).isEmpty();
    }

    @Test
    void a_tree_replaces_only_the_one_it_was_made_from() {
        TargetTrees trees = trees();

        assertThat(trees.replace(OWNER, Optional.of(tree("A").version()), tree("B"), entry(1)))
                .isFalse();
        assertThat(trees.replace(OWNER, Optional.empty(), tree("A"), entry(2))).isTrue();
        assertThat(trees.replace(OWNER, Optional.empty(), tree("B"), entry(3))).isFalse();
        assertThat(trees.replace(OWNER, Optional.of(tree("A").version()), tree("B"), entry(4)))
                .isTrue();

        assertThat(trees.latest(OWNER, Dimension.PLAN))
                .contains(new Versioned<>(OWNER, tree("B").version(), tree("B"), entry(4)));
        assertThat(trees.latest(Owner.HOME, Dimension.PLAN)).isEmpty();
    }

    private static TargetTree tree(String code) {
        return new TargetTree(Dimension.PLAN, List.of(new Target(code, "Label", TargetKind.STRATEGIC_OBJECTIVE, "")));
    }
}
