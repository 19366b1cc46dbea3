package fr.continuum.application.port;

/// A sheet of a workbook beside the one that is read. Its name is not told: it may be somebody's.
///
/// @param rows that say something
/// @param hidden whether whoever opens the workbook does not see it
public record UnreadSheet(long rows, boolean hidden) {}
