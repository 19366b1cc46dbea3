package fr.continuum.adapters.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TemplatesAtHandTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    private static final Pattern EXPRESSION = Pattern.compile("(?:th|own):[a-z-]+=\"([^\"]*)\"");
    private static final Pattern INSIDE = Pattern.compile("[$#@*~]\\{");

    @Test
    void all_expressions_of_all_pages_are_kept() throws IOException {
        Set<String> written;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            written = files.filter(file -> file.toString().endsWith(".html"))
                    .flatMap(file -> EXPRESSION.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
        long read = written.size()
                + written.stream()
                        .flatMap(expression ->
                                INSIDE.matcher(expression).results().map(MatchResult::group))
                        .count();

        assertThat(read).isGreaterThan(1_000).isLessThan(TemplatesAtHand.EXPRESSIONS);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
