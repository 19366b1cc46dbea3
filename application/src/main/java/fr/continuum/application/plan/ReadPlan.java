package fr.continuum.application.plan;

import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The plan of an authority today, on any past day, as it was voted, and everything that happened to it.
public final class ReadPlan {

    private final Plans plans;
    private final ZoneId zone;

    /// @param zone where days begin and end
    public ReadPlan(Plans plans, ZoneId zone) {
        this.plans = plans;
        this.zone = zone;
    }

    public Optional<Versioned<MandatePlan>> today(Siren authority) {
        return plans.inForce(authority);
    }

    /// As the last change of a day left it; the home's where the authority had none of its own yet.
    public Optional<Versioned<MandatePlan>> on(Siren authority, LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        return plans.before(Owner.of(authority), midnight).or(() -> plans.before(Owner.HOME, midnight));
    }

    /// As the assembly voted it: the baseline. Empty where today's plan is not adopted.
    public Optional<MandatePlan> asVoted(Siren authority) {
        return history(authority).asVoted().flatMap(entry -> plans.find(entry.version()));
    }

    /// What changed between two days: everything where there was no plan on the first, nothing where there is none
    /// on the second.
    public PlanDiff between(Siren authority, LocalDate from, LocalDate to) {
        return on(authority, to)
                .map(after -> PlanDiff.between(
                        on(authority, from)
                                .map(before -> before.content().content())
                                .orElseGet(() -> withoutAWord(after.content().content())),
                        after.content().content()))
                .orElse(new PlanDiff(List.of(), List.of()));
    }

    /// What changed since the vote; empty where today's plan is not adopted.
    public Optional<PlanDiff> sinceVoted(Siren authority) {
        return asVoted(authority)
                .flatMap(voted -> today(authority)
                        .map(now ->
                                PlanDiff.between(voted.content(), now.content().content())));
    }

    /// Everything that happened to today's plan.
    public PlanHistory history(Siren authority) {
        return today(authority)
                .map(now -> plans.history(now.owner(), now.content().content().code()))
                .orElseGet(() -> new PlanHistory(List.of()));
    }

    /// Everything that happened to one element of it.
    public List<PlanHistory.Entry> history(Siren authority, PlanCode element) {
        return history(authority).of(element);
    }

    private static PlanContent withoutAWord(PlanContent content) {
        return PlanContent.empty(content.code(), content.name(), content.term());
    }
}
