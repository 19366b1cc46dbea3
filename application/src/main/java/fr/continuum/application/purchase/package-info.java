/// Which accounts buy software, IT equipment, cloud services and training: the list in force, and other ones said by
/// people.
@NullMarked
package fr.continuum.application.purchase;

import org.jspecify.annotations.NullMarked;
