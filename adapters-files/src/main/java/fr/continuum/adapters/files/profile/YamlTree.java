package fr.continuum.adapters.files.profile;

import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a YAML text as a tree whose every node knows its line and column. A key given twice is a fault.
final class YamlTree {

    private final JsonParser parser;
    private final FaultList faults;

    private YamlTree(JsonParser parser, FaultList faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /// @return null where the text is no YAML, or holds nothing; the fault is told
    static @Nullable YamlNode read(String text, FaultList faults) {
        try (JsonParser parser = YAMLMapper.shared().createParser(text)) {
            if (parser.nextToken() == null) {
                faults.add(
                        1,
                        1,
                        new Wording(
                                "Ce profil est vide. Écrivez ce qu'il lit (« reads ») et ses colonnes.",
                                "This profile is empty. Write what it reads (“reads”) and its columns."));
                return null;
            }
            return new YamlTree(parser, faults).node();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            faults.add(
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    new Wording(
                            "Ce profil n'est pas du YAML valide (" + firstLine(e.getOriginalMessage())
                                    + "). Vérifiez l'indentation, les deux-points et les guillemets à cet endroit.",
                            "This profile is no valid YAML (" + firstLine(e.getOriginalMessage())
                                    + "). Check the indentation, the colons and the quotes there."));
            return null;
        }
    }

    private YamlNode node() {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> entries(line, column);
            case START_ARRAY -> items(line, column);
            case VALUE_NULL -> new YamlNode.Scalar(line, column, "");
            default -> new YamlNode.Scalar(line, column, parser.getString());
        };
    }

    private YamlNode items(int line, int column) {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new YamlNode.Items(line, column, items);
    }

    private YamlNode entries(int line, int column) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            TokenStreamLocation at = parser.currentTokenLocation();
            String key = parser.currentName();
            YamlNode.Scalar name = new YamlNode.Scalar(at.getLineNr(), at.getColumnNr(), key);
            if (!seen.add(key)) {
                faults.add(
                        name.line(),
                        name.column(),
                        new Wording(
                                "La clé « " + key + " » figure deux fois. Gardez-en une.",
                                "The key “" + key + "” stands twice. Keep one."));
            }
            parser.nextToken();
            entries.add(new YamlNode.Entry(name, node()));
        }
        return new YamlNode.Entries(line, column, entries);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
