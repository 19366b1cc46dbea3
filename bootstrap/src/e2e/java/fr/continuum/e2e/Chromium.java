package fr.continuum.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import fr.continuum.bootstrap.demo.DemoAccount;

/// A browser, opened for one test.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    static Chromium open() {
        Playwright playwright = Playwright.create();
        return new Chromium(playwright, Browsers.launch(playwright));
    }

    /// Someone nobody knows yet.
    Guest stranger(int port) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height()));
        context.setDefaultTimeout(120_000);
        context.setDefaultNavigationTimeout(120_000);
        return new Guest(context, "localhost:" + port);
    }

    /// Someone who signed in on the page.
    Guest signedIn(int port, DemoAccount account) {
        Guest guest = stranger(port);
        guest.signIn(account.login(), account.password());
        return guest;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
