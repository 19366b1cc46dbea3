package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Who chooses by keyboard is still on the same field when the page answers.
@WebTest
class FieldsByNameTest {

    private static final String FIELDS =
            "form.selectors select, form.selectors input[name]:not([type=hidden]):not([type=submit])";

    private final Visit visit;

    @Autowired
    FieldsByNameTest(MockMvc mvc, Home home) {
        this.visit = Visit.of(mvc, home, "charge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan", "/plan/carte?code=D2", "/constats", "/contributions", "/vue-d-ensemble", "/jour"})
    void each_field_has_an_identity_of_its_own_the_same_in_every_answer(String address) throws Exception {
        Document page = visit.page(address);
        List<String> fields = page.select(FIELDS).eachAttr("id");

        assertThat(fields)
                .hasSameSizeAs(page.select(FIELDS))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(id).startsWith("champ-"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(visit.page(address).select(FIELDS).eachAttr("id")).isEqualTo(fields);
    }
}
