package fr.continuum.application.night;

import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.workforce.GainedTimeFindings;
import fr.continuum.application.workforce.Sight;
import fr.continuum.application.workforce.TimeSeen;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.RowChecks;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionChecks;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChecks;
import fr.continuum.domain.plan.FundingChecks;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChecks;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.plan.Vacancies;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Everything the plan of one authority and what is done for it break, rows that lead where
/// none may, and money that goes where no work is done.
record PlanFindings(PlanStores stores, Measurements measurements, BudgetFacts facts) {

    Findings of(Siren authority, Inputs inputs, List<MeasuredDocument> documents) {
        if (inputs.plan() == null) {
            return Findings.NONE;
        }
        MandatePlan plan = stores.plans().find(inputs.plan()).orElseThrow();
        Findings findings = ofPlan(
                known(stores, authority, plan),
                book(stores, inputs),
                workforce(stores, authority, inputs),
                indicators(stores, inputs),
                inputs.asOf());
        // Without a table nothing leads to the plan, which is another matter than an action nobody pays for.
        return inputs.planTable() == null
                ? findings
                : findings.and(RowChecks.check(
                                stores.tables().find(inputs.planTable()).orElseThrow(), plan))
                        .and(funding(authority, plan, inputs.tolerance(), documents));
    }

    /// What a night's plan and contributions broke by themselves, money aside.
    static Findings ofPlanAlone(PlanStores stores, Siren authority, Inputs inputs) {
        return inputs.plan() == null
                ? Findings.NONE
                : ofPlan(
                        known(
                                stores,
                                authority,
                                stores.plans().find(inputs.plan()).orElseThrow()),
                        book(stores, inputs),
                        workforce(stores, authority, inputs),
                        indicators(stores, inputs),
                        inputs.asOf());
    }

    /// What came before a plan follows from timelines nothing is ever taken out of: a past night finds it again.
    private static KnownMandates known(PlanStores stores, Siren authority, MandatePlan plan) {
        return KnownMandates.readBy(stores.plans(), Owner.of(authority), plan);
    }

    /// Posts, and gained time as everybody who reads findings may know it.
    record People(PostRegister posts, TimeSeen time) {

        static People of(PlanStores stores, Siren authority, WorkforceBook book) {
            return new People(
                    book.posts(), TimeSeen.of(stores.workforce(), Owner.of(authority), book, Sight.OUTSIDE_HR));
        }
    }

    /// What a plan and what is done for it break by themselves on a day.
    static Findings ofPlan(
            KnownMandates known,
            Optional<ContributionBook> book,
            Optional<People> workforce,
            Optional<IndicatorBook> indicators,
            LocalDate day) {
        MandatePlan plan = known.mandates().inForce();
        Vacancies vacancies = workforce
                .map(held -> PostsToReassign.of(plan, held.posts(), day).vacancies())
                .orElseGet(() -> Vacancies.saidBy(plan, day));
        Findings findings = PlanChecks.check(plan, day, vacancies, known.history())
                .and(workforce
                        .map(held -> GainedTimeFindings.of(held.time(), plan))
                        .orElse(Findings.NONE))
                .and(indicators
                        .map(measured -> IndicatorChecks.check(measured, plan, day))
                        .orElse(Findings.NONE));
        return book.map(told -> findings.and(ContributionChecks.check(
                        told.contributions(), told.background().trainingPlans(), told.against(known.mandates(), day))))
                .orElse(findings);
    }

    private static Optional<ContributionBook> book(PlanStores stores, Inputs inputs) {
        return Optional.ofNullable(inputs.contributions())
                .map(version -> stores.contributions().find(version).orElseThrow());
    }

    private static Optional<IndicatorBook> indicators(PlanStores stores, Inputs inputs) {
        return Optional.ofNullable(inputs.indicators())
                .map(version -> stores.indicators().find(version).orElseThrow());
    }

    private static Optional<People> workforce(PlanStores stores, Siren authority, Inputs inputs) {
        return Optional.ofNullable(inputs.workforce())
                .map(version -> People.of(
                        stores, authority, stores.workforce().find(version).orElseThrow()));
    }

    private Findings funding(Siren authority, MandatePlan plan, Tolerance tolerance, List<MeasuredDocument> documents) {
        Findings findings = Findings.NONE;
        for (Map.Entry<FiscalYear, Map<PlanCode, Long>> year :
                funded(authority, documents).entrySet()) {
            findings = findings.and(FundingChecks.check(plan, year.getKey(), year.getValue(), tolerance.cents()));
        }
        return findings;
    }

    /// What each element gets by itself: of each budget and year what was spent, else what was voted in all. A
    /// year of which only changes to a budget were received says nothing.
    private Map<FiscalYear, Map<PlanCode, Long>> funded(Siren authority, List<MeasuredDocument> documents) {
        record Account(BudgetRef budget, FiscalYear year) {}
        Map<FiscalYear, Map<PlanCode, Long>> funded = new TreeMap<>();
        Set<Account> spent = new HashSet<>();
        BudgetCumulation voted = new BudgetCumulation();
        for (MeasuredDocument document : documents) {
            DocumentHeader header = facts.find(document.reading()).orElseThrow().header();
            List<Coverage> coverages =
                    measurements.coverages(authority, document.measurement()).orElseThrow();
            voted.add(header, coverages);
            if (header.stage().isAccount() && !header.draft()) {
                spent.add(new Account(header.budget(), header.fiscalYear()));
                coverages.stream()
                        .filter(coverage -> isAsked(coverage, Measure.EXECUTED))
                        .forEach(coverage -> add(coverage, header.fiscalYear(), funded));
            }
        }
        for (CumulatedBudget budget : voted.all()) {
            if (budget.complete()
                    && isAsked(budget.coverage(), Measure.VOTED)
                    && !spent.contains(new Account(budget.budget(), budget.fiscalYear()))) {
                add(budget.coverage(), budget.fiscalYear(), funded);
            }
        }
        return funded;
    }

    private static boolean isAsked(Coverage coverage, Measure measure) {
        return coverage.flow() == Flow.EXPENSE
                && coverage.dimension() == Dimension.PLAN
                && coverage.measure() == measure;
    }

    private static void add(Coverage coverage, FiscalYear year, Map<FiscalYear, Map<PlanCode, Long>> funded) {
        addAll(coverage.byTarget(), funded.computeIfAbsent(year, _ -> new HashMap<>()));
    }

    private static void addAll(List<Coverage.TargetAmount> amounts, Map<PlanCode, Long> funded) {
        for (Coverage.TargetAmount amount : amounts) {
            if (amount.ownCents() != 0 && PlanCode.isValid(amount.target().code())) {
                funded.merge(new PlanCode(amount.target().code()), amount.ownCents(), Math::addExact);
            }
            addAll(amount.below(), funded);
        }
    }
}
