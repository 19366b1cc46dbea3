package fr.continuum.application.outline;

import java.util.EnumSet;
import java.util.Set;

/// A line of the proposed tree, for a person to confirm.
///
/// @param id its number in the document, which moving it does not change
/// @param where it was found, in French
/// @param text as the document says it, or a person
/// @param number it begins with, which makes the code; empty where it has none
/// @param title without word and number, or as a person says it
/// @param level guessed, or as somebody corrected it
/// @param confidence in the guess; SAID once somebody corrected it
/// @param doubts what to look at
public record OutlineNode(
        int id,
        String where,
        String text,
        String number,
        String title,
        OutlineLevel level,
        Confidence confidence,
        Set<Doubt> doubts) {

    /// Why the level is believed.
    public enum Confidence {
        /// The line names its level, or a person did.
        SAID,
        /// Lines of its shape stand where its level does.
        LIKELY,
        /// No more than its depth.
        GUESSED
    }

    /// What a person should look at.
    public enum Doubt {
        /// An axis has actions and no objective: axes were read as objectives.
        AXIS_WITHOUT_OBJECTIVE,
        /// Too long for a title.
        LONG,
        /// The same title stands twice.
        TWICE,
        /// Its number does not follow the one before.
        NUMBER_JUMPS,
        /// Nothing above it can hold it.
        NOTHING_ABOVE
    }

    public OutlineNode {
        if (text.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("A line of the tree says something: " + where);
        }
        Set<Doubt> copy = EnumSet.noneOf(Doubt.class);
        copy.addAll(doubts);
        doubts = Set.copyOf(copy);
    }

    /// A line that stands alone.
    static OutlineNode of(int id, String where, String text, OutlineLevel level) {
        Numbering numbering = Numbering.of(text);
        return new OutlineNode(
                id, where, text, numbering.number(), numbering.titleOr(text), level, Confidence.GUESSED, Set.of());
    }

    /// As a person says it is: there is nothing left to doubt.
    public OutlineNode corrected(OutlineLevel to) {
        return new OutlineNode(id, where, text, number, title, to, Confidence.SAID, Set.of());
    }

    /// In the words of a person; in those it had, it stays as the document says it.
    public OutlineNode saying(String words) {
        return words.equals(title) ? this : new OutlineNode(id, where, words, number, words, level, confidence, doubts);
    }

    OutlineNode as(OutlineLevel to, Doubt why) {
        return new OutlineNode(id, where, text, number, title, to, confidence, doubts).doubted(why);
    }

    OutlineNode doubted(Doubt why) {
        Set<Doubt> more = EnumSet.of(why);
        more.addAll(doubts);
        return new OutlineNode(id, where, text, number, title, level, confidence, more);
    }

    OutlineNode undoubted() {
        return new OutlineNode(id, where, text, number, title, level, confidence, Set.of());
    }
}
