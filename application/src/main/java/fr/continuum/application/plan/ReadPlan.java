package fr.continuum.application.plan;

import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The plan of an authority today, on any past day, as it was voted, and everything that happened to it.
public final class ReadPlan {

    private final Plans plans;
    private final ZoneId zone;

    /// @param zone where days begin and end
    public ReadPlan(Plans plans, ZoneId zone) {
        this.plans = plans;
        this.zone = zone;
    }

    /// @param owner an authority, which reads the home's where it has none of its own, or the home
    public Optional<Versioned<MandatePlan>> today(Owner owner) {
        return plans.inForce(owner);
    }

    /// As the last change of a day left it; the home's where the authority had none of its own yet.
    public Optional<Versioned<MandatePlan>> on(Owner owner, LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        return plans.inForceBefore(owner, midnight);
    }

    /// As the assembly voted it: the baseline. Empty where today's plan is not adopted.
    public Optional<MandatePlan> asVoted(Owner owner) {
        return asVoted(history(owner));
    }

    /// The baseline of the plan this happened to; empty where it is not adopted.
    public Optional<MandatePlan> asVoted(PlanHistory history) {
        return history.asVoted().flatMap(entry -> plans.find(entry.version()));
    }

    /// What changed between two days: everything where there was no plan on the first, nothing where there is none
    /// on the second.
    public PlanDiff between(Owner owner, LocalDate from, LocalDate to) {
        return difference(on(owner, from).map(Versioned::content), on(owner, to).map(Versioned::content));
    }

    /// What changed from one plan to another: everything where there was none, nothing where there is none any
    /// more.
    public static PlanDiff difference(Optional<MandatePlan> before, Optional<MandatePlan> after) {
        return after.map(now -> PlanDiff.between(
                        before.map(MandatePlan::content).orElseGet(() -> withoutAWord(now.content())), now.content()))
                .orElse(new PlanDiff(List.of(), List.of()));
    }

    /// Everything that happened to today's plan.
    public PlanHistory history(Owner owner) {
        return today(owner).map(this::history).orElseGet(() -> new PlanHistory(List.of()));
    }

    /// A plan that was read and those it came after, with all that happened to them.
    public KnownMandates known(Versioned<MandatePlan> plan) {
        return KnownMandates.of(plans, plan);
    }

    /// Everything that happened to a plan that was read, that of the mandate before as well as today's.
    public PlanHistory history(Versioned<MandatePlan> plan) {
        return plans.history(plan.owner(), plan.content().content().code());
    }

    /// Some of what happened to a plan that was read, the latest first.
    ///
    /// @param skip how many of the latest changes are left out
    /// @param most how many are told at most
    public PlanHistory.Latest latest(Versioned<MandatePlan> plan, int skip, int most) {
        return plans.latest(plan.owner(), plan.content().content().code(), skip, most);
    }

    /// A day on which an owner read the plan of this code as it last stood: that of its last change a midnight
    /// saw. Empty where the owner never had it.
    public Optional<LocalDate> lastDayOf(Owner owner, PlanCode plan) {
        return Stream.of(owner, Owner.HOME)
                .flatMap(of -> plans.history(of, plan).entries().reversed().stream())
                .map(entry -> entry.at().atZone(zone).toLocalDate())
                .filter(day -> on(owner, day)
                        .filter(read -> read.content().content().code().equals(plan))
                        .isPresent())
                .findFirst();
    }

    /// Whether an owner has, or once had, a plan of this code.
    public boolean had(Owner owner, PlanCode plan) {
        return !plans.history(owner, plan).entries().isEmpty();
    }

    /// Today's plan as it was in one of its versions; empty where it never was.
    public Optional<MandatePlan> version(Owner owner, Sha256 version) {
        return history(owner).entries().stream()
                .map(PlanHistory.Entry::version)
                .filter(version::equals)
                .findFirst()
                .flatMap(plans::find);
    }

    /// Everything that happened to one element of it.
    public List<PlanHistory.Entry> history(Owner owner, PlanCode element) {
        return history(owner).of(element);
    }

    private static PlanContent withoutAWord(PlanContent content) {
        return PlanContent.empty(content.code(), content.name(), content.term());
    }
}
