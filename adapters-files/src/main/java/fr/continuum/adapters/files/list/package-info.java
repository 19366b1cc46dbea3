/// Lists as they stand on pages, written as tables for spreadsheets.
@NullMarked
package fr.continuum.adapters.files.list;

import org.jspecify.annotations.NullMarked;
