package fr.continuum.adapters.files.profile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes as text, in the encoding told or found: byte-order mark, else valid UTF-8, else Windows-1252.
public final class TextBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextBytes() {}

    /// @param told the encoding, null to find it
    /// @return null where the bytes are not of the encoding told
    public static @Nullable String text(byte[] bytes, @Nullable Charset told) {
        Charset marked = marked(bytes);
        if (marked != null && (told == null || told.name().startsWith("UTF-"))) {
            String text = decoded(bytes, marked);
            return text == null ? null : text.substring(1);
        }
        if (told != null) {
            return decoded(bytes, told);
        }
        String utf8 = decoded(bytes, StandardCharsets.UTF_8);
        return utf8 == null ? new String(bytes, WINDOWS) : utf8;
    }

    /// The encoding the bytes are read in.
    ///
    /// @param told the encoding, null to find it
    static Charset encoding(byte[] bytes, @Nullable Charset told) {
        Charset marked = marked(bytes);
        if (marked != null && (told == null || told.name().startsWith("UTF-"))) {
            return marked;
        }
        if (told != null) {
            return told;
        }
        return decoded(bytes, StandardCharsets.UTF_8) == null ? WINDOWS : StandardCharsets.UTF_8;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
