package fr.continuum.adapters.files.allocation;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Profile.TargetMapping;
import fr.continuum.application.port.ImportNotes.FoldedLabel;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetCode;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the target each row names, by label within the target above, or by code; makes those that are missing where
/// it is asked to.
final class TargetFinder {

    private final TargetTree known;
    private final boolean create;
    private final FaultList faults;
    private final LabelTree labels = new LabelTree();
    private final LabelTree named = new LabelTree();
    private final Set<LabelTree.Node> told = new HashSet<>();
    private final List<Target> made = new ArrayList<>();
    private final Set<String> madeCodes = new HashSet<>();
    private final List<FoldedLabel> folded = new ArrayList<>();

    TargetFinder(TargetTree known, boolean create, FaultList faults) {
        this.known = known;
        this.create = create;
        this.faults = faults;
    }

    /// Gathers the labels of the whole file, then finds or makes what they stand for.
    void learn(List<ParsedRow> rows, TargetMapping mapping) {
        rows.forEach(row -> {
            if (row.destination() instanceof ParsedRow.Destination.Labels(List<String> path)) {
                labels.see(path);
            }
            if (row.destination() instanceof ParsedRow.Destination.Code(String text) && !known.contains(text)) {
                named.see(List.of(text));
            }
        });
        if (mapping instanceof TargetMapping.Levels(List<TargetMapping.Level> levels, var _)) {
            labels.roots().forEach(node -> resolve(node, "", "", levels));
        }
    }

    private void resolve(LabelTree.Node node, String above, String aboveLabel, List<TargetMapping.Level> levels) {
        List<Target> found = known.below(above).stream()
                .filter(t -> FoldedText.of(t.label()).equals(FoldedText.of(node.canonical())))
                .toList();
        boolean byCode = known.find(node.canonical())
                .filter(target -> target.parent().equals(above))
                .isPresent();
        if (found.isEmpty() && byCode) {
            node.standsFor(node.canonical());
            node.below().forEach(n -> resolve(n, node.canonical(), node.canonical(), levels));
            return;
        }
        if (found.size() > 1 || (found.isEmpty() && !create)) {
            return;
        }
        Target target = found.isEmpty()
                ? make(node.canonical(), levels.get(node.depth() - 1).kind(), above)
                : found.getFirst();
        node.standsFor(target.code());
        List<String> variants = node.variantsOf(target.label());
        if (!variants.isEmpty()) {
            folded.add(new FoldedLabel(aboveLabel, target.label(), variants));
        }
        node.below().forEach(n -> resolve(n, target.code(), target.label(), levels));
    }

    private Target make(String label, TargetKind kind, String above) {
        String code = TargetCode.of(label, above, taken -> known.contains(taken) || madeCodes.contains(taken));
        Target target = new Target(code, label, kind, above);
        made.add(target);
        madeCodes.add(code);
        return target;
    }

    /// The code of the target; empty where there is none, and then that is a fault of the row.
    Optional<String> find(ParsedRow row, TargetMapping mapping) {
        return switch (row.destination()) {
            case ParsedRow.Destination.Labels(List<String> path) -> byLabels(row.line(), path, mapping);
            case ParsedRow.Destination.Code(String text) -> byCode(row.line(), text, mapping);
            case ParsedRow.Destination.Aside _ -> Optional.empty();
        };
    }

    private Optional<String> byLabels(int line, List<String> path, TargetMapping mapping) {
        List<LabelTree.Node> nodes = labels.path(path);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).code() == null) {
                String above = i == 0 ? "" : codeOf(nodes.get(i - 1));
                List<Target> among = known.below(above);
                unknown(line, column(mapping, i), path.get(i), among);
                return Optional.empty();
            }
        }
        return Optional.of(codeOf(nodes.getLast()));
    }

    private static String codeOf(LabelTree.Node node) {
        String code = node.code();
        return code == null ? "" : code;
    }

    private Optional<String> byCode(int line, String text, TargetMapping mapping) {
        if (known.contains(text)) {
            return Optional.of(text);
        }
        LabelTree.Node node = named.path(List.of(text)).getLast();
        List<Target> labelled = known.targets().stream()
                .filter(t -> FoldedText.of(t.label()).equals(FoldedText.of(text)))
                .toList();
        if (labelled.size() == 1) {
            tell(node, labelled.getFirst().label());
            return Optional.of(labelled.getFirst().code());
        }
        if (create && labelled.isEmpty()) {
            String kept = node.canonical();
            if (madeCodes.add(kept)) {
                made.add(new Target(
                        kept,
                        kept,
                        known.dimension() == Dimension.POLICY ? TargetKind.POLICY : TargetKind.STRATEGIC_OBJECTIVE,
                        ""));
                tell(node, kept);
            }
            return Optional.of(kept);
        }
        unknown(line, column(mapping, 0), text, known.targets());
        return Optional.empty();
    }

    /// Once for all rows that name it.
    private void tell(LabelTree.Node node, String kept) {
        List<String> variants = node.variantsOf(kept);
        if (told.add(node) && !variants.isEmpty()) {
            folded.add(new FoldedLabel("", kept, variants));
        }
    }

    private static String column(TargetMapping mapping, int level) {
        return switch (mapping) {
            case TargetMapping.Code(String column) -> column;
            case TargetMapping.Levels(List<TargetMapping.Level> levels, var _) ->
                levels.get(level).column();
        };
    }

    private void unknown(int line, String column, String text, List<Target> among) {
        boolean twice = among.stream()
                        .filter(t -> FoldedText.of(t.label()).equals(FoldedText.of(text)))
                        .count()
                > 1;
        if (twice) {
            faults.add(
                    line,
                    column,
                    new Wording(
                            "Plusieurs cibles portent le libellé « " + text + " ». Nommez celle-ci par son code.",
                            "Several targets bear the label “" + text + "”. Name this one by its code."));
            return;
        }
        Optional<String> nearest = Nearest.of(text, among);
        faults.add(
                line,
                column,
                new Wording(
                        "La cible « " + text + " » n'existe pas."
                                + nearest.map(label -> " La plus proche : « " + label + " ».")
                                        .orElse("")
                                + " Corrigez-la, ou créez les cibles manquantes avec --create-targets.",
                        "Target “" + text + "” does not exist."
                                + nearest.map(label -> " The nearest: “" + label + "”.")
                                        .orElse("")
                                + " Correct it, or create missing targets with --create-targets."));
    }

    /// The known targets, then those that were made, in order of first sight.
    TargetTree tree() {
        if (made.isEmpty()) {
            return known;
        }
        List<Target> all = new ArrayList<>(known.targets());
        all.addAll(made);
        return new TargetTree(known.dimension(), all);
    }

    List<FoldedLabel> folded() {
        return folded;
    }
}
