/// The report of a night or of a check as one JSON text (blueprint §7), the same for the command, the API and the file
/// the night leaves: order fixed, euros with two decimals, no database ids.
@NullMarked
package fr.continuum.application.report;

import org.jspecify.annotations.NullMarked;
