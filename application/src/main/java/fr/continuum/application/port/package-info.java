/// What the application needs of the outside, in its own words. Each port has an in-memory double and a contract test
/// that every implementation must pass.
@NullMarked
package fr.continuum.application.port;

import org.jspecify.annotations.NullMarked;
