/// Draft budgets checked before the vote.
@NullMarked
package fr.continuum.adapters.cli.check;

import org.jspecify.annotations.NullMarked;
