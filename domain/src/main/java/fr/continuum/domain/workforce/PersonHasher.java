package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// Turns identifiers of people into keyed hashes: HMAC-SHA-256 (RFC 2104) of the feed's kind and the identifier. It
/// holds the key and never says it. Made of `java.security` alone, since the core depends on nothing else; the tests
/// compare it with the vectors of RFC 4231 and with the platform's own.
public final class PersonHasher {

    /// Under this, a key can be guessed.
    public static final int SHORTEST_KEY = 32;

    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final byte[] inner;
    private final byte[] outer;

    /// @param key random bytes, at least [#SHORTEST_KEY]; copied
    public PersonHasher(byte[] key) {
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

    /// The keyed hash of an identifier in a feed; spaces around it mean nothing, an empty one is nobody's.
    public PersonKey hash(HrFeed feed, String identifier) {
        if (identifier.isBlank()) {
            throw new IllegalArgumentException("Nobody has an empty identifier");
        }
        String message = feed.name() + "\n" + identifier.strip();
        return new PersonKey(HexFormat.of().formatHex(hmac(message.getBytes(StandardCharsets.UTF_8))));
    }

    byte[] hmac(byte[] message) {
        MessageDigest digest = Sha256.digest();
        digest.update(inner);
        byte[] first = digest.digest(message);
        digest.update(outer);
        return digest.digest(first);
    }

    @Override
    public String toString() {
        return "PersonHasher";
    }
}
