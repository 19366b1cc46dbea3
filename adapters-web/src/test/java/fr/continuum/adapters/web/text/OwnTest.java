package fr.continuum.adapters.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnTest {

    @Test
    void words_of_an_authority_say_that_they_are_french_within_an_english_sentence() {
        String sentence = "Given up: " + Own.words("sans financement : rien") + ".";

        assertThat(Own.html(sentence, false))
                .isEqualTo("Given up: <span lang=\"fr\">sans financement\u00a0: rien</span>.");
    }

    @Test
    void within_a_french_sentence_they_are_set_and_need_no_mark() {
        assertThat(Own.html("Abandonné : " + Own.words("le foncier ; rien") + ".", true))
                .isEqualTo("Abandonné : le foncier\u00a0; rien.");
    }

    @Test
    void whatever_is_typed_is_shown_and_nothing_of_it_is_run() {
        assertThat(Own.html(Own.words("<b>Planter</b> & \"arroser\"") + " <i>", false))
                .isEqualTo("<span lang=\"fr\">&lt;b&gt;Planter&lt;/b&gt; &amp; &quot;arroser&quot;</span> &lt;i&gt;");
    }

    @Test
    void nobody_opens_or_closes_a_mark_by_typing_one() {
        String typed = "a\uE001b\uE000c";

        assertThat(Own.html(Own.words(typed), false)).isEqualTo("<span lang=\"fr\">abc</span>");
        assertThat(Own.html("x\uE000y", false)).isEqualTo("xy");
        assertThat(Own.html(Own.marked("“" + typed + "” is linked", false), false))
                .isEqualTo("“<span lang=\"fr\">abc</span>” is linked");
    }

    @Test
    void what_a_sentence_of_the_domain_quotes_is_of_the_authority() {
        assertThat(Own.html(Own.marked("“Planter” and “Arroser : tout” have the same code", false), false))
                .isEqualTo(
                        "“<span lang=\"fr\">Planter</span>” and “<span lang=\"fr\">Arroser\u00a0: tout</span>” have the"
                                + " same code");
        assertThat(Own.html(Own.marked("« Planter » a le même code : A1", true), true))
                .isEqualTo("«\u00a0Planter\u00a0» a le même code\u00a0: A1");
    }
}
