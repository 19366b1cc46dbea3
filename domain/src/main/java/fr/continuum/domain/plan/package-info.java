/// The mandate plan: axes, objectives, actions, promises, who holds them, and how all this may change.
@NullMarked
package fr.continuum.domain.plan;

import org.jspecify.annotations.NullMarked;
