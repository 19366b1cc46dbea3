package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void both_languages_have_the_same_keys_and_a_text_for_each() throws IOException {
        Properties french = texts("fr");
        Properties english = texts("en");

        assertThat(english.keySet()).isEqualTo(french.keySet());
        assertThat(french.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void no_text_uses_the_straight_apostrophe_that_formats_would_eat() throws IOException {
        assertThat(texts("fr").values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void the_words_of_accountants_that_mislead_are_never_said() throws IOException {
        assertThat(texts("fr").values()).noneMatch(text -> text.toString().matches("(?is).*(rattach|consolidation).*"));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream("messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
