/// Contributions from files of any layout, under a mapping profile, and profiles proposed from a sample.
@NullMarked
package fr.continuum.adapters.files.contribution;

import org.jspecify.annotations.NullMarked;
