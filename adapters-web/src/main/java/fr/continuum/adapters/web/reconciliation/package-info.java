/// Ledgers held against accounts, credits and authorisations.
@NullMarked
package fr.continuum.adapters.web.reconciliation;

import org.jspecify.annotations.NullMarked;
