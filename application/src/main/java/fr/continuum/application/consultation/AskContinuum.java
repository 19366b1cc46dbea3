package fr.continuum.application.consultation;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.application.consultation.ContinuumSeen.Money;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Funding;
import fr.continuum.domain.trace.Contradicted;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.KeyTotals;
import fr.continuum.domain.trace.Split;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The continuum of one authority and fiscal year, up and down: today's plan, what is done for it today, and the money
/// of the documents in force of the night readers see.
public final class AskContinuum {

    private final Plans plans;
    private final Contributions contributions;
    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final Measurements measurements;
    private final ChartStore charts;
    private final AuthorityTables tables;

    public AskContinuum(
            Plans plans,
            Contributions contributions,
            Consolidations consolidations,
            BudgetFacts facts,
            Measurements measurements,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees) {
        this.plans = plans;
        this.contributions = contributions;
        this.consolidations = consolidations;
        this.facts = facts;
        this.measurements = measurements;
        this.charts = charts;
        this.tables = new AuthorityTables(tables, trees);
    }

    /// @param measure of the money: what was voted, what was spent…
    /// @return empty where the authority has no plan
    public Optional<Continuum> ask(Siren authority, FiscalYear year, Measure measure) {
        return look(authority, new Asked.Of(new Choice(year, measure))).map(ContinuumSeen::continuum);
    }

    /// The same with what leads nowhere, of the year and measure wanted; of the latest account where none is, or
    /// where nothing carries them.
    ///
    /// @return empty where the authority has no plan
    public Optional<ContinuumSeen> look(Siren authority, Optional<FiscalYear> year, Optional<Measure> measure) {
        return look(authority, new Asked.Like(year, measure));
    }

    /// The same, of the year and measure in which a document in force carries this key.
    ///
    /// @param key business key, as findings name it
    /// @return empty where the authority has no plan
    public Optional<ContinuumSeen> lookAround(Siren authority, String key) {
        return look(authority, new Asked.Around(key));
    }

    /// What money a call is about.
    private sealed interface Asked {

        record Of(Choice choice) implements Asked {}

        record Like(Optional<FiscalYear> year, Optional<Measure> measure) implements Asked {}

        record Around(String key) implements Asked {}
    }

    private Optional<ContinuumSeen> look(Siren authority, Asked asked) {
        ContributionBook book =
                contributions.inForce(authority).map(Versioned::content).orElse(ContributionBook.EMPTY);
        return plans.inForce(authority).map(plan -> {
            Optional<Consolidation> night = consolidations.current(authority);
            List<Reading> inForce = night.stream()
                    .flatMap(seen -> seen.documents().stream())
                    .map(document -> facts.find(document.reading()).orElseThrow())
                    .toList();
            YearSources sources = new YearSources(inForce);
            Optional<Money> money = night.flatMap(
                    seen -> choice(asked, sources, inForce).map(choice -> money(seen, choice, sources.of(choice))));
            return new ContinuumSeen(
                    plan.content(),
                    book,
                    new Continuum(
                            plan.content(),
                            book.contributions(),
                            book.background().needs(),
                            money.map(AskContinuum::fundings).orElse(List.of())),
                    money,
                    sources.choices());
        });
    }

    private static Optional<Choice> choice(Asked asked, YearSources sources, List<Reading> inForce) {
        return switch (asked) {
            case Asked.Of(Choice choice) -> Optional.of(choice);
            case Asked.Like(Optional<FiscalYear> year, Optional<Measure> measure) -> sources.choice(year, measure);
            case Asked.Around(String key) ->
                inForce.stream()
                        .map(Reading::header)
                        .filter(header -> key.startsWith(Subjects.document(header) + " "))
                        .map(header -> new Choice(header.fiscalYear(), header.judgedMeasure()))
                        .findFirst()
                        .or(() -> sources.choice(Optional.empty(), Optional.empty()));
        };
    }

    private Money money(Consolidation night, Choice choice, List<Reading> sources) {
        Map<String, KeyOfYear> keys = new LinkedHashMap<>();
        List<Contradicted> contradicted = new ArrayList<>();
        for (Reading reading : sources) {
            List<KeyTotals> totals = facts.keyTotals(reading.id()).stream()
                    .filter(key -> key.key().flow() == Flow.EXPENSE && key.carries(choice.measure()))
                    .toList();
            Attributor attributor = new Attributor(
                    tables.of(night.inputs()),
                    reading.header().fiscalYear(),
                    charts.recorded(reading.id().chart()),
                    totals.stream().map(KeyTotals::key).toList());
            for (KeyTotals key : totals) {
                KeyOfYear told = new KeyOfYear(
                        reading,
                        key.key(),
                        key.of(choice.measure()),
                        attributor.attribute(key.key()).in(Dimension.PLAN));
                keys.put(Subjects.key(reading.header(), Dimension.PLAN, key.key()), told);
                if (told.attribution() instanceof Attribution.Ambiguous(List<AllocationRule> rows)) {
                    contradicted.add(Contradicted.of(told.amount().cents(), rows, attributor.tree(Dimension.PLAN)));
                }
            }
        }
        return new Money(night, choice, sources, buckets(night, choice, sources), keys, contradicted);
    }

    /// As the night published them, not as they are found again here.
    private Buckets buckets(Consolidation night, Choice choice, List<Reading> sources) {
        return night.documents().stream()
                .filter(document ->
                        sources.stream().anyMatch(source -> source.id().equals(document.reading())))
                .flatMap(document -> coverages(document).stream())
                .filter(coverage -> coverage.flow() == Flow.EXPENSE
                        && coverage.dimension() == Dimension.PLAN
                        && coverage.measure() == choice.measure())
                .map(Coverage::buckets)
                .reduce(Buckets.EMPTY, Buckets::plus);
    }

    private List<Coverage> coverages(MeasuredDocument document) {
        return measurements
                .coverages(document.reading().authority(), document.measurement())
                .orElseThrow();
    }

    private static List<Funding> fundings(Money money) {
        List<Funding> fundings = new ArrayList<>();
        money.keys().forEach((subject, key) -> {
            if (key.attribution() instanceof Attribution.Traced traced) {
                long[] cents = Split.of(key.amount().cents(), traced.shares());
                for (int i = 0; i < traced.shares().size(); i++) {
                    String target = traced.shares().get(i).target();
                    if (PlanCode.isValid(target)) {
                        fundings.add(new Funding(
                                subject, new PlanCode(target), cents[i], traced.strength(), why(traced.by())));
                    }
                }
            }
        });
        return fundings;
    }

    /// The row as people read it: what it asks for, and where it comes from.
    private static String why(@Nullable AllocationRule row) {
        return row == null
                ? ""
                : String.join(
                        ", ",
                        row.conditions().stream()
                                .map(condition -> condition.field().code() + " " + condition.code())
                                .toList());
    }
}
