/// Folders that hold whole files: the inbox, the archive, the quarantine. No name from outside ever becomes a path.
@NullMarked
package fr.continuum.adapters.files.store;

import org.jspecify.annotations.NullMarked;
