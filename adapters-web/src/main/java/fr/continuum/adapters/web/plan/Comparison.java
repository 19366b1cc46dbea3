package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.plan.FactWords.Setting;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanDiff.ElementChange;
import fr.continuum.domain.plan.PlanDiff.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Holds two states of a plan against each other, in words.
@Component
final class Comparison {

    private final ChangeWords changes;

    Comparison(ChangeWords changes) {
        this.changes = changes;
    }

    /// @param voted what changed in what the assembly voted; on this page of it
    /// @param followed what changed in what is followed day by day; on this page of it
    /// @param otherPlan whether these are the plans of two mandates
    record View(
            List<ChangeRow> plan,
            List<ElementChangeRow> voted,
            List<ElementChangeRow> followed,
            long added,
            long removed,
            long changed,
            boolean otherPlan,
            Paging paging) {

        public boolean isEmpty() {
            return plan.isEmpty() && added + removed + changed == 0;
        }
    }

    /// @param pages makes the page asked for out of a number of rows
    View of(PlanSeen from, PlanSeen to, LongFunction<Paging> pages) {
        PlanDiff diff = ReadPlan.difference(from.plan(), to.plan());
        Words words = words(from.plan(), to.plan(), to.place().today());
        List<ElementChange> voted = voted(diff).toList();
        List<ElementChange> followed = followed(diff).toList();
        Paging paging = pages.apply(voted.size() + (long) followed.size());
        int end = paging.skip() + Paging.SIZE;
        return new View(
                diff.plan().stream()
                        .map(fact -> changes.fact(fact, words.plan(), words.plan()))
                        .toList(),
                slice(voted, paging.skip(), end)
                        .map(change -> words.row(change, changes))
                        .map(Comparison::votedOnly)
                        .toList(),
                slice(followed, paging.skip() - voted.size(), end - voted.size())
                        .map(change -> words.row(change, changes).only(false))
                        .toList(),
                count(diff, Kind.ADDED),
                count(diff, Kind.REMOVED),
                count(diff, Kind.CHANGED),
                from.plan().isPresent() && to.plan().isPresent() && !code(from).equals(code(to)),
                paging);
    }

    /// All that changed, line by line: of the plan as a whole, then of what was voted, then of what is followed.
    List<Changed> all(PlanSeen from, PlanSeen to) {
        PlanDiff diff = ReadPlan.difference(from.plan(), to.plan());
        Words words = words(from.plan(), to.plan(), to.place().today());
        List<Changed> all = new ArrayList<>();
        diff.plan().forEach(fact -> all.add(new Changed(null, changes.fact(fact, words.plan(), words.plan()))));
        voted(diff)
                .map(change -> votedOnly(words.row(change, changes)))
                .forEach(row -> Changed.of(row).forEach(all::add));
        followed(diff)
                .map(change -> words.row(change, changes).only(false))
                .forEach(row -> Changed.of(row).forEach(all::add));
        return all;
    }

    private static Stream<ElementChange> voted(PlanDiff diff) {
        return diff.elements().stream().filter(ElementChange::touchesWhatWasVoted);
    }

    private static Stream<ElementChange> followed(PlanDiff diff) {
        return diff.elements().stream()
                .filter(change -> change.kind() == Kind.CHANGED)
                .filter(change -> change.facts().isEmpty()
                        || change.facts().stream().anyMatch(fact -> !fact.name().isVoted()));
    }

    /// One line of what changed.
    ///
    /// @param of the element it is of; null for the plan as a whole
    /// @param fact what it was and what it is; null where an element is written otherwise, and nothing else
    /// changed
    record Changed(@Nullable ElementChangeRow of, @Nullable ChangeRow fact) {

        private static List<Changed> of(ElementChangeRow row) {
            return row.rows().isEmpty()
                    ? List.of(new Changed(row, null))
                    : row.rows().stream().map(fact -> new Changed(row, fact)).toList();
        }
    }

    /// What happened to one element from one state to another; empty where nothing did.
    Optional<ElementChangeRow> of(PlanCode element, MandatePlan before, MandatePlan after, Place place) {
        return PlanDiff.between(before.content(), after.content()).elements().stream()
                .filter(change -> change.code().equals(element))
                .reduce((_, last) -> last)
                .map(change ->
                        words(Optional.of(before), Optional.of(after), place).row(change, changes));
    }

    /// What came or went is told whole, what is followed included.
    private static ElementChangeRow votedOnly(ElementChangeRow row) {
        return row.kind() == Kind.CHANGED ? row.only(true) : row;
    }

    private static <T> Stream<T> slice(List<T> rows, int from, int to) {
        return rows.stream().skip(Math.max(0, from)).limit(Math.max(0, to - Math.max(0, from)));
    }

    private static long count(PlanDiff diff, Kind kind) {
        return diff.elements().stream().filter(change -> change.kind() == kind).count();
    }

    private static PlanCode code(PlanSeen seen) {
        return seen.plan().orElseThrow().content().code();
    }

    private static Words words(Optional<MandatePlan> before, Optional<MandatePlan> after, Place place) {
        List<PlanContent> contents = new ArrayList<>();
        before.map(MandatePlan::content).ifPresent(contents::add);
        after.map(MandatePlan::content).ifPresent(contents::add);
        return new Words(
                before,
                after,
                ElementNames.of(place, contents.toArray(PlanContent[]::new)),
                after.or(() -> before).map(plan -> plan.content().levelNames()).orElse(LevelNames.USUAL));
    }

    /// What changes are told with: names of both states.
    private record Words(
            Optional<MandatePlan> before, Optional<MandatePlan> after, ElementNames names, LevelNames levels) {

        Setting plan() {
            return new Setting(names, List.of());
        }

        ElementChangeRow row(ElementChange change, ChangeWords changes) {
            return changes.element(change, levels, setting(before, change.code()), setting(after, change.code()));
        }

        private Setting setting(Optional<MandatePlan> plan, PlanCode code) {
            List<String> milestones = plan.flatMap(p -> p.find(code))
                    .filter(Action.class::isInstance)
                    .map(element -> ((Action) element)
                            .milestones().stream().map(Milestone::name).toList())
                    .orElse(List.of());
            return new Setting(names, milestones);
        }
    }
}
