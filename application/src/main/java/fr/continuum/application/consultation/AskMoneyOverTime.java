package fr.continuum.application.consultation;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.consultation.MoneyOverTime.OfYear;
import fr.continuum.application.consultation.MoneyOverTime.Told;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Tied;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is voted, executed, committed and paid for an objective or action with all that stands below it, year by year:
/// as the night readers were shown that day measured it, each cent once ([YearSources]).
public final class AskMoneyOverTime {

    private static final List<Measure> TOLD = List.of(Measure.VOTED, Measure.EXECUTED, Measure.COMMITTED, Measure.PAID);

    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final Measurements measurements;
    private final Consultation consultation;
    private final ChartStore charts;
    private final AuthorityTables tables;

    public AskMoneyOverTime(
            Consolidations consolidations,
            BudgetFacts facts,
            Measurements measurements,
            Consultation consultation,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees) {
        this.consolidations = consolidations;
        this.facts = facts;
        this.measurements = measurements;
        this.consultation = consultation;
        this.charts = charts;
        this.tables = new AuthorityTables(tables, trees);
    }

    /// Nothing before the first night.
    public MoneyOverTime on(Siren authority, LocalDate day, PlanCode code) {
        return consolidations
                .lastBy(authority, day)
                .map(night -> new OneNight(night, code).told())
                .orElse(MoneyOverTime.NONE);
    }

    /// One night, asked about one element.
    private final class OneNight {

        private final Consolidation night;
        private final PlanCode code;
        private final Map<Reading, MeasuredDocument> documents;
        private final AmbiguousMoney ambiguous;

        OneNight(Consolidation night, PlanCode code) {
            this.night = night;
            this.code = code;
            this.documents = night.documents().stream()
                    .collect(Collectors.toMap(
                            document -> facts.find(document.reading()).orElseThrow(), Function.identity()));
            this.ambiguous = new AmbiguousMoney(consultation, charts, tables, night);
        }

        MoneyOverTime told() {
            YearSources sources = new YearSources(List.copyOf(documents.keySet()));
            SortedMap<FiscalYear, SortedMap<Measure, Told>> years = new TreeMap<>();
            for (Choice choice : sources.choices()) {
                if (TOLD.contains(choice.measure())) {
                    Told told = told(choice.measure(), sources.of(choice));
                    if (told.tracedCents() != 0 || told.ambiguousCents() != 0 || told.strongCents() != 0) {
                        years.computeIfAbsent(choice.year(), _ -> new TreeMap<>())
                                .put(choice.measure(), told);
                    }
                }
            }
            List<OfYear> all = new ArrayList<>();
            years.forEach((year, told) -> all.add(new OfYear(year, told)));
            return new MoneyOverTime(all);
        }

        private Told told(Measure measure, List<Reading> readings) {
            long strong = 0;
            long weak = 0;
            long contradicted = 0;
            for (Reading reading : readings) {
                MeasuredDocument document = document(reading);
                Coverage coverage = coverage(document, measure);
                if (gets(coverage.byTarget(), code)) {
                    for (Tied tied : consultation.tied(
                            night.authority(), document.measurement(), Dimension.PLAN, Flow.EXPENSE, measure)) {
                        if (tied.lineage().contains(code.value())) {
                            strong = Math.addExact(strong, tied.strength() == Strength.STRONG ? tied.cents() : 0);
                            weak = Math.addExact(weak, tied.strength() == Strength.WEAK ? tied.cents() : 0);
                        }
                    }
                }
                if (coverage.buckets().ambiguous().lines() != 0) {
                    contradicted = Math.addExact(contradicted, ambiguous.to(code, reading, document, measure));
                }
            }
            return new Told(
                    strong,
                    weak,
                    contradicted,
                    readings.stream()
                                    .map(reading -> reading.header().budget())
                                    .distinct()
                                    .count()
                            > 1,
                    YearSources.areWhole(readings));
        }

        private MeasuredDocument document(Reading reading) {
            MeasuredDocument document = documents.get(reading);
            if (document == null) {
                throw new IllegalStateException("A source of a year is a document of its night: " + reading.id());
            }
            return document;
        }

        private Coverage coverage(MeasuredDocument document, Measure measure) {
            return measurements.coverages(night.authority(), document.measurement()).orElseThrow().stream()
                    .filter(coverage -> coverage.flow() == Flow.EXPENSE
                            && coverage.dimension() == Dimension.PLAN
                            && coverage.measure() == measure)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean gets(List<Coverage.TargetAmount> amounts, PlanCode code) {
        return amounts.stream()
                .anyMatch(amount -> amount.target().code().equals(code.value()) || gets(amount.below(), code));
    }
}
