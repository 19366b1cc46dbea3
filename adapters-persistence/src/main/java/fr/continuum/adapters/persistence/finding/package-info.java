/// Findings of each night, written once.
@NullMarked
package fr.continuum.adapters.persistence.finding;

import org.jspecify.annotations.NullMarked;
