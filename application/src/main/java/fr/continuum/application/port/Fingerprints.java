package fr.continuum.application.port;

import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/// Fingerprints contents without holding them, nor reading those that are known.
public final class Fingerprints {

    private Fingerprints() {}

    public static Sha256 of(Content content) throws IOException {
        return content.seen() instanceof Seen.Before(Sha256 known) ? known : ofBytes(content);
    }

    /// Of what is read now, whatever is known.
    public static Sha256 ofBytes(Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        Sha256 read = Sha256.from(digest);
        content.readAs(read);
        return read;
    }
}
