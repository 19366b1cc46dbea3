package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.ChangeRow;
import fr.continuum.adapters.web.plan.ElementChangeRow;
import java.util.List;

/// What changes, or would, in words.
///
/// @param plan in the plan as a whole
record Changes(List<ChangeRow> plan, List<ElementChangeRow> elements) {

    static final Changes NONE = new Changes(List.of(), List.of());

    Changes {
        plan = List.copyOf(plan);
        elements = List.copyOf(elements);
    }

    public boolean isEmpty() {
        return plan.isEmpty() && elements.isEmpty();
    }
}
