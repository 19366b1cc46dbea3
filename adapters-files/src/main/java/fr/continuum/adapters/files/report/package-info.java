/// Reports in open formats. [ReportJson] writes the whole; [CoverageJson] one coverage of it.
@NullMarked
package fr.continuum.adapters.files.report;

import org.jspecify.annotations.NullMarked;
