package fr.continuum.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// A program that asks a running server by HTTP Basic, as one account.
record Caller(HttpClient client, String server, String login) {

    /// What every account of these tests signs in with.
    static final String PASSWORD = "secret";

    Caller as(String other) {
        return new Caller(client, server, other);
    }

    /// What the server answered.
    ///
    /// @param version as its ETag says it, quotes included; empty where it says none
    record Reply(int status, String type, String version, String body) {

        Reply is(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            assertThat(type)
                    .as(body)
                    .isEqualTo(
                            expected >= 400 ? "application/problem+json" : expected == 204 ? "" : "application/json");
            return this;
        }

        <T> T at(String path) {
            return JsonPath.read(body, path);
        }

        List<String> rules() {
            return at("$.violations[*].rule");
        }
    }

    Reply get(String address) {
        return send(request(address).GET());
    }

    /// @param version that was read, as its ETag says it; empty for what is new
    Reply put(String version, String address, String body) {
        return send(from(version, request(address)).PUT(BodyPublishers.ofString(body)));
    }

    Reply post(String version, String address, String body) {
        return send(from(version, request(address)).POST(BodyPublishers.ofString(body)));
    }

    /// Sends a file: the whole body is the file.
    Reply post(String version, String address, String type, byte[] file) {
        return send(
                from(version, request(address)).setHeader("Content-Type", type).POST(BodyPublishers.ofByteArray(file)));
    }

    /// The bytes of a file.
    ///
    /// @throws AssertionError where none is answered
    byte[] file(String address) {
        HttpResponse<byte[]> response = sent(request(address).GET(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    Reply delete(String version, String address) {
        return send(from(version, request(address)).DELETE());
    }

    private HttpRequest.Builder request(String address) {
        String secret = Base64.getEncoder().encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(server + address))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "fr");
    }

    private static HttpRequest.Builder from(String version, HttpRequest.Builder request) {
        return version.isEmpty() ? request : request.header("If-Match", version);
    }

    private Reply send(HttpRequest.Builder request) {
        HttpResponse<String> response = sent(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("ETag").orElse(""),
                response.body());
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, BodyHandler<T> as) {
        try {
            return client.send(request.build(), as);
        } catch (IOException e) {
            throw new AssertionError("The server did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while asking", e);
        }
    }
}
