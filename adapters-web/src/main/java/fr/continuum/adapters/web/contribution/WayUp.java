package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Path;
import fr.continuum.domain.trace.Continuum.Tie;
import java.util.List;

/// One way from a contribution up to the promises kept on it.
///
/// @param through `SERVES` or `ENABLES`; `NEED` through what agents must learn
/// @param need its label; empty elsewhere
/// @param climb from what it is tied to up to the root
/// @param besides objectives the action contributes to besides
record WayUp(String through, String need, List<Step> climb, List<Step> pledges, List<Step> besides) {

    WayUp {
        climb = List.copyOf(climb);
        pledges = List.copyOf(pledges);
        besides = List.copyOf(besides);
    }

    /// An element of the plan, under the name the authority gives its level.
    record Step(String code, String label, String level) {}

    /// Every way; none where it is tied to nothing the plan holds.
    static List<WayUp> of(Contribution contribution, MandatePlan plan, List<CompetencyNeed> needs) {
        LevelNames names = plan.content().levelNames();
        return new Continuum(plan, List.of(contribution), needs, List.of())
                .up(contribution.id()).stream().map(path -> way(path, names)).toList();
    }

    private static WayUp way(Path path, LevelNames names) {
        Tie tie = path.tie().orElseThrow();
        return new WayUp(
                switch (tie) {
                    case Tie.Direct direct -> direct.link().kind() == LinkKind.SERVES ? "SERVES" : "ENABLES";
                    case Tie.ThroughNeed _ -> "NEED";
                },
                tie instanceof Tie.ThroughNeed needed ? needed.need().label() : "",
                steps(path.climb(), names),
                steps(path.pledges(), names),
                steps(path.contributesTo(), names));
    }

    private static List<Step> steps(List<? extends PlanElement> elements, LevelNames names) {
        return elements.stream()
                .map(element -> new Step(element.code().value(), element.label(), names.of(element.level())))
                .toList();
    }
}
