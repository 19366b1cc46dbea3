/// People who may sign in.
@NullMarked
package fr.continuum.adapters.persistence.account;

import org.jspecify.annotations.NullMarked;
