/// The files of an invented département, in which no person or place is real. [Catalogue] says what such a département
/// spends and earns, from tables among the resources; [BudgetSeries] votes, changes and executes budgets with it, year
/// after year; [TotemXml] and [ChartXml] write what a financial software would.
@NullMarked
package fr.continuum.adapters.files.demo;

import org.jspecify.annotations.NullMarked;
