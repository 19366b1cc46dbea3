/// Reading XML that others wrote: as a stream, without entities, and with faults that say where and what to do.
@NullMarked
package fr.continuum.adapters.files.xml;

import org.jspecify.annotations.NullMarked;
