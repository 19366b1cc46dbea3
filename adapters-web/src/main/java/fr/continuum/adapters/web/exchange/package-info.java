/// The plan in and out: files that are imported once what they would change was looked at, files that are exported,
/// documents from which a plan is proposed.
@NullMarked
package fr.continuum.adapters.web.exchange;

import org.jspecify.annotations.NullMarked;
