package fr.continuum.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The fingerprint of a content: 64 lowercase hexadecimal digits. Two contents with one fingerprint are one content.
public record Sha256(String value) implements Comparable<Sha256> {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits, not: " + value);
        }
    }

    /// The fingerprint of a text, read as UTF-8.
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The fingerprint of these bytes.
    public static Sha256 of(byte[] content) {
        return of(digest().digest(content), 0);
    }

    private static Sha256 of(byte[] hash, int offset) {
        return new Sha256(HexFormat.of().formatHex(hash, offset, offset + 32));
    }

    /// The fingerprint that a digest made by [#digest()] has reached.
    public static Sha256 from(MessageDigest digest) {
        return of(digest.digest(), 0);
    }

    /// A digest to feed with a content too large to hold.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Sha256 other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
