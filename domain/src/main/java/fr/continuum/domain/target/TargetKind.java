package fr.continuum.domain.target;

import java.util.Arrays;
import java.util.Optional;

/// What a target is. Level names shown to people are the authority's own; these are ours.
public enum TargetKind {
    POLICY(Dimension.POLICY),
    SUB_POLICY(Dimension.POLICY),
    AXIS(Dimension.PLAN),
    STRATEGIC_OBJECTIVE(Dimension.PLAN),
    OPERATIONAL_OBJECTIVE(Dimension.PLAN),
    ACTION(Dimension.PLAN);

    private final Dimension dimension;

    TargetKind(Dimension dimension) {
        this.dimension = dimension;
    }

    public Dimension dimension() {
        return dimension;
    }

    public static Optional<TargetKind> ofName(String name) {
        return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
    }
}
