/// Search over everything an authority has. What can be found is collected ([CollectFindable]) whenever a night is
/// published or something is written, and put in an index that answers words however they are spelt
/// ([SearchEverything]).
@NullMarked
package fr.continuum.application.lookup;

import org.jspecify.annotations.NullMarked;
