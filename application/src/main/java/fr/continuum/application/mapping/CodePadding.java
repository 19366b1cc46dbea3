package fr.continuum.application.mapping;

/// What a code lost or gained on its way into a file.
///
/// @param trimmed whether zeros on the left are filling, and go
/// @param length shortest length of a code; shorter ones are filled with zeros on the left; 0 for none
/// @param label where the same cell says what the code is called
public record CodePadding(boolean trimmed, int length, CodeLabel label) {

    public static final CodePadding NONE = new CodePadding(false, 0, CodeLabel.NONE);

    /// No code of a budget is longer.
    public static final int LONGEST = 20;

    /// Of cells that are codes alone.
    public CodePadding(boolean trimmed, int length) {
        this(trimmed, length, CodeLabel.NONE);
    }

    public CodePadding {
        if (length < 0 || length > LONGEST) {
            throw new IllegalArgumentException("A code is filled up to 0 to " + LONGEST + " digits, not: " + length);
        }
    }

    /// The same of codes that were neither filled nor cut.
    public CodePadding unfilled() {
        return new CodePadding(false, 0, label);
    }

    /// The code as it was, its label taken off already. One that is not all digits is left alone; a code of zeros
    /// alone keeps one.
    public String restore(String code) {
        if (code.isEmpty() || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return code;
        }
        String bare = trimmed ? code.replaceFirst("^0+(?=.)", "") : code;
        return "0".repeat(Math.max(0, length - bare.length())) + bare;
    }
}
