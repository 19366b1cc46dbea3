package fr.continuum.adapters.web.watch;

import java.util.List;

/// What must be looked into, as a page tells it.
///
/// @param alerts the nights first; none where all is well
/// @param expected every file that is to come; none where nobody said any, or for whoever sees one authority alone
/// @param ofNights whether one of the alerts is about nights: the page needs not tell a second time how old its
/// figures
///     are
public record AlertView(List<Told> alerts, List<Due> expected, boolean ofNights) {

    public AlertView {
        alerts = List.copyOf(alerts);
        expected = List.copyOf(expected);
    }

    /// @param title what the authority calls what it is about; empty where it is about the program
    public record Told(String title, String text) {}

    /// @param last when it last came, in words
    public record Due(String title, String rhythm, String last, boolean missing) {}
}
