package fr.continuum.domain.plan;

import fr.continuum.domain.plan.PlanDiff.ElementChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plan in force and those of the mandates before it. Codes are those of a plan: what was linked under a former
/// one served that one, and the same code in the next may stand for something else.
///
/// @param former in the order in which they were in force
public record Mandates(MandatePlan inForce, List<Former> former) {

    public Mandates {
        former = List.copyOf(former);
        for (int place = 1; place < former.size(); place++) {
            if (!former.get(place - 1).until().isBefore(former.get(place).until())) {
                throw new IllegalArgumentException(
                        former.get(place) + " gives way before the one it follows: " + former.get(place - 1));
            }
        }
    }

    /// A plan that comes after none.
    public static Mandates of(MandatePlan plan) {
        return new Mandates(plan, List.of());
    }

    /// A plan as it last stood.
    ///
    /// @param until when the next took its place
    /// @param by the decision that took, where its own last day had not come
    public record Former(MandatePlan plan, Instant until, Optional<Revision> by) {

        @Override
        public String toString() {
            return plan.content().code() + " until " + until;
        }
    }

    /// The former plan that was in force at a moment; empty where the present one was already.
    public Optional<MandatePlan> formerAt(Instant moment) {
        return former.stream()
                .filter(one -> moment.isBefore(one.until()))
                .map(Former::plan)
                .findFirst();
    }

    /// Former plans that were in force at some time of a year; of a year before any is known, the first.
    public Stream<MandatePlan> formerIn(int year) {
        Instant first = LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant after =
                LocalDate.of(year + 1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<MandatePlan> found = new ArrayList<>();
        Instant began = Instant.MIN;
        for (Former one : former) {
            if (began.isBefore(after) && first.isBefore(one.until())) {
                found.add(one.plan());
            }
            began = one.until();
        }
        return found.stream();
    }

    /// Each time a plan took the place of another, in order.
    public List<Succession> successions() {
        List<Succession> successions = new ArrayList<>();
        for (int place = 0; place < former.size(); place++) {
            MandatePlan next = place + 1 < former.size() ? former.get(place + 1).plan() : inForce;
            successions.add(new Succession(former.get(place), next));
        }
        return List.copyOf(successions);
    }

    /// One plan in the place of another.
    ///
    /// @param next as it last stood, or as it stands
    public record Succession(Former before, MandatePlan next) {

        public Instant at() {
            return before.until();
        }

        /// By what it took place: the decision that put one plan in the place of the other before its last
        /// day, else the vote of the new one, else the new plan itself.
        public Revision by() {
            return before.by().orElseGet(() -> {
                PlanContent content = next.content();
                return new Revision(
                        before.plan().content().name() + " → " + content.name(),
                        content.adoption()
                                .map(Adoption::decision)
                                .orElse(content.code().value()),
                        content.adoption()
                                .map(Adoption::on)
                                .orElse(content.term().start()));
            });
        }

        /// Elements of the next plan of which it does not say that they come from the same code of the former
        /// one, or that say otherwise what is voted. A plan that says the same words of the same code and not
        /// where it has them from says nothing of what it means.
        public List<ElementChange> notTheSame() {
            PlanContent was = before.plan().content();
            Map<PlanCode, ElementChange> changes = PlanDiff.between(was, next.content()).elements().stream()
                    .filter(change -> change.kind() != PlanDiff.Kind.REMOVED)
                    .collect(Collectors.toMap(ElementChange::code, Function.identity()));
            List<ElementChange> found = new ArrayList<>();
            for (PlanElement element : next.content().elements()) {
                Optional<ElementChange> change = Optional.ofNullable(changes.get(element.code()));
                boolean comesFromIt = element.lineage()
                        .filter(new Lineage(was.code(), element.code())::equals)
                        .isPresent();
                if (!comesFromIt
                        || change.filter(ElementChange::touchesWhatWasVoted).isPresent()) {
                    found.add(change.orElseGet(() -> new ElementChange(
                            element.code(), element.level(), element.label(), PlanDiff.Kind.CHANGED, List.of())));
                }
            }
            return List.copyOf(found);
        }
    }
}
