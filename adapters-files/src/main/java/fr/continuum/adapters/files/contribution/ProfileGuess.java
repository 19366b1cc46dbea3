package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.HeaderRow;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ProfileRows;
import fr.continuum.application.port.ContributionFileReader.Guess;
import fr.continuum.domain.contribution.ContributionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Guesses which column of a sample is what: by its header where that is one of the words people use, else by what it
/// holds, for what cannot be mistaken.
final class ProfileGuess {

    private ProfileGuess() {}

    /// The table under the row that names most fields of the kind.
    static TableFile.Outcome table(String file, List<SheetRows> sheets, ContributionKind kind) {
        return HeaderRow.find(file, sheets, header -> names(kind, header));
    }

    private static boolean names(ContributionKind kind, String header) {
        return ContributionField.of(kind).stream().anyMatch(field -> HeaderWords.rank(field, header) >= 0);
    }

    static List<Guess> guesses(Table table, ContributionKind kind) {
        List<Guess> guesses = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ContributionField field : ContributionField.of(kind)) {
            byHeader(table, field, taken).ifPresent(header -> {
                taken.add(header);
                guesses.add(new Guess(field, header, true));
            });
        }
        for (ContributionField field : ContributionField.of(kind)) {
            boolean said = guesses.stream().anyMatch(guess -> guess.field() == field);
            if (!said) {
                byValues(table, field, taken).ifPresent(header -> {
                    taken.add(header);
                    guesses.add(new Guess(field, header, false));
                });
            }
        }
        return guesses;
    }

    /// Which rows are totals, and what makes a code where no column holds any: the title and the year, which tell
    /// one training from another.
    static ProfileRows rows(Table table, ContributionKind kind, Map<ContributionField, String> columns) {
        List<Integer> needed = columns.entrySet().stream()
                .filter(column -> column.getKey().isRequired())
                .map(column -> table.headers().indexOf(column.getValue()))
                .toList();
        List<ContributionField> code = columns.containsKey(ContributionField.CODE)
                ? List.of()
                : Stream.of(ContributionField.TITLE, ContributionField.YEAR)
                        .filter(field -> field.concerns(kind))
                        .toList();
        return new ProfileRows(TotalRows.proposed(table, needed), code);
    }

    private static Optional<String> byHeader(Table table, ContributionField field, Set<String> taken) {
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String header : table.headers()) {
            int rank = HeaderWords.rank(field, header);
            if (rank >= 0 && rank < least && !taken.contains(header) && HeaderRow.isOnce(table, header)) {
                best = Optional.of(header);
                least = rank;
            }
        }
        return best;
    }

    /// Codes are all there and all different, categories and years cannot be taken for anything else.
    private static Optional<String> byValues(Table table, ContributionField field, Set<String> taken) {
        for (int i = 0; i < table.headers().size(); i++) {
            String header = table.headers().get(i);
            int place = i;
            List<String> values = table.rows().stream()
                    .filter(row -> !row.isBlank())
                    .map(row -> row.cell(place))
                    .toList();
            boolean free = !header.isEmpty()
                    && !taken.contains(header)
                    && HeaderRow.isOnce(table, header)
                    && !values.isEmpty();
            if (free && holds(field, values)) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(ContributionField field, List<String> values) {
        return switch (field) {
            case CODE ->
                values.stream().allMatch(value -> value.matches("[\\p{Alnum}._/-]{1,20}") && value.matches(".*\\d.*"))
                        && values.stream().distinct().count() == values.size();
            case CATEGORY ->
                values.stream().allMatch(value -> FieldWords.known(field, value).isPresent());
            case YEAR ->
                values.stream().allMatch(value -> value.matches("(19|20)\\d{2}"))
                        || values.stream()
                                .allMatch(value -> CellValues.date(value).isPresent());
            default -> false;
        };
    }
}
