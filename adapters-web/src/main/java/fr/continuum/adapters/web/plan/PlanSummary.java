package fr.continuum.adapters.web.plan;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is said of a plan as a whole, at its head.
///
/// @param adoption null where it was not voted yet
/// @param levels those that have an element, from the top
/// @param plannedCents the sum of what is planned for actions not given up; empty where none has a budget
/// @param last who last changed it, and when; null of the plan as voted
public record PlanSummary(
        String name,
        MandateTerm term,
        @Nullable Adoption adoption,
        List<LevelCount> levels,
        OptionalLong plannedCents,
        @Nullable LastChange last) {

    /// @param level what the authority calls it
    /// @param abandoned how many of them were given up
    public record LevelCount(String level, PlanLevel name, long count, long abandoned) {}

    /// @param author as people call them
    public record LastChange(String author, TimelineEntry entry) {}

    /// @param titles what each level is called
    static PlanSummary of(
            PlanSeen seen, Standings standings, Function<PlanLevel, String> titles, Function<String, String> authors) {
        MandatePlan plan = seen.plan().orElseThrow();
        return new PlanSummary(
                plan.content().name(),
                plan.content().term(),
                plan.content().adoption().orElse(null),
                Arrays.stream(PlanLevel.values())
                        .map(level -> count(plan, level, titles.apply(level)))
                        .filter(level -> level.count() > 0)
                        .toList(),
                planned(standings),
                seen.isAsVoted()
                        ? null
                        : seen.read()
                                .map(Versioned::entry)
                                .map(entry -> new LastChange(authors.apply(entry.author()), entry))
                                .orElse(null));
    }

    private static LevelCount count(MandatePlan plan, PlanLevel level, String title) {
        List<PlanElement> elements = plan.content().elements().stream()
                .filter(element -> element.level() == level)
                .toList();
        return new LevelCount(
                title,
                level,
                elements.size(),
                elements.stream().filter(element -> !element.isActive()).count());
    }

    /// Each action once: what stands at the top adds up all that counts below.
    private static OptionalLong planned(Standings standings) {
        List<Long> sums = standings.all().stream()
                .filter(standing -> MandatePlan.above(standing.element()).isEmpty())
                .flatMap(standing -> standing.plannedCents().stream().boxed())
                .toList();
        return sums.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(sums.stream().reduce(0L, Math::addExact));
    }
}
