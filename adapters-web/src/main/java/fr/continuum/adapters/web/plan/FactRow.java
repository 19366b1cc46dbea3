package fr.continuum.adapters.web.plan;

import java.util.List;

/// A fact in words.
public record FactRow(String label, List<Line> lines) {

    public FactRow {
        lines = List.copyOf(lines);
    }
}
