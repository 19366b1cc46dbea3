package fr.continuum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.continuum.bootstrap.demo.DemoAccount;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The morning look: from the first page to the reason of one line.
@DemoServed
class MorningLookE2E {

    @LocalServerPort
    private int port;

    @Test
    void from_the_night_to_the_reason_of_a_line() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.READER)) {
            Page page = guest.page();
            assertThat(guest.title()).isEqualTo("À quoi sert l’argent ?");

            page.locator("main .lead a[href^='/nuits/']").click();
            assertThat(page.locator("h1")).containsText("Nuit du");

            account(page).click();
            assertThat(page.locator("h1")).hasText("Compte administratif 2025");
            long total =
                    Euros.cents(page.locator("table.bridge tr.sum td").first().innerText());
            List<Long> parts = Euros.cents(page.locator("table:has(tr.level) tr.level td:nth-of-type(1)"));
            assertThat(parts).hasSize(5);
            assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
            assertThat(page.locator("svg.flow .ribbon").count()).isPositive();

            Locator untraced = page.locator("a.go[href*='sans-lien']");
            String amount = untraced.innerText().replaceFirst(".*: ", "");
            assertThat(Euros.cents(amount)).isEqualTo(parts.getLast());
            untraced.click();
            assertThat(page.locator("h1")).hasText("Ce qui reste sans lien");
            assertThat(page.locator("main .lead").innerText()).contains(amount);
            List<Long> amounts = Euros.cents(page.locator("main table.sheet tbody td.num:has-text('€')"));
            assertThat(amounts).isNotEmpty().isSortedAccordingTo((a, b) -> Long.compare(Math.abs(b), Math.abs(a)));

            page.locator("main table.sheet a.go").first().click();
            assertThat(page.locator("h1")).hasText("Pourquoi ?");
            Locator answer = page.locator("section.answer").first();
            assertThat(answer.locator(".verdict .badge").first()).hasText("sans lien");
            assertThat(answer).containsText(Pattern.compile("Les règles les plus proches|Aucune règle n’en approche"));
            assertThat(Euros.cents(
                            page.locator("table.sheet tr.sum td.num").first().innerText()))
                    .isNotZero();
        }
    }

    @Test
    void the_same_document_is_asked_what_it_serves_in_the_plan() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.READER)) {
            Page page = guest.at("/documents");
            page.locator("th:has-text('Budget principal') a:has-text('CA 2025')")
                    .click();
            String byPolicy = page.locator(".rate .figure").innerText();

            page.locator("select[name=dimension]").selectOption("plan");
            page.waitForURL(Pattern.compile(".*dimension=plan.*"));

            assertThat(page.locator("#couverture")).not().containsText("politique");
            assertThat(page.locator(".rate .figure").innerText()).isNotEqualTo(byPolicy);
            long total =
                    Euros.cents(page.locator("table.bridge tr.sum td").first().innerText());
            assertThat(Euros.cents(page.locator("table:has(tr.level) tr.level td:nth-of-type(1)")).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(total);
        }
    }

    /// The account of the main budget, among the documents of the night.
    private static Locator account(Page page) {
        return page.locator("th:has-text('Budget principal') a:has-text('CA 2025')");
    }
}
