package fr.continuum.adapters.web.planform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a form holds, field by field, as somebody typed it: a date that is none is kept too, to be shown again.
/// Fields of rows hold a value for each row.
record Typed(Map<String, List<String>> values) {

    static final Typed NOTHING = new Typed(Map.of());

    Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, all) -> copy.put(field, List.copyOf(all)));
        values = Map.copyOf(copy);
    }

    /// @param parameters as the request has them
    static Typed of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((field, all) ->
                values.put(field, Arrays.stream(all).map(Words::lines).toList()));
        return new Typed(values);
    }

    /// The only value of a field, or the first; empty where there is none.
    public String one(String field) {
        return at(field, 0);
    }

    /// Every value of a field that is not empty: boxes that were ticked.
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// What a field holds in a row; empty beyond the last.
    public String at(String field, int row) {
        List<String> all = values.getOrDefault(field, List.of());
        return row < all.size() ? all.get(row) : "";
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    int count(String field) {
        return values.getOrDefault(field, List.of()).size();
    }

    Typed with(String field, String value) {
        return with(field, List.of(value));
    }

    Typed with(String field, Optional<?> value) {
        return with(field, value.map(Object::toString).orElse(""));
    }

    Typed with(String field, List<String> all) {
        Map<String, List<String>> next = new LinkedHashMap<>(values);
        next.put(field, all);
        return new Typed(next);
    }

    /// With all fields of another in the place of its own.
    Typed over(Typed other) {
        Map<String, List<String>> next = new LinkedHashMap<>(values);
        next.putAll(other.values);
        return new Typed(next);
    }

    /// What these fields hold, empty values at the end aside: two forms that say the same hold the same.
    List<List<String>> said(List<String> fields) {
        return fields.stream().map(this::said).toList();
    }

    private List<String> said(String field) {
        List<String> all = new ArrayList<>(values.getOrDefault(field, List.of()));
        while (!all.isEmpty() && all.getLast().isEmpty()) {
            all.removeLast();
        }
        return List.copyOf(all);
    }
}
