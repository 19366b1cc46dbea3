package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.mapping.Headers;
import fr.continuum.adapters.web.mapping.LayoutForm;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileRows;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// What somebody says of the columns, as the form sends it. What makes no sense is as if it were not said.
///
/// @param values by name: `colonne.code`, `constante.year`, `mot.category.0` and `sens.category.0`, `encodage`…
record ColumnForm(MultiValueMap<String, String> values) {

    /// A text that says nothing, among the meanings a word may have.
    static final String NOTHING = "RIEN";

    static final int MOST_WORDS = 40;

    private String value(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value;
    }

    String asked() {
        return value("faire");
    }

    /// The profile the form makes of the one it was filled from.
    ContributionProfile profile(ContributionProfile before) {
        Map<ContributionField, String> columns = new EnumMap<>(ContributionField.class);
        Map<ContributionField, String> constants = new EnumMap<>(ContributionField.class);
        Map<ContributionField, Map<String, String>> words = new EnumMap<>(ContributionField.class);
        for (ContributionField field : ContributionField.of(before.kind())) {
            String column = value("colonne." + field.key());
            String constant = value("constante." + field.key()).strip();
            if (!column.isBlank()) {
                columns.put(field, column);
            } else if (ContributionProfile.canAlwaysBe(field, constant)) {
                constants.put(field, constant);
            }
            words.put(field, words(field, before));
        }
        Set<ContributionField> optional = EnumSet.noneOf(ContributionField.class);
        optional.addAll(before.optional());
        optional.removeIf(field -> !before.column(field).equals(columns.get(field)));
        return new ContributionProfile(
                before.name(),
                before.kind(),
                new LayoutForm(values).layout(before.layout()),
                columns,
                constants,
                words,
                optional,
                rows(before, columns.containsKey(ContributionField.CODE)));
    }

    /// @param coded whether a column holds codes: none are made then
    private ProfileRows rows(ContributionProfile before, boolean coded) {
        List<String> totals = new LayoutForm(values).totals(before.rows().totals());
        List<ContributionField> codeOf = values.containsKey("codede.dit")
                ? ContributionField.of(before.kind()).stream()
                        .filter(ProfileRows::canMakeCode)
                        .filter(field -> !value("codede." + field.key()).isEmpty())
                        .toList()
                : before.rows().codeOf();
        return new ProfileRows(totals, coded ? List.of() : codeOf);
    }

    /// Words of this file as the form says, those of others as they were. A word that means what we know it to
    /// mean is nothing to keep.
    private Map<String, String> words(ContributionField field, ContributionProfile before) {
        Map<String, String> words = new LinkedHashMap<>(before.values().getOrDefault(field, Map.of()));
        for (int i = 0; i < MOST_WORDS; i++) {
            String at = field.key() + "." + i;
            String word = value("mot." + at);
            String meaning = value("sens." + at);
            if (word.isBlank()) {
                break;
            }
            words.keySet().removeIf(known -> Headers.areSame(known, word));
            if (meaning.equals(NOTHING) && value("connu." + at).equals(NOTHING)) {
                continue;
            }
            if (meaning.equals(NOTHING)) {
                words.put(word, "");
            } else if (!meaning.isBlank()
                    && ContributionProfile.canMean(field, meaning.strip())
                    && !meaning.strip().equals(value("connu." + at))) {
                words.put(word, meaning.strip());
            }
        }
        return words;
    }
}
