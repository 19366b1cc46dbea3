/// Our own exchange format for a whole plan, as a workbook or one CSV file: [PlanSheet] says its sheets and columns,
/// [PlanBookWriter] and [PlanBookReader] go there and back. Source: `docs/plan-workbook.md`.
@NullMarked
package fr.continuum.adapters.files.exchange;

import org.jspecify.annotations.NullMarked;
