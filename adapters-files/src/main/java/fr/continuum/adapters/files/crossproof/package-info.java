/// The list of accounts that buy what the mission asks a purpose of.
@NullMarked
package fr.continuum.adapters.files.crossproof;

import org.jspecify.annotations.NullMarked;
