/// Finance feeds that move every day: ledger extracts and budget preparations, read row by row under a mapping
/// profile. Source: `docs/profiles.md`.
@NullMarked
package fr.continuum.adapters.files.ledger;

import org.jspecify.annotations.NullMarked;
