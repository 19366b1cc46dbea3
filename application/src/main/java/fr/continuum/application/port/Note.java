package fr.continuum.application.port;

import fr.continuum.domain.shared.Wording;

/// A few words beside a file of the night, or none.
///
/// @param english empty where an earlier version of the program told it in French only
public record Note(String french, String english) {

    public static final Note NONE = new Note("", "");

    public static Note of(Wording words) {
        return new Note(words.french(), words.english());
    }

    public boolean isEmpty() {
        return french.isEmpty();
    }

    /// With another after it.
    public Note and(Note further) {
        if (isEmpty() || further.isEmpty()) {
            return isEmpty() ? further : this;
        }
        return new Note(
                french + " ; " + further.french,
                english.isEmpty() || further.english.isEmpty() ? "" : english + "; " + further.english);
    }

    public Note and(Wording further) {
        return and(of(further));
    }
}
