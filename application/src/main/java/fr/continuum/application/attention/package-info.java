/// What asks for somebody's attention: what changed since a day, what is most at stake, who owes what. Everything is
/// put together from the readings of other packages, so that a first screen never counts otherwise than the page it
/// leads to. Begin with [AskWhatChanged].
@NullMarked
package fr.continuum.application.attention;

import org.jspecify.annotations.NullMarked;
