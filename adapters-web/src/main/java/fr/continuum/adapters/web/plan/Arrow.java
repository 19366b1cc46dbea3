package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import java.util.List;

/// An arrow of the strategic map, seen from one of its ends.
///
/// @param leaves whether it leaves this action; else it reaches it
/// @param other the action at its other end
public record Arrow(ActionLink.Kind kind, boolean leaves, Line.Part other) {

    static List<Arrow> of(PlanContent content, PlanCode action, ElementNames names) {
        return content.links().stream()
                .filter(link -> link.from().equals(action) || link.to().equals(action))
                .map(link -> link.from().equals(action)
                        ? new Arrow(link.kind(), true, names.name(link.to().value()))
                        : new Arrow(link.kind(), false, names.name(link.from().value())))
                .toList();
    }
}
