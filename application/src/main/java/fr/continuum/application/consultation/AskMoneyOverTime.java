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
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Contradicted;
import fr.continuum.domain.trace.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
                .map(night -> new OneNight(night).told(code))
                .orElse(MoneyOverTime.NONE);
    }

    /// What each of several elements gets, with all that stands below it, in one year under one measure; those
    /// that get nothing are left out.
    public Map<PlanCode, Told> told(
            Siren authority, LocalDate day, FiscalYear year, Measure measure, Collection<PlanCode> codes) {
        return consolidations
                .lastBy(authority, day)
                .map(night -> new OneNight(night).told(new Choice(year, measure), codes))
                .orElse(Map.of());
    }

    /// One night.
    private final class OneNight {

        private final Consolidation night;
        private final Map<Reading, MeasuredDocument> documents;
        private final AmbiguousMoney ambiguous;

        OneNight(Consolidation night) {
            this.night = night;
            this.documents = night.documents().stream()
                    .collect(Collectors.toMap(
                            document -> facts.find(document.reading()).orElseThrow(), Function.identity()));
            this.ambiguous = new AmbiguousMoney(consultation, charts, tables, night);
        }

        MoneyOverTime told(PlanCode code) {
            SortedMap<FiscalYear, SortedMap<Measure, Told>> years = new TreeMap<>();
            for (Choice choice : new YearSources(List.copyOf(documents.keySet())).choices()) {
                if (TOLD.contains(choice.measure())) {
                    told(choice, List.of(code))
                            .values()
                            .forEach(told -> years.computeIfAbsent(choice.year(), _ -> new TreeMap<>())
                                    .put(choice.measure(), told));
                }
            }
            List<OfYear> all = new ArrayList<>();
            years.forEach((year, told) -> all.add(new OfYear(year, told)));
            return new MoneyOverTime(all);
        }

        Map<PlanCode, Told> told(Choice choice, Collection<PlanCode> codes) {
            List<Reading> readings = new YearSources(List.copyOf(documents.keySet())).of(choice);
            Told nothing = new Told(
                    0,
                    0,
                    0,
                    readings.stream()
                                    .map(reading -> reading.header().budget())
                                    .distinct()
                                    .count()
                            > 1,
                    YearSources.areWhole(readings));
            Map<PlanCode, Told> told = new LinkedHashMap<>();
            codes.forEach(code -> told.put(code, nothing));
            for (Reading reading : readings) {
                add(reading, choice.measure(), told);
            }
            told.values().removeIf(Told::isNone);
            return told;
        }

        /// What one document brings each of them.
        private void add(Reading reading, Measure measure, Map<PlanCode, Told> told) {
            MeasuredDocument document = document(reading);
            Coverage coverage = coverage(document, measure);
            if (told.keySet().stream().anyMatch(code -> gets(coverage.byTarget(), code))) {
                for (Tied tied : tied(document, measure)) {
                    told.replaceAll((code, before) -> tied.lineage().contains(code.value())
                            ? before.with(tied.strength(), tied.cents())
                            : before);
                }
            }
            if (coverage.buckets().ambiguous().lines() != 0) {
                for (Contradicted one : ambiguous.of(reading, document, measure)) {
                    told.replaceAll((code, before) -> before.withAmbiguous(one.mostTo(List.of(code.value()))));
                }
            }
        }

        private List<Tied> tied(MeasuredDocument document, Measure measure) {
            return consultation.tied(night.authority(), document.measurement(), Dimension.PLAN, Flow.EXPENSE, measure);
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
