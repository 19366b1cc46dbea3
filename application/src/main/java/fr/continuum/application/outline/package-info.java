/// From a document written for people to a plan: [Numbering] reads the number a title begins with, [PlanCodes] gives
/// every element its code, [OutlineGuess] proposes a tree, [OutlineProposal] is what a person corrects, and
/// [ConfirmedOutline] makes a plan of it. Pure: nothing here reads a file.
@NullMarked
package fr.continuum.application.outline;

import org.jspecify.annotations.NullMarked;
