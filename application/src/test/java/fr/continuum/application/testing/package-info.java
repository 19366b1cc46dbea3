/// What tests of every module share: contents in memory, and the real files that lie beside the project.
@NullMarked
package fr.continuum.application.testing;

import org.jspecify.annotations.NullMarked;
