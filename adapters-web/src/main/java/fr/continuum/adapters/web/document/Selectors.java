package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.util.Arrays;
import java.util.List;

/// What the reader may choose to look at: only what the document carries.
record Selectors(List<Choice> dimensions, List<Choice> flows, List<Choice> measures) {

    /// @param value as in the address
    /// @param key message key
    record Choice(String value, String key, boolean chosen) {}

    static Selectors of(Lens lens, List<Coverage> carried) {
        List<Measure> measures =
                carried.stream().map(Coverage::measure).distinct().sorted().toList();
        return new Selectors(
                Arrays.stream(Dimension.values())
                        .map(d -> new Choice(lens.with(d).dimensionName(), "dimension." + d, d == lens.dimension()))
                        .toList(),
                Arrays.stream(Flow.values())
                        .map(f -> new Choice(f.code(), "flow." + f, f == lens.flow()))
                        .toList(),
                measures.stream()
                        .map(m -> new Choice(m.code(), "measure." + m, m == lens.measure()))
                        .toList());
    }
}
