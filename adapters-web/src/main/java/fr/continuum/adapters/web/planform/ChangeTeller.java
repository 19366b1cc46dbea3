package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.ChangeWords;
import fr.continuum.adapters.web.plan.ElementNames;
import fr.continuum.adapters.web.plan.FactWords.Setting;
import fr.continuum.adapters.web.plan.Place;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells in words what a change of the plan does to it.
@Component
final class ChangeTeller {

    private final ChangeWords words;

    ChangeTeller(ChangeWords words) {
        this.words = words;
    }

    Changes tell(PlanContent before, PlanContent after, PlanDiff diff, Place place) {
        ElementNames names = ElementNames.of(place, before, after);
        Setting whole = new Setting(names, List.of());
        return new Changes(
                diff.plan().stream().map(fact -> words.fact(fact, whole, whole)).toList(),
                diff.elements().stream()
                        .map(change -> words.element(
                                change,
                                after.levelNames(),
                                setting(names, before, change.code()),
                                setting(names, after, change.code())))
                        .toList());
    }

    private static Setting setting(ElementNames names, PlanContent content, PlanCode code) {
        return new Setting(
                names,
                content.find(code).stream()
                        .filter(Action.class::isInstance)
                        .flatMap(element -> ((Action) element).milestones().stream())
                        .map(Milestone::name)
                        .toList());
    }
}
