package fr.continuum.adapters.web.document;

import fr.continuum.application.port.KeysAsked.KeyOrder;
import java.util.Arrays;

/// How a list of keys is sorted, as its address says.
enum Sorting {
    AMOUNT_DOWN("montant", KeyOrder.AMOUNT_DOWN),
    AMOUNT_UP("montant-croissant", KeyOrder.AMOUNT_UP),
    FUNCTION("fonction", KeyOrder.FUNCTION),
    NATURE("nature", KeyOrder.NATURE),
    CHAPTER("chapitre", KeyOrder.CHAPTER),
    OPERATION("operation", KeyOrder.OPERATION),
    LINES("lignes", KeyOrder.LINES);

    private final String value;
    private final KeyOrder order;

    Sorting(String value, KeyOrder order) {
        this.value = value;
        this.order = order;
    }

    /// As the address names it.
    public String value() {
        return value;
    }

    KeyOrder order() {
        return order;
    }

    /// The largest amounts first where the address names no order of ours.
    static Sorting of(String value) {
        return Arrays.stream(values())
                .filter(s -> s.value.equals(value))
                .findFirst()
                .orElse(AMOUNT_DOWN);
    }
}
