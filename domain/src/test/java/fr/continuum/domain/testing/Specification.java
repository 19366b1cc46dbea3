package fr.continuum.domain.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A rule as a file: its id, its sentence in both languages, and cases that anyone can read.
public record Specification(String id, String french, String english, List<Case> cases) {

    /// Where the specification files of the domain's rules lie, from any module.
    public static final Path OF_DOMAIN = Path.of("../domain/src/test/resources/spec");
    /// Where those lie of the rules that arise in the application.
    public static final Path OF_APPLICATION = Path.of("../application/src/test/resources/spec");

    private static final Set<String> HEAD = Set.of("id", "fr", "en", "cases");

    /// One case: what is given and what is expected, by name.
    public record Case(String rule, String name, Map<String, Object> content) {

        public Case {
            content = Map.copyOf(content);
        }

        /// Refuses a word nobody reads, and a case that expects nothing: it could not fail.
        public void understands(Set<String> givens, Set<String> expectations) {
            Set<String> unknown = new TreeSet<>(content.keySet());
            unknown.remove("case");
            unknown.removeAll(givens);
            unknown.removeAll(expectations);
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException(rule + ", " + name + ": nobody reads " + unknown);
            }
            if (expectations.stream().noneMatch(content::containsKey)) {
                throw new IllegalArgumentException(
                        rule + ", " + name + ": expects none of " + new TreeSet<>(expectations));
            }
        }

        public boolean has(String word) {
            return content.containsKey(word);
        }

        public String text(String word, String otherwise) {
            return content.containsKey(word) ? content.get(word).toString() : otherwise;
        }

        /// The texts under a word: one, several, or none.
        public List<String> texts(String word) {
            return switch (content.get(word)) {
                case null -> List.of();
                case List<?> many -> many.stream().map(Object::toString).toList();
                case Object one -> List.of(one.toString());
            };
        }

        /// The tables of names and texts under a word.
        public List<Map<String, Object>> tables(String word) {
            return content.get(word) instanceof List<?> many
                    ? many.stream().map(Specification::table).toList()
                    : List.of();
        }

        public Map<String, Object> table(String word) {
            return Specification.table(content.get(word));
        }
    }

    /// All files of a folder, by name.
    public static List<Specification> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Specification::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("No specification files in " + folder.toAbsolutePath(), e);
        }
    }

    private static Specification read(Path file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try {
            return of(
                    file.getFileName().toString(),
                    table(new Yaml(new SafeConstructor(strict)).load(Files.readString(file))));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }

    static Specification of(String file, Map<String, Object> content) {
        String id = String.valueOf(content.get("id"));
        if (!file.equals(id + ".yaml")) {
            throw new IllegalArgumentException(file + " is the file of another rule: " + id);
        }
        if (!content.keySet().equals(HEAD)) {
            throw new IllegalArgumentException(
                    file + " says " + new TreeSet<>(HEAD) + ", not " + new TreeSet<>(content.keySet()));
        }
        List<Case> cases = ((List<?>) content.get("cases"))
                .stream()
                        .map(Specification::table)
                        .map(one -> new Case(id, String.valueOf(one.get("case")), one))
                        .toList();
        return new Specification(
                id, content.get("fr").toString(), content.get("en").toString(), cases);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> table(Object content) {
        return (Map<String, Object>) content;
    }
}
