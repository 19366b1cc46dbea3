package fr.continuum.domain.target;

import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything one dimension can trace to, in the order the authority gave. Codes are unique, parents exist, no target
/// stands under itself (R02); the constructor refuses a tree that breaks this.
public final class TargetTree {

    private final Dimension dimension;
    private final Map<String, Target> byCode;
    private final Map<String, List<String>> lineages = new HashMap<>();

    public TargetTree(Dimension dimension, List<Target> targets) {
        this.dimension = dimension;
        Map<String, Target> map = new LinkedHashMap<>();
        for (Target target : targets) {
            if (target.kind().dimension() != dimension) {
                throw new IllegalArgumentException(target.code() + " is no target of the dimension " + dimension);
            }
            if (map.put(target.code(), target) != null) {
                throw new IllegalArgumentException("Two targets have the code " + target.code());
            }
        }
        this.byCode = Collections.unmodifiableMap(map);
        for (Target target : targets) {
            lineages.put(target.code(), climb(target));
        }
    }

    public static TargetTree empty(Dimension dimension) {
        return new TargetTree(dimension, List.of());
    }

    public Dimension dimension() {
        return dimension;
    }

    /// All targets, in the authority's order.
    public List<Target> targets() {
        return List.copyOf(byCode.values());
    }

    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    public Optional<Target> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    /// The codes from the root down to this target, itself included; empty where the tree does not hold it.
    public List<String> lineage(String code) {
        return lineages.getOrDefault(code, List.of());
    }

    /// Targets directly under this one, in order; the roots for the empty code.
    public List<Target> below(String code) {
        return byCode.values().stream().filter(t -> t.parent().equals(code)).toList();
    }

    /// The fingerprint of what this tree means: codes, labels, kinds, parents, order.
    public Sha256 version() {
        StringBuilder text = new StringBuilder(dimension.name()).append('\n');
        for (Target target : byCode.values()) {
            text.append(quoted(target.code()))
                    .append(quoted(target.label()))
                    .append(target.kind())
                    .append(quoted(target.parent()))
                    .append('\n');
        }
        return Sha256.of(text.toString());
    }

    private static String quoted(String text) {
        return text.length() + ":" + text + ";";
    }

    private List<String> climb(Target target) {
        List<String> path = new ArrayList<>();
        Target at = target;
        while (true) {
            path.add(at.code());
            if (at.isRoot()) {
                return List.copyOf(path.reversed());
            }
            Target above = byCode.get(at.parent());
            if (above == null) {
                throw new IllegalArgumentException(at.code() + " stands under an unknown target: " + at.parent());
            }
            if (path.contains(above.code())) {
                throw new IllegalArgumentException(above.code() + " stands under itself");
            }
            at = above;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetTree that
                && dimension == that.dimension
                && targets().equals(that.targets());
    }

    @Override
    public int hashCode() {
        return 31 * dimension.hashCode() + targets().hashCode();
    }

    @Override
    public String toString() {
        return "TargetTree[" + dimension + ", " + byCode.size() + " targets]";
    }
}
