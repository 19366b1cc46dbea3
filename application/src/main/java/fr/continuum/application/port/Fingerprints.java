package fr.continuum.application.port;

import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/// Fingerprints contents without holding them.
public final class Fingerprints {

    private Fingerprints() {}

    public static Sha256 of(Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.from(digest);
    }
}
