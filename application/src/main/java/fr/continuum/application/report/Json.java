package fr.continuum.application.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes JSON (RFC 8259) as a stream, two spaces per level.
final class Json {

    private final Appendable to;
    private int depth;
    private boolean first = true;

    Json(Appendable to) {
        this.to = to;
    }

    /// An object as a value: the whole text, or an item of a list.
    void object(Runnable fields) {
        separate();
        braces('{', fields, '}');
    }

    void object(String name, Runnable fields) {
        name(name);
        braces('{', fields, '}');
    }

    <T> void list(String name, Iterable<T> items, Consumer<T> item) {
        name(name);
        braces('[', () -> items.forEach(item), ']');
    }

    void field(String name, @Nullable String value) {
        name(name);
        if (value == null) {
            write("null");
        } else {
            text(value);
        }
    }

    void field(String name, long value) {
        name(name);
        write(Long.toString(value));
    }

    void field(String name, @Nullable BigDecimal value) {
        name(name);
        write(value == null ? "null" : value.toPlainString());
    }

    void absent(String name) {
        name(name);
        write("null");
    }

    private void name(String name) {
        separate();
        text(name);
        write(": ");
    }

    private void separate() {
        if (!first) {
            write(",");
        }
        if (depth > 0) {
            newLine();
        }
        first = false;
    }

    private void braces(char opening, Runnable content, char closing) {
        write(String.valueOf(opening));
        depth++;
        first = true;
        content.run();
        depth--;
        if (!first) {
            newLine();
        }
        first = false;
        write(String.valueOf(closing));
    }

    private void newLine() {
        write("\n" + "  ".repeat(depth));
    }

    private void text(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (c < ' ') {
                escaped.append("\\u%04x".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        write(escaped.append('"').toString());
    }

    private void write(String text) {
        try {
            to.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
