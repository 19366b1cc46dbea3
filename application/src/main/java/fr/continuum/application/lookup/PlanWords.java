package fr.continuum.application.lookup;

import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a plan says of its elements, for who looks for them.
record PlanWords(MandatePlan plan, LocalDate day) {

    static final String LATE = "LATE";
    private static final String ABANDONED = "ABANDONED";

    List<Findable> all() {
        return plan.content().elements().stream().map(this::findable).toList();
    }

    private Findable findable(PlanElement element) {
        String code = element.code().value();
        Found what = element instanceof Pledge ? new Found.OfPledge(code) : new Found.Element(code, element.level());
        List<String> above = plan.lineage(element.code()).stream()
                .filter(other -> !other.equals(element))
                .map(PlanElement::label)
                .toList();
        return new Findable(what, code, element.label(), words(element), above, state(element));
    }

    private static String words(PlanElement element) {
        Stream<String> own = switch (element) {
            case StrategicAxis _ -> Stream.empty();
            case Objective objective ->
                Stream.concat(Stream.of(objective.statement()), objective.conditions().stream());
            case Action action ->
                Stream.concat(
                        Stream.of(action.description()),
                        action.milestones().stream().map(Milestone::name));
            case Pledge pledge -> Stream.of(pledge.source());
        };
        return Stream.of(
                        own,
                        element.roles().stream().map(RoleHolding::post),
                        element.territories().stream().map(Territory::label))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    /// The state of an action, late before all else; that an element was given up.
    private String state(PlanElement element) {
        if (element instanceof Action action) {
            return action.isLateOn(day) ? LATE : action.state().code();
        }
        return element.isActive() ? "" : ABANDONED;
    }
}
