/// Code at source: the codes of the plan as the analytic axis that finance and HR tools load.
@NullMarked
package fr.continuum.domain.analytic;

import org.jspecify.annotations.NullMarked;
