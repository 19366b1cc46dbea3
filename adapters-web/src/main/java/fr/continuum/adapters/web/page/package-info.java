/// What every page shares: the frame, paging, errors.
@NullMarked
package fr.continuum.adapters.web.page;

import org.jspecify.annotations.NullMarked;
