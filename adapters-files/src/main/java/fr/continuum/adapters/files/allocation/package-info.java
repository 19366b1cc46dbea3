/// Allocation tables from an authority's own file, and in our exchange format. Start at [ProfiledAllocationReader]:
/// rows are parsed one by one, labels are gathered over the whole file, then targets are found and rows become rules.
@NullMarked
package fr.continuum.adapters.files.allocation;

import org.jspecify.annotations.NullMarked;
