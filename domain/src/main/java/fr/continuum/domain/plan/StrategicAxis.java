package fr.continuum.domain.plan;

import java.util.List;
import java.util.Optional;

/// The optional level above the challenges.
public record StrategicAxis(PlanCode code, String label, Optional<Abandonment> abandonment, Optional<Lineage> lineage)
        implements PlanElement {

    public StrategicAxis {
        PlanElement.named(code, label);
    }

    public static StrategicAxis of(String code, String label) {
        return new StrategicAxis(new PlanCode(code), label, Optional.empty(), Optional.empty());
    }

    @Override
    public PlanLevel level() {
        return PlanLevel.AXIS;
    }

    @Override
    public StrategicAxis givenUp(Abandonment why) {
        return new StrategicAxis(code, label, Optional.of(why), lineage);
    }

    @Override
    public StrategicAxis takenUpAgain() {
        return new StrategicAxis(code, label, Optional.empty(), lineage);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(FactName.LABEL, label),
                Fact.of(FactName.ABANDONED, abandonment),
                Fact.of(FactName.LINEAGE, lineage));
    }
}
