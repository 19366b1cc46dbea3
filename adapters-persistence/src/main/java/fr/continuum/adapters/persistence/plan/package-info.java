/// Mandate plans: elements each once, versions as lists of them, and their timelines.
@NullMarked
package fr.continuum.adapters.persistence.plan;

import org.jspecify.annotations.NullMarked;
