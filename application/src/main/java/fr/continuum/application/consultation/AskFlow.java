package fr.continuum.application.consultation;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.consultation.FlowSeen.Part;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Crossing;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where all the expenses of a year go, in both dimensions at once, as the night readers see published it.
public final class AskFlow {

    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final Measurements measurements;
    private final Consultation consultation;

    public AskFlow(
            Consolidations consolidations, BudgetFacts facts, Measurements measurements, Consultation consultation) {
        this.consolidations = consolidations;
        this.facts = facts;
        this.measurements = measurements;
        this.consultation = consultation;
    }

    /// @param year wanted; the latest account where it is none, or has no money
    /// @param measure wanted, likewise
    /// @param part of that year; all of it where no document answers
    /// @return empty before a night is published, and where no document carries any money
    public Optional<FlowSeen> ask(Siren authority, Optional<FiscalYear> year, Optional<Measure> measure, Part part) {
        return consolidations.current(authority).flatMap(night -> {
            YearSources sources = YearSources.of(night, facts);
            return sources.choice(year, measure).map(choice -> seen(night, sources, choice, part));
        });
    }

    private FlowSeen seen(Consolidation night, YearSources sources, Choice choice, Part asked) {
        List<Reading> year = sources.of(choice);
        Part part = year.stream().anyMatch(asked::holds) ? asked : new Part.Whole();
        List<Reading> shown = year.stream().filter(part::holds).toList();
        Map<Crossing, Long> crossed = new LinkedHashMap<>();
        Map<Dimension, Buckets> buckets = new EnumMap<>(Dimension.class);
        Map<Dimension, Map<String, String>> labels = new EnumMap<>(Dimension.class);
        for (Reading reading : shown) {
            MeasuredDocument document = night.documents().stream()
                    .filter(one -> one.reading().equals(reading.id()))
                    .findFirst()
                    .orElseThrow();
            for (Crossing one : consultation.crossings(night.authority(), document.measurement(), choice.measure())) {
                crossed.merge(
                        new Crossing(one.section(), one.service(), one.policy(), one.plan(), 0),
                        one.cents(),
                        Math::addExact);
            }
            for (Coverage coverage : measurements
                    .coverages(night.authority(), document.measurement())
                    .orElseThrow()) {
                if (coverage.flow() == Flow.EXPENSE && coverage.measure() == choice.measure()) {
                    buckets.merge(coverage.dimension(), coverage.buckets(), Buckets::plus);
                    name(coverage.byTarget(), labels.computeIfAbsent(coverage.dimension(), _ -> new HashMap<>()));
                }
            }
        }
        return new FlowSeen(
                night,
                choice,
                sources.choices(),
                year,
                part,
                shown,
                crossed.entrySet().stream()
                        .filter(e -> e.getValue() != 0)
                        .map(e -> new Crossing(
                                e.getKey().section(),
                                e.getKey().service(),
                                e.getKey().policy(),
                                e.getKey().plan(),
                                e.getValue()))
                        .toList(),
                buckets,
                labels,
                YearSources.areWhole(shown));
    }

    private static void name(List<TargetAmount> amounts, Map<String, String> labels) {
        for (TargetAmount amount : amounts) {
            labels.putIfAbsent(amount.target().code(), amount.target().label());
            name(amount.below(), labels);
        }
    }
}
