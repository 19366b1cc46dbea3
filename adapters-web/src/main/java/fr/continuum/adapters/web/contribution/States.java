package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.contribution.ContributionState;
import java.util.Arrays;
import java.util.Optional;

/// How addresses and class names call the states of contributions.
final class States {

    private States() {}

    /// `sans-objectif`.
    static String name(ContributionState state) {
        return switch (state) {
            case UNTRACED -> "sans-objectif";
            case INCOMPLETE -> "preuve-incomplete";
            case TO_CONFIRM -> "a-confirmer";
            case STATUTORY -> "fondement-statutaire";
            case TRACED -> "relie";
        };
    }

    static Optional<ContributionState> find(String name) {
        return Arrays.stream(ContributionState.values())
                .filter(state -> name(state).equals(name))
                .findFirst();
    }

    /// The style of the part of the money that means the same: untraced, traced, set aside with its reason.
    static String style(ContributionState state) {
        return switch (state) {
            case UNTRACED -> "untraced";
            case INCOMPLETE -> "ambiguous";
            case TO_CONFIRM -> "quiet";
            case STATUTORY -> "set-aside";
            case TRACED -> "traced";
        };
    }
}
