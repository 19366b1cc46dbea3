/// In-memory doubles of the ports. Each passes the contract test of its port.
@NullMarked
package fr.continuum.application.memory;

import org.jspecify.annotations.NullMarked;
