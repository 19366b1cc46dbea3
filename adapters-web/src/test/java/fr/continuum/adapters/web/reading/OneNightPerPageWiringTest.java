package fr.continuum.adapters.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.application.port.Consolidations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class OneNightPerPageWiringTest {

    private final Consolidations consolidations;

    @Autowired
    OneNightPerPageWiringTest(Consolidations consolidations) {
        this.consolidations = consolidations;
    }

    @Test
    void whoever_asks_for_consolidations_asks_through_the_page() {
        assertThat(consolidations).isInstanceOf(OneNightPerPage.class);
    }
}
