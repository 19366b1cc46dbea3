package fr.continuum.adapters.web.document;

import fr.continuum.application.port.Consultation.KeyRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

/// How a list of keys is sorted, as its address says.
enum KeyOrder {
    /// Largest first, whatever the sign: the order the store answers in.
    AMOUNT("montant", _ -> ""),
    FUNCTION("fonction", row -> row.key().function()),
    NATURE("nature", row -> row.key().nature()),
    CHAPTER("chapitre", row -> row.key().chapter()),
    OPERATION("operation", row -> row.key().operation());

    private final String value;
    private final Function<KeyRow, String> code;

    KeyOrder(String value, Function<KeyRow, String> code) {
        this.value = value;
        this.code = code;
    }

    /// As the address names it.
    public String value() {
        return value;
    }

    Comparator<KeyRow> comparator() {
        return Comparator.comparing(code);
    }

    static KeyOrder of(String value) {
        return Arrays.stream(values())
                .filter(o -> o.value.equals(value))
                .findFirst()
                .orElse(AMOUNT);
    }
}
