package fr.continuum.adapters.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addresses say what they have to say.
class LinksThatSayTest {

    @ParameterizedTest
    @CsvSource({
        "/plan, /plan",
        "/indicateurs?autorite=, /indicateurs",
        "/lier/regles?autorite=&dimension=plan, /lier/regles?dimension=plan",
        "/plan/element?code=D1&autorite=&le=2025-01-01#histoire, /plan/element?code=D1&le=2025-01-01#histoire",
        "/personnel/temps?autorite=#usages, /personnel/temps#usages",
        "/x?a=1%3D&b=, /x?a=1%3D",
    })
    void a_parameter_that_says_nothing_is_not_there(String link, String said) {
        assertThat(LinksThatSay.said(link)).isEqualTo(said);
    }
}
