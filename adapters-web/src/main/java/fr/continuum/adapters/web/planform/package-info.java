/// The mandate plan as it is written: forms in which the rules answer as one types, and nothing typed is ever lost.
///
/// What was typed first ([Typed], [Rows], [Reading]), then what it means ([TypedElement], [TypedPlan]), what the rules
/// answer ([Answer], [PlanDesk]), and the pages.
@NullMarked
package fr.continuum.adapters.web.planform;

import org.jspecify.annotations.NullMarked;
