package fr.continuum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.continuum.bootstrap.demo.DemoAccount;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Visits made by keyboard alone, in English: nothing needs a mouse, and one always sees where one is.
@DemoServed
class KeyboardE2E {

    private static final int MOST_STEPS = 250;

    /// What one is on: it is drawn, a mark stands around it, and it is on the screen.
    private static final String SEEN = """
            () => {
                const e = document.activeElement;
                if (!e || e === document.body) {
                    return '';
                }
                const box = e.getBoundingClientRect();
                const style = getComputedStyle(e);
                const said = `${e.tagName.toLowerCase()} "${(e.textContent || e.name || '').trim().slice(0, 40)}"`;
                if (box.width < 1 || box.height < 1) {
                    return `${said} is not drawn`;
                }
                if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) {
                    return `${said} is off the screen`;
                }
                const drawn = [...e.querySelectorAll('.face')].some(f => parseFloat(getComputedStyle(f).strokeWidth) >= 3);
                return drawn || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ? '' : `${said} bears no mark`;
            }
            """;

    @LocalServerPort
    private int port;

    @Test
    void from_signing_in_to_an_action_on_the_map_in_english() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.stranger(port)) {
            Page page = guest.at("/connexion");
            reach(page, "a.language");
            page.keyboard().press("Enter");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            reach(page, "input[name=identifiant]");
            page.keyboard().type(DemoAccount.READER.login());
            reach(page, "input[name='mot-de-passe']");
            page.keyboard().type(DemoAccount.READER.password());
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/$"));

            follow(page, "nav a[href='/plan']", "/plan");
            assertThat(page.locator("nav a[aria-current=page]")).hasAttribute("href", "/plan");
            follow(page, "main a[href^='/plan/element?code=D']", "/plan/element");
            follow(page, "main a[href^='/plan/carte']", "/plan/carte");
            follow(page, "svg.map.wide a.card", "/plan/element");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("h1")).isVisible();
        }
    }

    @Test
    void what_is_repeated_on_every_page_is_skipped() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.READER)) {
            Page page = guest.at("/constats");
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
            assertThat(page.locator("a.skip")).isInViewport();

            page.keyboard().press("Enter");
            page.keyboard().press("Tab");

            assertThat((Boolean) page.evaluate("document.activeElement.closest('main') !== null"))
                    .as("the next stop is in what the page says")
                    .isTrue();
        }
    }

    /// Choosing answers at once, and one stays on the field.
    @Test
    void a_choice_keeps_one_where_one_was() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.READER)) {
            Page page = guest.at("/plan");
            reach(page, "select[name=etat]");

            page.keyboard().press("ArrowDown");

            page.waitForURL(Pattern.compile(".*etat=LATE.*"));
            assertThat(page.locator("select[name=etat]")).isFocused();
            assertThat(page.locator("select[name=etat]")).hasValue("LATE");
        }
    }

    @Test
    void a_list_is_sorted_and_a_line_opened() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.READER)) {
            Page page = guest.at("/plan?vue=liste");
            follow(page, "main thead a[href*='tri=']", "tri=");
            follow(page, "main tbody a[href^='/plan/element']", "/plan/element");
            assertThat(page.locator("h1")).isVisible();
        }
    }

    private static void follow(Page page, String link, String to) {
        reach(page, link);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(to) + ".*"));
    }

    /// Steps forward until it is on one of these, each step seen.
    private static void reach(Page page, String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            assertThat((String) page.evaluate(SEEN)).as(page.url()).isEmpty();
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("No step of " + MOST_STEPS + " leads to " + selector + " on " + page.url());
    }
}
