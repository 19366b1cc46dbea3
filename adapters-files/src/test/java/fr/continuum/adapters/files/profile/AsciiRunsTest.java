package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiRunsTest {

    private static final byte[] MIXED =
            "Mandat;Département d’exemple;€ 12,50;\uD83D\uDE00;abcdefghijklmnop\n".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "UTF-8, true",
        "windows-1252, true",
        "ISO-8859-15, true",
        "x-MacRoman, true",
        "US-ASCII, true",
        "UTF-16, false",
        "UTF-16LE, false",
        "Shift_JIS, false",
        "IBM037, false"
    })
    void in_which_encodings_ascii_stands_for_itself(String encoding, boolean stands) {
        assertThat(AsciiRuns.standIn(Charset.forName(encoding))).isEqualTo(stands);
    }

    /// Whatever the bytes, and wherever they are cut: as the decoder does alone.
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "US-ASCII"})
    void what_is_decoded_is_what_the_decoder_decodes_alone(String encoding) {
        Random random = new Random(2026);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = spoilt(random);
            int cut = random.nextInt(bytes.length + 1);
            for (CodingErrorAction fault :
                    new CodingErrorAction[] {CodingErrorAction.REPLACE, CodingErrorAction.REPORT}) {
                assertThat(decoded(bytes, cut, decoder(encoding, fault), true))
                        .isEqualTo(decoded(bytes, cut, decoder(encoding, fault), false));
            }
        }
    }

    private static byte[] spoilt(Random random) {
        byte[] bytes = new byte[random.nextInt(200)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = MIXED[i % MIXED.length];
        }
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static CharsetDecoder decoder(String encoding, CodingErrorAction fault) {
        return Charset.forName(encoding).newDecoder().onMalformedInput(fault).onUnmappableCharacter(fault);
    }

    /// The text, and where it ends with a fault, what fault.
    private static String decoded(byte[] all, int cut, CharsetDecoder decoder, boolean byRuns) {
        ByteBuffer bytes = ByteBuffer.allocate(256);
        CharBuffer text = CharBuffer.allocate(512);
        for (boolean last : new boolean[] {false, true}) {
            bytes.put(all, last ? cut : 0, last ? all.length - cut : cut).flip();
            CoderResult result =
                    byRuns ? AsciiRuns.decode(bytes, text, decoder, last) : decoder.decode(bytes, text, last);
            if (result.isError()) {
                return text.flip() + " " + result;
            }
            bytes.compact();
        }
        decoder.flush(text);
        return text.flip().toString();
    }

    @Test
    void a_long_run_is_copied_whole() {
        String text = "a".repeat(70) + "é" + "b".repeat(71) + "é";
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        CharBuffer into = CharBuffer.allocate(bytes.remaining());

        CoderResult result = AsciiRuns.decode(bytes, into, decoder("UTF-8", CodingErrorAction.REPORT), true);

        assertThat(result).isEqualTo(CoderResult.UNDERFLOW);
        assertThat(into.flip().toString()).isEqualTo(text);
    }
}
