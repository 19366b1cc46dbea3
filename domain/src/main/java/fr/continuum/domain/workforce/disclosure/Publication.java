package fr.continuum.domain.workforce.disclosure;

/// What people see after a night.
public sealed interface Publication {

    /// What they see, whichever it is.
    Release release();

    /// Tonight's table.
    record Renewed(Release release) implements Publication {}

    /// Last night's table once more: whatever could be told of tonight's would, beside it, tell a figure that is
    /// hidden.
    record HeldBack(Release release) implements Publication {}
}
