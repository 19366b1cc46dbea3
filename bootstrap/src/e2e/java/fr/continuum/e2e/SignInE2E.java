package fr.continuum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.bootstrap.demo.DemoAccount;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoServed
class SignInE2E {

    @LocalServerPort
    private int port;

    @Test
    void a_stranger_is_asked_who_they_are() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.stranger(port)) {
            guest.at("/nuits");

            assertThat(guest.page().locator("input[type=password]")).isVisible();
        }
    }

    @Test
    void a_wrong_password_is_told_and_the_right_one_leads_where_they_were_going() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.stranger(port)) {
            guest.signIn(DemoAccount.READER.login(), "autre chose");
            assertThat(guest.page().locator("[role=alert]")).containsText("inconnu");

            guest.at("/nuits");
            guest.page().locator("input[name=identifiant]").fill(DemoAccount.READER.login());
            guest.page().locator("input[name='mot-de-passe']").fill(DemoAccount.READER.password());
            guest.page().locator("main button").click();

            assertThat(guest.title()).isEqualTo("Traitements de la nuit");
            assertThat(guest.page().locator(".who .name")).hasText(DemoAccount.READER.displayName());
        }
    }
}
