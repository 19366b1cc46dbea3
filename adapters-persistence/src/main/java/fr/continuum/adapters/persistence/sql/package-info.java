/// What every adapter here needs: JSON columns, timelines, binary COPY.
@NullMarked
package fr.continuum.adapters.persistence.sql;

import org.jspecify.annotations.NullMarked;
