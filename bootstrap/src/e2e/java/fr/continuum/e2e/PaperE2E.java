package fr.continuum.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.continuum.bootstrap.demo.DemoAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is taken to a meeting: sheets of A4 that say whose figures they are, of which night, and what was asked.
@DemoServed
class PaperE2E {

    @LocalServerPort
    private int port;

    @Test
    void each_challenge_of_the_plan_is_one_or_two_sheets() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL)) {
            List<String> challenges = guest.at("/plan").locator("tr.of-STRATEGIC_OBJECTIVE th > a").all().stream()
                    .map(link -> String.valueOf(link.getAttribute("href")))
                    .toList();
            Map<String, Integer> sheets = new LinkedHashMap<>();
            challenges.forEach(href -> sheets.put(href, Sheets.count(guest.at(href))));

            assertThat(sheets).hasSize(14);
            assertThat(sheets.values())
                    .as(sheets.toString())
                    .allSatisfy(count -> assertThat(count).isBetween(1, 2));
        }
    }

    @Test
    void every_sheet_says_whose_figures_of_which_night_and_what_was_asked() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.CONTROLLER)) {
            Page page = guest.at("/plan?vue=liste&etat=LATE&texte=collège");
            assertThat(page.locator(".paper").isVisible()).as("on screen").isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".paper").evaluate("e => getComputedStyle(e).display"))
                    .as("comes again on every sheet")
                    .isEqualTo("table-header-group");
            assertThat(page.locator(".sheet-head").innerText().replaceAll("\\h", " "))
                    .contains("Département", "Chiffres de la nuit du")
                    .contains("Où en est-on : en retard")
                    .contains("Contient : collège");
            assertThat(page.locator(".masthead").isVisible()).isFalse();

            guest.at("/referentiels").emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".sheet-head .asked-of").isVisible())
                    .as("what asks nothing says nothing")
                    .isFalse();
        }
    }

    @Test
    void what_is_asked_without_leaving_the_page_is_told_on_paper_too() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.CONTROLLER)) {
            Page page = guest.at("/plan?vue=liste");
            page.locator("form.selectors select[name=etat]").selectOption("LATE");
            page.waitForURL("**etat=LATE**");

            assertThat(page.locator(".sheet-head .said").textContent()).contains("en retard");
        }
    }
}
