package fr.continuum.adapters.web.security;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Addresses behind which one operation is asked for.
///
/// @param methods by which it is; empty for whatever method
record Door(Set<HttpMethod> methods, List<PathPattern> patterns, Operation operation) {

    private static final Set<HttpMethod> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> WRITING =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /// Whatever is done there.
    static Door any(Operation operation, String... patterns) {
        return new Door(Set.of(), parsed(patterns), operation);
    }

    static Door looking(Operation operation, String... patterns) {
        return new Door(LOOKING, parsed(patterns), operation);
    }

    static Door writing(Operation operation, String... patterns) {
        return new Door(WRITING, parsed(patterns), operation);
    }

    private static List<PathPattern> parsed(String... patterns) {
        return List.of(patterns).stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    boolean isAsked(HttpMethod method, PathContainer path) {
        return (methods.isEmpty() || methods.contains(method))
                && patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
