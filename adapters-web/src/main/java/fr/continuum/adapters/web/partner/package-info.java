/// What a partner of the authority sees: its own interventions.
@NullMarked
package fr.continuum.adapters.web.partner;

import org.jspecify.annotations.NullMarked;
