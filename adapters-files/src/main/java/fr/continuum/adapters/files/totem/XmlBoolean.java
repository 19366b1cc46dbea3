package fr.continuum.adapters.files.totem;

import java.util.Locale;
import java.util.Optional;

/// XML booleans, and their capitalised form, which some editors write.
final class XmlBoolean {

    private XmlBoolean() {}

    /// `true` or `1`, `false` or `0`; empty for anything else.
    static Optional<Boolean> of(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
