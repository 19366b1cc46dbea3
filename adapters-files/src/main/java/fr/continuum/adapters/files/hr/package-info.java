/// What HR tools give: posts, sessions of trainings, work cycles, read under a mapping profile into the little that is
/// kept of them. Source: `docs/profiles.md`.
@NullMarked
package fr.continuum.adapters.files.hr;

import org.jspecify.annotations.NullMarked;
