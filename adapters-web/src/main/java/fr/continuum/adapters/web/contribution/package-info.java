/// What is done for the plan: its list, one page for each, forms under the rules, links to confirm, needs.
@NullMarked
package fr.continuum.adapters.web.contribution;

import org.jspecify.annotations.NullMarked;
