package fr.continuum.application.port;

/// A sheet of a workbook beside the one that is read. Its name is not told: it may be somebody's.
///
/// @param number its place in the workbook, from 1, hidden ones counted
/// @param rows that say something
/// @param hidden whether whoever opens the workbook does not see it
/// @param read place of the sheet that is read
/// @param alike whether it has the columns a table of its kind must have, or all but one: rows of the same table may
///     stand there. A list of choices, a notice, a pivot have not
public record UnreadSheet(int number, long rows, boolean hidden, int read, boolean alike) {}
