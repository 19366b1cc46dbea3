package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads a plan or a policy tree under a mapping profile.
public final class ProfiledPlanReader implements PlanFileReader {

    private final Profiles profiles;

    public ProfiledPlanReader(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Outcome read(Content file, String profileName) throws IOException {
        return switch (profiles.find(profileName)) {
            case Profiles.Outcome.Unusable(List<FileFault> faults) -> new Outcome.Unusable(faults);
            case Profiles.Outcome.Found(Profile.Allocation _) ->
                unusable(FileFault.of(
                        "profil " + profileName,
                        new Wording(
                                "Ce profil lit une table de ventilation, pas un plan. Choisissez-en un autre (plan).",
                                "This profile reads an allocation table, not a plan. Choose another (plan).")));
            case Profiles.Outcome.Found(Profile.Contributions _) ->
                unusable(FileFault.of(
                        "profil " + profileName,
                        new Wording(
                                "Ce profil lit des contributions, pas un plan. Choisissez-en un autre (plan).",
                                "This profile reads contributions, not a plan. Choose another (plan).")));
            case Profiles.Outcome.Found(Profile.Feed _) ->
                unusable(FileFault.of(
                        "profil " + profileName,
                        new Wording(
                                "Ce profil lit un extrait comptable ou une préparation budgétaire, pas un plan."
                                        + " Choisissez-en un autre (plan).",
                                "This profile reads a ledger extract or a budget preparation, not a plan. Choose"
                                        + " another (plan).")));
            case Profiles.Outcome.Found(Profile.Targets profile) ->
                switch (TableFile.read(file, profile)) {
                    case TableFile.Outcome.Unusable(FileFault fault) -> unusable(fault);
                    case TableFile.Outcome.Read(Table table) -> read(profile, table.unguarded());
                };
        };
    }

    private static Outcome unusable(FileFault fault) {
        return new Outcome.Unusable(List.of(fault));
    }

    private static Outcome read(Profile.Targets profile, Table table) {
        FaultList faults = new FaultList(table.file(), table.sheet());
        Columns columns = Columns.of(profile, table, faults);
        if (!faults.isEmpty()) {
            return new Outcome.Unusable(faults.all());
        }
        TreeBuilder tree = new TreeBuilder(profile, faults);
        int blank = 0;
        for (Table.Row row : table.rows()) {
            if (row.isBlank()) {
                blank++;
            } else if (columns.fits(row, faults)) {
                target(profile, columns, row, faults).ifPresent(target -> tree.add(row.line(), target));
            }
        }
        if (blank == table.rows().size()) {
            faults.add(
                    table.headerLine(),
                    "",
                    new Wording(
                            "Ce plan n'a aucune ligne. Vérifiez le fichier choisi.",
                            "This plan has no row. Check the file you chose."));
        }
        Optional<TargetTree> built = tree.build();
        return built.isPresent() && faults.isEmpty()
                ? new Outcome.Read(built.get(), blank)
                : new Outcome.Unusable(faults.all());
    }

    private static Optional<Target> target(Profile.Targets profile, Columns columns, Table.Row row, FaultList faults) {
        String code = columns.text(row, profile.code());
        String label = columns.text(row, profile.label());
        String level = columns.text(row, profile.level());
        String parent = columns.text(row, profile.parent());
        Optional<TargetKind> kind =
                Optional.ofNullable(profile.kinds().get(FoldedText.of(level))).or(() -> TargetKind.ofName(level));
        if (code.isEmpty()) {
            faults.add(
                    row.line(),
                    profile.code(),
                    new Wording(
                            "Le code manque : les liens et les tables nomment une cible par lui.",
                            "The code is missing: links and tables name a target by it."));
        }
        if (label.isEmpty()) {
            faults.add(row.line(), profile.label(), new Wording("Le libellé manque.", "The label is missing."));
        }
        if (kind.isEmpty()) {
            faults.add(
                    row.line(),
                    profile.level(),
                    new Wording(
                            "Le niveau « " + level + " » est inconnu. Niveaux admis : "
                                    + String.join(
                                            ", ",
                                            profile.kinds().keySet().stream()
                                                    .sorted()
                                                    .toList()) + ".",
                            "The level “" + level + "” is not known. Levels that are: "
                                    + String.join(
                                            ", ",
                                            profile.kinds().keySet().stream()
                                                    .sorted()
                                                    .toList()) + "."));
        }
        if (!code.isEmpty() && code.equals(parent)) {
            faults.add(
                    row.line(),
                    profile.parent(),
                    new Wording(
                            "« " + code + " » serait sous lui-même. Corrigez son parent.",
                            "“" + code + "” would be under itself. Correct its parent."));
            return Optional.empty();
        }
        return code.isEmpty() || label.isEmpty() ? Optional.empty() : kind.map(k -> new Target(code, label, k, parent));
    }
}
