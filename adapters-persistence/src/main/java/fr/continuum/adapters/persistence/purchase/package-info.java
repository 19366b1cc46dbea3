/// Lists of accounts that buy, in the database.
@NullMarked
package fr.continuum.adapters.persistence.purchase;

import org.jspecify.annotations.NullMarked;
