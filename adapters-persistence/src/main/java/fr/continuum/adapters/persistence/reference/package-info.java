/// Plans, tables and charts as a whole, from one database to another.
@NullMarked
package fr.continuum.adapters.persistence.reference;

import org.jspecify.annotations.NullMarked;
