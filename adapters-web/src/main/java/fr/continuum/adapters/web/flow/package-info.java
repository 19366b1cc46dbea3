/// Where money and means go: from what spends them, through policies, to the plan.
@NullMarked
package fr.continuum.adapters.web.flow;

import org.jspecify.annotations.NullMarked;
