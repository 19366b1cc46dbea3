/// Values every feature speaks in: identities of authorities and contents, tallies of money.
@NullMarked
package fr.continuum.domain.shared;

import org.jspecify.annotations.NullMarked;
