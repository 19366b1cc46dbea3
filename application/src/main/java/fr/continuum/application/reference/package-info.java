/// What an authority is read with: its charts of accounts, its plan and policies, its allocation tables.
@NullMarked
package fr.continuum.application.reference;

import org.jspecify.annotations.NullMarked;
