/// Who comes in, and what each role may do.
@NullMarked
package fr.continuum.adapters.web.security;

import org.jspecify.annotations.NullMarked;
