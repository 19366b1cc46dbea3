/// Keeping the people who may sign in.
@NullMarked
package fr.continuum.adapters.web.account;

import org.jspecify.annotations.NullMarked;
