package fr.continuum.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// axe-core: what stands between a page and some of its readers.
final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN = """
            async rules => (await axe.run(document, {resultTypes: ['violations'], ...rules})).violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .flatMap(v => v.nodes.map(n => `${v.impact} ${v.id}: ${n.target.join(' ')} ${n.failureSummary}`))
            """;

    private Axe() {}

    /// What is serious or critical on the page as it stands, one sentence per element.
    static List<String> faults(Page page) {
        return faults(page, Map.of());
    }

    /// The same, by the rules on colours alone: what another colour scheme can change.
    static List<String> faultsOfColour(Page page) {
        return faults(page, Map.of("runOnly", Map.of("type", "tag", "values", List.of("cat.color"))));
    }

    private static List<String> faults(Page page, Map<String, Object> rules) {
        if (page.evaluate("typeof axe") instanceof String type && type.equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(RUN, rules))
                .stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
