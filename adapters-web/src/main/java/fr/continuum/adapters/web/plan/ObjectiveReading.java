package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.finding.FindingRow;
import fr.continuum.adapters.web.indicator.IndicatorRow;
import fr.continuum.adapters.web.indicator.IndicatorsOf;
import fr.continuum.adapters.web.picture.RangeBar;
import fr.continuum.adapters.web.plan.ObjectiveView.KindRow;
import fr.continuum.adapters.web.plan.ObjectiveView.LightCount;
import fr.continuum.adapters.web.plan.ObjectiveView.MoneyRow;
import fr.continuum.adapters.web.plan.ObjectiveView.PlaceRow;
import fr.continuum.adapters.web.plan.ObjectiveView.StateCount;
import fr.continuum.adapters.web.plan.PledgeView.Carrier;
import fr.continuum.adapters.web.reading.DeclaredCost;
import fr.continuum.application.consultation.AskMoneyOverTime;
import fr.continuum.application.consultation.MoneyOverTime;
import fr.continuum.application.consultation.MoneyOverTime.OfYear;
import fr.continuum.application.consultation.MoneyOverTime.Told;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.LinksToConfirm;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.indicator.TrafficLight;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Means;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the page of an objective says first.
@Component
final class ObjectiveReading {

    /// What is told first of the latest year that has it.
    private static final List<Measure> FIRST =
            List.of(Measure.EXECUTED, Measure.PAID, Measure.COMMITTED, Measure.VOTED);

    /// The worst first; what nobody can judge stands before what is well.
    private static final List<TrafficLight> WORST_FIRST = List.of(
            TrafficLight.RED,
            TrafficLight.AMBER,
            TrafficLight.OUT_OF_DATE,
            TrafficLight.NOT_MEASURED,
            TrafficLight.NOT_JUDGED,
            TrafficLight.GREEN);

    private final ReadPlan plans;
    private final AskMoneyOverTime money;
    private final ElementFindings findings;
    private final VeilContributions veils;
    private final IndicatorsOf indicators;

    ObjectiveReading(
            ReadPlan plans,
            AskMoneyOverTime money,
            ElementFindings findings,
            VeilContributions veils,
            IndicatorsOf indicators) {
        this.plans = plans;
        this.money = money;
        this.findings = findings;
        this.veils = veils;
        this.indicators = indicators;
    }

    ObjectiveView of(PlanSeen seen, Continuum continuum, Objective objective, Locale locale) {
        MandatePlan plan = seen.plan().orElseThrow();
        Standings standings = new Standings(seen, continuum);
        Standing standing = standings.of(objective);
        Means means = continuum.down(objective.code()).orElseThrow();
        List<StateCount> states = StatesBar.counts(standing);
        List<MoneyRow> years = money(seen, objective.code());
        return new ObjectiveView(
                states,
                StatesBar.of(states),
                standing.holders().stream()
                        .filter(holder -> holder.role() == PlanRole.LEAD_ELECTED
                                || holder.role().isPilot())
                        .toList(),
                years,
                latest(years),
                kinds(seen, means),
                late(seen, plan, standings, means, locale),
                places(objective, standing),
                lights(seen, objective));
    }

    /// Of a promise, what the objectives that carry it say of themselves.
    PledgeView of(PlanSeen seen, Continuum continuum, Pledge pledge, Locale locale) {
        MandatePlan plan = seen.plan().orElseThrow();
        Standings standings = new Standings(seen, continuum);
        ElementNames names = ElementNames.of(seen.place(), plan.content());
        Means means = continuum.down(pledge.code()).orElseThrow();
        List<Carrier> carriers = new ArrayList<>();
        for (Means below : means.below()) {
            if (below.element() instanceof Objective objective) {
                Standing standing = standings.of(objective);
                carriers.add(new Carrier(
                        names.name(objective.code().value()),
                        standing.open(),
                        standing.lateActions(),
                        of(seen, continuum, objective, locale)));
            }
        }
        return new PledgeView(carriers, late(seen, plan, standings, means, locale));
    }

    private List<LateRow> late(PlanSeen seen, MandatePlan plan, Standings standings, Means means, Locale locale) {
        return new LateReading(seen, plan, standings, ElementNames.of(seen.place(), plan.content()))
                .of(means, waiting(seen, means), found(seen, plan, means, locale));
    }

    private List<MoneyRow> money(PlanSeen seen, PlanCode code) {
        MoneyOverTime told = seen.whose()
                .owner()
                .authority()
                .map(siren -> money.on(siren, seen.day(), code))
                .orElse(MoneyOverTime.NONE);
        List<Told> all = told.years().stream()
                .flatMap(year -> year.told().values().stream())
                .toList();
        List<RangeBar> bars = RangeBar.of(all.stream()
                .map(one -> new RangeBar.Amounts(one.strongCents(), one.weakCents(), one.ambiguousCents()))
                .toList());
        String address = seen.place().today().of("/continuum/bas", code.value());
        List<MoneyRow> rows = new ArrayList<>();
        for (OfYear year : told.years()) {
            for (Map.Entry<Measure, Told> of : year.told().entrySet()) {
                rows.add(new MoneyRow(
                        year.year(),
                        rows.isEmpty() || !rows.getLast().year().equals(year.year()),
                        year.told().size(),
                        of.getKey(),
                        of.getValue(),
                        bars.get(rows.size()),
                        address + "&exercice=" + year.year() + "&montant="
                                + of.getKey().code()));
            }
        }
        return rows;
    }

    /// What is told first of what it gets; null where no document leads anything there.
    @Nullable
    MoneyRow latestMoney(PlanSeen seen, PlanCode code) {
        return latest(money(seen, code));
    }

    private static @Nullable MoneyRow latest(List<MoneyRow> rows) {
        return FIRST.stream()
                .flatMap(measure -> rows.reversed().stream()
                        .filter(row -> row.measure() == measure)
                        .limit(1))
                .findFirst()
                .orElse(null);
    }

    /// All kinds, those there are none of too: what is missing is seen. Costs of trainings of few people are not
    /// known to who may not see them.
    List<KindRow> kinds(PlanSeen seen, Means means) {
        ContributionVeil veil = veils.of(
                seen.whose().owner(), seen.isToday() ? Optional.empty() : Optional.of(seen.day()), seen.sight());
        List<Contribution> all = means.allContributions().stream().map(veil::of).toList();
        return Arrays.stream(ContributionKind.values())
                .map(kind -> kind(
                        kind, all.stream().filter(one -> one.kind() == kind).toList()))
                .toList();
    }

    private static KindRow kind(ContributionKind kind, List<Contribution> all) {
        DeclaredCost cost = DeclaredCost.of(all);
        return new KindRow(kind, cost.count(), cost.cents(), cost.unknown());
    }

    /// Links of a past day wait for nobody any more.
    private List<ToConfirm> waiting(PlanSeen seen, Means means) {
        return seen.read()
                .filter(_ -> seen.isToday())
                .map(plans::known)
                .map(known -> LinksToConfirm.among(means.allContributions(), known.mandates(), known.history()))
                .orElse(List.of());
    }

    private List<FindingRow> found(PlanSeen seen, MandatePlan plan, Means means, Locale locale) {
        List<PlanCode> codes =
                LateReading.elements(means).map(PlanElement::code).toList();
        return seen.isToday()
                ? seen.whose()
                        .authority()
                        .map(KnownAuthority::siren)
                        .flatMap(siren -> findings.of(siren, plan.content(), codes, locale))
                        .map(ElementFindings.Found::open)
                        .orElse(List.of())
                : List.of();
    }

    private List<LightCount> lights(PlanSeen seen, Objective objective) {
        List<IndicatorRow> rows = indicators.under(
                seen.whose().owner(),
                objective.code(),
                seen.day(),
                seen.whose().autorite(),
                seen.isToday() ? "" : seen.day().toString());
        return WORST_FIRST.stream()
                .map(light -> new LightCount(
                        light,
                        rows.stream()
                                .filter(row -> row.standing().light() == light)
                                .map(row -> new Line.Part(row.indicator().label(), row.href()))
                                .toList()))
                .filter(light -> light.count() > 0)
                .toList();
    }

    private static List<PlaceRow> places(Objective objective, Standing standing) {
        Map<Spot, Long> byPlace = new TreeMap<>();
        objective.territories().forEach(territory -> byPlace.put(Spot.of(territory), 0L));
        for (Action action : standing.actions()) {
            action.territories().forEach(territory -> byPlace.merge(Spot.of(territory), 1L, Long::sum));
        }
        List<Spot> own = objective.territories().stream().map(Spot::of).toList();
        return byPlace.entrySet().stream()
                .map(e -> new PlaceRow(e.getKey(), own.contains(e.getKey()), e.getValue()))
                .toList();
    }
}
