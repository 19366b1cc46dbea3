package fr.continuum.application.mapping;

/// What the codes of a column look like, as an authority says it: `9` stands for a digit, `A` for a letter, any other
/// character for itself. `P9999-99` is a P, four digits, a hyphen and two digits.
public record CodeShape(String pattern) {

    /// No code is longer.
    public static final int LONGEST = 30;

    public CodeShape {
        if (!isValid(pattern)) {
            throw new IllegalArgumentException("No code looks like this: " + pattern);
        }
    }

    /// Whether codes may look so: letters, digits, spaces, and the marks that stand between.
    public static boolean isValid(String pattern) {
        return pattern.length() <= LONGEST && pattern.matches("[\\p{L}0-9][\\p{L}0-9 ._'’/\\-]*");
    }

    /// Whether codes of that shape have a digit, and nothing but letters without accents, digits, points, hyphens
    /// and underscores.
    public boolean isPlain() {
        return pattern.matches("(?=.*[0-9])[A-Za-z0-9._\\-]+");
    }

    public boolean matches(String code) {
        if (code.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            if (!matches(pattern.charAt(i), code.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(char asked, char found) {
        return switch (asked) {
            case '9' -> found >= '0' && found <= '9';
            case 'A' -> (found >= 'A' && found <= 'Z') || (found >= 'a' && found <= 'z');
            default -> asked == found;
        };
    }
}
