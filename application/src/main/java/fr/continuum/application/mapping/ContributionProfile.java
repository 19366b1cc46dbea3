package fr.continuum.application.mapping;

import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.PlanCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which column of somebody's own file says what of its contributions, all of one kind.
///
/// @param columns header of the column of each field
/// @param constants what every row says of a field that no column gives; a name of its meanings in a closed list
/// @param values what texts mean in a column of a closed list, by field: `formation interne` is `PROFICIENCY`; an
/// empty meaning is a text that says nothing
/// @param optional fields whose column the file may lack; they then read as empty
/// @param rows which rows are none, and what makes a code where no column gives it
public record ContributionProfile(
        String name,
        ContributionKind kind,
        TableLayout layout,
        Map<ContributionField, String> columns,
        Map<ContributionField, String> constants,
        Map<ContributionField, Map<String, String>> values,
        Set<ContributionField> optional,
        ProfileRows rows) {

    public ContributionProfile {
        Map<ContributionField, String> headers = new EnumMap<>(ContributionField.class);
        columns.forEach((field, column) -> {
            if (!field.concerns(kind) || column.isBlank()) {
                throw new IllegalArgumentException("No column says " + field + " of a " + kind + ": " + column);
            }
            headers.put(field, column);
        });
        Map<ContributionField, String> always = new EnumMap<>(ContributionField.class);
        constants.forEach((field, value) -> {
            if (!field.concerns(kind) || !canAlwaysBe(field, value) || headers.containsKey(field)) {
                throw new IllegalArgumentException("Not every " + kind + " says of " + field + ": " + value);
            }
            always.put(field, value);
        });
        Map<ContributionField, Map<String, String>> meanings = new EnumMap<>(ContributionField.class);
        values.forEach((field, texts) -> {
            texts.values().forEach(meaning -> {
                if (!field.concerns(kind) || !canMean(field, meaning)) {
                    throw new IllegalArgumentException("Nothing means " + meaning + " of " + field);
                }
            });
            if (!texts.isEmpty()) {
                meanings.put(field, Map.copyOf(new TreeMap<>(texts)));
            }
        });
        if (!headers.keySet().containsAll(optional)) {
            throw new IllegalArgumentException("A field that no column gives cannot lack it: " + optional);
        }
        if (!rows.codeOf().stream().allMatch(field -> field.concerns(kind))
                || (!rows.codeOf().isEmpty() && headers.containsKey(ContributionField.CODE))) {
            throw new IllegalArgumentException("A code is read, or made of what the rows say: " + rows.codeOf());
        }
        columns = Map.copyOf(headers);
        constants = Map.copyOf(always);
        values = Map.copyOf(meanings);
        optional = Set.copyOf(optional);
    }

    /// A profile of columns and words alone, all of them in the file.
    public ContributionProfile(
            String name,
            ContributionKind kind,
            TableLayout layout,
            Map<ContributionField, String> columns,
            Map<ContributionField, Map<String, String>> values) {
        this(name, kind, layout, columns, Map.of(), values, Set.of());
    }

    /// A profile that reads every row, each with its code.
    public ContributionProfile(
            String name,
            ContributionKind kind,
            TableLayout layout,
            Map<ContributionField, String> columns,
            Map<ContributionField, String> constants,
            Map<ContributionField, Map<String, String>> values,
            Set<ContributionField> optional) {
        this(name, kind, layout, columns, constants, values, optional, ProfileRows.PLAIN);
    }

    /// The same, of other rows.
    public ContributionProfile with(ProfileRows others) {
        return new ContributionProfile(name, kind, layout, columns, constants, values, optional, others);
    }

    /// Whether a profile may say so for every row.
    public static boolean canAlwaysBe(ContributionField field, String value) {
        return field.allowsConstant()
                && !value.isBlank()
                && (field.meanings().isEmpty() || field.meanings().contains(value));
    }

    /// Whether a text of this column may mean that: a name of the closed list, a code of the plan; empty where it
    /// says nothing.
    public static boolean canMean(ContributionField field, String meaning) {
        return field.meanings().contains(meaning)
                || (meaning.isEmpty() && field.hasWords())
                || (field == ContributionField.TARGETS && PlanCode.isValid(meaning));
    }

    /// The header of the column of a field; empty for none.
    public String column(ContributionField field) {
        return columns.getOrDefault(field, "");
    }

    /// What every row says of a field, where no column does.
    public Optional<String> constant(ContributionField field) {
        return Optional.ofNullable(constants.get(field));
    }

    /// The same under another name.
    public ContributionProfile called(String other) {
        return new ContributionProfile(other, kind, layout, columns, constants, values, optional, rows);
    }

    /// Fields without which nothing can be read and that nothing gives.
    public List<ContributionField> missing() {
        return ContributionField.of(kind).stream()
                .filter(field -> field.isRequired() && !isGiven(field))
                .filter(field -> field != ContributionField.CODE || !makesCodes())
                .toList();
    }

    private boolean isGiven(ContributionField field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    /// Whether codes are made of what the rows say.
    public boolean makesCodes() {
        return rows.codeOf().stream().anyMatch(columns::containsKey);
    }
}
