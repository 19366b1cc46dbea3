package fr.continuum.application.reference;

import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/// Puts a mandate plan, or a tree of public policies, in force from a file: the levels in the file tell which of the
/// two it is. All of the file or nothing. A plan is changed under its rules like by any other way in; what the file
/// cannot say of it stays.
public final class ImportPlan {

    private final PlanFileReader reader;
    private final PlanTargets plans;
    private final TargetTrees trees;
    private final Clock clock;

    public ImportPlan(PlanFileReader reader, Plans plans, LinkedCodes linked, TargetTrees trees, Clock clock) {
        this.reader = reader;
        this.plans = new PlanTargets(plans, linked, clock);
        this.trees = trees;
        this.clock = clock;
    }

    /// @param profile name of the mapping profile that says which column is what
    /// @param owner an authority, or the home for all that have no plan of their own
    /// @param author login, or the command that asked for it
    public record Request(Content file, String profile, Owner owner, String author) {}

    public sealed interface Outcome {

        /// @param blank rows skipped because every cell is empty
        record Imported(TargetTree tree, int blank) implements Outcome {}

        record Refused(List<FileFault> faults) implements Outcome {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    public Outcome importPlan(Request request) throws IOException {
        return switch (reader.read(request.file(), request.profile())) {
            case PlanFileReader.Outcome.Unusable(List<FileFault> faults) -> new Outcome.Refused(faults);
            case PlanFileReader.Outcome.Read(TargetTree tree, int blank)
            when tree.dimension() == Dimension.PLAN -> {
                List<FileFault> faults = plans.put(
                        tree, request.owner(), request.author(), request.file().name());
                yield faults.isEmpty() ? new Outcome.Imported(tree, blank) : new Outcome.Refused(faults);
            }
            case PlanFileReader.Outcome.Read(TargetTree tree, int blank) -> {
                trees.put(
                        request.owner(),
                        tree,
                        new TimelineEntry(
                                request.author(),
                                clock.instant(),
                                request.file().name()));
                yield new Outcome.Imported(tree, blank);
            }
        };
    }
}
