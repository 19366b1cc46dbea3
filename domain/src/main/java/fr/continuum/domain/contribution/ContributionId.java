package fr.continuum.domain.contribution;

import java.util.Comparator;

/// How everyone names a contribution: its kind, and the code its own tool gave it.
///
/// @param code 1 to 200 characters, without spaces at either end
public record ContributionId(ContributionKind kind, String code) implements Comparable<ContributionId> {

    private static final Comparator<ContributionId> ORDER =
            Comparator.comparing(ContributionId::kind).thenComparing(ContributionId::code);

    /// Longer than any tool's codes, and short enough to be looked up by.
    public static final int LONGEST_CODE = 200;

    public ContributionId {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "A contribution has a code of 1 to " + LONGEST_CODE + " characters: " + kind + " “" + code + "”");
        }
    }

    /// Whether a contribution, or a competency need, can be named so: what a form or a reader asks before it makes
    /// one.
    public static boolean isCode(String text) {
        return !text.isBlank() && text.equals(text.strip()) && text.length() <= LONGEST_CODE;
    }

    @Override
    public int compareTo(ContributionId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + code;
    }
}
