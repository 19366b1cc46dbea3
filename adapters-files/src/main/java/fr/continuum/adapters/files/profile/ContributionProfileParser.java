package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileRows;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns the YAML of a profile that reads contributions into what it means.
final class ContributionProfileParser {

    private static final String KINDS = ProfileParser.names(ContributionKind.values());

    private final YamlKeys keys;
    private final ContributionKind kind;
    private final Map<ContributionField, String> columns = new EnumMap<>(ContributionField.class);
    private final Map<ContributionField, String> constants = new EnumMap<>(ContributionField.class);
    private final Map<ContributionField, Map<String, String>> values = new EnumMap<>(ContributionField.class);
    private boolean codeIsMade;

    private ContributionProfileParser(YamlKeys keys, ContributionKind kind) {
        this.keys = keys;
        this.kind = kind;
    }

    /// @return null where no kind is told; any other fault is told too, and the profile is then not to be used
    static @Nullable Profile profile(String name, YamlKeys keys) {
        YamlKeys file = keys.under("file");
        FileShape shape = ShapeParser.shape(file);
        AmountUnit amounts = ShapeParser.amounts(file);
        boolean escaped = file.oneOf("texts", ContributionProfileParser::escaped, YamlKeys.either("plain", "escaped"))
                .orElse(false);
        file.done();
        Optional<ContributionKind> kind = keys.oneOf("kind", ContributionProfileParser::kind, Wording.same(KINDS));
        if (!keys.has("kind")) {
            keys.required("kind");
        }
        if (kind.isEmpty()) {
            List.of("columns", "constants", "values", "optional-columns", "total-rows", "code-from")
                    .forEach(keys::has);
            keys.done();
            return null;
        }
        TableLayout layout = ShapeParser.layout(shape, amounts, escaped);
        return new ContributionProfileParser(keys, kind.get()).profile(name, layout, shape);
    }

    private Profile profile(String name, TableLayout layout, FileShape shape) {
        YamlKeys always = keys.under("constants");
        YamlKeys named = keys.under("columns");
        YamlKeys meanings = keys.under("values");
        List<ContributionField> codeOf = codeOf();
        for (ContributionField field : ContributionField.of(kind)) {
            constant(always, field);
            column(named, field);
            if (field.hasWords()) {
                Map<String, String> texts = meanings.valuesAsWritten(
                        field.key(),
                        text -> Optional.of(text).filter(meaning -> ContributionProfile.canMean(field, meaning)),
                        (field.meanings().isEmpty()
                                        ? new Wording("un code du plan", "a code of the plan")
                                        : Wording.same(String.join(", ", field.meanings())))
                                .then(new Wording(", ou rien", ", or nothing")));
                if (!texts.isEmpty()) {
                    values.put(field, texts);
                }
            }
        }
        always.done();
        named.done();
        meanings.done();
        Set<ContributionField> optional = optional();
        ProfileRows rows = new ProfileRows(
                keys.texts("total-rows").stream()
                        .filter(word -> !word.isBlank())
                        .toList(),
                codeOf);
        keys.done();
        return new Profile.Contributions(
                new ContributionProfile(name, kind, layout, columns, constants, values, optional, rows), shape);
    }

    private void constant(YamlKeys always, ContributionField field) {
        if (field.allowsConstant()) {
            always.constant(field.key(), field.meanings(), value -> ContributionProfile.canAlwaysBe(field, value))
                    .ifPresent(value -> constants.put(field, value));
        }
    }

    /// What makes a code where no column holds it.
    private List<ContributionField> codeOf() {
        List<ContributionField> fields = new ArrayList<>();
        for (String key : keys.texts("code-from")) {
            Optional<ContributionField> field =
                    ContributionField.ofKey(key).filter(one -> one.concerns(kind) && ProfileRows.canMakeCode(one));
            if (field.isEmpty()) {
                keys.fault(
                        "code-from",
                        new Wording(
                                        "« " + key + " » ne fait pas de code. Écrivez ",
                                        "“" + key + "” makes no code. Write ")
                                .then(ContributionField.of(kind).stream()
                                        .filter(ProfileRows::canMakeCode)
                                        .map(ContributionField::key)
                                        .collect(Collectors.joining(", ")))
                                .then("."));
            }
            field.ifPresent(fields::add);
        }
        codeIsMade = !fields.isEmpty();
        return fields;
    }

    private void column(YamlKeys named, ContributionField field) {
        boolean made = field == ContributionField.CODE && codeIsMade;
        if (made && named.has(field.key())) {
            named.fault(
                    field.key(),
                    new Wording(
                            "Le code est lu dans une colonne, ou fait d'autres (« code-from ») : pas les deux.",
                            "The code is read from a column, or made of others (“code-from”): not both."));
            named.text(field.key());
            return;
        }
        boolean needed = field.isRequired() && !constants.containsKey(field) && !made;
        String column = needed ? named.required(field.key()) : named.text(field.key());
        if (!column.isEmpty() && constants.containsKey(field)) {
            named.columnAndConstant(field.key());
        } else if (!column.isBlank()) {
            columns.put(field, column);
        }
    }

    private Set<ContributionField> optional() {
        Map<String, List<ContributionField>> byColumn = new HashMap<>();
        columns.forEach((field, column) -> byColumn.computeIfAbsent(FoldedText.of(column), _ -> new ArrayList<>())
                .add(field));
        Set<ContributionField> optional = EnumSet.noneOf(ContributionField.class);
        for (String column : keys.texts("optional-columns")) {
            List<ContributionField> fields = byColumn.getOrDefault(FoldedText.of(column), List.of());
            if (fields.isEmpty()) {
                ProfileParser.notNamed(keys, column);
            }
            optional.addAll(fields);
        }
        return optional;
    }

    private static Optional<ContributionKind> kind(String text) {
        return Arrays.stream(ContributionKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst();
    }

    private static Optional<Boolean> escaped(String text) {
        return switch (text) {
            case "escaped" -> Optional.of(true);
            case "plain" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
