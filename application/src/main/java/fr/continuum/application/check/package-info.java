/// The draft check: what a budget serves, before the vote; nothing is stored.
@NullMarked
package fr.continuum.application.check;

import org.jspecify.annotations.NullMarked;
