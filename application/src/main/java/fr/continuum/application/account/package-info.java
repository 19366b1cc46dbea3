/// Keeping the people who may sign in.
@NullMarked
package fr.continuum.application.account;

import org.jspecify.annotations.NullMarked;
