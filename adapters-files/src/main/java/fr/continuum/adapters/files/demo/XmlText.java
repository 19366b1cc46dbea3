package fr.continuum.adapters.files.demo;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/// Writes indented XML in which values sit in attributes.
final class XmlText {

    private final Writer writer;
    private final String encoding;
    private final CharsetEncoder encoder;
    private final String lineEnd;
    private int depth;

    XmlText(Writer writer, String encoding, String lineEnd) {
        this.writer = writer;
        this.encoding = encoding;
        this.encoder = Charset.forName(encoding).newEncoder();
        this.lineEnd = lineEnd;
    }

    void declaration() throws IOException {
        indented("<?xml version=\"1.0\" encoding=\"")
                .append(encoding)
                .append("\"?>")
                .append(lineEnd);
    }

    /// @param attributes names and values, in turn
    void begin(String name, String... attributes) throws IOException {
        tag(name, ">", attributes);
        depth++;
    }

    void end(String name) throws IOException {
        depth--;
        indented("</").append(name).append('>').append(lineEnd);
    }

    void empty(String name, String... attributes) throws IOException {
        tag(name, "/>", attributes);
    }

    void value(String name, String value) throws IOException {
        empty(name, "V", value);
    }

    private void tag(String name, String end, String... attributes) throws IOException {
        indented("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        writer.append(end).append(lineEnd);
    }

    private Writer indented(String text) throws IOException {
        for (int i = 0; i < depth; i++) {
            writer.append("  ");
        }
        return writer.append(text);
    }

    /// A sign the encoding does not have is written by its number.
    private String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .codePoints()
                .forEach(sign -> {
                    String text = Character.toString(sign);
                    escaped.append(encoder.canEncode(text) ? text : "&#" + sign + ";");
                });
        return escaped.toString();
    }
}
