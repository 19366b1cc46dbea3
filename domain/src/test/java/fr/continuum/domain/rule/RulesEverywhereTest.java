package fr.continuum.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.testing.Specification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same rules, in the same words, in the code, on the page and in the specification files.
class RulesEverywhereTest {

    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Pattern ON_THE_PAGE = Pattern.compile(
            "## (?<id>.*)\n\n> (?<fr>.*)\n>\n> (?<en>.*)\n\n- Severity: (?<severity>.*)\n- Source: (?<source>.*)\n");

    /// A rule as one of the three places tells it.
    private record Told(String id, String french, String english) {}

    @Test
    void every_rule_has_its_specification_file_and_no_file_another_rule() {
        List<Told> specified = Stream.concat(
                        Specification.in(Specification.OF_DOMAIN).stream(),
                        Specification.in(Specification.OF_APPLICATION).stream())
                .map(rule -> new Told(rule.id(), rule.french(), rule.english()))
                .toList();

        assertThat(specified).containsExactlyInAnyOrderElementsOf(catalogue());
    }

    @Test
    void every_rule_stands_on_the_page_and_the_page_names_no_other() throws IOException {
        List<Told> onThePage = new ArrayList<>();
        Matcher matcher = ON_THE_PAGE.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            onThePage.add(new Told(matcher.group("id"), matcher.group("fr"), matcher.group("en")));
        }

        assertThat(onThePage).containsExactlyElementsOf(catalogue());
        assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("## ")))
                .hasSameSizeAs(ContinuumRule.values());
    }

    @Test
    void the_page_says_how_severe_a_rule_is_and_where_it_comes_from() throws IOException {
        List<String> onThePage = new ArrayList<>();
        Matcher matcher = ON_THE_PAGE.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            onThePage.add(matcher.group("id") + " " + matcher.group("severity") + " " + matcher.group("source"));
        }

        assertThat(onThePage)
                .containsExactlyElementsOf(Arrays.stream(ContinuumRule.values())
                        .map(rule -> rule.id() + " " + rule.severity() + " " + rule.source())
                        .toList());
    }

    @Test
    void a_rule_is_found_by_its_id() {
        assertThat(ContinuumRule.values())
                .allSatisfy(rule -> assertThat(ContinuumRule.ofId(rule.id())).contains(rule));
        assertThat(ContinuumRule.ofId("R99")).isEmpty();
    }

    @Test
    void a_file_that_does_not_carry_its_rules_name_is_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("R20.yaml"), "id: R21\nfr: a\nen: b\ncases: []\n");

        assertThatThrownBy(() -> Specification.in(folder)).hasMessage("R20.yaml is the file of another rule: R21");
    }

    @Test
    void a_case_knows_what_it_was_given() {
        Specification.Case one = new Specification.Case("R20", "x", Map.of("lines", List.of("a", "b"), "why", "c"));

        assertThat(one.texts("lines")).containsExactly("a", "b");
        assertThat(one.texts("why")).containsExactly("c");
        assertThat(one.texts("rows")).isEmpty();
    }

    private static List<Told> catalogue() {
        return Arrays.stream(ContinuumRule.values())
                .map(rule -> new Told(rule.id(), rule.french(), rule.english()))
                .toList();
    }
}
