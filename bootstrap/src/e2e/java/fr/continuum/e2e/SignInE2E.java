package fr.continuum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fr.continuum.ContinuumApplication;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = ContinuumApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInE2E {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.database(SignInE2E.class);
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::username);
    }

    @Test
    void a_stranger_is_asked_who_they_are(@LocalServerPort int port) {
        try (Playwright playwright = Playwright.create();
                Browser browser = Browsers.launch(playwright);
                Page page = browser.newPage()) {
            page.navigate("http://localhost:" + port + "/");

            assertThat(page.locator("input[type=password]")).isVisible();
        }
    }
}
