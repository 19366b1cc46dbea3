package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers targets into a tree, in the order of the file. A code given twice, an unknown parent, a target under
/// itself, a level of the other tree: each is a fault of its row.
final class TreeBuilder {

    private final Profile.Targets profile;
    private final FaultList faults;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    TreeBuilder(Profile.Targets profile, FaultList faults) {
        this.profile = profile;
        this.faults = faults;
    }

    void add(int line, Target target) {
        Integer before = lines.putIfAbsent(target.code(), line);
        if (before == null) {
            targets.put(target.code(), target);
        } else {
            faults.add(
                    line,
                    profile.code(),
                    new Wording(
                            "Le code « " + target.code() + " » figure déjà à la ligne " + before
                                    + ". Donnez-en un autre.",
                            "The code “" + target.code() + "” stands already in row " + before + ". Give another."));
        }
    }

    /// Empty where there is no target, or the tree does not hold together; the faults are told.
    Optional<TargetTree> build() {
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        Target first = targets.values().iterator().next();
        boolean sound = true;
        for (Target target : targets.values()) {
            int line = lines.getOrDefault(target.code(), 0);
            if (target.kind().dimension() != first.kind().dimension()) {
                faults.add(
                        line,
                        profile.level(),
                        new Wording(
                                "Ce fichier mêle plan de mandat et politiques publiques. Faites un fichier de chacun.",
                                "This file mixes a mandate plan and public policies. Make one file of each."));
                sound = false;
            }
            if (!target.isRoot() && !targets.containsKey(target.parent())) {
                faults.add(
                        line,
                        profile.parent(),
                        new Wording(
                                "Le parent « " + target.parent() + " » n'est le code d'aucune ligne. Corrigez-le.",
                                "The parent “" + target.parent() + "” is the code of no row. Correct it."));
                sound = false;
            } else if (isBelowItself(target)) {
                faults.add(
                        line,
                        profile.parent(),
                        new Wording(
                                "« " + target.code() + " » serait sous lui-même, en passant par « " + target.parent()
                                        + " ». Corrigez l'un des parents.",
                                "“" + target.code() + "” would be under itself, by way of “" + target.parent()
                                        + "”. Correct one of the parents."));
                sound = false;
            }
        }
        return sound
                ? Optional.of(new TargetTree(
                        first.kind().dimension(), targets.values().stream().toList()))
                : Optional.empty();
    }

    private boolean isBelowItself(Target target) {
        Set<String> seen = new HashSet<>();
        Target at = targets.get(target.parent());
        while (at != null && seen.add(at.code())) {
            if (at.code().equals(target.code())) {
                return true;
            }
            at = targets.get(at.parent());
        }
        return false;
    }
}
