package fr.continuum.adapters.web.reading;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a page of figures looks at: dimension, flow, measure. Kept in the address, so that it can be sent.
public record Lens(Dimension dimension, Flow flow, Measure measure) {

    /// The lens an address asks for; what it does not say, or says wrongly, is the document's own: its judged
    /// measure, expenses, policies. What the document does not carry falls back to what it does.
    public static Lens of(Asked asked, DocumentInForce document, List<Coverage> carried) {
        return of(asked, document.header().judgedMeasure(), carried);
    }

    /// The same, where the measure to be judged on is said apart.
    public static Lens of(Asked asked, Measure judged, List<Coverage> carried) {
        Flow flow = "R".equals(asked.sens()) ? Flow.REVENUE : Flow.EXPENSE;
        Dimension dimension =
                "plan".equals(asked.dimension()) && flow == Flow.EXPENSE ? Dimension.PLAN : Dimension.POLICY;
        Measure wanted = Measure.ofCode(asked.mesure()).orElse(judged);
        List<Measure> measures =
                carried.stream().map(Coverage::measure).distinct().toList();
        Measure measure = Stream.of(wanted, judged)
                .filter(measures::contains)
                .findFirst()
                .or(() -> measures.stream().findFirst())
                .orElse(judged);
        return new Lens(dimension, flow, measure);
    }

    /// As written in the address.
    public record Asked(String dimension, String sens, String mesure) {

        public Asked {
            dimension = dimension == null ? "" : dimension;
            sens = sens == null ? "" : sens;
            mesure = mesure == null ? "" : mesure;
        }
    }

    public Optional<Coverage> in(List<Coverage> coverages) {
        return coverages.stream()
                .filter(c -> c.dimension() == dimension && c.flow() == flow && c.measure() == measure)
                .findFirst();
    }

    public Lens with(Measure other) {
        return new Lens(dimension, flow, other);
    }

    /// The plan is asked about expenses only.
    public Lens with(Flow other) {
        return new Lens(other == Flow.EXPENSE ? dimension : Dimension.POLICY, other, measure);
    }

    public Lens with(Dimension other) {
        return new Lens(other, other == Dimension.PLAN ? Flow.EXPENSE : flow, measure);
    }

    /// `politique` or `plan`: how addresses name the dimension.
    public String dimensionName() {
        return dimension == Dimension.PLAN ? "plan" : "politique";
    }
}
