package fr.continuum.adapters.files.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Decodes bytes and fails at the first that the encoding does not allow, once every character before it is read: the
/// parser then stands exactly where the fault is. Left to decode by itself, the JDK's parser forgets the place, and
/// writes to the terminal.
final class StrictReader extends Reader {

    private static final int BUFFER = 16 * 1024;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private boolean ended;

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        // Five bytes of windows-1252 stand for nothing, and still occur: they are no reason to refuse a document.
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(chars, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            int read = out.position() - offset;
            if (read > 0 || length == 0) {
                return read;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
