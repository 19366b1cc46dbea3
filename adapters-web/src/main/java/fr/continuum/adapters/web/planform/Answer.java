package fr.continuum.adapters.web.planform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rules answer to what was typed.
///
/// @param faults what cannot be read: the rules answer once it can
/// @param refusals every rule that stands against it
/// @param changes what it would change, allowed or not
/// @param revises whether it touches what was voted, and takes a revision
/// @param meanwhile null where nobody else changed the plan since the form was opened
record Answer(
        List<FaultRow> faults,
        List<MendRow> refusals,
        Changes changes,
        boolean revises,
        @Nullable Meanwhile meanwhile) {

    Answer {
        faults = List.copyOf(faults);
        refusals = List.copyOf(refusals);
    }

    static Answer unread(List<FaultRow> faults, boolean revises) {
        return new Answer(faults, List.of(), Changes.NONE, revises, null);
    }

    Answer after(Meanwhile what) {
        return new Answer(faults, refusals, changes, revises, what);
    }

    /// A fault as the page tells it.
    ///
    /// @param id of the field
    /// @param label of the field, with the row where it stands in one
    record FaultRow(String field, String id, String label, String message) {}

    /// Whether it may be kept.
    public boolean isSound() {
        return faults.isEmpty() && refusals.isEmpty() && !changes.isEmpty();
    }

    /// Whether it says what the plan says already.
    public boolean isSame() {
        return faults.isEmpty() && refusals.isEmpty() && changes.isEmpty();
    }
}
