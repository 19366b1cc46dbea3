package fr.continuum.adapters.files.allocation;

import fr.continuum.adapters.files.profile.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every label of a file within the one above, spellings of one label together. Filled over the whole file before any
/// target is looked for, since the spelling that most rows use is the one that is kept.
final class LabelTree {

    private final Node root = new Node("", 0);

    /// One label, with its spellings and what stands below it, in order of first sight.
    static final class Node {

        private final int depth;
        private final Map<String, Node> below = new LinkedHashMap<>();
        private final Map<String, Integer> spellings = new LinkedHashMap<>();
        private @Nullable String code;

        private Node(String first, int depth) {
            this.depth = depth;
            spellings.put(first, 0);
        }

        /// From 1 at the root.
        int depth() {
            return depth;
        }

        List<Node> below() {
            return List.copyOf(below.values());
        }

        /// The spelling that most rows use, the first seen among equals.
        String canonical() {
            String best = "";
            int most = -1;
            for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
                if (spelling.getValue() > most) {
                    best = spelling.getKey();
                    most = spelling.getValue();
                }
            }
            return best;
        }

        List<String> variantsOf(String kept) {
            return spellings.keySet().stream().filter(s -> !s.equals(kept)).toList();
        }

        /// The target it stands for; null while none is found.
        @Nullable
        String code() {
            return code;
        }

        void standsFor(String target) {
            code = target;
        }
    }

    void see(List<String> labels) {
        Node at = root;
        for (String label : labels) {
            int depth = at.depth + 1;
            at = at.below.computeIfAbsent(FoldedText.of(label), _ -> new Node(label, depth));
            at.spellings.merge(label, 1, Integer::sum);
        }
    }

    /// The nodes on the way to a path that was seen, from the root down.
    List<Node> path(List<String> labels) {
        List<Node> path = new ArrayList<>();
        Node at = root;
        for (String label : labels) {
            Node next = at.below.get(FoldedText.of(label));
            if (next == null) {
                throw new IllegalArgumentException("Never seen: " + labels);
            }
            path.add(next);
            at = next;
        }
        return path;
    }

    List<Node> roots() {
        return root.below();
    }
}
