/// TotEM budget documents and single accounts (CFU): what authorities send to the préfecture. Read
/// [fr.continuum.adapters.files.totem.TotemReader] first, then `DocumentParser`, which walks the document, then
/// `HeaderParser`, `LineParser` and `AnnexParser`, each of which knows one part of it.
@NullMarked
package fr.continuum.adapters.files.totem;

import org.jspecify.annotations.NullMarked;
