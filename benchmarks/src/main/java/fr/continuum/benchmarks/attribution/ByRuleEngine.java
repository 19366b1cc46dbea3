package fr.continuum.benchmarks.attribution;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationSubject;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import java.util.List;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/// Drools: a rule for each row, which offers its number to the keys it lets through. The rules are built before
/// anything is measured.
final class ByRuleEngine {

    private final KieBase rules;
    private final double buildSeconds;

    ByRuleEngine(AllocationTable table) {
        long start = System.nanoTime();
        this.rules = new KieHelper()
                .addContent(drl(Precedences.ranked(table)), ResourceType.DRL)
                .build();
        this.buildSeconds = (System.nanoTime() - start) / 1e9;
    }

    double buildSeconds() {
        return buildSeconds;
    }

    private static String drl(List<AllocationRule> ranked) {
        StringBuilder drl = new StringBuilder("import " + Fact.class.getName() + "\ndialect \"mvel\"\n");
        for (int rank = 0; rank < ranked.size(); rank++) {
            String asked = ranked.get(rank).conditions().stream()
                    .map(ByRuleEngine::condition)
                    .collect(Collectors.joining(", "));
            drl.append("rule \"%1$d\" when key : Fact(%2$s) then key.offer(%1$d); end\n".formatted(rank, asked));
        }
        return drl.toString();
    }

    /// A beginning is the value of a property, as codes are: the engine's own operator `str[startsWith]` asks each
    /// key one by one, and what version 10.2.0 compiles for it calls a method that is not there.
    private static String condition(Condition condition) {
        String code = condition.code();
        String length = condition.match() == Condition.Match.PREFIX ? Integer.toString(code.length()) : "";
        return condition.field().code() + length + " == \"" + code + "\"";
    }

    /// @return the number of the row that wins, by key
    int[] find(List<AllocationSubject> keys) {
        List<Fact> facts = keys.stream().map(Fact::new).toList();
        KieSession session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return facts.stream().mapToInt(Fact::best).toArray();
    }
}
