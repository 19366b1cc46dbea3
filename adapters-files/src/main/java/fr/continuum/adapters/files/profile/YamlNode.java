package fr.continuum.adapters.files.profile;

import java.util.List;

/// A piece of a YAML file that remembers where it stood.
sealed interface YamlNode {

    int line();

    int column();

    /// A text, a number, a boolean: as written.
    record Scalar(int line, int column, String text) implements YamlNode {}

    record Items(int line, int column, List<YamlNode> items) implements YamlNode {}

    record Entries(int line, int column, List<Entry> entries) implements YamlNode {}

    record Entry(Scalar key, YamlNode value) {}
}
