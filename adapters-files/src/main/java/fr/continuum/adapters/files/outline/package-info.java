/// Documents written for people, as lines: word-processor files (DOCX) and plain text.
@NullMarked
package fr.continuum.adapters.files.outline;

import org.jspecify.annotations.NullMarked;
