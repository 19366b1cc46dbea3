package fr.continuum.domain.allocation;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.target.TargetTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What a table says, spelled out from the published order with nothing of the engine in it: neither its precedence,
/// nor its way of matching, nor its verdicts. What the engine answers is held against this.
final class EveryRowTried {

    /// As blueprint §5 prints it; the four last only narrow.
    private static final List<String> STRONGEST_FIRST = List.of(
            "autorisation",
            "operation",
            "analytique",
            "service",
            "politique",
            "fonction",
            "chapitre",
            "nature",
            "budget",
            "section",
            "sens",
            "mouvement");

    private final AllocationTable table;
    private final TargetTree policies;

    EveryRowTried(AllocationTable table, TargetTree policies) {
        this.table = table;
        this.policies = policies;
    }

    Verdict evaluate(AllocationSubject subject, FiscalYear year) {
        List<AllocationRule> met = table.rules().stream()
                .filter(rule -> holds(rule.years(), year.value()))
                .filter(rule -> rule.conditions().stream().allMatch(condition -> meets(condition, subject)))
                .toList();
        if (met.isEmpty()) {
            return new Verdict.NoRow();
        }
        int[] best = met.stream().map(this::rank).max(Arrays::compare).orElseThrow();
        List<AllocationRule> winners =
                met.stream().filter(rule -> Arrays.equals(rank(rule), best)).toList();
        List<AllocationRule> voices = new ArrayList<>();
        winners.forEach(rule -> {
            if (voices.stream().noneMatch(voice -> voice.outcome().equals(rule.outcome()))) {
                voices.add(rule);
            }
        });
        return voices.size() == 1 ? new Verdict.Decided(winners.getFirst()) : new Verdict.Contradiction(voices);
    }

    private static boolean holds(Years years, int year) {
        return (years.from() == null || years.from().value() <= year)
                && (years.to() == null || year <= years.to().value());
    }

    private static boolean meets(Condition condition, AllocationSubject subject) {
        String asked = condition.toString().substring(condition.toString().indexOf('=') + 1);
        if (condition.field().code().equals("politique")) {
            return subject.policyLineage().contains(asked);
        }
        String value = subject.key().code(condition.field());
        return asked.endsWith("*") ? value.startsWith(asked.substring(0, asked.length() - 1)) : value.equals(asked);
    }

    /// The higher wins, figure by figure: a personal link; the strongest field; how many fields; the next fields;
    /// how closely each is named; whether for given years only.
    private int[] rank(AllocationRule rule) {
        List<Condition> fields = rule.conditions().stream()
                .sorted(Comparator.comparingInt(EveryRowTried::place))
                .toList();
        List<Integer> rank = new ArrayList<>();
        rank.add(rule.personal() ? 1 : 0);
        rank.add(-place(fields.getFirst()));
        rank.add(fields.size());
        fields.forEach(condition -> rank.add(-place(condition)));
        fields.forEach(condition -> rank.add(closeness(condition)));
        rank.add(rule.years().from() != null || rule.years().to() != null ? 1 : 0);
        return rank.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int place(Condition condition) {
        return STRONGEST_FIRST.indexOf(condition.field().code());
    }

    private int closeness(Condition condition) {
        if (condition.field().code().equals("politique")) {
            return policies.lineage(condition.code()).size();
        }
        return condition.toString().endsWith("*") ? condition.code().length() : 1_000;
    }
}
