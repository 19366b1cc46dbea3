/// Documents: coverage, flow of money, keys.
@NullMarked
package fr.continuum.adapters.web.document;

import org.jspecify.annotations.NullMarked;
