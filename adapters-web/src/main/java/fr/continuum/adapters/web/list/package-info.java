/// Lists that work like the spreadsheets people know: sorted by any column, filtered by any column, with the columns
/// one wants, all of it in the address; and the same list as a file. A list declares its columns ([ListTable]); the
/// address asks ([Ask]); the page shows what was answered ([ListView], `liste.html`).
@NullMarked
package fr.continuum.adapters.web.list;

import org.jspecify.annotations.NullMarked;
