package fr.continuum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.domain.shared.Days;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoServed
class GuidedLinkingE2E {

    private final NightLauncher nights;

    @LocalServerPort
    private int port;

    @Autowired
    GuidedLinkingE2E(NightLauncher nights) {
        this.nights = nights;
    }

    @Test
    void a_controller_sees_the_effect_in_euros_keeps_it_and_finds_it_after_the_night() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.CONTROLLER)) {
            Page page = guest.at("/lier?dimension=politique");
            String desk = page.url();
            Locator question = page.locator(".questions li").first();
            long amount = Euros.cents(question.locator("data.amount").innerText());
            String code = question.locator(".what .code").innerText();
            String keys = question.locator(".what a").getAttribute("href");
            String document = keys.substring(0, keys.indexOf("/cles"));

            question.locator("select[name=vers]")
                    .selectOption(question.locator("option[value^='cible:']:not([disabled])")
                            .first()
                            .getAttribute("value"));
            question.locator("button").click();

            assertThat(page.locator("h1")).hasText("L’effet, avant de garder");
            String effect = page.url();
            List<Long> before = Euros.cents(page.locator(
                    "main table:has(.badge):not(.everywhere):not(.everywhere-rows) tbody td:nth-of-type(1)"));
            List<Long> after = Euros.cents(page.locator(
                    "main table:has(.badge):not(.everywhere):not(.everywhere-rows) tbody td:nth-of-type(2)"));
            List<Long> shifts = Euros.cents(page.locator(
                    "main table:not(:has(.badge)):not(.everywhere):not(.everywhere-rows) tbody td:nth-of-type(3)"));
            assertThat(before).hasSize(5).isEqualTo(published(page, document));
            assertThat(after.getLast()).isEqualTo(before.getLast() - amount);
            assertThat(sum(after)).isEqualTo(sum(before));
            assertThat(shifts).contains(amount);

            page.navigate(effect);
            page.locator("button:has-text('Garder ce lien')").click();
            assertThat(page.locator("[role=status]")).containsText("Le lien est gardé");
            assertThat(published(page, document)).isEqualTo(before);

            assertThat(nights.run(Days.of(Instant.now()), "", _ -> {})).isInstanceOf(NightLauncher.Outcome.Ran.class);

            assertThat(published(page, document)).isEqualTo(after);
            page.navigate(desk);
            assertThat(page.locator("section[aria-labelledby=questions] .what .code")
                            .allInnerTexts())
                    .doesNotContain(code);
            page.navigate(keys);
            page.locator("main table.sheet tr:has(.badge.traced) a.go").first().click();
            assertThat(page.locator("section.answer").first()).containsText(DemoAccount.CONTROLLER.login());
        }
    }

    @Test
    void a_reader_sees_the_effect_and_is_told_who_may_keep_it() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.READER)) {
            Page page = guest.at("/lier?dimension=plan");
            Locator question = page.locator(".questions li").first();
            question.locator("select[name=vers]")
                    .selectOption(question.locator("option[value^='cible:']:not([disabled])")
                            .first()
                            .getAttribute("value"));
            question.locator("button").click();

            assertThat(page.locator("main")).containsText("Garder un lien demande un compte de contrôleur.");
            assertThat(page.locator("button:has-text('Garder ce lien')")).hasCount(0);
        }
    }

    /// The five parts a document's page shows, expenses by policy.
    private static List<Long> published(Page page, String document) {
        page.navigate(document);
        return Euros.cents(page.locator("table:has(tr.level) tr.level td:nth-of-type(1)"));
    }

    private static long sum(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }
}
