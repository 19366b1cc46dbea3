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

    /// Whether each figure is the same wherever it is said, and is said in enough places.
    ///
    /// @param places how many at least
    void agree(int places) {
        said.forEach((of, values) -> {
            Set<Object> different = new HashSet<>(values.values());
            assertThat(different).as(of + " " + values).hasSize(1);
            assertThat(values).as(of).hasSizeGreaterThanOrEqualTo(places);
        });
    }
}
