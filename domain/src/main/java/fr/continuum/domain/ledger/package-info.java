/// What moves every day: commitments and payment orders, and the identity of the extract that brings them.
@NullMarked
package fr.continuum.domain.ledger;

import org.jspecify.annotations.NullMarked;
