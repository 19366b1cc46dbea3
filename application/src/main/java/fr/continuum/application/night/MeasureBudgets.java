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
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.Subjects;
import fr.continuum.domain.trace.Coverage;
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
                if (!reading.sums().of(flow, measure).equals(ofKeys.of(flow, measure))) {
                    return Optional.of(text(
                            reading.header(),
                            flow,
                            measure,
                            "clés",
                            reading.sums().of(flow, measure).cents(),
                            ofKeys.of(flow, measure).cents()));
                }
            }
        }
        for (Coverage coverage : coverages) {
            long stated = reading.sums().of(coverage.flow(), coverage.measure()).cents();
            if (coverage.total().cents() != stated) {
                return Optional.of(text(
                        reading.header(),
                        coverage.flow(),
                        coverage.measure(),
                        "total",
                        stated,
                        coverage.total().cents()));
            }
            Optional<Coverage.Imbalance> imbalance = coverage.imbalance();
            if (imbalance.isPresent()) {
                return Optional.of(text(
                        reading.header(),
                        coverage.flow(),
                        coverage.measure(),
                        imbalance.get().part(),
                        imbalance.get().expected(),
                        imbalance.get().found()));
            }
        }
        return Optional.empty();
    }

    private static String text(
            DocumentHeader header, Flow flow, Measure measure, String part, long expected, long found) {
        return "les sommes du document " + Subjects.document(header) + " ne s’accordent pas (" + flow.code() + ", "
                + measure.code() + ", " + part + " : attendu " + expected + " centimes, trouvé " + found
                + ") ; rien n’est publié, les chiffres précédents restent ; contrôler la base ou la restaurer";
    }
}
