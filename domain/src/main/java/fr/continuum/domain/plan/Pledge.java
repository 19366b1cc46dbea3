package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Unsaid;
import java.util.List;
import java.util.Optional;

/// A promise made to the inhabitants, electoral or of the plan: what objectives are held against.
///
/// @param source where it was made: programme, speech, deliberation
/// @param objectives those that keep it
public record Pledge(
        PlanCode code,
        String label,
        String source,
        List<PlanCode> objectives,
        Optional<Abandonment> abandonment,
        Optional<Lineage> lineage)
        implements PlanElement {

    public Pledge {
        PlanElement.named(code, label);
        objectives = objectives.stream().distinct().sorted().toList();
    }

    /// Whether it says where it was made: « à préciser » does not.
    public boolean saysWhere() {
        return !Unsaid.isNoReason(source);
    }

    /// The same, made there.
    public Pledge madeIn(String where) {
        return new Pledge(code, label, where, objectives, abandonment, lineage);
    }

    @Override
    public PlanLevel level() {
        return PlanLevel.PLEDGE;
    }

    @Override
    public Pledge givenUp(Abandonment why) {
        return new Pledge(code, label, source, objectives, Optional.of(why), lineage);
    }

    @Override
    public Pledge takenUpAgain() {
        return new Pledge(code, label, source, objectives, Optional.empty(), lineage);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(FactName.LABEL, label),
                Fact.of(FactName.SOURCE, source),
                Fact.of(FactName.OBJECTIVES, objectives),
                Fact.of(FactName.ABANDONED, abandonment),
                Fact.of(FactName.LINEAGE, lineage));
    }
}
