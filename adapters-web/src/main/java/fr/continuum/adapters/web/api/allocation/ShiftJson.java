package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A target that gets more or less.
@Schema(name = "TargetShift", description = "Une cible qui reçoit plus, ou moins, ce qui est dessous compris")
record ShiftJson(String code, String label, TargetKind kind, BigDecimal before, BigDecimal after) {

    /// In the order of the tree as it would be; targets that lose all come last.
    static List<ShiftJson> between(Coverage before, Coverage after) {
        Map<Target, Long> was = new LinkedHashMap<>();
        Map<Target, Long> is = new LinkedHashMap<>();
        collect(before.byTarget(), was);
        collect(after.byTarget(), is);
        was.keySet().forEach(target -> is.putIfAbsent(target, 0L));
        return is.entrySet().stream()
                .filter(target -> !target.getValue().equals(was.getOrDefault(target.getKey(), 0L)))
                .map(target -> of(target.getKey(), was.getOrDefault(target.getKey(), 0L), target.getValue()))
                .toList();
    }

    private static ShiftJson of(Target target, long before, long after) {
        return new ShiftJson(target.code(), target.label(), target.kind(), Money.euros(before), Money.euros(after));
    }

    private static void collect(List<TargetAmount> amounts, Map<Target, Long> into) {
        for (TargetAmount amount : amounts) {
            into.put(amount.target(), amount.amount().cents());
            collect(amount.below(), into);
        }
    }
}
