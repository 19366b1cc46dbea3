package fr.continuum.adapters.persistence.target;

import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.util.List;

/// A target tree as it lies in the database.
public record TreeJson(String dimension, List<TargetJson> targets) {

    /// A target of the tree, parent by code.
    public record TargetJson(String code, String label, String kind, String parent) {

        public static TargetJson of(Target target) {
            return new TargetJson(target.code(), target.label(), target.kind().name(), target.parent());
        }

        public Target target() {
            return new Target(code, label, TargetKind.valueOf(kind), parent);
        }
    }

    public static TreeJson of(TargetTree tree) {
        return new TreeJson(
                tree.dimension().name(),
                tree.targets().stream().map(TargetJson::of).toList());
    }

    public TargetTree tree() {
        return new TargetTree(
                Dimension.valueOf(dimension),
                targets.stream().map(TargetJson::target).toList());
    }
}
