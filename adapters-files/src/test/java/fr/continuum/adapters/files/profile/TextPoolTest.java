package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPoolTest {

    private final TextPool pool = new TextPool();

    private String text(String written) {
        char[] around = ("é;" + written + ";é").toCharArray();
        return pool.text(around, 2, written.length());
    }

    @Test
    void a_text_that_comes_again_is_the_same_one() {
        String first = text("DBAT");

        assertThat(first).isEqualTo("DBAT");
        assertThat(text("DBAT")).isSameAs(first);
        assertThat(text(" DBAT\u00a0")).isSameAs(first);
        assertThat(pool.held()).isEqualTo(1);
    }

    @Test
    void two_texts_of_one_hash_are_two() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(text("Aa")).isEqualTo("Aa");
        assertThat(text("BB")).isEqualTo("BB");
        assertThat(text("Aa")).isEqualTo("Aa");
        assertThat(text("AaBB")).isEqualTo("AaBB");
        assertThat(text("BBAa")).isEqualTo("BBAa");
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(text("")).isEmpty();
        assertThat(text(" \t\u00a0\uFEFF")).isEmpty();
        assertThat(pool.held()).isZero();
    }

    @Test
    void a_column_of_numbers_is_read_and_no_longer_held() {
        for (int number = 0; number < 100_000; number++) {
            assertThat(text("M" + number)).isEqualTo("M" + number);
        }
        assertThat(pool.held()).isZero();
        assertThat(text("M7")).isEqualTo("M7");
    }

    @Test
    void a_long_text_is_not_held() {
        String sentence = "x".repeat(200);

        assertThat(text(sentence)).isEqualTo(sentence);
        assertThat(pool.held()).isZero();
    }
}
