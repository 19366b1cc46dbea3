package fr.continuum.adapters.web.charter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the fields of forms ask for (`ecrire-champs.html`), typed by nobody: one that reads, one that does not.
///
/// @param values what is typed, by field
/// @param faults why a field cannot be read, by field
public record SampleForm(Map<String, String> values, Map<String, String> faults) {

    public SampleForm {
        values = Map.copyOf(values);
        faults = Map.copyOf(faults);
    }

    public String one(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    public boolean isOther(String value, List<String> words) {
        return !value.isEmpty() && !words.contains(value);
    }
}
