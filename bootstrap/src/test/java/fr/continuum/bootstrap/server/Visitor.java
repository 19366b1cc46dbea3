package fr.continuum.bootstrap.server;

import fr.continuum.bootstrap.demo.DemoAccount;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Someone who signed in on the page and asks for pages and for the API, over HTTP. Several threads may ask at once.
final class Visitor implements AutoCloseable {

    private static final String BOUNDARY = "----essai-de-continuum";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI server;

    private Visitor(URI server) {
        this.server = server;
    }

    /// What the server answered.
    record Answer(int status, String body) {

        /// What it says: of a page, its content, without the frame (whose sign-out form has a token of its
        /// own) without the tokens of its forms, another in each answer, and without the line on the last
        /// night, which may be running; of the API, all of it.
        String said() {
            Element content = Jsoup.parse(body).selectFirst("main");
            if (content == null) {
                return body;
            }
            content.select(".lead:has(a[href^='/nuits/'])").remove();
            content.select("input[name=_csrf]").remove();
            return content.outerHtml();
        }
    }

    static Visitor signedIn(int port, DemoAccount account) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(URI.create("http://localhost:" + port));
        Answer answer = visitor.post(
                "/connexion",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("identifiant=" + encoded(account.login()) + "&mot-de-passe="
                        + encoded(account.password()) + "&_csrf=" + encoded(visitor.token("/connexion"))));
        if (answer.status() != 302 || visitor.get("/").status() != 200) {
            throw new IllegalStateException("Not signed in as " + account + ": " + answer);
        }
        return visitor;
    }

    Answer get(String address) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(server.resolve(address)).build());
    }

    /// A file that is downloaded.
    byte[] bytes(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(server.resolve(address)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    /// Sends files as the form of a page does, its CSRF token included.
    Answer send(String address, String page, List<Path> files) throws IOException, InterruptedException {
        StringBuilder head = new StringBuilder();
        String start = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=";
        head.append(start).append("\"_csrf\"\r\n\r\n").append(token(page)).append("\r\n");
        List<BodyPublisher> parts = new ArrayList<>(List.of(BodyPublishers.ofString(head.toString())));
        for (Path file : files) {
            parts.add(BodyPublishers.ofString(
                    start + "\"file\"; filename=\"" + file.getFileName() + "\"\r\nContent-Type: text/xml\r\n\r\n"));
            parts.add(BodyPublishers.ofByteArray(Files.readAllBytes(file)));
            parts.add(BodyPublishers.ofString("\r\n"));
        }
        parts.add(BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
        return post(
                address,
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)));
    }

    /// Sends the fields of a form, in their order.
    Answer submit(String address, List<Map.Entry<String, String>> fields) throws IOException, InterruptedException {
        return post(
                address,
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString(fields.stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))));
    }

    private Answer post(String address, String type, BodyPublisher body) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(server.resolve(address))
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    private Answer ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body());
    }

    private String token(String page) throws IOException, InterruptedException {
        return Jsoup.parse(get(page).body()).select("input[name=_csrf]").attr("value");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
