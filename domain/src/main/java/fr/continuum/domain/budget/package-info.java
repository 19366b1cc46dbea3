/// What an authority sends to the préfecture: documents, their lines, the keys that lines share.
@NullMarked
package fr.continuum.domain.budget;

import org.jspecify.annotations.NullMarked;
