package fr.continuum.domain.shared;

import java.util.Locale;

/// How long the texts are that people enter, kind by kind: the one place that says so, to rules, forms and
/// descriptions. The longest title among the real plans we have is of 215 characters, the longest description of 933:
/// what is longer by far is something else, pasted by mistake.
public enum TextKind {
    /// By which everyone names an element, a place, an account.
    CODE(64),
    /// A title, a post, a department, the reference of a decision: what stands on one line.
    NAME(500),
    /// A reason, a condition, why something is linked: a few sentences.
    SENTENCE(2_000),
    /// A description: some pages.
    TEXT(20_000);

    private final int longest;

    TextKind(int longest) {
        this.longest = longest;
    }

    /// In characters, as forms count them.
    public int longest() {
        return longest;
    }

    /// A line end is one character, however it was sent.
    public boolean isTooLong(String text) {
        return length(text) > longest;
    }

    /// How long a text is and how long it may be: `612 caractères, 500 au plus`.
    public Wording tooLong(String text) {
        int length = length(text);
        return new Wording(
                number(Locale.FRANCE, length) + " caractères, " + number(Locale.FRANCE, longest) + " au plus",
                number(Locale.UK, length) + " characters, " + number(Locale.UK, longest) + " at most");
    }

    private static int length(String text) {
        return text.replace("\r\n", "\n").length();
    }

    private static String number(Locale language, int number) {
        return String.format(language, "%,d", number);
    }
}
