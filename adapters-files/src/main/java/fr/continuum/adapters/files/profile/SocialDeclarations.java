package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises a nominative social declaration (DSN): names, social-security numbers and pay, whose use for this
/// purpose is not allowed.
public final class SocialDeclarations {

    private static final int LOOKED_AT = 4_096;
    private static final Pattern LINE = Pattern.compile("(?m)^S\\d{2}\\.G\\d{2}\\.\\d{2}\\.\\d{3},'");

    private SocialDeclarations() {}

    /// @throws IOException only where the bytes could not be had
    public static Optional<FileFault> fault(Content file) throws IOException {
        String start;
        try (InputStream stream = file.open()) {
            start = new String(stream.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
        return LINE.matcher(start).find()
                ? Optional.of(FileFault.of(
                        file.name(),
                        new Wording(
                                "Ce fichier est une déclaration sociale nominative (DSN) : des noms, des numéros de"
                                        + " sécurité sociale, des rémunérations. Continuum ne les lit pas et n'en garde"
                                        + " rien.",
                                "This file is a nominative social declaration (DSN): names, social security numbers,"
                                        + " pay. Continuum does not read them and keeps nothing of them.")))
                : Optional.empty();
    }
}
