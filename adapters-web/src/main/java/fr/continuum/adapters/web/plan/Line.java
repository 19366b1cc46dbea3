package fr.continuum.adapters.web.plan;

import java.util.List;
import java.util.stream.Collectors;

/// Something said of the plan in words, some of which lead to a page.
public record Line(List<Part> parts) {

    /// @param href the page it leads to; empty where it leads nowhere
    public record Part(String text, String href) {

        public boolean leads() {
            return !href.isEmpty();
        }
    }

    public Line {
        parts = List.copyOf(parts);
    }

    public static Line of(String text) {
        return new Line(List.of(new Part(text, "")));
    }

    /// The words alone.
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text();
    }
}
