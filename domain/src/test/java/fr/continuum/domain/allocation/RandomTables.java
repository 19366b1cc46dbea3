package fr.continuum.domain.allocation;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Tables and keys drawn from few codes, so that rows meet, overlap and quarrel: the same seed, the same tables.
final class RandomTables {

    static final TargetTree POLICIES =
            Words.tree(Dimension.POLICY, "p1", "p1 > p1a", "p1 > p1b", "p2", "p2 > p2a", "p1 > p1a > p1a1");

    private static final List<String> NAMED_POLICIES = List.of("p1", "p1a", "p1b", "p2", "p2a", "p1a1", "gone");
    private static final List<String> TARGETS = List.of("a", "b", "c", "d");
    private static final Map<KeyField, List<String>> CODES = new EnumMap<>(Map.ofEntries(
            Map.entry(KeyField.AUTHORISATION, List.of("AP1", "AP12", "AP2")),
            Map.entry(KeyField.OPERATION, List.of("10", "101", "1012", "2")),
            Map.entry(KeyField.ANALYTIC_CODE, List.of("A", "AB")),
            Map.entry(KeyField.SERVICE, List.of("S1", "S2")),
            Map.entry(KeyField.FUNCTION, List.of("2", "21", "212", "2121", "3", "31")),
            Map.entry(KeyField.CHAPTER, List.of("011", "012", "21")),
            Map.entry(KeyField.NATURE, List.of("6", "60", "606", "6061", "61")),
            Map.entry(KeyField.BUDGET, List.of(Words.SIRET, "21930048000023")),
            Map.entry(KeyField.SECTION, List.of("F", "I")),
            Map.entry(KeyField.FLOW, List.of("D", "R")),
            Map.entry(KeyField.MOVEMENT, List.of("0", "1"))));
    /// Drawn from: codes that many keys carry come often, so that rows meet.
    private static final List<KeyField> FIELDS = List.of(
            KeyField.FUNCTION,
            KeyField.FUNCTION,
            KeyField.FUNCTION,
            KeyField.FUNCTION,
            KeyField.FUNCTION,
            KeyField.FUNCTION,
            KeyField.FUNCTION,
            KeyField.FUNCTION,
            KeyField.NATURE,
            KeyField.NATURE,
            KeyField.NATURE,
            KeyField.NATURE,
            KeyField.NATURE,
            KeyField.NATURE,
            KeyField.NATURE,
            KeyField.NATURE,
            KeyField.CHAPTER,
            KeyField.POLICY,
            KeyField.POLICY,
            KeyField.OPERATION,
            KeyField.OPERATION,
            KeyField.AUTHORISATION,
            KeyField.ANALYTIC_CODE,
            KeyField.SERVICE,
            KeyField.BUDGET,
            KeyField.SECTION,
            KeyField.FLOW,
            KeyField.MOVEMENT);

    private final Random random;

    RandomTables(long seed) {
        this.random = new Random(seed);
    }

    AllocationTable table(Dimension dimension, int rows) {
        return table(dimension, rows, List.of(1, 1, 1, 2, 2, 3));
    }

    /// Rows that ask for much: many of them, and few that answer.
    AllocationTable longTable(Dimension dimension) {
        return table(dimension, 130 + upTo(100), List.of(2, 3, 4, 5));
    }

    private AllocationTable table(Dimension dimension, int rows, List<Integer> fields) {
        List<AllocationRule> rules = new ArrayList<>();
        while (rules.size() < rows) {
            AllocationRule rule = rule(dimension, rules, fields);
            if (AllocationTable.refusal(dimension, rule).isEmpty()) {
                rules.add(rule);
            }
        }
        return new AllocationTable(dimension, rules);
    }

    private AllocationRule rule(Dimension dimension, List<AllocationRule> earlier, List<Integer> fields) {
        if (!earlier.isEmpty() && random.nextInt(100) < 35) {
            return another(dimension, pick(earlier));
        }
        AllocationRule rule = AllocationRule.row(conditions(dimension, pick(fields)), outcome(dimension))
                .in(years());
        return random.nextInt(100) < 8 ? rule.asPersonalLink() : rule;
    }

    /// A row that asks for the same: it contradicts the first, agrees with it, or holds for other years.
    private AllocationRule another(Dimension dimension, AllocationRule first) {
        boolean agrees = random.nextInt(100) < (first.years().isLimited() ? 60 : 25);
        Outcome outcome = agrees ? first.outcome() : outcome(dimension);
        Years years = agrees ? limited() : random.nextBoolean() ? first.years() : years();
        return new AllocationRule(first.conditions(), years, outcome, first.personal(), AllocationRule.Origin.UNKNOWN);
    }

    private List<Condition> conditions(Dimension dimension, int most) {
        Map<KeyField, Condition> conditions = new EnumMap<>(KeyField.class);
        while (conditions.size() < most) {
            KeyField field = pick(FIELDS);
            if (field != KeyField.POLICY) {
                String code = pick(CODES.get(field));
                conditions.put(
                        field,
                        random.nextInt(100) < 35
                                ? Condition.exactly(field, code)
                                : Condition.startingWith(field, code));
            } else if (dimension == Dimension.PLAN) {
                conditions.put(field, Condition.exactly(field, pick(NAMED_POLICIES)));
            }
        }
        return List.copyOf(conditions.values());
    }

    private Outcome outcome(Dimension dimension) {
        int kind = random.nextInt(100);
        if (kind < 15) {
            return new Outcome.SetAside(
                    dimension == Dimension.POLICY
                            ? SetAsideReason.NO_POLICY
                            : pick(List.of(SetAsideReason.PAYROLL, SetAsideReason.SUPPORT)));
        }
        if (kind < 35) {
            int first = 1 + random.nextInt(Share.WHOLE - 1);
            int second = 1 + random.nextInt(Share.WHOLE - first);
            return new Outcome.Targets(List.of(new Share("a", first), new Share("b", second)));
        }
        return Outcome.Targets.whole(pick(TARGETS));
    }

    private Years years() {
        return random.nextInt(100) < 45 ? limited() : Years.ALL;
    }

    private Years limited() {
        return Words.years(pick(List.of("2018..2018", "2018..", "..2018", "2017..2019")));
    }

    FiscalYear year() {
        return new FiscalYear(2017 + random.nextInt(3));
    }

    AllocationSubject subject(Dimension dimension) {
        BudgetKey key = new BudgetKey(
                new BudgetRef(pick(CODES.get(KeyField.BUDGET))),
                random.nextInt(4) == 0 ? Flow.REVENUE : Flow.EXPENSE,
                random.nextInt(8) == 0 ? Movement.ORDER : Movement.REAL,
                pick(List.of(Section.values())),
                pick(List.of("6061", "60611", "6068", "61", "6")),
                pick(List.of("2121", "212", "211", "31", "2", "")),
                perhaps(KeyField.CHAPTER, 80),
                perhaps(KeyField.OPERATION, 50),
                perhaps(KeyField.AUTHORISATION, 30),
                perhaps(KeyField.SERVICE, 30),
                perhaps(KeyField.ANALYTIC_CODE, 30));
        return dimension == Dimension.POLICY
                ? AllocationSubject.of(key)
                : new AllocationSubject(key, POLICIES.lineage(pick(NAMED_POLICIES)));
    }

    private String perhaps(KeyField field, int percent) {
        return random.nextInt(100) < percent ? pick(CODES.get(field)) : "";
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
