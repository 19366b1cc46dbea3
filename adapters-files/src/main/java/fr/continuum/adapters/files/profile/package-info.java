/// Mapping profiles, and the tables they are laid over. A [Profile] says which column is what; [Profiles] finds one by
/// name; [Table] is a CSV file or a workbook sheet as rows of text; [Columns] lays the one over the other. Source:
/// `docs/profiles.md`.
@NullMarked
package fr.continuum.adapters.files.profile;

import org.jspecify.annotations.NullMarked;
