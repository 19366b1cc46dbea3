/// Mandate plans and policy trees as tables of targets.
@NullMarked
package fr.continuum.adapters.files.plan;

import org.jspecify.annotations.NullMarked;
