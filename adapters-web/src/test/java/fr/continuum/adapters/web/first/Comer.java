package fr.continuum.adapters.web.first;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Somebody who comes in, of some roles, holding something.
record Comer(MockMvc mvc, Account account, String language) {

    static Comer of(MockMvc mvc, Role... roles) {
        return new Comer(mvc, new Account("venue", "Venue", "{noop}x", Set.of(roles), "", Held.NOTHING, false), "fr");
    }

    Comer holding(Held held) {
        return new Comer(mvc, account.holding(held), language);
    }

    Comer onlyOf(String authority) {
        return new Comer(
                mvc,
                new Account("venue", "Venue", "{noop}x", account.roles(), authority, account.held(), false),
                language);
    }

    Comer in(String other) {
        return new Comer(mvc, account, other);
    }

    MockHttpServletResponse asked(String address) throws Exception {
        return mvc.perform(get(URI.create(address))
                        .with(user(new SignedIn(account)))
                        .cookie(new Cookie("langue", language)))
                .andReturn()
                .getResponse();
    }

    Document page(String address) throws Exception {
        MockHttpServletResponse response = asked(address);
        if (response.getStatus() != 200) {
            throw new AssertionError(address + " answers " + response.getStatus() + " " + response.getRedirectedUrl());
        }
        return Jsoup.parse(response.getContentAsString());
    }

    /// The lines of a block, one after the other, without what their pictures say.
    static List<String> lines(Document page, String block) {
        return page.select(".first-" + block + " .first-lines > li").stream()
                .map(Element::clone)
                .map(line -> {
                    line.select("svg, .first-picture .legend").remove();
                    return line.text();
                })
                .toList();
    }

    static List<String> blocks(Document page) {
        return page.select(".first-blocks h2").eachText();
    }

    /// How many a count of a block says, of what leads to an address that begins so.
    static int told(Document page, String block, String address) {
        Element tally = page.select(".first-" + block + " .tallies a[href^='" + address + "']")
                .first();
        if (tally == null) {
            throw new AssertionError("Nothing leads to " + address + " in " + page.select(".first-" + block));
        }
        return Integer.parseInt(tally.select("strong").text());
    }

    static String href(Document page, String block, String address) {
        return page.select(".first-" + block + " a[href^='" + address + "']").attr("href");
    }
}
