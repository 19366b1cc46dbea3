/// Houses built wrong on purpose, one per law: no law is trusted before it caught these.
@NullMarked
package fr.continuum.planted;

import org.jspecify.annotations.NullMarked;
