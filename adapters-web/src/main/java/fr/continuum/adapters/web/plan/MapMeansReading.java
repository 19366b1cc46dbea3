package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.plan.ObjectiveView.KindRow;
import fr.continuum.adapters.web.plan.ObjectiveView.MoneyRow;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.consultation.AskMoneyOverTime;
import fr.continuum.application.consultation.MoneyOverTime.Brought;
import fr.continuum.application.consultation.MoneyOverTime.Told;
import fr.continuum.application.workforce.AskServing;
import fr.continuum.application.workforce.AskServing.YearServed;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Means;
import fr.continuum.domain.trace.Continuum.Served;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What an objective and each action of its map get, kind by kind: the figures of their pages, and how far links prove
/// them.
@Component
final class MapMeansReading {

    private final ObjectiveReading objectives;
    private final AskMoneyOverTime money;
    private final AskServing serving;
    private final Texts texts;

    MapMeansReading(ObjectiveReading objectives, AskMoneyOverTime money, AskServing serving, Texts texts) {
        this.objectives = objectives;
        this.money = money;
        this.serving = serving;
        this.texts = texts;
    }

    /// @param whole of the objective: every kind, those there is none of too
    /// @param byAction of each action: the kinds it gets
    record Gets(List<MapMeans> whole, Map<PlanCode, List<MapMeans>> byAction) {}

    Gets of(PlanSeen seen, Continuum continuum, Objective objective, List<Action> actions, Locale locale) {
        Figures say = Figures.in(locale);
        MoneyRow latest = objectives.latestMoney(seen, objective.code());
        Map<PlanCode, Brought> brought = brought(seen, latest, actions);
        Map<PlanCode, List<MapMeans>> byAction = new LinkedHashMap<>();
        for (Action action : actions) {
            byAction.put(action.code(), of(seen, continuum, action, brought, say));
        }
        return new Gets(whole(seen, continuum, objective, latest, say), byAction);
    }

    private Map<PlanCode, Brought> brought(PlanSeen seen, @Nullable MoneyRow latest, List<Action> actions) {
        return latest == null
                ? Map.of()
                : seen.whose()
                        .owner()
                        .authority()
                        .map(siren -> money.brought(
                                siren,
                                seen.day(),
                                latest.year(),
                                latest.measure(),
                                actions.stream().map(Action::code).toList()))
                        .orElse(Map.of());
    }

    private List<MapMeans> of(
            PlanSeen seen, Continuum continuum, Action action, Map<PlanCode, Brought> brought, Figures say) {
        String href = seen.place().today().of("/continuum/bas", action.code().value());
        List<MapMeans> means = new ArrayList<>();
        Brought euros = brought.get(action.code());
        if (euros != null) {
            means.add(MapMeans.proven(
                    MapMeans.MONEY,
                    say.shortEuros(euros.cents()),
                    "",
                    euros.strongCents(),
                    euros.weakCents(),
                    List.of(say.shortEuros(euros.strongCents()), say.shortEuros(euros.weakCents())),
                    texts,
                    href));
        }
        List<Served> served =
                continuum.down(action.code()).map(MapMeansReading::served).orElse(List.of());
        for (ContributionKind kind : ContributionKind.values()) {
            Proven proven = Proven.of(served, kind);
            if (proven.count() > 0) {
                means.add(of(kind, say.count(proven.count()), "", proven, say, href));
            }
        }
        return List.copyOf(means);
    }

    private List<MapMeans> whole(
            PlanSeen seen, Continuum continuum, Objective objective, @Nullable MoneyRow latest, Figures say) {
        String href = seen.place().today().of("/continuum/bas", objective.code().value());
        Means means = continuum.down(objective.code()).orElseThrow();
        List<Served> served = served(means);
        List<MapMeans> whole = new ArrayList<>();
        whole.add(latest == null ? MapMeans.none(MapMeans.MONEY, href) : money(latest, say));
        for (KindRow row : objectives.kinds(seen, means)) {
            String cost = row.count() == row.costUnknown() ? "" : say.shortEuros(row.costCents());
            whole.add(
                    row.count() == 0
                            ? MapMeans.none(row.kind().name(), href)
                            : of(
                                    row.kind(),
                                    say.count(row.count()),
                                    cost.isEmpty() ? "" : texts.say("map.means.cost", cost),
                                    Proven.of(served, row.kind()),
                                    say,
                                    href));
        }
        whole.add(time(seen, objective, say, href));
        return List.copyOf(whole);
    }

    private MapMeans money(MoneyRow latest, Figures say) {
        Told told = latest.told();
        return MapMeans.proven(
                MapMeans.MONEY,
                told.isExact()
                        ? say.shortEuros(told.strongCents())
                        : texts.say(
                                "plan.objective.range",
                                say.shortEuros(told.leastCents()),
                                say.shortEuros(told.mostCents())),
                texts.say("plan.objective.money.when", texts.say("measure." + latest.measure()), latest.year()),
                told.strongCents(),
                told.weakCents(),
                List.of(say.shortEuros(told.strongCents()), say.shortEuros(told.weakCents())),
                texts,
                latest.href());
    }

    private MapMeans of(ContributionKind kind, String count, String cost, Proven proven, Figures say, String href) {
        return MapMeans.proven(
                kind.name(),
                count,
                cost,
                proven.strong(),
                proven.weak(),
                List.of(say.count(proven.strong()), say.count(proven.weak())),
                texts,
                href);
    }

    /// Hours of the last year that has any.
    private MapMeans time(PlanSeen seen, Objective objective, Figures say, String href) {
        List<YearServed> years = serving.on(seen.whose().owner(), seen.day(), objective.code(), seen.sight()).stream()
                .filter(year -> year.time().isPresent())
                .toList();
        if (years.isEmpty()) {
            return MapMeans.none(MapMeans.TIME, href);
        }
        YearServed last = years.getLast();
        ServedTime time = last.time().orElseThrow();
        return new MapMeans(
                MapMeans.TIME,
                texts.say("workforce.hours", say.quantity(time.hours())),
                texts.say("map.means.time", say.quantity(time.fte()), last.year()),
                0,
                0,
                "",
                "",
                href);
    }

    private static List<Served> served(Means means) {
        return Stream.concat(
                        means.contributions().stream(), means.below().stream().flatMap(below -> served(below).stream()))
                .toList();
    }

    /// Contributions of one kind, each once: by a strong link, or by weak ones alone.
    private record Proven(long strong, long weak) {

        static Proven of(List<Served> served, ContributionKind kind) {
            Set<ContributionId> all = new HashSet<>();
            Set<ContributionId> strong = new HashSet<>();
            for (Served one : served) {
                Contribution by = one.by();
                if (by.kind() == kind) {
                    all.add(by.id());
                    if (one.through().strength() == Strength.STRONG) {
                        strong.add(by.id());
                    }
                }
            }
            return new Proven(strong.size(), all.size() - strong.size());
        }

        long count() {
            return strong + weak;
        }
    }
}
