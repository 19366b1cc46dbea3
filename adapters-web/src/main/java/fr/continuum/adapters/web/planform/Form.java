package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What a page brings to the desk: how what is typed on it makes another plan.
///
/// @param self the element the page is about, which no refusal need lead to; empty where it is about none
/// @param next the plan that what was typed makes; empty where it cannot be read, and the reading says why
/// @param told what a plan says in the fields of the page; empty where it says nothing in them
/// @param together the fields that change together, the first naming the whole
record Form(
        Optional<PlanCode> self,
        BiFunction<Sheet, Reading, Optional<PlanContent>> next,
        Function<PlanContent, Optional<Typed>> told,
        List<List<String>> together) {

    /// A page whose fields the plan says nothing in yet.
    static Form blank(Optional<PlanCode> self, BiFunction<Sheet, Reading, Optional<PlanContent>> next) {
        return new Form(self, next, _ -> Optional.empty(), List.of());
    }
}
