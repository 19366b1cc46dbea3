package fr.continuum.domain.shared;

import java.text.Normalizer;
import java.util.Optional;

/// Why somebody decided something, in words that whoever looks for it later can read: one of them has three letters at
/// least. A sign, an initial or a number says nothing, nor do words for nothing ([Unsaid]). It is asked of what is
/// entered; what was kept before it was asked stays as it is, and stays readable.
public record Reason(String words) {

    /// The fewest letters of a word that says something.
    private static final int WORD = 3;

    /// How to mend one that cannot be read.
    public static final Wording MEND = new Wording(
            "Donnez le motif en toutes lettres, avec au moins un mot de trois lettres : « néant » ou « à définir » n’en"
                    + " sont pas un.",
            "Give the reason in words, one of them of three letters at least: “none” or “to be defined” is no reason.");

    /// @throws IllegalArgumentException where no word can be read
    public Reason {
        words = words.strip();
        if (!isReadable(words)) {
            throw new IllegalArgumentException("A reason can be read: " + words);
        }
    }

    /// What somebody typed; empty where no word can be read.
    public static Optional<Reason> of(String typed) {
        return isReadable(typed) ? Optional.of(new Reason(typed)) : Optional.empty();
    }

    private static boolean isReadable(String typed) {
        return hasWord(PlainWords.seen(typed)) && !Unsaid.isNoReason(typed);
    }

    private static boolean hasWord(String seen) {
        int letters = 0;
        for (int letter :
                Normalizer.normalize(seen, Normalizer.Form.NFC).codePoints().toArray()) {
            letters = Character.isLetter(letter) ? letters + 1 : 0;
            if (letters == WORD) {
                return true;
            }
        }
        return false;
    }

    /// That what was typed for a reason is none.
    public static Wording saysNothing(String typed) {
        return new Wording("« " + typed + " » ne dit rien", "“" + typed + "” says nothing");
    }
}
