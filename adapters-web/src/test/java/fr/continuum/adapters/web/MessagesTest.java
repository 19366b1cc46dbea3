package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.ContributionField;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /// Where accountants attach charges to a year, the word is theirs.
    static final Pattern SAID_OF_YEARS = Pattern.compile("(?i)rattach\\p{L}*[^.;:]{0,35}exercice");

    @Test
    void both_languages_have_the_same_keys_and_a_text_for_each() {
        Properties french = Wording.texts("fr");
        Properties english = Wording.texts("en");

        assertThat(english.keySet()).isEqualTo(french.keySet());
        assertThat(french.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void no_text_uses_the_straight_apostrophe_that_formats_would_eat() {
        assertThat(Wording.texts("fr").values())
                .noneMatch(text -> text.toString().contains("'"));
        assertThat(Wording.texts("en").values())
                .noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void the_words_of_accountants_that_mislead_are_never_said() {
        assertThat(Wording.texts("fr").values())
                .noneMatch(text -> SAID_OF_YEARS
                        .matcher(text.toString())
                        .replaceAll("")
                        .matches("(?is).*(rattach|consolidation).*"));
    }

    @Test
    void both_languages_hold_the_same_values_in_each_text() {
        Properties french = Wording.texts("fr");
        Properties english = Wording.texts("en");

        assertThat(french.stringPropertyNames())
                .allSatisfy(key -> assertThat(values(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(values(french.getProperty(key))));
    }

    @Test
    void what_a_contribution_says_is_called_the_same_in_pages_and_in_faults_of_files() {
        for (ContributionField field : ContributionField.values()) {
            assertThat(Wording.texts("fr").getProperty("profile.field." + field.key()))
                    .isEqualTo(field.wording().french());
            assertThat(Wording.texts("en").getProperty("profile.field." + field.key()))
                    .isEqualTo(field.wording().english());
        }
    }

    private static TreeSet<String> values(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
