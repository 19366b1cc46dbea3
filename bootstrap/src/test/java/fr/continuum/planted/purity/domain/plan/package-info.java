@NullMarked
package fr.continuum.planted.purity.domain.plan;

import org.jspecify.annotations.NullMarked;
