package fr.continuum.application.night;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.Imbalance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Step 5: holds every sum against the sums made apart from it, and cumulates the budgets of each year. An authority
/// whose parts do not make the whole is not published (blueprint §5).
public final class MeasureBudgets implements NightWork {

    private final Nights nights;
    private final Consolidations consolidations;
    private final Measurements measurements;
    private final BudgetFacts facts;

    public MeasureBudgets(Nights nights, Consolidations consolidations, Measurements measurements, BudgetFacts facts) {
        this.nights = nights;
        this.consolidations = consolidations;
        this.measurements = measurements;
        this.facts = facts;
    }

    @Override
    public Step step() {
        return Step.MEASURE;
    }

    @Override
    public void run(NightId night) {
        List<Consolidation> all = consolidations.of(night);
        int done = 0;
        for (Consolidation consolidation : all) {
            nights.progress(night, Step.MEASURE, done++, all.size());
            if (consolidation.state() == Consolidations.State.PREPARED) {
                measure(consolidation);
            }
        }
        nights.progress(night, Step.MEASURE, all.size(), all.size());
    }

    private void measure(Consolidation tonight) {
        BudgetCumulation cumulated = new BudgetCumulation();
        for (MeasuredDocument document : tonight.documents()) {
            Reading reading = facts.find(document.reading()).orElseThrow();
            List<Coverage> coverages = measurements
                    .coverages(tonight.authority(), document.measurement())
                    .orElseThrow();
            Optional<String> fault = fault(reading, coverages);
            if (fault.isPresent()) {
                consolidations.refuse(tonight.authority(), tonight.night(), fault.get());
                return;
            }
            cumulated.add(reading.header(), coverages);
        }
        List<CumulatedBudget> budgets = new ArrayList<>(cumulated.all());
        consolidations.prepare(new Consolidation(
                tonight.authority(),
                tonight.night(),
                tonight.inputs(),
                tonight.documents(),
                budgets,
                Consolidations.State.PREPARED,
                ""));
    }

    private Optional<String> fault(Reading reading, List<Coverage> coverages) {
        Sums ofKeys = facts.sumsOfKeys(reading.id());
        for (Measure measure : Measure.values()) {
            for (Flow flow : Flow.values()) {
                Tally read = reading.sums().of(flow, measure);
                Tally keys = ofKeys.of(flow, measure);
                if (!read.equals(keys)) {
                    return Optional.of(text(reading.header(), flow, measure, between(read, keys)));
                }
            }
        }
        for (Coverage coverage : coverages) {
            long stated = reading.sums().of(coverage.flow(), coverage.measure()).cents();
            if (coverage.total().cents() != stated) {
                Imbalance total =
                        new Imbalance("total", stated, coverage.total().cents());
                return Optional.of(text(reading.header(), coverage.flow(), coverage.measure(), total));
            }
            Optional<Imbalance> imbalance = coverage.imbalance();
            if (imbalance.isPresent()) {
                return Optional.of(text(reading.header(), coverage.flow(), coverage.measure(), imbalance.get()));
            }
        }
        return Optional.empty();
    }

    private static Imbalance between(Tally read, Tally keys) {
        return read.cents() == keys.cents()
                ? new Imbalance(Imbalance.LINES, read.lines(), keys.lines())
                : new Imbalance("clés", read.cents(), keys.cents());
    }

    private static String text(DocumentHeader header, Flow flow, Measure measure, Imbalance imbalance) {
        return "les sommes du document " + Subjects.document(header) + " ne s’accordent pas (" + flow.code() + ", "
                + measure.code() + ", " + imbalance.part() + " : attendu " + imbalance.expected() + " "
                + imbalance.unit() + ", trouvé " + imbalance.found()
                + ") ; rien n’est publié, les chiffres précédents restent ; contrôler la base ou la restaurer";
    }
}
