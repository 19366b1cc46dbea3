package fr.continuum.application.night;

import fr.continuum.application.night.NightReport.BudgetCoverage;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.night.Replay.Replayed;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Makes what a past night published again: from archived bytes and recorded versions, into empty stores, never from
/// stored figures.
public final class RecomputeNight {

    private final Consolidations consolidations;
    private final Replay replay;

    public RecomputeNight(
            Consolidations consolidations,
            AllocationTables tables,
            TargetTrees trees,
            ChartStore charts,
            DocumentArchive archive,
            BudgetDocumentReader reader,
            PlanStores stores) {
        this.consolidations = consolidations;
        this.replay = new Replay(tables, trees, charts, archive, reader, stores);
    }

    /// Empty stores to work in.
    public record EmptyStores(BudgetFacts facts, Measurements measurements) {}

    /// @param otherProgram whether the night was made with another version of the reader or of the rules than
    /// today's
    public record Recomputed(NightFigures figures, boolean otherProgram) {}

    /// @throws IOException where the archive could not be read
    /// @throws NotReadAgain where an archived document is missing or no longer read
    public Recomputed recompute(NightId night, EmptyStores stores) throws IOException {
        List<DocumentCoverage> coverage = new ArrayList<>();
        List<BudgetCoverage> budgets = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean otherProgram = false;
        for (Consolidation consolidation : consolidations.of(night)) {
            if (consolidation.state() == State.PUBLISHED) {
                otherProgram |= replay.isOtherProgram(consolidation.inputs());
                Replayed replayed = replay.replay(
                        consolidation.authority(), consolidation.inputs(), stores.facts(), stores.measurements());
                coverage.addAll(replayed.coverage());
                budgets.addAll(replayed.budgets());
                findings.addAll(replayed.findings().all());
            }
        }
        return new Recomputed(new NightFigures(coverage, budgets, findings), otherProgram);
    }
}
