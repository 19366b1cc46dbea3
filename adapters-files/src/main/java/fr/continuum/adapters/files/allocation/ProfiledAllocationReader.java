package fr.continuum.adapters.files.allocation;

import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.Profile.TargetMapping;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome.SetAside;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads allocation tables under a mapping profile.
public final class ProfiledAllocationReader implements AllocationFileReader {

    private final Profiles profiles;

    public ProfiledAllocationReader(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Outcome read(Content file, String profileName, Dimension to, TargetTree known, boolean createTargets)
            throws IOException {
        return switch (profiles.find(profileName)) {
            case Profiles.Outcome.Unusable(List<FileFault> faults) -> new Outcome.Unusable(faults);
            case Profiles.Outcome.Found(Profile.Targets _) ->
                unusable(FileFault.of(
                        "profil " + profileName,
                        new Wording(
                                "Ce profil lit un plan ou des politiques, pas une table de ventilation. Choisissez-en un"
                                        + " autre (table, crosswalk).",
                                "This profile reads a plan or policies, not an allocation table. Choose another"
                                        + " (table, crosswalk).")));
            case Profiles.Outcome.Found(Profile.Contributions _) ->
                unusable(
                        FileFault.of(
                                "profil " + profileName,
                                new Wording(
                                        "Ce profil lit des contributions, pas une table de ventilation. Choisissez-en un autre (table,"
                                                + " crosswalk).",
                                        "This profile reads contributions, not an allocation table. Choose another (table, crosswalk).")));
            case Profiles.Outcome.Found(Profile.Feed _) ->
                unusable(FileFault.of(
                        "profil " + profileName,
                        new Wording(
                                "Ce profil lit un extrait comptable ou une préparation budgétaire, pas une table de"
                                        + " ventilation. Choisissez-en un autre (table, crosswalk).",
                                "This profile reads a ledger extract or a budget preparation, not an allocation table."
                                        + " Choose another (table, crosswalk).")));
            case Profiles.Outcome.Found(Profile.Allocation profile) ->
                reachesOther(profile, to)
                        ? unusable(FileFault.of(
                                "profil " + profileName,
                                to == Dimension.PLAN
                                        ? new Wording(
                                                "Ce profil vise des politiques publiques : importez vers policy.",
                                                "This profile leads to public policies: import towards policy.")
                                        : new Wording(
                                                "Ce profil vise le plan de mandat : importez vers plan.",
                                                "This profile leads to the mandate plan: import towards plan.")))
                        : switch (TableFile.read(file, profile)) {
                            case TableFile.Outcome.Unusable(FileFault fault) -> unusable(fault);
                            case TableFile.Outcome.Read(Table table) ->
                                new Reading(profile, table.unguarded(), known, to).read(createTargets);
                        };
        };
    }

    private static boolean reachesOther(Profile.Allocation profile, Dimension to) {
        return profile.target() instanceof TargetMapping.Levels(List<TargetMapping.Level> levels, var _)
                && levels.stream().anyMatch(level -> level.kind().dimension() != to);
    }

    private static Outcome unusable(FileFault fault) {
        return new Outcome.Unusable(List.of(fault));
    }

    /// One reading of one table.
    private record Reading(Profile.Allocation profile, Table table, TargetTree known, Dimension to, FaultList faults) {

        Reading(Profile.Allocation profile, Table table, TargetTree known, Dimension to) {
            this(profile, table, known, to, new FaultList(table.file(), table.sheet()));
        }

        Outcome read(boolean createTargets) {
            Columns columns = Columns.of(profile, table, faults);
            if (!faults.isEmpty()) {
                return new Outcome.Unusable(faults.all());
            }
            List<ParsedRow> rows = new ArrayList<>();
            RowParser parser = new RowParser(profile, columns, to, faults);
            int blank = 0;
            for (Table.Row row : table.rows()) {
                if (row.isBlank()) {
                    blank++;
                } else if (columns.fits(row, faults)) {
                    ParsedRow parsed = parser.parse(row);
                    if (parsed != null) {
                        rows.add(parsed);
                    }
                }
            }
            if (blank == table.rows().size()) {
                faults.add(
                        table.headerLine(),
                        "",
                        new Wording(
                                "Cette table n'a aucune ligne. Vérifiez le fichier choisi.",
                                "This table has no row. Check the file you chose."));
            }
            TargetFinder targets = new TargetFinder(known, createTargets, faults);
            targets.learn(rows, profile.target());
            RuleAssembler assembler = assemble(rows, targets);
            assembler.refuseFractions();
            List<AllocationRule> rules = assembler.rules();
            rules.forEach(this::refuse);
            if (!faults.isEmpty()) {
                return new Outcome.Unusable(faults.all());
            }
            TargetTree tree = targets.tree();
            return new Outcome.Read(
                    new AllocationTable(to, rules),
                    tree,
                    new ImportNotes(
                            table.rows().size() - blank,
                            blank,
                            assembler.merged(),
                            targets.folded(),
                            RuleAssembler.contradictions(rules, new TargetNames(tree))));
        }

        private RuleAssembler assemble(List<ParsedRow> rows, TargetFinder targets) {
            RuleAssembler assembler = new RuleAssembler(table.file(), profile.share(), faults);
            for (ParsedRow row : rows) {
                if (row.destination() instanceof ParsedRow.Destination.Aside(var reason)) {
                    assembler.setAside(row, new SetAside(reason));
                } else {
                    targets.find(row, profile.target()).ifPresent(target -> assembler.trace(row, target));
                }
            }
            return assembler;
        }

        private void refuse(AllocationRule rule) {
            AllocationTable.refusal(to, rule)
                    .ifPresent(refusal -> faults.add(
                            rule.origin().line(),
                            "",
                            switch (refusal) {
                                case TRACES_WITHOUT_PURPOSE ->
                                    new Wording(
                                            ContinuumRule.R22.id() + " : " + ContinuumRule.R22.french()
                                                    + " Ajoutez une fonction, une opération, une autorisation, un service ou une"
                                                    + " politique, ou donnez un motif de mise à part.",
                                            ContinuumRule.R22.id() + ": " + ContinuumRule.R22.english()
                                                    + " Add a function, an operation, an authorisation, a service or a policy, or"
                                                    + " give a reason to set aside.");
                                case REASON_OF_OTHER_DIMENSION ->
                                    to == Dimension.PLAN
                                            ? new Wording(
                                                    "Ce motif de mise à part vaut pour les politiques, pas pour le plan de mandat.",
                                                    "This reason to set aside is for policies, not for the mandate plan.")
                                            : new Wording(
                                                    "Ce motif de mise à part vaut pour le plan de mandat, pas pour les politiques"
                                                            + " (seul NO_POLICY y vaut).",
                                                    "This reason to set aside is for the mandate plan, not for policies (NO_POLICY alone is).");
                            }));
        }
    }
}
