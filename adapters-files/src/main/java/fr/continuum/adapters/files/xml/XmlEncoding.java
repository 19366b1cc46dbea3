package fr.continuum.adapters.files.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a document's bytes are to be read: by its byte-order mark, which the program that encoded it wrote, else as it
/// declares, else as UTF-8. A declaration that contradicts the mark is a leftover.
///
/// @param mark length of the byte-order mark
record XmlEncoding(Charset charset, int mark) {

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    /// Empty where the document declares an encoding nobody knows.
    ///
    /// @param head first bytes of the document, one character each
    static Optional<XmlEncoding> of(String head) {
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return Optional.of(new XmlEncoding(StandardCharsets.UTF_8, 3));
        }
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\0<")) {
            return Optional.of(new XmlEncoding(StandardCharsets.UTF_16BE, head.startsWith("\0") ? 0 : 2));
        }
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("<\0")) {
            return Optional.of(new XmlEncoding(StandardCharsets.UTF_16LE, head.startsWith("<") ? 0 : 2));
        }
        Matcher declared = DECLARED.matcher(head);
        return declared.lookingAt()
                ? charset(declared.group(1)).map(charset -> new XmlEncoding(charset, 0))
                : Optional.of(new XmlEncoding(StandardCharsets.UTF_8, 0));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
