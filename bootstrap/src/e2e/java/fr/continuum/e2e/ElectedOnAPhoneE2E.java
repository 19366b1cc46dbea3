package fr.continuum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.continuum.bootstrap.demo.DemoAccount;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An élu on a phone: their challenge, what is late and who decides, in a few thumbs.
@DemoServed
class ElectedOnAPhoneE2E {

    @LocalServerPort
    private int port;

    @Test
    void from_my_challenge_to_who_decides_and_what_it_receives() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.ELU)) {
            Page page = guest.page();
            page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
            assertThat(guest.title()).isEqualTo("Mon défi, mon territoire");
            assertThat(page.locator("main").innerText()).doesNotContain("%");
            Locator challenge = page.locator(".first-challenge h2 a").first();
            String label = challenge.innerText();
            String received =
                    page.locator(".first-challenge a[href*='montant=']").first().innerText();
            int told = page.locator(".first-late .first-lines > li").count();
            assertThat(page.locator(".first-late .notice.good").count())
                    .as("well, only where nothing is listed")
                    .isEqualTo(told == 0 ? 1 : 0);
            noWider(page);

            challenge.click();
            page.waitForURL("**/plan/element?**");
            assertThat(page.locator("h1").innerText().toLowerCase(Locale.FRENCH))
                    .contains(label.replaceFirst(".* · ", "").toLowerCase(Locale.FRENCH));
            assertThat(received)
                    .contains(page.locator(".minute .figure-link .told-figure").innerText());
            noWider(page);
            assertThat(page.locator(".late-rows tbody tr").count() == 0)
                    .as("its page lists something where the first screen does")
                    .isEqualTo(told == 0);

            page.locator(".minute .figure-link").click();
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("main")).containsText("€");
            noWider(page);
            rangesAreWithinTheScreen(page);

            goWhereMuchIsLate(guest);
            assertThat(page.locator(".late-rows tbody tr:visible").count())
                    .as("what is late on one screen")
                    .isEqualTo(5);
            page.locator(".late-rest > summary").click();
            assertThat(page.locator(".late-rows tbody tr:visible").count()).isGreaterThan(6);
            List<String> deciding =
                    page.locator(".late-rows tbody tr td:last-of-type").allInnerTexts();
            assertThat(deciding).isNotEmpty().allSatisfy(who -> assertThat(who).isNotBlank());
            noWider(page);
        }
    }

    /// Both links of the first screen: what it receives, from what to what; and what a night found of it.
    @Test
    void what_it_receives_and_what_was_found_stand_within_the_screen() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.ELU)) {
            Page page = guest.page();
            page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
            page.locator(".first-challenge a[href*='montant=']").first().click();
            page.waitForURL("**/continuum/bas?**");
            rangesAreWithinTheScreen(page);

            guest.at("/");
            Locator late = page.locator(".first-late a[href*='/constats?']");
            String one = late.count() > 0
                    ? String.valueOf(late.first().getAttribute("href"))
                    : "/constats?objet=D02"; // other tests of this demonstration settle what is late
            guest.at(one);
            Locator row =
                    page.locator("section[aria-labelledby=ouverts] tbody tr").first();
            assertThat(row.boundingBox().y + row.boundingBox().height)
                    .as("%s, above two screens", one)
                    .isLessThan(2 * Screen.PHONE.height());
            assertThat(page.locator("table.rules").count()).isZero();
            noWider(page);
        }
    }

    private static void rangesAreWithinTheScreen(Page page) {
        for (String figure : List.of("of-least", "of-most", "of-linked")) {
            Locator told = page.locator("table.means td." + figure + ":not(.exact)");
            assertThat(told.count()).as(figure).isPositive();
            for (Locator cell : told.all()) {
                assertThat(cell.isVisible()).as(figure).isTrue();
                assertThat(cell.boundingBox().x + cell.boundingBox().width)
                        .as("%s %s", figure, cell.innerText())
                        .isLessThanOrEqualTo(Screen.PHONE.width());
            }
        }
    }

    /// Other tests of this demonstration settle what is late here and there.
    private static void goWhereMuchIsLate(Guest guest) {
        for (int challenge = 1; challenge <= 14; challenge++) {
            Page page = guest.at("/plan/element?code=D%02d".formatted(challenge));
            if (page.locator(".late-rest").count() > 0) {
                return;
            }
        }
        throw new AssertionError("Nowhere is more late than one screen shows");
    }

    private static void noWider(Page page) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(page.url())
                .isLessThanOrEqualTo(Screen.PHONE.width());
    }
}
