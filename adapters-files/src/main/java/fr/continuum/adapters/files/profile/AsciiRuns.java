package fr.continuum.adapters.files.profile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Decodes text that is nearly all ASCII: the decoder of the platform copies what comes before the first accent of a
/// buffer at once, and looks at every sign after it by itself; a ledger has an accent in every row.
final class AsciiRuns {

    private static final String ASCII =
            IntStream.range(0, 128).mapToObj(Character::toString).collect(Collectors.joining());

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /// Set in a byte that is not ASCII, eight bytes at a time.
    private static final long BEYOND = 0x8080808080808080L;

    private AsciiRuns() {}

    /// Whether a byte below 128 always stands for that sign of ASCII, whatever stands before it.
    static boolean standIn(Charset encoding) {
        boolean alone = StandardCharsets.UTF_8.equals(encoding)
                || (encoding.canEncode() && encoding.newEncoder().maxBytesPerChar() == 1);
        return alone && Arrays.equals(ASCII.getBytes(encoding), ASCII.getBytes(StandardCharsets.US_ASCII));
    }

    /// As [CharsetDecoder#decode(ByteBuffer, CharBuffer, boolean)], where [#standIn].
    ///
    /// @param bytes in an array
    /// @param text in an array, with room for as many signs as there are bytes
    static CoderResult decode(ByteBuffer bytes, CharBuffer text, CharsetDecoder decoder, boolean last) {
        int limit = bytes.limit();
        boolean cut = false;
        while (bytes.hasRemaining() && !cut) {
            copy(bytes, text);
            bytes.limit(endOfOthers(bytes));
            CoderResult others = decoder.decode(bytes, text, false);
            // An accent whose end does not follow it: with what comes after it, the decoder says what that is.
            cut = bytes.hasRemaining();
            bytes.limit(limit);
            if (others.isError()) {
                return others;
            }
        }
        return cut || last ? decoder.decode(bytes, text, last) : CoderResult.UNDERFLOW;
    }

    private static void copy(ByteBuffer bytes, CharBuffer text) {
        byte[] from = bytes.array();
        char[] into = text.array();
        int start = bytes.arrayOffset() + bytes.position();
        int end = endOfAscii(from, start, bytes.arrayOffset() + bytes.limit());
        int to = text.arrayOffset() + text.position();
        for (int i = 0; i < end - start; i++) {
            into[to + i] = (char) from[start + i];
        }
        bytes.position(bytes.position() + end - start);
        text.position(text.position() + end - start);
    }

    private static int endOfAscii(byte[] from, int start, int end) {
        int at = start;
        while (at + Long.BYTES <= end && ((long) WORD.get(from, at) & BEYOND) == 0) {
            at += Long.BYTES;
        }
        while (at < end && from[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int endOfOthers(ByteBuffer bytes) {
        int at = bytes.position();
        while (at < bytes.limit() && bytes.get(at) < 0) {
            at++;
        }
        return at;
    }
}
