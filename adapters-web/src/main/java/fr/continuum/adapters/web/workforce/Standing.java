package fr.continuum.adapters.web.workforce;

import fr.continuum.application.workforce.SliceSeen.Part;
import java.util.Arrays;
import java.util.Optional;

/// Where a training stands, as addresses and styles name it.
final class Standing {

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
