package fr.continuum.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// One person and their browser. When they leave, nothing must have been asked of another host, and the browser must
/// have had nothing to complain of: no script that failed, nothing the content security policy refused.
final class Guest implements AutoCloseable {

    private final BrowserContext context;
    private final String host;
    private final Page page;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Guest(BrowserContext context, String host) {
        this.context = context;
        this.host = host;
        this.page = context.newPage();
        context.onRequest(request -> {
            if (!host.equals(URI.create(request.url()).getRawAuthority())) {
                elsewhere.add(request.url());
            }
        });
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    void signIn(String login, String password) {
        page.navigate("/connexion");
        page.locator("input[name=identifiant]").fill(login);
        page.locator("input[name='mot-de-passe']").fill(password);
        page.locator("main button").click();
    }

    /// Goes to an address of the site.
    Page at(String address) {
        page.navigate(address);
        return page;
    }

    /// The title of the page, its no-break spaces as spaces.
    String title() {
        return page.locator("h1").innerText().replaceAll("\\h", " ").strip();
    }

    /// Forgets what the browser said of an answer that was meant to be a refusal.
    void forgive() {
        complaints.clear();
    }

    @Override
    public void close() {
        context.close();
        assertThat(elsewhere).as("asked of a host other than " + host).isEmpty();
        assertThat(complaints).as("said by the browser").isEmpty();
    }
}
