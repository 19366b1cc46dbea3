package fr.continuum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.continuum.bootstrap.demo.DemoAccount;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoServed
class NightsE2E {

    @LocalServerPort
    private int port;

    @Test
    void the_list_of_nights_leads_to_what_could_not_be_read_and_why() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.ADMINISTRATOR)) {
            Page page = guest.page();
            page.locator("nav a[href='/nuits']").click();
            Locator nights = page.locator("main tbody tr");
            assertThat(nights.count()).isGreaterThanOrEqualTo(3);
            assertThat(nights.first()).containsText("publiée");
            assertThat(nights.first().locator("strong.warn")).hasText("2");

            nights.first().locator("th a").click();

            Locator quarantine = page.locator("section[aria-labelledby=quarantaine] tbody tr");
            assertThat(quarantine).hasCount(2);
            Locator cut = quarantine.filter(new Locator.FilterOptions().setHasText(PreparedDemo.CUT_SHORT));
            assertThat(cut.locator("td").first().innerText().strip()).matches("[1-9][0-9]*");
            assertThat(cut.locator("td").last().innerText()).contains("XML");
            Locator other = quarantine.filter(new Locator.FilterOptions().setHasText(PreparedDemo.SOMETHING_ELSE));
            assertThat(other.locator("td").last().innerText()).contains("Aucun profil ne reconnaît ce fichier");
            assertThat(page.locator("section[aria-labelledby=documents] tbody tr")
                            .count())
                    .isGreaterThan(20);
        }
    }
}
