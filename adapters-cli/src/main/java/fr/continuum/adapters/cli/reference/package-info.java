/// Charts of accounts, plans and allocation tables put in force from files.
@NullMarked
package fr.continuum.adapters.cli.reference;

import org.jspecify.annotations.NullMarked;
