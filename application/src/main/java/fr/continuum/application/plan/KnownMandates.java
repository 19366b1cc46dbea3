package fr.continuum.application.plan;

import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.shared.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A plan that was read and those it came after, back to the first, with everything that happened to them. The plan
/// before is the one that was read just before the first change of this one: timelines say so, and no plan has to name
/// the one it came after.
///
/// @param history of all of them, in the order in which it happened; of a former plan until it gave way
public record KnownMandates(Mandates mandates, PlanHistory history) {

    public static KnownMandates of(Plans plans, Versioned<MandatePlan> read) {
        return of(plans, read.owner(), read.content());
    }

    /// @param reader an authority, which had a plan of its own or read the home's, or the home
    public static KnownMandates readBy(Plans plans, Owner reader, MandatePlan plan) {
        boolean own = !plans.history(reader, plan.content().code()).entries().isEmpty();
        return of(plans, own ? reader : Owner.HOME, plan);
    }

    private static KnownMandates of(Plans plans, Owner owner, MandatePlan plan) {
        List<Mandates.Former> former = new ArrayList<>();
        Owner whose = owner;
        List<PlanHistory.Entry> own =
                plans.history(whose, plan.content().code()).entries();
        List<PlanHistory.Entry> told = new ArrayList<>(own);
        while (!own.isEmpty()) {
            PlanHistory.Entry first = own.getFirst();
            Optional<Versioned<MandatePlan>> before = before(plans, whose, first.at());
            if (before.isEmpty()) {
                break;
            }
            former.addFirst(new Mandates.Former(before.get().content(), first.at(), first.revision()));
            whose = before.get().owner();
            own = plans.history(whose, before.get().content().content().code()).entries().stream()
                    .filter(entry -> entry.at().isBefore(first.at()))
                    .toList();
            told.addAll(0, own);
        }
        return new KnownMandates(new Mandates(plan, former), new PlanHistory(told));
    }

    private static Optional<Versioned<MandatePlan>> before(Plans plans, Owner owner, Instant moment) {
        return plans.inForceBefore(owner, moment);
    }

    /// As it was known just before a moment.
    public KnownMandates before(Instant moment) {
        return new KnownMandates(
                mandates,
                new PlanHistory(history.entries().stream()
                        .filter(entry -> entry.at().isBefore(moment))
                        .toList()));
    }
}
