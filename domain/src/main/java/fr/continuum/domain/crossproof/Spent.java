package fr.continuum.domain.crossproof;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.trace.Attribution;

/// The expenses of one key of a document, and where they go in the plan.
///
/// @param cents in euro cents
/// @param attribution in the plan
public record Spent(DocumentHeader document, BudgetKey key, long cents, Attribution attribution) {}
