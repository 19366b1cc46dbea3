package fr.continuum.adapters.files.profile;

import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// The keys of one mapping of a YAML file, asked for one after the other. What was never asked for is unknown, and a
/// fault; so is what is missing or of the wrong sort.
final class YamlKeys {

    private final YamlNode.Entries node;
    private final FaultList faults;
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlKeys(YamlNode.Entries node, FaultList faults) {
        this.node = node;
        this.faults = faults;
    }

    /// Asks for the keys of a node; where it is no mapping, that is the fault and there are no keys.
    static YamlKeys of(YamlNode node, FaultList faults) {
        if (node instanceof YamlNode.Entries entries) {
            return new YamlKeys(entries, faults);
        }
        faults.add(
                node.line(),
                node.column(),
                new Wording(
                        "On attend ici des clés et leurs valeurs (« clé: valeur »).",
                        "Keys and their values are expected here (“key: value”)."));
        return new YamlKeys(new YamlNode.Entries(node.line(), node.column(), List.of()), faults);
    }

    Optional<YamlNode> find(String key) {
        asked.add(key);
        return node.entries().stream()
                .filter(e -> e.key().text().equals(key))
                .map(YamlNode.Entry::value)
                .findFirst();
    }

    /// The keys under a key; none where it is missing.
    YamlKeys under(String key) {
        return of(find(key).orElse(new YamlNode.Entries(node.line(), node.column(), List.of())), faults);
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    /// A text; empty where the key is missing or its value is.
    String text(String key) {
        return find(key).map(this::text).orElse("");
    }

    String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            faults.add(
                    node.line(),
                    node.column(),
                    new Wording(
                            "La clé « " + key + " » manque ici. Ajoutez-la.",
                            "The key “" + key + "” is missing here. Add it."));
        }
        return text;
    }

    int number(String key, int otherwise) {
        String text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,4}")) {
            fault(
                    key,
                    new Wording(
                            "« " + text + " » n'est pas un nombre entier positif.",
                            "“" + text + "” is no positive whole number."));
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /// Words one of which is expected, for a message.
    static Wording either(String... words) {
        List<String> first = List.of(words).subList(0, words.length - 1);
        return Wording.same(String.join(", ", first))
                .then(new Wording(" ou ", " or "))
                .then(words[words.length - 1]);
    }

    /// A value that the reader knows how to take; empty where it is missing or wrong.
    <T> Optional<T> oneOf(String key, Function<String, Optional<T>> known, Wording expected) {
        return find(key).flatMap(value -> taken(value, known, expected));
    }

    /// What is said once for every row: one of the meanings of a field, or any value that may be where it has
    /// none.
    Optional<String> constant(String key, List<String> meanings, Predicate<String> mayBe) {
        return oneOf(
                key,
                text -> Optional.of(text).filter(mayBe),
                meanings.isEmpty() ? new Wording("une valeur", "a value") : Wording.same(String.join(", ", meanings)));
    }

    /// Tells that a field has a column, and one value for every row.
    void columnAndConstant(String key) {
        fault(
                key,
                new Wording(
                        "Donnez une colonne ou une constante, pas les deux.",
                        "Give a column or a constant, not both."));
    }

    List<String> texts(String key) {
        return switch (find(key).orElse(new YamlNode.Items(0, 0, List.of()))) {
            case YamlNode.Items(var _, var _, List<YamlNode> items) ->
                items.stream().map(this::text).toList();
            case YamlNode other -> List.of(text(other));
        };
    }

    List<YamlKeys> list(String key) {
        List<YamlKeys> list = new ArrayList<>();
        find(key).ifPresent(value -> {
            if (value instanceof YamlNode.Items items) {
                items.items().forEach(item -> list.add(of(item, faults)));
            } else {
                faults.add(
                        value.line(),
                        value.column(),
                        new Wording("On attend ici une liste (« - … »).", "A list is expected here (“- …”)."));
            }
        });
        return list;
    }

    /// A mapping from folded texts to values.
    <T> Map<String, T> values(String key, Function<String, Optional<T>> known, Wording expected) {
        Map<String, T> values = new LinkedHashMap<>();
        valuesAsWritten(key, known, expected).forEach((text, value) -> values.put(FoldedText.of(text), value));
        return values;
    }

    /// A mapping from texts to values.
    <T> Map<String, T> valuesAsWritten(String key, Function<String, Optional<T>> known, Wording expected) {
        Map<String, T> values = new LinkedHashMap<>();
        if (has(key)) {
            for (YamlNode.Entry entry : under(key).node.entries()) {
                taken(entry.value(), known, expected)
                        .ifPresent(value -> values.put(entry.key().text(), value));
            }
        }
        return values;
    }

    /// Every key with its value, all asked for.
    List<YamlNode.Entry> all() {
        node.entries().forEach(entry -> asked.add(entry.key().text()));
        return node.entries();
    }

    void fault(String key, Wording reason) {
        YamlNode at = find(key).orElse(node);
        faults.add(at.line(), at.column(), reason);
    }

    /// Tells every key nobody asked for.
    void done() {
        for (YamlNode.Entry entry : node.entries()) {
            if (!asked.contains(entry.key().text())) {
                faults.add(
                        entry.key().line(),
                        entry.key().column(),
                        new Wording(
                                "La clé « " + entry.key().text() + " » est inconnue ici. Clés admises : "
                                        + String.join(", ", asked) + ".",
                                "The key “" + entry.key().text() + "” is not known here. Keys that are: "
                                        + String.join(", ", asked) + "."));
            }
        }
    }

    private <T> Optional<T> taken(YamlNode value, Function<String, Optional<T>> known, Wording expected) {
        String text = text(value);
        Optional<T> taken = known.apply(text);
        if (taken.isEmpty()) {
            faults.add(
                    value.line(),
                    value.column(),
                    new Wording(
                            "« " + text + " » n'est pas admis ici. Écrivez " + expected.french() + ".",
                            "“" + text + "” is not allowed here. Write " + expected.english() + "."));
        }
        return taken;
    }

    private String text(YamlNode value) {
        return switch (value) {
            case YamlNode.Scalar(var _, var _, String text) -> text;
            case YamlNode.Items _, YamlNode.Entries _ -> {
                faults.add(
                        value.line(),
                        value.column(),
                        new Wording("On attend ici une seule valeur.", "One value is expected here."));
                yield "";
            }
        };
    }
}
