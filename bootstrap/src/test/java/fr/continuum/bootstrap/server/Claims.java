package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What each place says of each figure: all of them must say the same.
final class Claims {

    private final Map<String, Map<String, Object>> said = new LinkedHashMap<>();

    /// @param of the figure: `D07 MtReal 2025 strong`
    /// @param where it is said: `way down`, `list CSV`
    void say(String of, String where, Object value) {
        Object before = said.computeIfAbsent(of, _ -> new LinkedHashMap<>()).putIfAbsent(where, value);
        assertThat(before == null || before.equals(value))
                .as(of + " is told twice by " + where)
                .isTrue();
    }

    int size() {
        return said.size();
    }

    /// What is said of the figures whose name ends so, wherever it is said.
    Set<Object> of(String end) {
        Set<Object> values = new HashSet<>();
        said.forEach((of, places) -> {
            if (of.endsWith(end)) {
                values.addAll(places.values());
            }
        });
        return values;
    }

    /// Whether each figure is the same wherever it is said, and is said in enough places.
    ///
    /// @param places how many at least
    void agree(int places) {
        agree("", places);
    }

    /// The same, of the figures whose name ends so.
    void agree(String end, int places) {
        said.forEach((of, values) -> {
            if (of.endsWith(end)) {
                Set<Object> different = new HashSet<>(values.values());
                assertThat(different).as(of + " " + values).hasSize(1);
                assertThat(values).as(of).hasSizeGreaterThanOrEqualTo(places);
            }
        });
    }
}
