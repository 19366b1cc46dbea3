package fr.continuum.adapters.persistence.measurement;

import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands above each target of one dimension: by the tree of policies, else as the coverages roll up, else
/// nothing.
final class Lineages {

    private final Map<String, List<String>> byTarget = new HashMap<>();

    Lineages(Measurement measurement, Dimension dimension) {
        for (Coverage coverage : measurement.coverages()) {
            if (coverage.dimension() == dimension) {
                add(List.of(), coverage.byTarget());
            }
        }
        if (dimension == Dimension.POLICY) {
            measurement
                    .policies()
                    .targets()
                    .forEach(t -> byTarget.put(t.code(), measurement.policies().lineage(t.code())));
        }
    }

    /// Codes from the root down to the target itself.
    List<String> of(String target) {
        return byTarget.getOrDefault(target, List.of(target));
    }

    private void add(List<String> above, List<TargetAmount> amounts) {
        for (TargetAmount amount : amounts) {
            List<String> path = new ArrayList<>(above);
            path.add(amount.target().code());
            byTarget.putIfAbsent(amount.target().code(), List.copyOf(path));
            add(path, amount.below());
        }
    }
}
