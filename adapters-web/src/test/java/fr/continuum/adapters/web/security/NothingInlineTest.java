package fr.continuum.adapters.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.WebTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// What the policy forbids no template tries: script, style and handlers written in the page. And the headers that say
/// so, on pages and answers alike.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NothingInlineTest {

    /// An attribute of its own, or one Thymeleaf writes.
    private static final Pattern INLINE = Pattern.compile(
            "(?i)\\s(th:)?(style|on[a-z]+|hx-on[:a-z-]*|srcdoc)\\s*=|<style|<script(?![^>]*(th:)?src=)|javascript:"
                    + "|th:attr=\"[^\"]*\\b(style|on[a-z]+)\\s*=|th:inline|<iframe|<object|<embed");

    private final MockMvc mvc;

    @Autowired
    NothingInlineTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @TestFactory
    Stream<DynamicTest> no_template_writes_script_or_style_in_the_page() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            List<Path> templates =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(templates).hasSizeGreaterThan(80);
            return templates.stream()
                    .map(template -> DynamicTest.dynamicTest(
                            template.getFileName().toString(),
                            () -> assertThat(INLINE.matcher(Files.readString(template))
                                            .results()
                                            .map(found -> found.group())
                                            .toList())
                                    .isEmpty()));
        }
    }

    @Test
    void what_is_inline_would_be_found() {
        assertThat(List.of(
                        "<p style=\"x\">",
                        "<a onclick=\"x()\">",
                        "<a th:onclick=\"x\">",
                        "<b th:style=\"x\">",
                        "<script>x</script>",
                        "<a href=\"javascript:x\">",
                        "<i th:attr=\"style=${x}\">",
                        "<div hx-on:click=\"x\">",
                        "<style>"))
                .allMatch(text -> INLINE.matcher(text).find());
        assertThat(List.of(
                        "<script defer th:src=\"@{/x}\">",
                        "<p th:classappend=\"${view.style()}\">",
                        "<link rel=\"stylesheet\" th:href=\"@{/style/x.css}\">"))
                .noneMatch(text -> INLINE.matcher(text).find());
    }

    @Test
    void every_answer_tells_browsers_what_they_may_not_do() throws Exception {
        for (String address : List.of("/connexion", "/plan", "/api/v1/plan", "/nulle-part", "/style/continuum.css")) {
            MockHttpServletResponse answer =
                    mvc.perform(get(address).secure(true)).andReturn().getResponse();

            assertThat(answer.getHeader("Content-Security-Policy"))
                    .as(address)
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "http:");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
            assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        }
        assertThat(mvc.perform(get("/connexion")).andReturn().getResponse().getHeader("Strict-Transport-Security"))
                .as("a promise of TLS is made over TLS only")
                .isNull();
    }
}
