package fr.continuum.adapters.web.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import fr.continuum.adapters.web.fixture.Home;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriComponentsBuilder;

/// A program that asks the API by HTTP Basic, as one account.
public record Program(MockMvc mvc, String login) {

    /// An address with parameters, encoded: names and values in turn.
    public static URI address(String path, String... parameters) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        Object[] values = new Object[parameters.length / 2];
        for (int i = 0; i < parameters.length; i += 2) {
            builder.queryParam(parameters[i], "{" + i / 2 + "}");
            values[i / 2] = parameters[i + 1];
        }
        return builder.encode().buildAndExpand(values).toUri();
    }

    public Program as(String other) {
        return new Program(mvc, other);
    }

    public Answer read(String path, String... parameters) {
        return send(MockMvcRequestBuilders.get(address(path, parameters)));
    }

    /// @param version that was read; `*` for whatever it is, empty for none
    public Answer put(String version, String body, String path, String... parameters) {
        return send(from(version, body(MockMvcRequestBuilders.put(address(path, parameters)), body)));
    }

    public Answer post(String version, String body, String path, String... parameters) {
        return send(from(version, body(MockMvcRequestBuilders.post(address(path, parameters)), body)));
    }

    public Answer delete(String version, String path, String... parameters) {
        return send(from(version, MockMvcRequestBuilders.delete(address(path, parameters))));
    }

    /// Posts a file: the whole body is the file.
    public Answer file(String version, MediaType type, byte[] file, String path, String... parameters) {
        return send(from(
                version,
                MockMvcRequestBuilders.post(address(path, parameters))
                        .contentType(type)
                        .content(file)));
    }

    /// The bytes that are answered.
    public byte[] download(String path, String... parameters) {
        try {
            return mvc.perform(MockMvcRequestBuilders.get(address(path, parameters))
                            .with(httpBasic(login, Home.PASSWORD)))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        } catch (Exception e) {
            throw new AssertionError("The API threw instead of answering", e);
        }
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequestBuilder from(String version, MockHttpServletRequestBuilder request) {
        return version.isEmpty()
                ? request
                : request.header("If-Match", version.equals("*") ? version : "\"" + version + "\"");
    }

    public Answer send(MockHttpServletRequestBuilder request) {
        try {
            return Answer.of(mvc.perform(request.with(httpBasic(login, Home.PASSWORD)))
                    .andReturn()
                    .getResponse());
        } catch (Exception e) {
            throw new AssertionError("The API threw instead of answering", e);
        }
    }
}
