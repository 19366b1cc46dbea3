package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.plan.ObjectiveView.KindRow;
import fr.continuum.adapters.web.plan.ObjectiveView.MoneyRow;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.consultation.AskMoneyOverTime;
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
        Map<PlanCode, Told> money = money(seen, latest, actions);
        Map<PlanCode, List<MapMeans>> byAction = new LinkedHashMap<>();
        for (Action action : actions) {
            byAction.put(action.code(), of(seen, continuum, action, money.get(action.code()), latest, say));
        }
        return new Gets(whole(seen, continuum, objective, latest, say), byAction);
    }

    /// Of each action, of the year and under the measure that are told first of the objective.
    private Map<PlanCode, Told> money(PlanSeen seen, @Nullable MoneyRow latest, List<Action> actions) {
        return latest == null
                ? Map.of()
                : seen.whose()
                        .owner()
                        .authority()
                        .map(siren -> money.told(
                                siren,
                                seen.day(),
                                latest.year(),
                                latest.measure(),
                                actions.stream().map(Action::code).toList()))
                        .orElse(Map.of());
    }

    private List<MapMeans> of(
            PlanSeen seen,
            Continuum continuum,
            Action action,
            @Nullable Told told,
            @Nullable MoneyRow latest,
            Figures say) {
        String href = seen.place().today().of("/continuum/bas", action.code().value());
        List<MapMeans> means = new ArrayList<>();
        if (told != null && latest != null) {
            means.add(money(told, "", href + latest.asked(), say));
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
            whole.add(
                    row.count() == 0
                            ? MapMeans.none(row.kind().name(), href)
                            : of(
                                    row.kind(),
                                    say.count(row.count()),
                                    cost(row, say),
                                    Proven.of(served, row.kind()),
                                    say,
                                    href));
        }
        whole.add(time(seen, objective, say, href));
        return List.copyOf(whole);
    }

    /// What is not known is not nought, and said beside what is.
    private String cost(KindRow row, Figures say) {
        if (row.count() == row.costUnknown()) {
            return texts.say("plan.objective.means.unknown", row.costUnknown());
        }
        String known = say.shortEuros(row.costCents());
        return row.costUnknown() == 0
                ? texts.say("map.means.cost", known)
                : texts.say("map.means.cost.part", known, row.costUnknown());
    }

    private MapMeans money(MoneyRow latest, Figures say) {
        return money(
                latest.told(),
                texts.say("plan.objective.money.when", texts.say("measure." + latest.measure()), latest.year()),
                latest.href(),
                say);
    }

    /// The same range as on the page; what is ambiguous, and that nobody consolidated it, in its proof.
    private MapMeans money(Told told, String under, String href, Figures say) {
        return MapMeans.proven(
                        MapMeans.MONEY,
                        told.isExact()
                                ? say.shortEuros(told.strongCents())
                                : texts.say(
                                        "plan.objective.range",
                                        say.shortEuros(told.leastCents()),
                                        say.shortEuros(told.mostCents())),
                        under,
                        told.strongCents(),
                        told.weakCents(),
                        List.of(say.shortEuros(told.strongCents()), say.shortEuros(told.weakCents())),
                        texts,
                        href)
                .proven(
                        told.ambiguousCents() == 0
                                ? ""
                                : texts.say("map.means.ambiguous", say.shortEuros(told.ambiguousCents())))
                .proven(told.several() ? texts.say("map.means.several") : "");
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
