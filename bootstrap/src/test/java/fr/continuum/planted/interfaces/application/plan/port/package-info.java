@NullMarked
package fr.continuum.planted.interfaces.application.plan.port;

import org.jspecify.annotations.NullMarked;
