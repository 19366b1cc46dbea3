package fr.continuum.adapters.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final Map<String, String> NAMES = Map.of("DAUT", "Direction de l’autonomie", "DGS", "DGS");

    @Test
    void a_service_is_called_by_its_name_with_its_code_beside() {
        assertThat(Asked.service("DAUT", NAMES)).isEqualTo("Direction de l’autonomie (DAUT)");
    }

    @Test
    void a_service_nobody_names_is_called_by_its_code_and_a_department_that_steers_by_its_name() {
        assertThat(Asked.service("DROU", NAMES)).isEqualTo("DROU");
        assertThat(Asked.service("DGS", NAMES)).isEqualTo("DGS");
        assertThat(Asked.service(Asked.STEERING + "Direction des routes", NAMES))
                .isEqualTo("Direction des routes");
    }
}
