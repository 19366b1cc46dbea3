package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ServedShares;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// All that an authority knows of the time it gained: work cycles as a file counts them, gains people declare, and the
/// uses they name. What people change goes through [#become]; what a file brings is kept and checked.
///
/// @param cycles one per code, department and year
/// @param declared one per code
/// @param uses one per code
public record GainedTime(List<WorkCycle> cycles, List<DeclaredGain> declared, List<TimeGainUse> uses) {

    public static final GainedTime NONE = new GainedTime(List.of(), List.of(), List.of());

    /// Enough that a sum of uses, rounded once, is right to the hundredth of an agent.
    private static final int AGENT_DECIMALS = 8;

    /// How everyone names a cycle.
    private record CycleName(FiscalYear year, String department, String code) {

        static CycleName of(WorkCycle cycle) {
            return new CycleName(cycle.year(), cycle.department(), cycle.code());
        }
    }

    public GainedTime {
        cycles = once(
                cycles,
                CycleName::of,
                Comparator.comparing(WorkCycle::year)
                        .thenComparing(WorkCycle::department)
                        .thenComparing(WorkCycle::code));
        declared = once(declared, DeclaredGain::code, Comparator.comparing(DeclaredGain::code));
        uses = once(uses, TimeGainUse::code, Comparator.comparing(TimeGainUse::code));
    }

    private static <T> List<T> once(Collection<T> all, Function<T, ?> name, Comparator<T> order) {
        Set<Object> names = new HashSet<>();
        for (T one : all) {
            if (!names.add(name.apply(one))) {
                throw new IllegalArgumentException("Gained time says this twice: " + name.apply(one));
            }
        }
        return all.stream().sorted(order).toList();
    }

    /// From every source: cycles first.
    public List<TimeGain> gains() {
        return Stream.<TimeGain>concat(cycles.stream(), declared.stream()).toList();
    }

    public GainedTimeLedger ledger() {
        return GainedTimeLedger.of(this);
    }

    /// Hours used for each objective and action, with all that stands below it; exact, by the shares of the links.
    /// A use that serves two shows under both: do not add up.
    public SortedMap<PlanCode, BigDecimal> serving(MandatePlan plan) {
        SortedMap<PlanCode, BigDecimal> hours = new TreeMap<>();
        for (TimeGainUse use : uses) {
            ServedShares.of(use.links(), plan)
                    .forEach((code, share) -> hours.merge(
                            code,
                            Decimals.plain(use.hours().value().multiply(BigDecimal.valueOf(share, 4))),
                            (sum, more) -> Decimals.plain(sum.add(more))));
        }
        return hours;
    }

    /// Time used for an objective or action in a year.
    ///
    /// @param hours exact, by the shares of the links
    /// @param fte the same in agents working full time, as each department counts them; with two decimals
    public record ServedTime(BigDecimal hours, BigDecimal fte) {}

    /// Of one year, what [#serving(MandatePlan)] says of all, with the agents these hours are.
    public SortedMap<PlanCode, ServedTime> serving(MandatePlan plan, FiscalYear year) {
        SortedMap<PlanCode, BigDecimal> hours = new TreeMap<>();
        SortedMap<PlanCode, BigDecimal> agents = new TreeMap<>();
        GainedTimeLedger ledger = ledger();
        for (TimeGainUse use : uses) {
            if (use.year().equals(year)) {
                BigDecimal reference =
                        ledger.account(use.department(), year).orElseThrow().reference();
                ServedShares.of(use.links(), plan).forEach((code, share) -> {
                    BigDecimal part = use.hours().value().multiply(BigDecimal.valueOf(share, 4));
                    hours.merge(code, part, BigDecimal::add);
                    agents.merge(code, part.divide(reference, AGENT_DECIMALS, RoundingMode.HALF_UP), BigDecimal::add);
                });
            }
        }
        SortedMap<PlanCode, ServedTime> served = new TreeMap<>();
        hours.forEach((code, sum) -> served.put(
                code,
                new ServedTime(
                        Decimals.plain(sum),
                        agents.getOrDefault(code, BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP))));
        return served;
    }

    /// With the cycles a file brings in place of those there were: a fact, whatever it does to the accounts.
    public GainedTime counting(List<WorkCycle> brought) {
        return new GainedTime(brought, declared, uses);
    }

    /// With this gain, in place of the one of its code where there was one.
    public GainedTime with(DeclaredGain gain) {
        List<DeclaredGain> others = new ArrayList<>(without(declared, DeclaredGain::code, gain.code()));
        others.add(gain);
        return new GainedTime(cycles, others, uses);
    }

    public GainedTime withoutGain(String code) {
        return new GainedTime(cycles, without(declared, DeclaredGain::code, code), uses);
    }

    /// With this use, in place of the one of its code where there was one.
    public GainedTime with(TimeGainUse use) {
        List<TimeGainUse> others = new ArrayList<>(without(uses, TimeGainUse::code, use.code()));
        others.add(use);
        return new GainedTime(cycles, declared, others);
    }

    public GainedTime withoutUse(String code) {
        return new GainedTime(cycles, declared, without(uses, TimeGainUse::code, code));
    }

    private static <T> List<T> without(List<T> all, Function<T, String> name, String code) {
        return all.stream().filter(one -> !name.apply(one).equals(code)).toList();
    }

    /// The same saying something else, refused for what the change brings about: an excess that a file brought
    /// about is a finding, and does not forbid to lessen it.
    public Ruling<GainedTimeStep> become(GainedTime next, MandatePlan plan) {
        if (!next.cycles.equals(cycles)) {
            throw new IllegalArgumentException("Work cycles come by file, not by hand");
        }
        return GainedTimeStep.of(this, next, plan);
    }

    /// The fingerprint of all it says: a night that reads it records it.
    public Sha256 version() {
        return new Meaning()
                .each(cycles, (text, cycle) -> text.say(cycle.version()))
                .each(declared, (text, gain) -> text.say(gain.version()))
                .each(uses, (text, use) -> text.say(use.version()))
                .version();
    }
}
