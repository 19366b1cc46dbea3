package fr.continuum.adapters.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

/// What the API answered.
///
/// @param version as the header ETag names it; empty where it names none
public record Answer(int status, @Nullable String type, String version, String text) {

    static Answer of(MockHttpServletResponse response) {
        String mark = response.getHeader("ETag");
        return new Answer(
                response.getStatus(),
                response.getContentType(),
                mark == null ? "" : mark.replace("\"", ""),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /// The value at a path, of whatever type is asked for.
    public <T> T at(String path) {
        return JsonPath.read(text, path);
    }

    public Answer is(int expected) {
        assertThat(status).as(text).isEqualTo(expected);
        if (expected >= 400) {
            assertThat(type).as(text).isEqualTo("application/problem+json");
        }
        return this;
    }

    /// A problem of ours, by the end of its type.
    public Answer isProblem(int expected, String name) {
        is(expected);
        assertThat(this.<String>at("$.type")).isEqualTo("urn:continuum:problem:" + name);
        return this;
    }

    /// Rules that stand against it.
    public List<String> rules() {
        return this.<List<String>>at("$.violations[*].rule");
    }

    /// Where the values stand that cannot be taken.
    public List<String> pointers() {
        return this.<List<String>>at("$.errors[*].pointer");
    }

    /// Why a file cannot be used: sheet, line and column of each reason.
    public List<String> places() {
        return this.<List<Map<String, Object>>>at("$.faults[*]").stream()
                .map(fault -> fault.get("sheet") + " " + fault.get("line") + " " + fault.get("column"))
                .toList();
    }
}
