package fr.continuum.application.search;

import java.util.List;

/// Something that can be found. Words only: amounts are not looked for.
///
/// @param what it is
/// @param code people know it by; empty where it has none
/// @param title what it is called, in the authority's words
/// @param words what else is said of it
/// @param place where it stands, from the top down: names of what is above it
/// @param state how far it is, by the name of its state; empty where it has none
/// @param aliases other names that stand for its code: « défi 3 » for `D03`
public record Findable(
        Found what, String code, String title, String words, List<String> place, String state, List<String> aliases) {

    public Findable {
        place = List.copyOf(place);
        aliases = List.copyOf(aliases);
    }

    /// Known by its code alone.
    public Findable(Found what, String code, String title, String words, List<String> place, String state) {
        this(what, code, title, words, place, state, List.of());
    }
}
