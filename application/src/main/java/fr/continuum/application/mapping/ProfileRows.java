package fr.continuum.application.mapping;

import java.util.List;

/// What a profile says of the rows of a table, beside its columns.
///
/// @param totals beginnings of the first text of rows that only add others up, which are left out and counted
/// @param codeOf fields whose texts make the code of a row, where no column gives it; none where one must
public record ProfileRows(List<String> totals, List<ContributionField> codeOf) {

    /// Every row is read, and bears its code.
    public static final ProfileRows PLAIN = new ProfileRows(List.of(), List.of());

    public ProfileRows {
        totals = List.copyOf(totals);
        codeOf = codeOf.stream().distinct().toList();
        if (totals.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Every row begins so: " + totals);
        }
        if (!codeOf.stream().allMatch(ProfileRows::canMakeCode)) {
            throw new IllegalArgumentException("No code is made of " + codeOf);
        }
    }

    /// Whether what a field says may be a part of a code: it stays the same from one file to the next.
    public static boolean canMakeCode(ContributionField field) {
        return switch (field.holds()) {
            case TEXT, YEAR, DATE -> field != ContributionField.CODE;
            case CODES, WORD, AMOUNT, NUMBER -> false;
        };
    }

    public ProfileRows withCodeOf(List<ContributionField> fields) {
        return new ProfileRows(totals, fields);
    }
}
