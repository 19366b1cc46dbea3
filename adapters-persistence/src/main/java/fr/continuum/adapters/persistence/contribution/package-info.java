/// What is done for the plan: what each contribution says, once, and the timeline from which any past book follows.
@NullMarked
package fr.continuum.adapters.persistence.contribution;

import org.jspecify.annotations.NullMarked;
