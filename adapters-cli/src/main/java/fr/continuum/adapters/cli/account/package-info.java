/// Who may sign in.
@NullMarked
package fr.continuum.adapters.cli.account;

import org.jspecify.annotations.NullMarked;
