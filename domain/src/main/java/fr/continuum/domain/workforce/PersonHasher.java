package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Hmac;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Turns identifiers of people into keyed hashes: HMAC-SHA-256 of the feed's kind and the identifier. It holds the key
/// and never says it.
public final class PersonHasher {

    /// Under this, a key can be guessed.
    public static final int SHORTEST_KEY = Hmac.SHORTEST_KEY;

    private final Hmac keyed;

    /// @param key random bytes, at least [#SHORTEST_KEY]; copied
    public PersonHasher(byte[] key) {
        keyed = new Hmac(key);
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
        return keyed.of(message);
    }

    /// The same key for another use: no identifier is hashed in one line.
    public Hmac derived(String use) {
        return keyed.derived(use);
    }

    @Override
    public String toString() {
        return "PersonHasher";
    }
}
