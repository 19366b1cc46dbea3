/// The mandate plan in use: changing it under its rules, and reading it today, on a past day, as voted.
@NullMarked
package fr.continuum.application.plan;

import org.jspecify.annotations.NullMarked;
