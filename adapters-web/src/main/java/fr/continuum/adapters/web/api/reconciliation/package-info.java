/// Ledgers held against accounts, credits and authorisations, for programs.
@NullMarked
package fr.continuum.adapters.web.api.reconciliation;

import org.jspecify.annotations.NullMarked;
