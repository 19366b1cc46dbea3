package fr.continuum.application.night;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.consolidation.NightId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Step 4: every rule, over everything in force. Where nothing that rules look at has changed since the night readers
/// see, its findings stand.
public final class CheckContinuum implements NightWork {

    private final Nights nights;
    private final Consolidations consolidations;
    private final Measurements measurements;
    private final BudgetFacts facts;
    private final FindingLog findingLog;
    private final PlanStores stores;

    public CheckContinuum(
            Nights nights,
            Consolidations consolidations,
            Measurements measurements,
            BudgetFacts facts,
            FindingLog findingLog,
            PlanStores stores) {
        this.nights = nights;
        this.consolidations = consolidations;
        this.measurements = measurements;
        this.facts = facts;
        this.findingLog = findingLog;
        this.stores = stores;
    }

    @Override
    public Step step() {
        return Step.CHECK;
    }

    @Override
    public void run(NightId night) {
        LocalDate asOf = nights.find(night).orElseThrow().asOf();
        List<Consolidation> all = consolidations.of(night);
        int done = 0;
        for (Consolidation consolidation : all) {
            nights.progress(night, Step.CHECK, done++, all.size());
            if (consolidation.state() != State.REFUSED) {
                check(consolidation, asOf);
            }
        }
        nights.progress(night, Step.CHECK, all.size(), all.size());
    }

    private void check(Consolidation tonight, LocalDate asOf) {
        Optional<Consolidation> seen = consolidations.current(tonight.authority());
        if (seen.isPresent()
                && seen.get().documents().equals(tonight.documents())
                && seen.get().inputs().saysTheSameOfThePlan(tonight.inputs())) {
            findingLog.repeat(tonight.authority(), tonight.night(), seen.get().night());
            return;
        }
        findingLog.record(
                tonight.authority(),
                tonight.night(),
                asOf,
                new ContinuumFindings(measurements, facts, stores)
                        .parts(tonight.authority(), tonight.inputs(), tonight.documents()));
    }
}
