package fr.continuum.adapters.files.store;

import fr.continuum.domain.shared.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// Fails at the end of the stream where the bytes read are not those of the fingerprint: figures are never recomputed
/// from an original that the disk has spoiled.
final class VerifiedStream extends FilterInputStream {

    private final Sha256 expected;
    private final MessageDigest digest = Sha256.digest();
    private final Runnable spoiled;
    private boolean ended;

    /// @param spoiled where the bytes are others, or cannot be read
    VerifiedStream(InputStream in, Sha256 expected, Runnable spoiled) {
        super(in);
        this.expected = expected;
        this.spoiled = spoiled;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, offset, length);
        } catch (IOException e) {
            spoiled.run();
            throw e;
        }
        if (read > 0) {
            digest.update(bytes, offset, read);
        } else if (read < 0) {
            verify();
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes(Math.clamp(count, 0, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void verify() throws IOException {
        if (ended) {
            return;
        }
        ended = true;
        Sha256 found = Sha256.from(digest);
        if (!found.equals(expected)) {
            spoiled.run();
            throw new IOException("The stored content " + expected + " is spoiled: its bytes are those of " + found);
        }
    }
}
