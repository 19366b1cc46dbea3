/// The first screens: what somebody sees when they come in, by what they do and hold. Each gathers a handful of lines
/// from what other pages tell whole, and leads there; nothing is counted here a second way. Begin with [FirstPage].
@NullMarked
package fr.continuum.adapters.web.first;

import org.jspecify.annotations.NullMarked;
