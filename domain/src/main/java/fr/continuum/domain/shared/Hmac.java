package fr.continuum.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/// HMAC-SHA-256 (RFC 2104) under one key: it holds the key and never says it. Made of `java.security` alone, since the
/// core depends on nothing else; the tests compare it with the vectors of RFC 4231 and with the platform's own.
public final class Hmac {

    /// Under this, a key can be guessed.
    public static final int SHORTEST_KEY = 32;

    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final byte[] inner;
    private final byte[] outer;

    /// @param key random bytes, at least [#SHORTEST_KEY]; copied
    public Hmac(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("A key has at least " + SHORTEST_KEY + " bytes, not " + key.length);
        }
        byte[] block = Arrays.copyOf(key.length > BLOCK ? Sha256.digest().digest(key) : key, BLOCK);
        inner = padded(block, INNER);
        outer = padded(block, OUTER);
        Arrays.fill(block, (byte) 0);
    }

    private static byte[] padded(byte[] block, byte pad) {
        byte[] padded = block.clone();
        for (int i = 0; i < padded.length; i++) {
            padded[i] ^= pad;
        }
        return padded;
    }

    /// Of these bytes: 32 of them.
    public byte[] of(byte[] message) {
        MessageDigest digest = Sha256.digest();
        digest.update(inner);
        byte[] first = digest.digest(message);
        digest.update(outer);
        return digest.digest(first);
    }

    /// Under a key made of this one for another use: what the two make of one message leads from neither to the
    /// other.
    ///
    /// @param use one line, which nothing else is said under this key
    public Hmac derived(String use) {
        if (use.isBlank() || use.contains("\n")) {
            throw new IllegalArgumentException("A use of a key is told in one line");
        }
        return new Hmac(of(use.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "Hmac";
    }
}
