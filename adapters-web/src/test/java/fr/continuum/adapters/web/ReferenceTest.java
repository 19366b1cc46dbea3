package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.security.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReferenceTest {

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    ReferenceTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @Test
    void each_chart_says_who_imported_it_when_and_from_what() throws Exception {
        String page = mvc.perform(get("/referentiels")
                        .with(user(new SignedIn(home.accounts.find("lectrice").orElseThrow()))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Jsoup.parse(page)
                        .select("table:has(caption:containsOwn(Plans de comptes)) tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("M57-M57_A 2025 22 27 controleur 2 octobre 2026 à 10 h 30 politiques-2025.csv");
    }
}
