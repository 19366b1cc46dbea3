/// What money can be traced to: the tree of public policies, the tree of the mandate plan.
@NullMarked
package fr.continuum.domain.target;

import org.jspecify.annotations.NullMarked;
