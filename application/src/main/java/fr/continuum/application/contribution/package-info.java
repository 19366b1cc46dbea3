/// What is done for the plan: planned by people under the rules, imported as it is, and what ties it confirmed.
@NullMarked
package fr.continuum.application.contribution;

import org.jspecify.annotations.NullMarked;
