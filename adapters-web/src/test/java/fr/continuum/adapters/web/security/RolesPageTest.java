package fr.continuum.adapters.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The page of the documentation says the matrix the program goes by.
class RolesPageTest {

    @Test
    void the_page_is_the_matrix() throws IOException {
        Path written = Files.writeString(Path.of("target/roles.md"), RolesPage.markdown());

        assertThat(Path.of("../docs/roles.md"))
                .as("docs/roles.md differs from the matrix: copy %s over it", written.toAbsolutePath())
                .hasSameTextualContentAs(written);
    }
}
