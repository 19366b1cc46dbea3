package fr.continuum.adapters.web.document;

import fr.continuum.application.port.Consultation.KeyRow;
import java.util.Arrays;
import java.util.Comparator;

/// How a list of keys is sorted, as its address says.
enum KeyOrder {
    /// Largest first, whatever the sign: the order the store answers in.
    AMOUNT("montant"),
    FUNCTION("fonction"),
    NATURE("nature"),
    CHAPTER("chapitre"),
    OPERATION("operation");

    private final String value;

    KeyOrder(String value) {
        this.value = value;
    }

    /// As the address names it.
    public String value() {
        return value;
    }

    Comparator<KeyRow> comparator() {
        return Comparator.comparing(this::code);
    }

    private String code(KeyRow row) {
        return switch (this) {
            case AMOUNT -> "";
            case FUNCTION -> row.key().function();
            case NATURE -> row.key().nature();
            case CHAPTER -> row.key().chapter();
            case OPERATION -> row.key().operation();
        };
    }

    static KeyOrder of(String value) {
        return Arrays.stream(values())
                .filter(o -> o.value.equals(value))
                .findFirst()
                .orElse(AMOUNT);
    }
}
