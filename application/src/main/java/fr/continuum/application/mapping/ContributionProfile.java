package fr.continuum.application.mapping;

import fr.continuum.domain.contribution.ContributionKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which column of somebody's own file says what of its contributions, all of one kind.
///
/// @param columns header of the column of each field
/// @param values what texts mean in a column of a closed list, by field: `formation interne` is `PROFICIENCY`
public record ContributionProfile(
        String name,
        ContributionKind kind,
        TableLayout layout,
        Map<ContributionField, String> columns,
        Map<ContributionField, Map<String, String>> values) {

    public ContributionProfile {
        Map<ContributionField, String> copy = new EnumMap<>(ContributionField.class);
        columns.forEach((field, column) -> {
            if (!field.concerns(kind) || column.isBlank()) {
                throw new IllegalArgumentException("No column says " + field + " of a " + kind + ": " + column);
            }
            copy.put(field, column);
        });
        Map<ContributionField, Map<String, String>> meanings = new EnumMap<>(ContributionField.class);
        values.forEach((field, texts) -> meanings.put(field, Map.copyOf(new TreeMap<>(texts))));
        columns = Map.copyOf(copy);
        values = Map.copyOf(meanings);
    }

    /// The header of the column of a field; empty for none.
    public String column(ContributionField field) {
        return columns.getOrDefault(field, "");
    }

    /// The same, with a field said by another column; by none where that is empty.
    public ContributionProfile with(ContributionField field, String column) {
        Map<ContributionField, String> next = new EnumMap<>(ContributionField.class);
        next.putAll(columns);
        if (column.isBlank()) {
            next.remove(field);
        } else {
            next.put(field, column);
        }
        return new ContributionProfile(name, kind, layout, next, values);
    }

    /// Fields without which nothing can be read and that no column says.
    public List<ContributionField> missing() {
        return ContributionField.of(kind).stream()
                .filter(field -> field.isRequired() && !columns.containsKey(field))
                .toList();
    }
}
