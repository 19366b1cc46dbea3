package fr.continuum.adapters.web.planform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What cannot be read in a form, field by field: of each field the first fault.
final class Faults {

    private final Map<String, Fault> byField = new LinkedHashMap<>();

    void add(String field, String key, Object... values) {
        byField.putIfAbsent(field, new Fault(field, key, List.of(values)));
    }

    public @Nullable Fault of(String field) {
        return byField.get(field);
    }

    public List<Fault> all() {
        return List.copyOf(byField.values());
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }
}
