package fr.continuum.domain.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// One thing said of an element, as text: what a history shows, a diff compares and a version is made of.
///
/// @param values one, several in a meaningful order, or none where nothing is said
public record Fact(FactName name, List<String> values) {

    public Fact {
        values = List.copyOf(values);
    }

    static Fact of(FactName name, String value) {
        return new Fact(name, value.isEmpty() ? List.of() : List.of(value));
    }

    static Fact of(FactName name, Optional<?> value) {
        return new Fact(name, value.map(Object::toString).stream().toList());
    }

    static Fact of(FactName name, Collection<?> values) {
        return new Fact(name, values.stream().map(Object::toString).toList());
    }
}
