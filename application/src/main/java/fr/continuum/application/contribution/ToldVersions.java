package fr.continuum.application.contribution;

import fr.continuum.domain.shared.Hmac;
import fr.continuum.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Versions of contributions, of one or of all, as people and programs are told them. A version is the fingerprint of
/// all that is said, figures of few people too: whoever knows the rest could try figures until one fits. What is told
/// is its keyed hash, under a key that lies outside the database: it still tells one state from another, and leads
/// back to none.
public final class ToldVersions {

    /// What the key of the home is derived for.
    public static final String USE = "versions of contributions as they are told";

    /// Nothing says nothing at all.
    private static final Sha256 NONE = Sha256.of("");

    private final Supplier<Hmac> key;
    private @Nullable Hmac known;

    /// @param key derived for [#USE]; asked once, when first needed
    public ToldVersions(Supplier<Hmac> key) {
        this.key = key;
    }

    /// A version as it is told.
    public Sha256 of(Sha256 version) {
        byte[] told = key().of(version.value().getBytes(StandardCharsets.US_ASCII));
        return new Sha256(HexFormat.of().formatHex(told));
    }

    /// Whether what somebody was told is this version.
    public boolean isTold(String told, Sha256 version) {
        return of(version).value().equals(told);
    }

    /// The version somebody was told: that of today, or another.
    ///
    /// @param told what they were; empty where they were told none
    /// @param now as it stands; empty where nothing does
    /// @return empty where they were told none; a version nothing has where it is no longer that one
    public Optional<Sha256> meant(String told, Optional<Sha256> now) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        return now.filter(version -> isTold(told, version)).or(() -> Optional.of(NONE));
    }

    private synchronized Hmac key() {
        if (known == null) {
            known = key.get();
        }
        return known;
    }
}
