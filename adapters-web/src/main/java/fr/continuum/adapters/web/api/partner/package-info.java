/// What a partner of the authority reads by API: its own interventions.
@NullMarked
package fr.continuum.adapters.web.api.partner;

import org.jspecify.annotations.NullMarked;
