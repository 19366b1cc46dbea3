package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.AllocationIndex;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationSubject;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.allocation.Verdict;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers, for the keys of one fiscal year and one chart, where their money goes in both dimensions: scope first,
/// then the table, and for policies without table the functions of the chart. In the plan an analytic code that names
/// one of its elements says so itself ([CodesAtSource]).
///
/// Many keys are led by few rows: what a row comes to is made once, and shared by all keys it leads. Not for use by
/// several threads.
public final class Attributor {

    private static final Verdict NO_ROW = new Verdict.NoRow();

    private final FunctionPolicies functions;
    private final @Nullable AllocationIndex policyIndex;
    private final @Nullable AllocationIndex planIndex;
    private final TargetTree policies;
    private final TargetTree plan;
    private final CodesAtSource codesAtSource;
    private final IdentityHashMap<Verdict, Attribution> followedToPolicies = new IdentityHashMap<>();
    private final IdentityHashMap<Verdict, Attribution> followedToPlan = new IdentityHashMap<>();
    private final Map<String, Attribution> byFunction = new HashMap<>();

    /// @param tables the tables and trees in force
    /// @param chart of the document at hand; null where none stands
    /// @param keys the keys that will be asked about: they make the policy tree where there is no table
    public Attributor(Tables tables, FiscalYear year, @Nullable ChartOfAccounts chart, Collection<BudgetKey> keys) {
        this.functions = new FunctionPolicies(chart);
        this.policies = tables.policy() == null ? functions.tree(keys) : tables.policies();
        this.plan = tables.plan();
        this.codesAtSource = new CodesAtSource(this.plan);
        this.policyIndex =
                tables.policy() == null ? null : AllocationIndex.compile(tables.policy(), year, this.policies);
        this.planIndex =
                tables.planTable() == null ? null : AllocationIndex.compile(tables.planTable(), year, this.policies);
    }

    /// What an authority's money can be traced with.
    ///
    /// @param policy the table of the POLICY dimension; null: the functions of the chart
    /// @param policies the tree its rows name; unused without table
    /// @param planTable the table of the PLAN dimension; null: nothing is traced to the plan yet, but by codes at
    /// source
    public record Tables(
            @Nullable AllocationTable policy,
            TargetTree policies,
            @Nullable AllocationTable planTable,
            TargetTree plan) {

        public static final Tables NONE =
                new Tables(null, TargetTree.empty(Dimension.POLICY), null, TargetTree.empty(Dimension.PLAN));

        /// With another table in its dimension.
        public Tables with(AllocationTable table) {
            return table.dimension() == Dimension.POLICY
                    ? new Tables(table, policies, planTable, plan)
                    : new Tables(policy, policies, table, plan);
        }
    }

    /// The tree that attributions of this dimension name.
    public TargetTree tree(Dimension dimension) {
        return dimension == Dimension.POLICY ? policies : plan;
    }

    /// Where the key's money goes in both dimensions. The plan is asked about expenses only; revenue is given an
    /// attribution that callers leave out.
    public Attributions attribute(BudgetKey key) {
        Attribution policy = inPolicy(key);
        return new Attributions(policy, inPlan(key, policy));
    }

    /// One key, both dimensions.
    public record Attributions(Attribution policy, Attribution plan) {

        public Attribution in(Dimension dimension) {
            return dimension == Dimension.POLICY ? policy : plan;
        }
    }

    private Attribution inPolicy(BudgetKey key) {
        Optional<OutOfScopeReason> out = Scope.reason(Dimension.POLICY, key);
        if (out.isPresent()) {
            return new Attribution.OutOfScope(out.get());
        }
        return policyIndex == null
                ? byFunction.computeIfAbsent(key.function(), _ -> functions.attribute(key))
                : followedToPolicies.computeIfAbsent(
                        policyIndex.find(AllocationSubject.of(key)), verdict -> follow(verdict, policies));
    }

    private Attribution inPlan(BudgetKey key, Attribution policy) {
        Optional<OutOfScopeReason> out = Scope.reason(Dimension.PLAN, key);
        if (out.isPresent()) {
            return new Attribution.OutOfScope(out.get());
        }
        Verdict said = planIndex == null ? NO_ROW : planIndex.find(new AllocationSubject(key, lineage(policy)));
        return asStrongAs(
                policy,
                followedToPlan.computeIfAbsent(codesAtSource.verdict(said, key), verdict -> follow(verdict, plan)));
    }

    /// A row that follows the policy found first proves what that policy was found by: an operation makes it
    /// STRONG, an account WEAK (blueprint §5).
    private static Attribution asStrongAs(Attribution policy, Attribution plan) {
        return plan instanceof Attribution.Traced traced
                        && traced.strength() == Strength.WEAK
                        && policy instanceof Attribution.Traced found
                        && found.strength() == Strength.STRONG
                        && followsPolicy(traced.by())
                ? new Attribution.Traced(traced.shares(), Strength.STRONG, traced.by())
                : plan;
    }

    private static boolean followsPolicy(@Nullable AllocationRule by) {
        return by != null && by.conditions().stream().anyMatch(condition -> condition.field() == KeyField.POLICY);
    }

    /// The policy a plan row may match on: from the root down to the one the key is traced to, whole; empty where
    /// it is traced to several, or to none.
    public List<String> lineage(Attribution policy) {
        if (policy instanceof Attribution.Traced(List<Share> shares, var _, var _)
                && shares.size() == 1
                && shares.getFirst().partsPerMillion() == Share.WHOLE) {
            return policies.lineage(shares.getFirst().target());
        }
        return List.of();
    }

    private static Attribution follow(Verdict verdict, TargetTree tree) {
        return switch (verdict) {
            case Verdict.NoRow _ -> Attribution.Untraced.NO_ROW;
            case Verdict.Contradiction(List<AllocationRule> rules) -> new Attribution.Ambiguous(rules);
            case Verdict.Decided(AllocationRule rule) ->
                switch (rule.outcome()) {
                    case Outcome.SetAside(SetAsideReason reason) -> new Attribution.SetAside(reason, rule);
                    case Outcome.Targets(List<Share> shares) -> toExisting(shares, rule, tree);
                };
        };
    }

    private static Attribution toExisting(List<Share> shares, AllocationRule rule, TargetTree tree) {
        List<Share> existing =
                shares.stream().filter(s -> tree.contains(s.target())).toList();
        return existing.isEmpty()
                ? new Attribution.Untraced(rule)
                : new Attribution.Traced(existing, rule.strength(), rule);
    }
}
