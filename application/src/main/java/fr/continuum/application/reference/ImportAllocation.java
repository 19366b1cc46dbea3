package fr.continuum.application.reference;

import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.check.RowChecks;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Puts an authority's allocation table in force, from its own file. All of the file or nothing: one fault, or
/// somebody who changes the table meanwhile, and neither table nor tree moves. A row that says what one of the table
/// in force says is no new link: it stays said by who said it, when they did.
public final class ImportAllocation {

    private final AllocationFileReader reader;
    private final AllocationTables tables;
    private final TargetTrees trees;
    private final PlanTargets plans;
    private final Clock clock;

    public ImportAllocation(
            AllocationFileReader reader,
            AllocationTables tables,
            TargetTrees trees,
            Plans plans,
            ChangePlan change,
            Clock clock) {
        this.reader = reader;
        this.tables = tables;
        this.trees = trees;
        this.plans = new PlanTargets(plans, change, clock);
        this.clock = clock;
    }

    /// @param profile name of the mapping profile that says which column is what
    /// @param createTargets whether targets the file names and the tree lacks are made; the others stay as they
    /// are
    /// @param owner an authority, or the home for all that have no table of their own
    /// @param author login, or the command that asked for it
    public record Request(
            Content file, String profile, Dimension to, boolean createTargets, Owner owner, String author) {}

    /// What became of the table.
    public sealed interface Outcome {

        /// @param version of the table now in force
        /// @param created targets that were made, in order
        /// @param findings rows that lead where a person's may not: they are kept
        record Imported(Sha256 version, int rows, List<Target> created, ImportNotes notes, Findings findings)
                implements Outcome {

            public Imported {
                created = List.copyOf(created);
            }
        }

        record Refused(List<FileFault> faults) implements Outcome {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    public Outcome importTable(Request request) throws IOException {
        Optional<Versioned<AllocationTable>> own = tables.latest(request.owner(), request.to());
        TargetTree known = treeOf(request.owner(), request.to());
        return switch (reader.read(request.file(), request.profile(), request.to(), known, request.createTargets())) {
            case AllocationFileReader.Outcome.Unusable(List<FileFault> faults) -> new Outcome.Refused(faults);
            case AllocationFileReader.Outcome.Read(AllocationTable table, TargetTree tree, ImportNotes notes) -> {
                TimelineEntry entry = new TimelineEntry(
                        request.author(), clock.instant(), request.file().name());
                if (!version(tables.latest(request.owner(), request.to())).equals(version(own))) {
                    yield changedMeanwhile(request);
                }
                // The tree first: a target no row names yet harms nothing, a row without its target would be untraced.
                if (!tree.equals(known)) {
                    List<FileFault> faults = putTree(request, tree, entry);
                    if (!faults.isEmpty()) {
                        yield new Outcome.Refused(faults);
                    }
                }
                AllocationTable said = said(table, request, own, entry);
                if (!tables.replace(request.owner(), version(own), said, entry)) {
                    yield changedMeanwhile(request);
                }
                List<Target> created = tree.targets().stream()
                        .filter(target -> !known.contains(target.code()))
                        .toList();
                yield new Outcome.Imported(
                        table.version(), table.rules().size(), created, notes, reported(request.owner(), said));
            }
        };
    }

    private AllocationTable said(
            AllocationTable read, Request request, Optional<Versioned<AllocationTable>> own, TimelineEntry entry) {
        return own.or(() -> tables.latest(Owner.HOME, request.to()))
                .map(before -> read.stillSaying(before.content()
                        .saidBy(before.entry().author(), before.entry().at())))
                .orElse(read)
                .saidBy(entry.author(), entry.at());
    }

    private Findings reported(Owner owner, AllocationTable table) {
        return table.dimension() == Dimension.PLAN
                ? plans.inForce(owner)
                        .map(version -> RowChecks.check(table, version.content()))
                        .orElse(Findings.NONE)
                : Findings.NONE;
    }

    private static Optional<Sha256> version(Optional<Versioned<AllocationTable>> table) {
        return table.map(Versioned::version);
    }

    private static Outcome changedMeanwhile(Request request) {
        return new Outcome.Refused(List.of(FileFault.of(
                request.file().name(),
                new Wording(
                        "La table a été modifiée entre-temps : l’import effacerait ce qui y a été dit. Regardez-la, puis"
                                + " recommencez l’import.",
                        "The table was changed meanwhile: the import would erase what was said there. Look at it, then"
                                + " import again."))));
    }

    private List<FileFault> putTree(Request request, TargetTree tree, TimelineEntry entry) {
        if (tree.dimension() == Dimension.PLAN) {
            return plans.put(tree, request.owner(), entry.author(), entry.source());
        }
        trees.put(request.owner(), tree, entry);
        return List.of();
    }

    private TargetTree treeOf(Owner owner, Dimension dimension) {
        return trees.inForce(owner, dimension).map(Versioned::content).orElse(TargetTree.empty(dimension));
    }
}
