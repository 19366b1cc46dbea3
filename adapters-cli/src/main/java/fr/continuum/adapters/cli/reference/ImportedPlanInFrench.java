package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.PlanFileKinds.Kind;
import fr.continuum.application.reference.ImportPlan.Effect;
import fr.continuum.application.reference.ImportPlan.Reading;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.target.TargetTree;
import java.util.ArrayList;
import java.util.List;

/// Says what was read of a file and what it makes of the plan.
///
/// @param file its name
record ImportedPlanInFrench(Console console, String file) {

    /// What the file is, and what its reader should know of it.
    void read(Reading reading) {
        console.err().println(file + " : " + kind(reading.kind()) + ".");
        reading.remarks().stream().map(FileRemark::inFrench).forEach(console.err()::println);
        new NotesInFrench(console).blank(reading.blank());
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case Kind.Book _ -> "plan complet, au format de Continuum";
            case Kind.ActionPlan _ -> "classeur de plan d'actions";
            case Kind.Targets(String profile) -> "table d'éléments, lue par le profil « " + profile + " »";
            case Kind.Outline _ -> "document";
            case Kind.Unknown _ -> "fichier inconnu";
        };
    }

    void policies(TargetTree tree, boolean trial) {
        console.out()
                .println((trial ? "Essai, rien n'est importé : %d politiques." : "Politiques importées : %d éléments.")
                        .formatted(tree.targets().size()));
    }

    /// @param trial whether nothing was written; every change is then told
    void effect(Effect effect, boolean trial) {
        console.out()
                .println((trial ? "Essai, rien n'est importé : %d éléments." : "Plan importé : %d éléments.")
                        .formatted(effect.next().elements().size()));
        effect.insteadOf()
                .ifPresent(before -> console.out()
                        .println("Le plan « %s » %s la place de « %s », qui reste lisible."
                                .formatted(effect.next().code(), trial ? "prendrait" : "prend", before)));
        PlanDiff diff = effect.diff();
        if (diff.isEmpty()) {
            console.out().println("Aucun changement.");
            return;
        }
        console.out().println(summary(diff));
        if (trial) {
            new DiffInFrench(console).tell(diff);
        }
    }

    private static String summary(PlanDiff diff) {
        List<String> parts = new ArrayList<>();
        count(parts, diff, PlanDiff.Kind.ADDED, "ajouté");
        count(parts, diff, PlanDiff.Kind.CHANGED, "modifié");
        count(parts, diff, PlanDiff.Kind.REMOVED, "supprimé");
        return parts.isEmpty()
                ? "Le plan change dans son ensemble, aucun élément."
                : "Éléments : " + String.join(", ", parts) + ".";
    }

    private static void count(List<String> parts, PlanDiff diff, PlanDiff.Kind kind, String word) {
        long count =
                diff.elements().stream().filter(change -> change.kind() == kind).count();
        if (count > 0) {
            parts.add(count + " " + word + (count == 1 ? "" : "s"));
        }
    }

    /// Every rule that stands against the file, as a fault of the cell that names what it concerns, else of the
    /// file.
    List<FileFault> refused(Effect effect, List<Refusal> refusals) {
        List<FileFault> faults = new ArrayList<>();
        for (Refusal refusal : refusals) {
            faults.add(effect.where(refusal)
                    .map(cell -> FileFault.inTable(file, cell.sheet(), cell.line(), cell.column(), inFrench(refusal)))
                    .orElseGet(() -> FileFault.of(file, inFrench(refusal))));
        }
        if (refusals.stream().anyMatch(refusal -> refusal.rule() == ContinuumRule.R06)) {
            console.err()
                    .println("Le plan est adopté. Pour le réviser par ce fichier : --revision-reason MOTIF"
                            + " --revision-decision RÉFÉRENCE [--revision-date DATE].");
        }
        return faults;
    }

    private static String inFrench(Refusal refusal) {
        return refusal.subject() + " : " + refusal.offending().french() + " ("
                + refusal.rule().id() + " : " + refusal.rule().french() + ") "
                + refusal.mend().french();
    }
}
