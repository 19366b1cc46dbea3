/// Profiles of the feeds a night reads, by API.
@NullMarked
package fr.continuum.adapters.web.api.feed;

import org.jspecify.annotations.NullMarked;
