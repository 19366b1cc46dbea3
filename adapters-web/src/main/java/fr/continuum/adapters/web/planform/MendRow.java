package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.finding.RefusalRow;

/// Why a change is refused, and the form that mends it.
///
/// @param href of that form; empty where it is this one
/// @param name of the element it is about
record MendRow(RefusalRow row, String href, String name) {

    public boolean leads() {
        return !href.isEmpty();
    }
}
