package fr.continuum.adapters.web.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A browser that keeps cookies and goes where it is sent, one step at a time.
final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// @param at where it came from
    record Seen(URI at, int status, String location, String text) {

        Document page() {
            return Jsoup.parse(text, at.toString());
        }

        /// Where it is sent.
        URI next() {
            assertThat(status).as(at + " " + text).isBetween(300, 399);
            return at.resolve(location);
        }

        /// A parameter of where it is sent.
        String parameter(String name) {
            return List.of(next().getRawQuery().split("&")).stream()
                    .filter(part -> part.startsWith(name + "="))
                    .map(part -> part.substring(name.length() + 1))
                    .findFirst()
                    .orElse("");
        }
    }

    Seen get(URI address) throws Exception {
        return send(HttpRequest.newBuilder(address).header("Accept", "text/html"));
    }

    /// What programs get, asked by this browser.
    Seen read(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "application/json"));
    }

    Seen get(String address) throws Exception {
        return get(URI.create(address));
    }

    /// Sends a form of a page: its hidden fields, ticked boxes, and what is typed besides, names and values in
    /// turn.
    Seen submit(Seen on, Element form, String... typed) throws Exception {
        List<String> pairs = new ArrayList<>();
        for (Element field : form.select("input[name]")) {
            if (field.attr("type").equals("hidden") || field.attr("type").equals("checkbox")) {
                pairs.add(pair(field.attr("name"), field.attr("value")));
            }
        }
        for (int i = 0; i < typed.length; i += 2) {
            pairs.add(pair(typed[i], typed[i + 1]));
        }
        String action = form.attr("action");
        return send(HttpRequest.newBuilder(action.isEmpty() ? on.at() : on.at().resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    private static String pair(String name, String value) {
        return List.of(name, value).stream()
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("="));
    }

    private Seen send(HttpRequest.Builder request) throws Exception {
        HttpRequest asked = request.build();
        HttpResponse<String> answer = client.send(asked, HttpResponse.BodyHandlers.ofString());
        return new Seen(
                asked.uri(),
                answer.statusCode(),
                answer.headers().firstValue("Location").orElse(""),
                answer.body());
    }
}
