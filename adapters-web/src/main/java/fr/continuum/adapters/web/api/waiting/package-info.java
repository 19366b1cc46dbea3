/// What programs read and say of links that wait to be confirmed, whatever holds them.
@NullMarked
package fr.continuum.adapters.web.api.waiting;

import org.jspecify.annotations.NullMarked;
