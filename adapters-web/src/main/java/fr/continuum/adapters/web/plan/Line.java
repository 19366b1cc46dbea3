package fr.continuum.adapters.web.plan;

import java.util.List;
import java.util.stream.Collectors;

/// Something said of the plan in words, some of which lead to a page.
public record Line(List<Part> parts) {

    /// @param href the page it leads to; empty where it leads nowhere
    /// @param own whether the authority wrote it, and it is French whatever the language of the page
    public record Part(String text, String href, boolean own) {

        /// What leads to a page bears the name of what is read there.
        public Part(String text, String href) {
            this(text, href, !href.isEmpty());
        }

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

    /// Words of the authority.
    static Line own(String text) {
        return new Line(List.of(new Part(text, "", true)));
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
