/// The overview of the flow of money, as a table.
@NullMarked
package fr.continuum.adapters.files.flow;

import org.jspecify.annotations.NullMarked;
