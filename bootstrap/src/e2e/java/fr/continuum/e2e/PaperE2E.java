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
            challenges.forEach(href -> {
                Page page = guest.at(href);
                assertThat(Sheets.over(page)).as(href).isEmpty();
                sheets.put(href, Sheets.count(page));
            });

            assertThat(sheets).hasSize(14);
            assertThat(sheets.values())
                    .as(sheets.toString())
                    .allSatisfy(count -> assertThat(count).isBetween(1, 2));
        }
    }

    /// The picture of each map stands on one sheet laid across; its table comes on the next.
    @Test
    void each_strategic_map_is_read_on_one_sheet() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL)) {
            List<String> codes = guest.at("/plan/carte").locator("select[name=code] option").all().stream()
                    .map(option -> String.valueOf(option.getAttribute("value")))
                    .toList();
            Map<String, Integer> sheets = new LinkedHashMap<>();
            for (String code : codes) {
                Page page = guest.at("/plan/carte?code=" + code);
                if (page.locator("svg.map.printed").count() > 0) {
                    assertThat(Sheets.small(page)).as(code).isEmpty();
                    page.evaluate("document.querySelector('section[aria-labelledby=tableau]').remove()");
                    sheets.put(code, Sheets.count(page));
                }
            }

            assertThat(sheets).hasSizeGreaterThan(10);
            assertThat(sheets.values()).as(sheets.toString()).containsOnly(1);
        }
    }

    @Test
    void the_overview_is_read_on_one_sheet_before_its_tables() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.CONTROLLER)) {
            for (String asked : List.of(
                    "", "?par=service&montant=MtMandate", "?montrer=nombre", "?montrer=jours", "?montrer=heures")) {
                Page page = guest.at("/vue-d-ensemble" + asked);
                assertThat(Sheets.small(page)).as(asked).isEmpty();
                page.evaluate(
                        "document.querySelectorAll('.overview figure ~ *, .overview section:not([aria-labelledby=image])')"
                                + ".forEach(e => e.remove())");

                assertThat(Sheets.count(page)).as(asked).isEqualTo(1);
            }
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
