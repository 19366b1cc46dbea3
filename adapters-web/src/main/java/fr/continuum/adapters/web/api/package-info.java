/// REST: the same figures as JSON.
@NullMarked
package fr.continuum.adapters.web.api;

import org.jspecify.annotations.NullMarked;
