package fr.continuum.application.lookup;

import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.Standing;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What indicators are called and say, for who looks for them: those that are followed no more too. Values are not
/// looked for.
///
/// @param plan what they are about; null where there is none
/// @param day their lights are of
record IndicatorWords(IndicatorBook book, @Nullable MandatePlan plan, LocalDate day) {

    private static final String RETIRED = "RETIRED";

    List<Findable> all() {
        return book.indicators().stream().map(this::findable).toList();
    }

    private Findable findable(Indicator indicator) {
        return new Findable(
                new Found.OfIndicator(indicator.code()),
                indicator.code(),
                indicator.label(),
                String.join(
                        " ",
                        indicator.publicLabel(),
                        indicator.description(),
                        indicator.unit(),
                        indicator.source(),
                        indicator.post(),
                        indicator.department()),
                place(indicator),
                state(indicator));
    }

    private List<String> place(Indicator indicator) {
        return indicator.principal().stream().flatMap(this::lineage).toList();
    }

    /// From the top down to what it measures.
    private Stream<String> lineage(PlanCode code) {
        return plan == null ? Stream.empty() : plan.lineage(code).stream().map(PlanElement::label);
    }

    private String state(Indicator indicator) {
        return indicator.isRetired()
                ? RETIRED
                : Standing.of(indicator, book.measures(indicator.code()), day)
                        .light()
                        .name();
    }
}
