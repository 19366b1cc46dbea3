package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.StrategicAxis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything the page of an element says of it.
///
/// @param level what the authority calls its level
/// @param state of an action, with what is said of it; empty elsewhere
/// @param above from the top down, itself left out
/// @param facts what is said of it in a line or two; what has a part of the page to itself is left out
/// @param holders roles and who holds them
/// @param below everything under it, or nothing
/// @param pledges promises it keeps, or that objectives above it keep
/// @param former its former self in the plan of the mandate before
/// @param sinceVoted what changed since the vote; null where nothing did, or where it was not there
/// @param voteStands whether there is a vote to hold it against
public record ElementView(
        Standing standing,
        String level,
        String state,
        List<Line.Part> above,
        List<FactRow> facts,
        List<Step> milestones,
        List<Holder> holders,
        List<Arrow> arrows,
        List<PlanRow> below,
        List<Line.Part> pledges,
        Former former,
        List<ServedRow> contributions,
        List<HistoryRow> history,
        @Nullable ElementChangeRow sinceVoted,
        boolean voteStands) {

    /// Where its former self can be read.
    ///
    /// @param href empty where it cannot
    /// @param note key of what is said of one that cannot; empty elsewhere
    public record Former(String href, String note) {

        static final Former NOWHERE = new Former("", "");

        /// The plan it names was never here: nobody could tell whether it held it.
        static final Former UNKNOWN = new Former("", "plan.lineage.unknown");

        /// The plan it names does not hold it: it was said before anybody asked.
        static final Former ABSENT = new Former("", "plan.lineage.absent");

        static Former at(String href) {
            return new Former(href, "");
        }
    }

    /// A milestone on a day.
    public record Step(Milestone milestone, boolean late) {

        static List<Step> of(PlanElement element, LocalDate day) {
            return element instanceof Action action
                    ? action.milestones().stream()
                            .map(milestone -> new Step(milestone, action.state().isOpen() && milestone.isLateOn(day)))
                            .toList()
                    : List.of();
        }
    }

    public PlanElement element() {
        return standing.element();
    }

    /// How many actions count under it: what else stands below is told apart.
    public long actionsBelow() {
        return below.stream()
                .filter(row -> row.standing().isAction() && row.isCounted())
                .count();
    }

    public @Nullable Abandonment abandonment() {
        return standing.element().abandonment().orElse(null);
    }

    /// What it says in plain words, under its label.
    public String statement() {
        return switch (standing.element()) {
            case Objective objective -> objective.statement();
            case Action action -> action.description();
            case StrategicAxis _, Pledge _ -> "";
        };
    }

    /// Levels that an element added below it may have; none below what was given up.
    public List<PlanLevel> maySitBelow() {
        if (!standing.element().isActive()) {
            return List.of();
        }
        return switch (standing.element()) {
            case StrategicAxis _ -> List.of(PlanLevel.STRATEGIC_OBJECTIVE);
            case Objective _ -> List.of(PlanLevel.OPERATIONAL_OBJECTIVE, PlanLevel.ACTION);
            case Action _, Pledge _ -> List.of();
        };
    }

    /// The figure people remember of a challenge; null where none is told.
    public @Nullable KeyFigure figure() {
        return standing.element() instanceof Objective.Strategic challenge
                ? challenge.keyFigure().orElse(null)
                : null;
    }

    public List<String> conditions() {
        return standing.element() instanceof Objective objective ? objective.conditions() : List.of();
    }

    /// Whether it has a strategic map.
    public boolean isMapped() {
        return standing.element() instanceof Objective;
    }

    /// Links that wait for somebody to say they still hold.
    public long toConfirm() {
        return contributions.stream().filter(ServedRow::isToConfirm).count();
    }
}
