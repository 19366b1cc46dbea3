/// What people decide about findings.
@NullMarked
package fr.continuum.application.rule;

import org.jspecify.annotations.NullMarked;
