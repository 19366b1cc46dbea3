package fr.continuum.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.testing.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TargetTreeTest {

    private static final Target EDUCATION = new Target("education", "Éducation", TargetKind.POLICY, "");
    private static final Target SCHOOLS = new Target("ecoles", "Écoles", TargetKind.SUB_POLICY, "education");
    private static final Target CULTURE = new Target("culture", "Culture", TargetKind.POLICY, "");
    private static final TargetTree TREE = tree(SCHOOLS, EDUCATION, CULTURE);

    @Test
    void targets_stand_in_the_authoritys_order_and_know_their_line() {
        assertThat(TREE.targets()).containsExactly(SCHOOLS, EDUCATION, CULTURE);
        assertThat(TREE.lineage("ecoles")).containsExactly("education", "ecoles");
        assertThat(TREE.lineage("education")).containsExactly("education");
        assertThat(TREE.lineage("gone")).isEmpty();
        assertThat(TREE.below("")).containsExactly(EDUCATION, CULTURE);
        assertThat(TREE.below("education")).containsExactly(SCHOOLS);
        assertThat(TREE.below("ecoles")).isEmpty();
        assertThat(TREE.find("ecoles")).contains(SCHOOLS);
        assertThat(TREE.find("gone")).isEmpty();
        assertThat(TREE.contains("ecoles")).isTrue();
        assertThat(TREE.contains("gone")).isFalse();
        assertThat(TREE.dimension()).isEqualTo(Dimension.POLICY);
        assertThat(TREE).hasToString("TargetTree[POLICY, 3 targets]");
    }

    @Test
    void a_tree_without_target_is_empty() {
        assertThat(TargetTree.empty(Dimension.PLAN).isEmpty()).isTrue();
        assertThat(TREE.isEmpty()).isFalse();
        assertThat(TargetTree.empty(Dimension.PLAN)).isNotEqualTo(TargetTree.empty(Dimension.POLICY));
    }

    @Test
    void a_tree_that_is_none_is_refused() {
        assertThatThrownBy(() -> tree(EDUCATION, EDUCATION)).hasMessage("Two targets have the code education");
        assertThatThrownBy(() -> tree(SCHOOLS)).hasMessage("ecoles stands under an unknown target: education");
        assertThatThrownBy(() -> tree(new Target("a", "", TargetKind.ACTION, "")))
                .hasMessage("a is no target of the dimension POLICY");
        assertThatThrownBy(() -> tree(
                        new Target("a", "", TargetKind.SUB_POLICY, "b"), new Target("b", "", TargetKind.SUB_POLICY, "a")))
                .hasMessage("a stands under itself");
        assertThatThrownBy(() -> new Target("a", "", TargetKind.POLICY, "a"))
                .hasMessage("A target does not stand under itself: a");
        assertThatThrownBy(() -> new Target(" ", "Sans code", TargetKind.POLICY, ""))
                .hasMessage("A target has a code: Sans code");
    }

    @Test
    void the_version_is_of_codes_labels_kinds_parents_and_order() {
        List<TargetTree> others = List.of(
                tree(EDUCATION, SCHOOLS, CULTURE),
                tree(EDUCATION, CULTURE),
                tree(SCHOOLS, EDUCATION, new Target("culture", "Cultures", TargetKind.POLICY, "")),
                tree(SCHOOLS, EDUCATION, new Target("culture2", "Culture", TargetKind.POLICY, "")),
                tree(SCHOOLS, EDUCATION, new Target("culture", "Culture", TargetKind.SUB_POLICY, "")),
                tree(SCHOOLS, EDUCATION, new Target("culture", "Culture", TargetKind.POLICY, "education")),
                tree(),
                TargetTree.empty(Dimension.PLAN));

        assertThat(Stream.concat(Stream.of(TREE), others.stream()).map(TargetTree::version))
                .doesNotHaveDuplicates();
        assertThat(tree(SCHOOLS, EDUCATION, CULTURE).version()).isEqualTo(TREE.version());
        assertThat(tree(SCHOOLS, EDUCATION, CULTURE)).isEqualTo(TREE).hasSameHashCodeAs(TREE);
        assertThat(tree(EDUCATION, SCHOOLS, CULTURE)).isNotEqualTo(TREE);
        assertThat(tree(EDUCATION, SCHOOLS, CULTURE).hashCode()).isNotEqualTo(TREE.hashCode());
    }

    @Test
    void kinds_belong_to_one_question_and_are_found_by_name() {
        assertThat(Stream.of(TargetKind.values()).filter(k -> k.dimension() == Dimension.POLICY))
                .containsExactly(TargetKind.POLICY, TargetKind.SUB_POLICY);
        assertThat(TargetKind.ofName("ACTION")).contains(TargetKind.ACTION);
        assertThat(TargetKind.ofName("Action")).isEmpty();
        assertThat(Words.target(Dimension.PLAN, "a > b").isRoot()).isFalse();
        assertThat(EDUCATION.isRoot()).isTrue();
    }

    private static TargetTree tree(Target... targets) {
        return new TargetTree(Dimension.POLICY, List.of(targets));
    }
}
