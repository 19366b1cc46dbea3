/// Code at source: the plan as an analytic axis for finance and HR tools, and the rows that understand its codes.
@NullMarked
package fr.continuum.application.analytic;

import org.jspecify.annotations.NullMarked;
