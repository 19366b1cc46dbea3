package fr.continuum.application.outline;

/// One line of a document, with all that tells how deep it stands.
///
/// @param where it was found, in French, for people: `ligne 12`, `tableau 2, ligne 3`
/// @param text with the number the document shows, without its bullet
/// @param heading 1 for the highest headings, 0 for none
/// @param item whether it is an item of a list, numbered or not
/// @param indent how far it stands to the right, in steps; 0 at the margin
/// @param detail whether it only completes the line above: another cell of its row
public record OutlineLine(String where, String text, int heading, boolean item, int indent, boolean detail) {

    /// What is longer is a sentence rather than a title.
    static final int LONGEST_TITLE = 200;

    public OutlineLine {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A line says something: " + where);
        }
        if (heading < 0 || indent < 0) {
            throw new IllegalArgumentException("Headings and indents are not negative: " + heading + " " + indent);
        }
        text = text.strip();
    }
}
