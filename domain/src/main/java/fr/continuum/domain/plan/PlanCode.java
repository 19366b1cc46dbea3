package fr.continuum.domain.plan;

import fr.continuum.domain.shared.TextKind;

/// The code by which everyone names an element of the plan: links, allocation rows, budgets and people. Unique in its
/// plan, never given to another element.
///
/// @param value 1 to 64 characters, without line ends, nor spaces at either end
public record PlanCode(String value) implements Comparable<PlanCode> {

    private static final int LONGEST = TextKind.CODE.longest();

    public PlanCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A code has 1 to " + LONGEST + " characters on one line: " + value);
        }
    }

    /// Whether this text can be a code: what a form or a reader asks before it makes one.
    public static boolean isValid(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.length() <= LONGEST
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    @Override
    public int compareTo(PlanCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
