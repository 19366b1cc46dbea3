package fr.continuum.adapters.web.indicator;

import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanTree;
import fr.continuum.domain.shared.Owner;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Indicators of one element of the plan, as the fragment `indicateurs-de :: table` shows them: what every page that
/// speaks of an objective or an action asks.
@Component
public final class IndicatorsOf {

    private final ReadIndicators indicators;
    private final ReadPlan plans;

    IndicatorsOf(ReadIndicators indicators, ReadPlan plans) {
        this.indicators = indicators;
        this.plans = plans;
    }

    /// Those of an element, retired ones left out: as their principal one first, then those that feed it too.
    public List<IndicatorRow> rows(Owner owner, PlanCode element, LocalDate day, String autorite, String le) {
        return rows(owner, List.of(element), day, autorite, le).getOrDefault(element, List.of());
    }

    /// The same of several elements, in one reading.
    ///
    /// @param le the day as addresses say it; empty today
    public Map<PlanCode, List<IndicatorRow>> rows(
            Owner owner, Collection<PlanCode> elements, LocalDate day, String autorite, String le) {
        Optional<MandatePlan> plan = plans.on(owner, day).map(version -> version.content());
        IndicatorBook book = indicators.book(owner, day);
        Map<PlanCode, List<IndicatorRow>> rows = new LinkedHashMap<>();
        for (PlanCode element : elements) {
            rows.put(
                    element,
                    indicators.about(book, element, day).stream()
                            .map(followed -> IndicatorRow.of(
                                    followed,
                                    label(plan, followed.indicator().principal()),
                                    followed.indicator().principal().equals(Optional.of(element)),
                                    autorite,
                                    le))
                            .toList());
        }
        return rows;
    }

    /// Those of an objective and of all that stands below it, at any depth; each once.
    public List<IndicatorRow> under(Owner owner, PlanCode objective, LocalDate day, String autorite, String le) {
        List<PlanCode> elements = Stream.concat(
                        Stream.of(objective),
                        plans.on(owner, day).stream()
                                .flatMap(version ->
                                        PlanTree.below(version.content().content(), objective).stream())
                                .map(PlanElement::code))
                .toList();
        Map<String, IndicatorRow> once = new LinkedHashMap<>();
        rows(owner, elements, day, autorite, le).values().stream()
                .flatMap(List::stream)
                .forEach(row -> once.putIfAbsent(row.indicator().code(), row));
        return List.copyOf(once.values());
    }

    static String label(Optional<MandatePlan> plan, Optional<PlanCode> code) {
        return plan.flatMap(inForce -> code.flatMap(inForce::find))
                .map(PlanElement::label)
                .orElse("");
    }
}
