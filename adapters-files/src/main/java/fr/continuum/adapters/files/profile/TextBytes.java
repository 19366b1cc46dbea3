package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bytes as text, in the encoding told or found: byte-order mark, else valid UTF-8, else Mac Roman where lines end by
/// a carriage return alone, as only old Macs write them, else Windows-1252.
public final class TextBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final int CHUNK = 64 * 1024;

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
        return utf8 == null ? new String(bytes, encoding(bytes, null)) : utf8;
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
        if (decoded(bytes, StandardCharsets.UTF_8) != null) {
            return StandardCharsets.UTF_8;
        }
        LineEnds ends = new LineEnds();
        ends.look(bytes, bytes.length);
        return ends.areOfMac() ? MAC : WINDOWS;
    }

    /// The encoding a content is read in, found by reading it through once.
    ///
    /// @param told the encoding, null to find it
    /// @return empty where the content is not in the encoding told
    static Optional<Charset> encoding(Content content, @Nullable Charset told) throws IOException {
        Charset marked;
        try (InputStream in = content.open()) {
            marked = marked(in.readNBytes(3));
        }
        Charset first = marked != null && (told == null || told.name().startsWith("UTF-"))
                ? marked
                : told == null ? StandardCharsets.UTF_8 : told;
        LineEnds ends = new LineEnds();
        if (isAll(content, first, ends)) {
            return Optional.of(first);
        }
        if (told != null || first.equals(marked)) {
            return Optional.empty();
        }
        return Optional.of(ends.areOfMac() ? MAC : WINDOWS);
    }

    private static boolean isAll(Content content, Charset charset, LineEnds ends) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        boolean sound = true;
        try (InputStream in = content.open()) {
            for (int read = in.read(bytes.array(), 0, CHUNK); read >= 0; ) {
                ends.look(bytes.array(), bytes.position() + read);
                if (sound) {
                    bytes.position(bytes.position() + read).flip();
                    sound = !decoder.decode(bytes, chars.clear(), false).isError();
                    bytes.compact();
                }
                int from = sound ? bytes.position() : 0;
                bytes.position(from);
                read = in.read(bytes.array(), from, CHUNK - from);
            }
        }
        return sound && !decoder.decode(bytes.flip(), chars.clear(), true).isError();
    }

    /// Which line ends were seen.
    private static final class LineEnds {

        private boolean carriageReturn;
        private boolean lineFeed;

        void look(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                carriageReturn |= bytes[i] == '\r';
                lineFeed |= bytes[i] == '\n';
            }
        }

        boolean areOfMac() {
            return carriageReturn && !lineFeed;
        }
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
