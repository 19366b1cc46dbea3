package fr.continuum.adapters.web.workforce;

import fr.continuum.application.workforce.SliceSeen.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where a training stands, as addresses and styles name it.
final class Standing {

    /// What traces to nothing first, then what is least sure.
    static final List<Part> LEAST_FIRST =
            List.of(Part.UNTRACED, Part.UNEXPLAINED, Part.WEAK, Part.STRONG, Part.LINKED, Part.STATUTORY);

    private Standing() {}

    static String name(Part part) {
        return switch (part) {
            case UNTRACED -> "sans-objectif";
            case UNEXPLAINED -> "sans-raison";
            case WEAK -> "lien-faible";
            case STRONG -> "lien-fort";
            case LINKED -> "relie";
            case STATUTORY -> "fondement";
        };
    }

    static Optional<Part> of(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> name(part).equals(name))
                .findFirst();
    }

    static String style(Part part) {
        return switch (part) {
            case UNTRACED, UNEXPLAINED -> "untraced";
            case WEAK -> "ambiguous";
            case STRONG, LINKED -> "traced";
            case STATUTORY -> "set-aside";
        };
    }
}
